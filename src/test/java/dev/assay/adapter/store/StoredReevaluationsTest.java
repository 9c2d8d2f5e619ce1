package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.CanonicalJson;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.RulebookText;
import dev.assay.adapter.store.KeptSubmissions.Kept;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.Actor;
import dev.assay.flow.KeptSubmission;
import dev.assay.flow.Reevaluate;
import dev.assay.flow.Reevaluation;
import dev.assay.flow.Reevaluation.State;
import dev.assay.flow.Refused;
import dev.assay.pack.Digest;
import dev.assay.workflow.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredReevaluationsTest {

    private static final Instant AS_OF = Instant.parse("2026-03-20T15:00:00Z");
    private static final Instant KEPT = Instant.parse("2026-03-20T14:00:00Z");
    private static final Actor ADA = new Actor("north", "ada", "api");
    private static final PackReader PACKS = new PackReader(new DrlReader(AssayKinds.KINDS));
    private static final StoredTexts TEXTS = new StoredTexts(new FactsReader(), PACKS);
    private static final int COUNT = 40;

    private static ThreadTransactions transactions;
    private static Rulebook changed;
    private static String before;

    /** A clock that goes on by two seconds whenever it is read, so that every step is kept. */
    private static final class Ticking extends Clock {
        private final AtomicLong seconds = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.parse("2026-11-02T12:00:00Z").plusSeconds(2 * seconds.getAndIncrement());
        }

        void pass(Duration time) {
            seconds.addAndGet(time.toSeconds() / 2);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final Ticking CLOCK = new Ticking();
    private static final AtomicInteger IDS = new AtomicInteger();

    @BeforeAll
    static void submissionsThatWereDecidedByOtherRules() throws Exception {
        transactions = new ThreadTransactions(APostgres.ready("reevaluations"), 4);
        var rulebook = new Installation(Path.of(""), PACKS).read();
        var few = new Rulebook(
                List.of(),
                List.of(rulebook.workflow("client-engagement"), rulebook.workflow("release-train")),
                rulebook.classification(),
                null);
        before = RulebookText.canonical(few);
        // No interval longer than a week may be agreed any more.
        var after = before.replace("update-days:\\n    value: 14", "update-days:\\n    value: 7");
        assertThat(after).isNotEqualTo(before);
        changed = RulebookText.read(after, PACKS);
        for (var tenant : List.of("north", "south")) {
            fill(tenant);
        }
    }

    private static void fill(String tenant) throws Exception {
        var kept = new KeptSubmissions(transactions, transactions.sql(), tenant, KEPT);
        var example = Files.readString(Path.of("docs/examples/client-delivery/phase-0.json"));
        var some = IntStream.range(0, COUNT)
                .mapToObj(i -> Kept.of(
                        "e-%02d".formatted(i),
                        CanonicalJson.of(example.replace("\"updateDays\": 14", "\"updateDays\": " + (i % 4 == 0 ? 14 : 7)))))
                .toList();
        var digest = Digest.of(before).value();
        kept.rulebook(digest, before);
        kept.rulebook("sha256:bad", "{\"format\": \"of another time\"}");
        var same = RulebookText.canonical(changed);
        kept.rulebook(Digest.of(same).value(), same);
        kept.submissions(some);
        kept.decisions(some, digest, "client-engagement", "discovery", "go", KEPT);
        kept.decisions(some.subList(0, 10), digest, "release-train", "pre-deployment", "no-go", KEPT);
        kept.decisions(some.subList(10, 12), "sha256:bad", "release-train", "pre-deployment", "no-go", KEPT);
        kept.decisions(some.subList(12, 15), Digest.of(same).value(), "release-train", "pre-deployment", "no-go", KEPT);
        kept.decisions(some.subList(20, 21), digest, "client-engagement", "planning", "no-go", KEPT);
        var odd = List.of(
                new Kept("x-broken", "sha256:0000", "{}"),
                Kept.of("y-no-facts", "{\"schemaVersion\":\"1\"}"),
                Kept.of("z-undecided", CanonicalJson.of(example)));
        kept.submissions(odd);
        kept.decisions(odd.subList(0, 2), digest, "client-engagement", "discovery", "go", KEPT);
    }

    @AfterAll
    static void done() throws Exception {
        transactions.close();
    }

    private static Reevaluate reevaluate(int threads) {
        return new Reevaluate(
                transactions,
                new StoredReevaluations(transactions.sql()),
                TEXTS,
                new DroolsEngine(),
                50_000_000,
                CLOCK,
                () -> "id-" + IDS.incrementAndGet(),
                threads);
    }

    private static Reevaluation ask(String tenant, boolean all) {
        return reevaluate(1).ask(new Actor(tenant, "ada", "api"), changed, AS_OF, false, all);
    }

    private static Reevaluation run(Reevaluation asked, int threads, Consumer<Reevaluation> progress) {
        var reevaluate = reevaluate(threads);
        return reevaluate.run(reevaluate.claim(asked.tenant(), asked.id()), progress);
    }

    private static List<String> lines(Reevaluation done) {
        return reevaluate(1).lines(done.tenant(), done.id(), 0, 1_000).stream().map(line -> line.number() + " " + line.json()).toList();
    }

    @Test
    void everySubmissionIsGoneThroughAndWhatWouldBeDecidedOtherwiseIsNamed() {
        var done = run(ask("north", false), 2, any -> {});

        assertThat(done.state()).isEqualTo(State.FINISHED);
        assertThat(done.total()).isEqualTo(COUNT + 3);
        var totals = done.totals();
        assertThat(totals.submissions()).isEqualTo(COUNT + 3);
        assertThat(totals.changed()).isEqualTo(COUNT / 4);
        assertThat(totals.undecided()).isEqualTo(1);
        assertThat(totals.sameRules()).isEqualTo(3);
        assertThat(totals.problems()).isEqualTo(4);
        assertThat(totals.decisions() + totals.problems()).isEqualTo(COUNT + 10 + 2 + 3 + 1 + 2);
        assertThat(totals.requirements()).containsOnlyKeys("client-engagement.discovery.cadence-agreed");
        assertThat(totals.requirements().get("client-engagement.discovery.cadence-agreed"))
                .containsOnlyKeys("satisfied -> not-satisfied");
        assertThat(lines(done)).hasSize(COUNT / 4 + 4);
        assertThat(lines(done).getFirst()).startsWith("1 {\"type\":\"changed\",\"engagement\":\"e-00\"").contains("\"recorded\":\"go\"");
        assertThat(lines(done))
                .anyMatch(line -> line.contains("x-broken") && line.contains("not the one that the digest sha256:0000 names"))
                .anyMatch(line -> line.contains("y-no-facts") && line.contains("/engagement"))
                .anyMatch(line -> line.contains("e-10") && line.contains("rules sha256:bad that it was decided by cannot be read"));
    }

    @Test
    void oneThatIsKilledGoesOnWhereItWasAndComesToTheSame() {
        var whole = run(ask("north", false), 1, any -> {});
        var killed = ask("north", false);
        var steps = new ArrayList<Long>();
        for (var kills = 1; kills <= 3; kills++) {
            var after = 5 * kills;
            assertThatThrownBy(() -> run(killed, 2, progress -> {
                        steps.add(progress.totals().submissions());
                        if (steps.size() == after) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessage("killed");
            CLOCK.pass(Duration.ofMinutes(2));
        }
        var done = run(killed, 2, progress -> steps.add(progress.totals().submissions()));

        assertThat(done.state()).isEqualTo(State.FINISHED);
        assertThat(done.totals()).isEqualTo(whole.totals());
        assertThat(lines(done)).isEqualTo(lines(whole));
        assertThat(steps).isSorted().hasSizeGreaterThan(15);
    }

    @Test
    void judgingAllRulesComesToTheSameChanges() {
        var quick = run(ask("north", false), 2, any -> {});
        var whole = run(ask("north", true), 2, any -> {});

        assertThat(lines(whole)).isEqualTo(lines(quick));
        assertThat(whole.totals().outcomes()).isEqualTo(quick.totals().outcomes());
        assertThat(whole.totals().requirements()).isEqualTo(quick.totals().requirements());
        assertThat(whole.totals().decisions()).isEqualTo(quick.totals().decisions());
    }

    @Test
    void aTenantHasOneAtATimeAndAnotherTenantSeesNothingOfIt() {
        var asked = ask("south", false);
        var reevaluate = reevaluate(1);

        assertThatThrownBy(() -> ask("south", false))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Refused.Reason.REEVALUATION_RUNNING);
                    assertThat(refused).hasMessageContaining(asked.id());
                });
        assertThatThrownBy(() -> reevaluate.find("north", asked.id())).hasMessageContaining("there is no re-evaluation");
        assertThat(reevaluate.list("north")).noneMatch(one -> one.id().equals(asked.id()));
        assertThat(reevaluate.cancel("south", asked.id()).state()).isEqualTo(State.CANCELLED);
        assertThatThrownBy(() -> reevaluate.cancel("south", asked.id())).hasMessageContaining("is cancelled");
        assertThatThrownBy(() -> reevaluate.claim("south", asked.id())).hasMessageContaining("is cancelled");
    }

    @Test
    void oneWorkerHasItAndCancellingStopsThatWorker() {
        var asked = ask("south", false);
        var claimed = reevaluate(1).claim("south", asked.id());
        assertThatThrownBy(() -> reevaluate(1).claim("south", asked.id())).hasMessageContaining("somebody works on");

        var stopped = reevaluate(1).run(claimed, progress -> {
            if (progress.totals().submissions() == 7) {
                reevaluate(1).cancel("south", asked.id());
            }
        });

        assertThat(stopped.state()).isEqualTo(State.CANCELLED);
        assertThat(stopped.totals().submissions()).isEqualTo(7);
    }

    @Test
    void aWorkerThatWasTakenForDeadKeepsNothingMore() {
        var asked = ask("south", false);
        var slow = reevaluate(1).claim("south", asked.id());
        CLOCK.pass(Duration.ofMinutes(2));
        var done = run(asked, 2, any -> {});

        reevaluate(1).run(slow, any -> {});

        assertThat(reevaluate(1).find("south", asked.id()).totals()).isEqualTo(done.totals());
        assertThat(lines(done)).hasSize((int) done.totals().lines());
    }

    @Test
    void onlyTheCurrentSubmissionsCanBeAskedAbout() {
        var kept = new KeptSubmissions(transactions, transactions.sql(), "east", KEPT);
        kept.submissions(List.of(new Kept("e", "sha256:1", "{}")));
        kept.submissions(List.of(new Kept("e", "sha256:2", "{}")));
        var store = new StoredReevaluations(transactions.sql());

        var all = transactions.inOne("east", () -> store.page("east", false, CLOCK.instant(), null));
        var current = transactions.inOne("east", () -> store.page("east", true, CLOCK.instant(), null));

        assertThat(all).extracting(one -> one.digest()).containsExactly("sha256:1", "sha256:2");
        assertThat(current).extracting(one -> one.digest()).containsExactly("sha256:2");
        assertThat(transactions.inOne("east", () -> store.count("east", true, CLOCK.instant()))).isEqualTo(1);
        assertThat(transactions.inOne("east", () -> store.page("east", false, KEPT.minusMillis(1), null))).isEmpty();
    }

    @Test
    void aPageHoldsNoMoreThanAMemoryDoes() {
        var kept = new KeptSubmissions(transactions, transactions.sql(), "west", KEPT);
        var big = "{\"x\":\"" + "a".repeat(3_000_000) + "\"}";
        kept.submissions(IntStream.range(0, 5).mapToObj(i -> new Kept("e" + i, "sha256:" + i, big)).toList());
        var store = new StoredReevaluations(transactions.sql());
        var sizes = new ArrayList<Integer>();
        Reevaluation.Position after = null;
        for (var page = page(store, after); !page.isEmpty(); page = page(store, after)) {
            sizes.add(page.size());
            after = new Reevaluation.Position(page.getLast().key().engagement(), page.getLast().digest());
        }

        assertThat(sizes).containsExactly(3, 2);
    }

    private static List<KeptSubmission> page(StoredReevaluations store, Reevaluation.Position after) {
        return transactions.inOne("west", () -> store.page("west", false, CLOCK.instant(), after));
    }
}
