package dev.assay.fact.derived;

import dev.assay.fact.Authorization;
import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;

/** An authorization whose document has none of the defects that do not depend on a day (45 CFR 164.508(b)(2)). */
@Kind(
        name = "sound-authorization",
        stated = false,
        describes = "An authorization whose document has none of the defects that do not depend on a day")
public record SoundAuthorization(
        @Required @RefersTo(Authorization.class) @Description("id of the authorization") String authorization,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public SoundAuthorization(String authorization) {
        this(authorization, Origin.concluded());
    }
}
