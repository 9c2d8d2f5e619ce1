package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Disclosure;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** A use or disclosure whose ground is one of the Privacy Rule and fits what it is about (45 CFR 164.502(a)). */
@Kind(
        name = "permitted-disclosure",
        stated = false,
        describes = "A use or disclosure whose ground is one of the Privacy Rule and fits what it is about")
public record PermittedDisclosure(
        @Required @RefersTo(Disclosure.class) @Description("id of the use or disclosure") String disclosure,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public PermittedDisclosure(String disclosure) {
        this(disclosure, Origin.concluded());
    }
}
