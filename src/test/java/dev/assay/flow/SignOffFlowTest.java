package dev.assay.flow;

import static dev.assay.flow.AGate.SHOP;
import static dev.assay.flow.AGate.TODAY;
import static dev.assay.flow.AGate.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.Refused.Reason;
import dev.assay.workflow.SignOff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A decision is signed by the people whom its phase wants, and by nobody who made it what it is. */
class SignOffFlowTest {

    private final AGate gate = new AGate().states(Map.of("app", 20));
    private final StoredDecision decision = gate.decides().decision();

    @Test
    void aPhaseIsSignedWhenEverySignOffIsGranted() {
        assertThat(wanting()).containsExactly("client sponsor: nobody has signed", "delivery director: nobody has signed");

        signs("client sponsor", "sam");
        assertThat(wanting()).containsExactly("delivery director: nobody has signed");
        signs("delivery director", "lee");

        assertThat(wanting()).isEmpty();
    }

    @Test
    void onePersonMaySubmitTheFactsAndAskForTheDecision() {
        var alone = gate.decides("tom").decision();

        assertThat(gate.wanted().of(alone)).hasSize(2);
    }

    @Test
    void aSignatureIsAboutTheDecisionThatWasRead() {
        var signOff = gate.asksToSign("d1", "client sponsor", "sam");

        refused(Reason.SIGN_OFF_OTHER_DECISION, () -> gate.answerSignOff().grant(SHOP, signOff.id(), "sha256:other", by("sam")));
        assertThat(signOff.digest()).isEqualTo(decision.digest());
    }

    @Test
    void aNewerDecisionMakesOlderSignaturesVoid() {
        signs("client sponsor", "sam");
        var open = gate.asksToSign("d1", "delivery director", "lee");

        var newer = gate.decides().decision();

        assertThat(gate.wanted().of(newer)).hasSize(2);
        refused(Reason.SIGN_OFF_OTHER_DECISION, () -> gate.answerSignOff().grant(SHOP, open.id(), decision.digest(), by("lee")));
        refused(Reason.SIGN_OFF_OTHER_DECISION, () -> gate.asksToSign("d1", "client sponsor", "sam"));
        assertThat(gate.signOffs(false)).extracting(ListSignOffs.Listed::replacedBy).containsExactly("d2", "d2");
    }

    @Test
    void onlyWhoWasAskedAnswers() {
        gate.asksToSign("d1", "client sponsor", "sam");

        refused(Reason.SIGN_OFF_NOT_YOURS, () -> gate.answerSignOff().grant(SHOP, "sign-off-1", decision.digest(), by("lee")));
        refused(Reason.SIGN_OFF_NOT_YOURS, () -> gate.answerSignOff().reject(SHOP, "sign-off-1", "no", by("lee")));
        refused(Reason.NO_SIGN_OFF, () -> gate.answerSignOff().reject(SHOP, "sign-off-9", "no", by("sam")));
    }

    @Test
    void whoMadeTheDecisionWhatItIsDoesNotSignIt() {
        refused(Reason.SIGN_OFF_FOUR_EYES, () -> gate.asksToSign("d1", "client sponsor", "dora"));
        refused(Reason.SIGN_OFF_FOUR_EYES, () -> gate.asksToSign("d1", "client sponsor", "tom"));
        gate.asksToSign("d1", "client sponsor", "sam");
        refused(Reason.SIGN_OFF_FOUR_EYES, () -> gate.answerSignOff().delegate(SHOP, "sign-off-1", "tom", TODAY, by("sam")));
    }

    @Test
    void nobodySignsInTwoRolesWhereFourEyesAreWanted() {
        gate.asksToSign("d1", "delivery director", "sam");
        signs("client sponsor", "sam");

        refused(Reason.SIGN_OFF_FOUR_EYES, () -> gate.answerSignOff().grant(SHOP, "sign-off-1", decision.digest(), by("sam")));
        refused(Reason.SIGN_OFF_EXISTS, () -> gate.asksToSign("d1", "delivery director", "lee"));
    }

