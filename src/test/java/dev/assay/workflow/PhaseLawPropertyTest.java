package dev.assay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.workflow.PhaseState.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated sequences of acts, sensible ones and nonsense, against a law that only knows what was accepted before. */
class PhaseLawPropertyTest {

    private static final int SEQUENCES = 1_000;
    private static final int LENGTH = 40;
    private static final Set<Outcome> YES = EnumSet.of(Outcome.GO, Outcome.CONDITIONAL);

    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    @Test
    void aPhaseIsNeverLeftWithoutADecisionAndWhatIsRefusedHasAReason() {
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var project = AnEngagement.started();
            for (var i = 0; i < LENGTH; i++) {
                attempt(project, act(random, project.acts));
            }
            assertThat(WorkflowRuns.of(List.copyOf(project.acts))).isEqualTo(project.runs());
        }
        // The proof is worth something only if every act was tried with both ends.
        assertThat(accepted.keySet()).hasSize(7);
        assertThat(refused.keySet()).containsAll(EnumSet.complementOf(EnumSet.of(ActRefused.Why.SIGN_OFF_WANTED)).stream()
                .map(ActRefused.Why::code)
                .toList());
    }

    private void attempt(AnEngagement project, WorkflowAct act) {
        var before = project.runs();
        try {
            project.does(act);
            accepted.merge(act.type(), 1, Integer::sum);
        } catch (ActRefused no) {
            refused.merge(no.why().code(), 1, Integer::sum);
            assertThat(no.getMessage()).isNotBlank();
            assertThat(project.runs()).isEqualTo(before);
            return;
        }
        if (act instanceof WorkflowAct.Left left) {
            assertThat(newestDecision(project.acts, left.phase())).isEqualTo(left.decision());
            assertThat(left.decision().outcome()).isIn(YES);
        }
        mustHold(project);
    }

    /** At most one phase is open, and all before it are over. */
    private static void mustHold(AnEngagement project) {
        var standings = project.run().phases().stream().map(PhaseState::standing).toList();
        assertThat(standings.stream().filter(one -> one == Standing.OPEN).count()).isLessThanOrEqualTo(1);
        var open = standings.indexOf(Standing.OPEN);
        assertThat(standings.subList(0, Math.max(open, 0))).isSubsetOf(Standing.LEFT, Standing.SKIPPED);
        assertThat(standings.subList(open + 1, standings.size())).doesNotContain(open < 0 ? null : Standing.LEFT);
    }

    /** The newest decision of a gate since the phase was entered or reopened, found without any state. */
    private static GateDecision newestDecision(List<RecordedAct> acts, String phase) {
        for (var recorded : acts.subList(0, acts.size() - 1).reversed()) {
            switch (recorded.act()) {
                case WorkflowAct.GateDecided decided when decided.phase().equals(phase) -> {
                    return decided.decision();
                }
                case WorkflowAct.Entered entered when entered.phase().equals(phase) -> {
                    return null;
                }
                case WorkflowAct.Reopened again
                when AnEngagement.PHASES.indexOf(again.phase()) <= AnEngagement.PHASES.indexOf(phase) -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    private static WorkflowAct act(Random random, List<RecordedAct> acts) {
        var phase = random.nextInt(30) == 0 ? "party" : AnEngagement.PHASES.get(random.nextInt(3));
        var workflow = random.nextInt(30) == 0 ? "audit" : "project";
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new WorkflowAct.Entered(workflow, phase, entry(random));
            case 3, 4, 5 -> new WorkflowAct.GateDecided(workflow, phase, made(random, acts.size()));
            case 6, 7, 8, 9 -> new WorkflowAct.Left(workflow, phase, known(random, acts));
            case 10 -> new WorkflowAct.Skipped(workflow, phase, "not wanted");
            case 11 -> new WorkflowAct.Reopened(workflow, phase, "a change request");
            case 12 -> random.nextInt(4) == 0
                    ? new WorkflowAct.Abandoned(workflow, "no longer wanted")
                    : new WorkflowAct.GateDecided(workflow, phase, made(random, acts.size()));
            default -> new WorkflowAct.Started("project", "1.0.0", AnEngagement.PHASES);
        };
    }

    private static EntryCheck entry(Random random) {
        return random.nextBoolean() ? null : new EntryCheck(outcome(random), "sha256:facts", "sha256:rules", AnEngagement.NOON);
    }

    private static Outcome outcome(Random random) {
        return Outcome.values()[random.nextInt(Outcome.values().length)];
    }

    private static GateDecision made(Random random, int number) {
        return AnEngagement.decision("d" + number, outcome(random));
    }

    /** A decision that was made, mostly the last one; or one that nobody made. */
    private static GateDecision known(Random random, List<RecordedAct> acts) {
        var made = new ArrayList<GateDecision>();
        acts.forEach(recorded -> {
            if (recorded.act() instanceof WorkflowAct.GateDecided decided) {
                made.add(decided.decision());
            }
        });
        if (made.isEmpty() || random.nextInt(10) == 0) {
            return AnEngagement.decision("forged", Outcome.GO);
        }
        return random.nextInt(4) == 0 ? made.get(random.nextInt(made.size())) : made.getLast();
    }
}
