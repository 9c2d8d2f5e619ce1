package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mechanism against phishing. */
@Kind(name = "phishing-control", list = "phishingControls", describes = "A mechanism against phishing")
public record PhishingControl(
        @Required @Description("id of the mechanism") String id,
        @Description("what it is, such as DMARC or link scanning") @Nullable String mechanism,
        @Description("whether it works without a person doing something") @Nullable Boolean automated,
        @Description("what it does, by the names a pack uses") @Nullable Set<String> does,
        @Description("whether it protects everybody who works for the client") @Nullable Boolean allPersonnel,
        @Description("whether it is switched on") @Nullable Boolean active,
        Origin origin)
        implements Fact {}
