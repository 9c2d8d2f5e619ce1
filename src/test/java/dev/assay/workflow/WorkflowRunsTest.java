package dev.assay.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.workflow.ActRefused.Why;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowRunsTest {

    private final AnEngagement project = AnEngagement.started();

    @Test
    void aWorkflowIsCompletedWhenItsLastPhaseIsLeft() {
        project.passes("plan").passes("build").enters("deliver").decides("deliver", Outcome.CONDITIONAL);
        assertThat(project.run().status()).isEqualTo(WorkflowRun.Status.RUNNING);

        project.leaves("deliver");

        assertThat(project.run().status()).isEqualTo(WorkflowRun.Status.COMPLETED);
        assertThat(project.standings()).isEqualTo("left left left");
        refused(project::abandons, Why.WORKFLOW_OVER, "the workflow project is completed; reopen a phase of it");
    }

    @Test
    void aPhaseSaysSinceWhenAndByWhomAndOnWhichDecision() {
        project.passes("plan");

        var plan = project.run().phase("plan");
        assertThat(plan.since()).isEqualTo(project.acts.getLast());
        assertThat(plan.decision()).isEqualTo(AnEngagement.decision("d1", Outcome.GO));
        assertThat(project.run().pending()).isEqualTo(PhaseState.untouched("build"));
    }

    @Test
    void phasesAreEnteredInTheirOrder() {
        refused(() -> project.enters("build"), Why.PHASE_NOT_NEXT, "before the phase build comes plan, which is not entered yet");
        project.enters("plan");
        refused(() -> project.enters("plan"), Why.PHASE_NOT_NEXT, "the phase plan is open since act 2 of ada");
        refused(() -> project.enters("build"), Why.PHASE_NOT_NEXT, "leave or skip it first");
        refused(() -> project.enters("party"), Why.UNKNOWN_PHASE, "it has: plan, build, deliver");
    }

    @Test
    void nobodyEntersAPhaseWhoseConditionsDoNotHold() {
        var check = new EntryCheck(Outcome.NO_GO, "sha256:facts", "sha256:rules", AnEngagement.NOON);

        refused(() -> project.does(new WorkflowAct.Entered("project", "plan", check)), Why.ENTRY_NOT_MET, "plan");
    }

    @Test
    void aPhaseIsNotLeftWithoutADecisionOfItsGate() {
        refused(() -> project.leaves("plan"), Why.PHASE_NOT_OPEN, "the phase plan is not entered yet");
        project.enters("plan");
        refused(() -> project.leaves("plan"), Why.GATE_NOT_PASSED, "was not decided since the phase is open");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_GO", "UNDECIDED"})
    void aDecisionThatIsNoYesLetsNobodyOutAndAnOlderYesDoesNotHelp(Outcome outcome) {
        project.enters("plan").decides("plan", Outcome.GO);
        var older = project.runs().mayLeave("project", "plan");
        project.decides("plan", outcome);

        refused(() -> project.leaves("plan"), Why.GATE_NOT_PASSED, "is %s (d2)".formatted(outcome.word()));
        refused(
                () -> project.does(new WorkflowAct.Left("project", "plan", older)),
                Why.GATE_NOT_PASSED,
                "mend what it names");
    }

    @Test
    void onlyTheNewestDecisionIsTheOneByWhichAPhaseIsLeft() {
        project.enters("plan").decides("plan", Outcome.GO);
        var older = project.runs().mayLeave("project", "plan");
        project.decides("plan", Outcome.GO);

        refused(
                () -> project.does(new WorkflowAct.Left("project", "plan", older)),
                Why.GATE_NOT_PASSED,
                "not the newest one");
    }

    @Test
    void decisionsAboutAPhaseThatIsNotOpenDoNotCount() {
        refused(() -> project.decides("plan", Outcome.GO), Why.PHASE_NOT_OPEN, "enter it first");
    }

    @Test
    void onlyAPhaseThatNobodyHasEnteredIsSkippedAndNeverAll() {
        project.skips("build").enters("plan");
        refused(() -> project.skips("plan"), Why.PHASE_NOT_SKIPPABLE, "others are left through their gate");
        project.decides("plan", Outcome.GO).leaves("plan").passes("deliver");
        assertThat(project.standings()).isEqualTo("left skipped left");

        var other = AnEngagement.started().skips("plan").skips("build");
        refused(() -> other.skips("deliver"), Why.PHASE_NOT_SKIPPABLE, "abandon the workflow");
    }

    @Test
    void aReopenedPhaseNeedsANewDecisionAndThoseAfterItAreEnteredAgain() {
        project.passes("plan").skips("build").passes("deliver");

        project.reopens("plan");

        assertThat(project.standings()).isEqualTo("open pending pending");
        assertThat(project.run().status()).isEqualTo(WorkflowRun.Status.RUNNING);
        refused(() -> project.leaves("plan"), Why.GATE_NOT_PASSED, "was not decided since the phase is open");
        refused(() -> project.reopens("plan"), Why.PHASE_NOT_CLOSED, "the phase plan is open");
    }

    @Test
    void aSkippedPhaseThatIsReopenedHasToBeEntered() {
        project.skips("build").enters("plan").reopens("build");

        assertThat(project.standings()).isEqualTo("open pending pending");
    }

    @Test
    void anAbandonedWorkflowIsStartedAnewAndBothRunsAreKept() {
        project.enters("plan").abandons();
        refused(() -> project.decides("plan", Outcome.GO), Why.WORKFLOW_OVER, "abandoned by ada");
        refused(() -> project.reopens("plan"), Why.WORKFLOW_OVER, "start it anew");

        project.does(new WorkflowAct.Started("project", "2.0.0", List.of("only")));

        assertThat(project.runs().all()).extracting(WorkflowRun::status)
                .containsExactly(WorkflowRun.Status.ABANDONED, WorkflowRun.Status.RUNNING);
        assertThat(project.standings()).isEqualTo("pending");
    }

    @Test
    void aWorkflowIsStartedOnceAndOthersGoOnBesideIt() {
        refused(
                () -> project.does(new WorkflowAct.Started("project", "1.0.0", AnEngagement.PHASES)),
                Why.WORKFLOW_STARTED,
                "the workflow project goes on since 2026-03-01T12:01:00Z by ada");
        project.does(new WorkflowAct.Started("release", "1.0.0", List.of("before"))).enters("plan");

        assertThat(project.runs().started("release").pending()).isNotNull();
        refused(() -> project.runs().mayEnter("audit", "x"), Why.WORKFLOW_NOT_STARTED, "start it first");
    }

    @Test
    void actsThatCannotHaveHappenedAreNoState() {
        var left = new WorkflowAct.Left("project", "plan", AnEngagement.decision("d1", Outcome.GO));
        var forged = List.of(
                project.acts.getFirst(), new RecordedAct(2, left, "mallory", "user", Instant.parse("2026-03-01T12:02:00Z")));

        assertThatThrownBy(() -> WorkflowRuns.of(forged))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("act 2, phase-left, cannot have been done: ");
    }

    private static void refused(ThrowingCallable act, Why why, String said) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(ActRefused.class, no -> assertThat(no.why()).isEqualTo(why))
                .hasMessageContaining(said);
    }
}
