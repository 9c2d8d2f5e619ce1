package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.Actor;
import dev.assay.flow.Archive;
import dev.assay.flow.DecideGate;
import dev.assay.flow.EngagementKey;
import dev.assay.flow.RegisteredEngagement;
import dev.assay.flow.StoredDecision;
import dev.assay.flow.StoredEvidence;
import dev.assay.flow.Submission;
import dev.assay.flow.Transactions;
import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class StoredArchiveIT {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final EngagementKey NORTH = new EngagementKey("north", "clinic");
    private static final EngagementKey SOUTH = new EngagementKey("south", "clinic");

    @Inject
    Archive archive;

    @Inject
    Transactions transactions;

    @Inject
    Ledger ledger;

    @Test
    void whatIsKeptComesBackAsItWas() {
        var key = new EngagementKey("north", "round-trip");
        var engagement = new RegisteredEngagement(key, "Round trip", "ada", AT);
        var first = submission(key, "{\"a\":1}", "1");
        var second = submission(key, "{\"a\":2}", "2");
        var decision = decision(key, "d1", first.digest());
        var plain = new StoredDecision(
                key,
                "d2",
                new DecideGate.Question(null, null, Set.of()),
                first.digest(),
                "sha256:rules",
                new Actor("north", "ci", "api"),
                AT.plusSeconds(1),
                "{\"waivers\":[]}",
                "no-go",
                "{}");
        var evidence = new StoredEvidence(key, "d1", new byte[] {1, 0, -1}, "ada", AT);

        in("north", () -> {
            assertThat(archive.register(engagement)).isTrue();
            assertThat(archive.register(new RegisteredEngagement(key, "Other", "bob", AT))).isFalse();
            assertThat(archive.currentSubmission(key)).isEmpty();
            archive.lock(key);
            archive.submit(first);
            archive.submit(second);
            archive.submit(first);
            archive.keepRulebook("north", "sha256:rules", "rules");
            archive.keepRulebook("north", "sha256:rules", "rules");
            archive.keep(decision);
            archive.keep(plain);
            archive.keep(evidence);
            return true;
        });

        in("north", () -> {
            assertThat(archive.engagement(key)).contains(engagement);
            assertThat(archive.engagements("north")).contains(engagement);
            assertThat(archive.currentSubmission(key)).contains(first);
            assertThat(archive.submission(key, second.digest())).contains(second);
            assertThat(archive.rulebook("north", "sha256:rules")).contains("rules");
            assertThat(archive.decision(key, "d1")).contains(decision);
            assertThat(archive.decision(key, "d1").map(StoredDecision::digest)).contains(decision.digest());
            assertThat(archive.decisions(key)).containsExactly(plain, decision);
            assertThat(archive.evidence(key, "d1").map(StoredEvidence::digest)).contains(evidence.digest());
            assertThat(archive.evidence(key, "d2")).isEmpty();
            return true;
        });
    }

    @Test
    void twoTenantsInOnePoolDoNotSeeEachOther() throws Exception {
        for (var key : new EngagementKey[] {NORTH, SOUTH}) {
            in(key.tenant(), () -> {
                archive.register(new RegisteredEngagement(key, key.tenant() + "'s clinic", "ada", AT));
                archive.submit(submission(key, key.tenant(), key.tenant()));
                archive.keepRulebook(key.tenant(), "sha256:rules", key.tenant());
                archive.keep(decision(key, "d-" + key.tenant(), "sha256:" + key.tenant()));
                return ledger.append(
                        new Entry(key.tenant(), "clinic", EntryType.DECISION, "sha256:" + key.tenant(), "ada", AT));
            });
        }

        try (var executor = Executors.newFixedThreadPool(8)) {
            var looks = IntStream.range(0, 400)
                    .mapToObj(i -> (Callable<Boolean>) () -> i % 2 == 0 ? sees(NORTH, SOUTH) : sees(SOUTH, NORTH))
                    .toList();
            for (var look : executor.invokeAll(looks)) {
                assertThat(look.get()).isTrue();
            }
        }
    }

    @Test
    void whatFailsIsUndoneWholly() {
        var key = new EngagementKey("north", "undone");
        var before = in("north", ledger::head);

        assertThatThrownBy(() -> in("north", () -> {
                    archive.register(new RegisteredEngagement(key, "Undone", "ada", AT));
                    ledger.append(new Entry("north", "undone", EntryType.ENGAGEMENT, "sha256:u", "ada", AT));
                    throw new IllegalArgumentException("disk full");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("disk full");

        assertThat(in("north", () -> archive.engagement(key))).isEmpty();
        assertThat(in("north", ledger::head)).isEqualTo(before);
    }

    @Test
    void oneTenantCannotWriteForAnother() {
        assertThatThrownBy(() -> in("south", () -> {
                    archive.submit(submission(NORTH, "forged", "forged"));
                    return true;
                }))
                .hasMessageContaining("row-level security");
    }

    /** What a tenant sees of its own and of another's; the transaction is always its own. */
    private boolean sees(EngagementKey own, EngagementKey other) {
        return in(own.tenant(), () -> {
            var seen = new ArrayList<Object>();
            seen.addAll(archive.decisions(other));
            seen.addAll(archive.engagements(other.tenant()));
            seen.addAll(ledger.entries(other.tenant(), other.engagement()));
            archive.currentSubmission(other).ifPresent(seen::add);
            archive.rulebook(other.tenant(), "sha256:rules").ifPresent(seen::add);
            archive.decision(other, "d-" + other.tenant()).ifPresent(seen::add);
            assertThat(seen).isEmpty();
            assertThat(archive.rulebook(own.tenant(), "sha256:rules").orElseThrow()).isIn(own.tenant(), "rules");
            assertThat(archive.currentSubmission(own).map(Submission::canonical)).contains(own.tenant());
            return archive.decisions(own).size() == 1;
        });
    }

    private <T> T in(String tenant, Supplier<T> work) {
        return transactions.inOne(tenant, work);
    }

    private static Submission submission(EngagementKey key, String canonical, String digest) {
        return new Submission(key, "sha256:" + digest, canonical, "api", "ci", AT);
    }

    private static StoredDecision decision(EngagementKey key, String id, String submission) {
        return new StoredDecision(
                key,
                id,
                new DecideGate.Question("release-train", "before", Set.of("soc2", "hipaa")),
                submission,
                "sha256:rules",
                new Actor(key.tenant(), "ci", "api"),
                AT,
                null,
                "go",
                "{\"outcome\":\"go\"}");
    }
}
