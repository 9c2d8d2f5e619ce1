package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A screen, receipt or report that shows card numbers. */
@Kind(name = "pan-display", list = "panDisplays", describes = "A screen, receipt or report that shows card numbers")
public record PanDisplay(
        @Required @Description("id of the display") String id,
        @RefersTo(System.class) @MayBeNone @Description("system that shows them; none for paper")
        @Nullable String system,
        @Description("leading digits that people without a need for more see") @Nullable Long firstDigitsShown,
        @Description("trailing digits that people without a need for more see") @Nullable Long lastDigitsShown,
        @Description("leading digits that name the issuer of the cards") @Nullable Long binDigits,
        @Description("people who can see more digits, head count") @Nullable Long fullViewers,
        @Description("of them, people whose role has a written business need for it, head count")
        @Nullable Long fullViewersWithNeed,
        Origin origin)
        implements Fact {}
