package dev.assay.flow;

import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Registers an engagement, once; registering it again in the same words changes nothing. */
public final class RegisterEngagement {

    private final Transactions transactions;
    private final Archive archive;
    private final Ledger ledger;
    private final Clock clock;

    public RegisterEngagement(Transactions transactions, Archive archive, Ledger ledger, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** An engagement as it stands; {@code created} when it was not there before. */
    public record Registered(RegisteredEngagement engagement, boolean created) {}

    /** @throws Refused when the id is taken by an engagement with another name */
    public Registered register(EngagementKey key, String name, Actor actor) {
        var wanted = new RegisteredEngagement(key, name, actor.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return transactions.inOne(key.tenant(), () -> {
            if (!archive.register(wanted)) {
                return new Registered(same(wanted), false);
            }
            ledger.append(new Entry(
                    key.tenant(),
                    key.engagement(),
                    EntryType.ENGAGEMENT,
                    wanted.digest(),
                    actor.name(),
                    wanted.registeredAt()));
            return new Registered(wanted, true);
        });
    }

    /** @throws Refused when nobody registered it */
    public RegisteredEngagement find(EngagementKey key) {
        return transactions.inOne(key.tenant(), () -> Found.engagement(archive, key));
    }

    /** All of a tenant, by id. */
    public List<RegisteredEngagement> all(String tenant) {
        return transactions.inOne(tenant, () -> archive.engagements(tenant));
    }

    private RegisteredEngagement same(RegisteredEngagement wanted) {
        var there = Found.engagement(archive, wanted.key());
        if (!there.name().equals(wanted.name())) {
            throw new Refused(
                    Reason.ENGAGEMENT_EXISTS,
                    "the engagement %s is there already with the name \"%s\"; use that name or another id"
                            .formatted(wanted.key().engagement(), there.name()));
        }
        return there;
    }
}