    @Test
    void aRejectionStandsForThatDecision() {
        gate.asksToSign("d1", "client sponsor", "sam");

        var rejected = gate.answerSignOff().reject(SHOP, "sign-off-1", "the report is missing", by("sam"));

        assertThat(rejected.standing(gate.clock.instant())).isEqualTo(SignOff.Standing.REJECTED);
        assertThat(wanting()).contains("client sponsor: it was rejected");
        refused(Reason.SIGN_OFF_EXISTS, () -> gate.asksToSign("d1", "client sponsor", "lee"));
        refused(Reason.SIGN_OFF_ANSWERED, () -> gate.answerSignOff().grant(SHOP, "sign-off-1", decision.digest(), by("sam")));
    }

    @Test
    void aDelegateSignsUntilTheDayAndNobodyElseHandsItOn() {
        gate.asksToSign("d1", "client sponsor", "sam");
        refused(Reason.SIGN_OFF_DELEGATION, () -> gate.answerSignOff().delegate(SHOP, "sign-off-1", "lee", TODAY.minusDays(1), by("sam")));
        refused(Reason.SIGN_OFF_DELEGATION, () -> gate.answerSignOff().delegate(SHOP, "sign-off-1", "sam", TODAY, by("sam")));

        gate.answerSignOff().delegate(SHOP, "sign-off-1", "lee", TODAY.plusDays(1), by("sam"));

        refused(Reason.SIGN_OFF_NOT_YOURS, () -> gate.answerSignOff().delegate(SHOP, "sign-off-1", "max", TODAY, by("lee")));
        gate.clock.pass(Duration.ofDays(2));
        refused(Reason.SIGN_OFF_NOT_YOURS, () -> gate.answerSignOff().grant(SHOP, "sign-off-1", decision.digest(), by("lee")));
        gate.answerSignOff().delegate(SHOP, "sign-off-1", "lee", TODAY.plusDays(2), by("sam"));
        gate.answerSignOff().grant(SHOP, "sign-off-1", decision.digest(), by("lee"));
        assertThat(wanting()).containsExactly("delivery director: nobody has signed");
    }

    @Test
    void whoDoesNotAnswerIsRemindedAndThenItIsOver() {
        gate.asksToSign("d1", "client sponsor", "sam");
        gate.clock.pass(Duration.ofDays(4));
        assertThat(gate.signOffs(true)).isEmpty();
        gate.clock.pass(Duration.ofDays(1));
        assertThat(gate.signOffs(true)).singleElement().satisfies(due -> assertThat(due.signOff().approver()).isEqualTo("sam"));
        gate.clock.pass(Duration.ofDays(9));

        assertThat(gate.signOffs(true)).isEmpty();
        refused(Reason.SIGN_OFF_EXPIRED, () -> gate.answerSignOff().grant(SHOP, "sign-off-1", decision.digest(), by("sam")));
        assertThat(gate.asksToSign("d1", "client sponsor", "sam").id()).isEqualTo("sign-off-2");
    }

    @Test
    void onlyAGateThatWasPassedIsSignedAndOnlyInARoleThatItWants() {
        refused(Reason.SIGN_OFF_NOT_WANTED, () -> gate.asksToSign("d1", "mayor", "sam"));
        gate.states(Map.of("app", 400)).decides();

        refused(Reason.SIGN_OFF_GATE_CLOSED, () -> gate.asksToSign("d2", "client sponsor", "sam"));
    }

    private void signs(String role, String approver) {
        var signOff = gate.asksToSign("d1", role, approver);
        gate.answerSignOff().grant(SHOP, signOff.id(), decision.digest(), by(approver));
    }

    private List<String> wanting() {
        return gate.wanted().of(decision).stream().map(one -> one.demand().role() + ": " + one.because()).toList();
    }

    private static void refused(Reason reason, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
