package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What asks users for more than one factor. */
@Kind(name = "mfa-service", list = "mfaServices", describes = "What asks users for more than one factor")
public record MfaService(
        @Required @Description("id of the service") String id,
        @RefersTo(System.class) @Description("systems into which it lets users") @Nullable Set<String> systems,
        @Description("sorts of factor that it asks for") @Nullable Set<FactorSort> sorts,
        @CountOf("sorts") @Description("sorts of factor that it asks for, count") @Nullable Long sortCount,
        @Description("whether what was sent once is of no use a second time") @Nullable Boolean replayResistant,
        @Description("whether users get in only when all factors are right") @Nullable Boolean allRequired,
        Origin origin)
        implements Fact {}
