package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.NoticeDelay;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** A statement of law enforcement that holds a notice back, made before the period for the notice was over (45 CFR 164.412). */
@Kind(
        name = "notice-held",
        stated = false,
        describes = "A statement of law enforcement that holds a notice back, made before the period for it was over")
public record NoticeHeld(
        @Required @Description("period it was made in, by the control and its kind") String period,
        @Required @RefersTo(NoticeDelay.class) @Description("id of the statement") String delay,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public NoticeHeld(String period, String delay) {
        this(period, delay, Origin.concluded());
    }
}
