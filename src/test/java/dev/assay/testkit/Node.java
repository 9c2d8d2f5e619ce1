package dev.assay.testkit;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.MayBeNone;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact with one component of every type. */
@Kind(name = "node", list = "nodes", describes = "A node of a test")
public record Node(
        @Required @Description("id") String id,
        @Description("true or false") @Nullable Boolean active,
        @MayBeNone @Description("a whole number") @Nullable Long size,

        @MayBeNone @Description("a decimal number") @Nullable
        BigDecimal cost,

        @MayBeNone @Description("a text") @Nullable String name,
        @MayBeNone @Description("a day") @Nullable LocalDate since,
        @MayBeNone @Description("one of a list") @Nullable Color color,
        @Description("some of a list") @Nullable Set<Color> colors,
        @Description("some texts") @Nullable Set<String> tags,
        Origin origin)
        implements Fact {}
