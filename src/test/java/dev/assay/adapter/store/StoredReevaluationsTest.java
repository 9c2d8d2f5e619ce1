package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.Actor;
import dev.assay.flow.Reevaluate;
import dev.assay.flow.Reevaluation;
import dev.assay.flow.Reevaluation.State;
import dev.assay.flow.Refused;
import dev.assay.testkit.MovingClock;
import dev.assay.workflow.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredReevaluationsTest {

    private static final Instant AS_OF = Instant.parse("2026-03-20T15:00:00Z");
    private static final PackReader PACKS = new PackReader(new DrlReader(AssayKinds.KINDS));
    private static final StoredTexts TEXTS = new StoredTexts(new FactsReader(), PACKS);
    private static final int COUNT = DecidedSubmissions.COUNT;

    private static OpenStore transactions;
    private static Rulebook changed;

    /** Goes on by two seconds whenever it is read, so that every step is kept. */
    private static final MovingClock CLOCK =
            new MovingClock(Instant.parse("2026-11-02T12:00:00Z"), Duration.ofSeconds(2));
    private static final AtomicInteger IDS = new AtomicInteger();

    @BeforeAll
    static void submissionsThatWereDecidedByOtherRules() throws Exception {
        transactions = APostgres.store(APostgres.ready("reevaluations"), 4);
        var submissions = new DecidedSubmissions(PACKS);
        changed = submissions.changed();
        for (var tenant : List.of("north", "south")) {
            submissions.fill(transactions, tenant);
        }
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
}
