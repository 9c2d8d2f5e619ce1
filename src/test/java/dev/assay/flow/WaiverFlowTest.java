package dev.assay.flow;

import static dev.assay.flow.AGate.SHOP;
import static dev.assay.flow.AGate.TODAY;
import static dev.assay.flow.AGate.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.EntryType;
import dev.assay.workflow.OrphanedWaiver;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.RecordedWaiver.Standing;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A waiver goes from a failed gate over an approver into the next decisions, until its last day. */
class WaiverFlowTest {

    private final AGate gate = new AGate().states(Map.of("app", 400, "site", 20));

    @Test
    void aGrantedWaiverMakesTheNextDecisionConditionalAndNeverAGo() {
        assertThat(outcome()).isEqualTo(Outcome.NO_GO);
        var waiver = gate.asks("d1", "app", TODAY.plusDays(30), "dora");
        assertThat(outcome()).isEqualTo(Outcome.NO_GO);

        var granted = gate.answerWaiver().grant(SHOP, waiver.id(), by("ada"));

        assertThat(granted.standing(TODAY)).isEqualTo(Standing.GRANTED);
        assertThat(outcome()).isEqualTo(Outcome.CONDITIONAL);
    }

    @Test
    void itCountsOnItsLastDayAndNotOnTheNext() {
        grantedTo(10);
        gate.clock.pass(Duration.ofDays(10));
        assertThat(outcome()).isEqualTo(Outcome.CONDITIONAL);

        gate.clock.pass(Duration.ofDays(1));

        assertThat(outcome()).isEqualTo(Outcome.NO_GO);
        assertThat(gate.waivers().getFirst().standing()).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void oneThatIsTakenBackCountsNoMore() {
        grantedTo(10);

        gate.answerWaiver().withdraw(SHOP, "waiver-1", "the runner came", by("tom"));

        assertThat(outcome()).isEqualTo(Outcome.NO_GO);
        refused(Reason.WAIVER_ANSWERED, () -> gate.answerWaiver().withdraw(SHOP, "waiver-1", "again", by("tom")));
    }

    @Test
    void itIsAskedForOnlyWhereTheDecisionFoundTheRequirementOpen() {
        gate.decides();

        refused(Reason.WAIVER_NOT_OPEN, () -> gate.asks("d1", "site", TODAY, "dora"));
        refused(Reason.NO_DECISION, () -> gate.asks("d9", "app", TODAY, "dora"));
        gate.states(Map.of("app", 10)).decides();
        refused(Reason.WAIVER_NOT_OPEN, () -> gate.asks("d2", null, TODAY, "dora"));
    }

    @Test
    void itEndsWithinTheLongestPeriod() {
        gate.decides();

        refused(Reason.WAIVER_PERIOD, () -> gate.asks("d1", null, TODAY.minusDays(1), "dora"));
        refused(Reason.WAIVER_PERIOD, () -> gate.asks("d1", null, TODAY.plusDays(61), "dora"));
        assertThat(gate.asks("d1", null, TODAY.plusDays(60), "dora").until()).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void theSameIsNotAskedForTwiceWhileNobodyHasAnswered() {
        gate.decides();
        gate.asks("d1", "app", TODAY.plusDays(3), "dora");

        refused(Reason.WAIVER_EXISTS, () -> gate.asks("d1", "app", TODAY.plusDays(4), "tom"));
        gate.answerWaiver().refuse(SHOP, "waiver-1", "too vague", by("ada"));
        assertThat(gate.asks("d1", "app", TODAY.plusDays(4), "tom").id()).isEqualTo("waiver-3");
        assertThat(gate.waivers()).extracting(one -> one.standing().word()).containsExactly("refused", "requested");
    }

    @Test
    void whoAskedForItOrSubmittedTheFactsDoesNotAnswer() {
        gate.decides();
        gate.asks("d1", "app", TODAY.plusDays(3), "ada");

        refused(Reason.WAIVER_OWN_REQUEST, () -> gate.answerWaiver().grant(SHOP, "waiver-1", by("ada")));
        refused(Reason.WAIVER_OWN_FACTS, () -> gate.answerWaiver().grant(SHOP, "waiver-1", by("tom")));
        refused(Reason.WAIVER_OWN_FACTS, () -> gate.answerWaiver().refuse(SHOP, "waiver-1", "no", by("tom")));
        refused(Reason.NO_WAIVER, () -> gate.answerWaiver().grant(SHOP, "waiver-2", by("bea")));
        assertThat(outcome()).isEqualTo(Outcome.NO_GO);
    }

    @Test
    void oneThatNobodyAnsweredInTimeIsNotGrantedLater() {
        gate.decides();
        gate.asks("d1", "app", TODAY.plusDays(3), "dora");
        gate.clock.pass(Duration.ofDays(4));

        refused(Reason.WAIVER_ANSWERED, () -> gate.answerWaiver().grant(SHOP, "waiver-1", by("ada")));
    }

    @Test
    void itsEndIsAnnouncedBeforeItComes() {
        grantedTo(20);
        gate.clock.pass(Duration.ofDays(9));
        assertThat(gate.waivers().getFirst().endsSoon()).isFalse();

        gate.clock.pass(Duration.ofDays(1));

        assertThat(gate.waivers().getFirst().endsSoon()).isTrue();
        assertThat(gate.waivers().getFirst().endsInDays()).isEqualTo(10);
    }

    @Test
    void oneThatIsAboutNothingAnyMoreIsReported() {
        grantedTo(20);
        assertThat(gate.waivers().getFirst().orphaned()).isNull();

        gate.states(Map.of("app", 100));
        assertThat(gate.waivers().getFirst().orphaned()).isEqualTo(OrphanedWaiver.NOT_OPEN);
        gate.states(Map.of("other", 400));
        assertThat(gate.waivers().getFirst().orphaned()).isEqualTo(OrphanedWaiver.SUBJECT_GONE);
        gate.renamesTheRequirement();
        assertThat(gate.waivers().getFirst().orphaned()).isEqualTo(OrphanedWaiver.REQUIREMENT_GONE);
    }

    @Test
    void everyStepStandsInTheLedger() {
        grantedTo(20);

        assertThat(gate.ledger.entries("north", "shop"))
                .extracting(one -> one.entry().type().word() + " by " + one.entry().actor())
                .containsExactly("engagement by olga", "submission by tom", "decision by dora", "waiver by dora", "waiver by ada");
        assertThat(EntryType.of("sign-off")).isEqualTo(EntryType.SIGN_OFF);
    }

    private void grantedTo(int days) {
        gate.decides();
        gate.asks("d1", "app", TODAY.plusDays(days), "dora");
        gate.answerWaiver().grant(SHOP, "waiver-1", by("ada"));
    }

    private Outcome outcome() {
        return gate.decides().answer().decision().outcome();
    }

    private static void refused(Reason reason, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
