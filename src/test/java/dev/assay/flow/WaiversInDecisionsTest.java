package dev.assay.flow;

import static dev.assay.flow.ARecordingService.CI;
import static dev.assay.flow.ARecordingService.CLINIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.WaiverAct;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A recorded decision counts the waivers that were granted, keeps them, and nothing that a document claims. */
class WaiversInDecisionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final ARecordingService service = ARecordingService.withTheClinic();
    private final String requirement = service.decide(null, null).answer().decision().judgements().stream()
            .filter(Judgement::blocks)
            .map(judgement -> judgement.finding().rule().name())
            .findFirst()
            .orElseThrow();

    @Test
    void aGrantedWaiverLiesOverTheStatusThatStays() {
        grant(TODAY);

        var judged = judged(service.decide(null, null));

        assertThat(judged.effective()).isEqualTo("waived");
        assertThat(judged.finding().isOpen()).isTrue();
        assertThat(judged.waivers()).singleElement().satisfies(waiver -> {
            assertThat(waiver.approvedBy()).isEqualTo("ada");
            assertThat(waiver.pointer()).isNull();
        });
    }

    @Test
    void oneThatIsOverDoesNotCountThoughItIsKeptWithTheDecision() {
        grant(TODAY.minusDays(1));

        var recorded = service.decide(null, null);

        assertThat(judged(recorded).blocks()).isTrue();
        assertThat(recorded.decision().waivers()).contains("\"w-1\"");
    }

    @Test
    void whatADocumentClaimsIsShownAsNotGranted() throws IOException {
        submitWithAClaim();

        var recorded = service.decide(null, null);

        assertThat(judged(recorded).blocks()).isTrue();
        assertThat(recorded.answer().waivers().claimsCount()).isFalse();
        assertThat(recorded.answer().waivers().claims()).singleElement()
                .satisfies(claim -> assertThat(claim.id()).isEqualTo("claimed"));
    }

    @Test
    void theDecisionIsFoundAgainWithTheWaiversOfItsDay() {
        grant(TODAY);
        var recorded = service.decide(null, null);
        service.log().append(CLINIC, new WaiverAct.Withdrawn("w-1", "mended"), CI);

        var found = service.find(ARecordingService.rules()).find(CLINIC, recorded.decision().id());

        assertThat(found.same()).isTrue();
        assertThat(judged(found).effective()).isEqualTo("waived");
    }

    @Test
    void theWaiversArePartOfTheDigestOfADecision() {
        var without = service.decide(null, null).decision();
        var other = new StoredDecision(
                without.key(), without.id(), without.question(), without.submission(), without.rulebook(), without.actor(),
                without.clock(), "{}", without.outcome(), without.core());

        assertThat(without.canonical()).contains("\"format\":\"assay-decision/2\"");
        assertThat(other.digest()).isNotEqualTo(without.digest());
    }

    @Test
    void aDecisionOfTheFirstFormatStillCountsWhatItsDocumentClaims() throws IOException {
        submitWithAClaim();
        var now = service.decide(null, null).decision();
        var old = new StoredDecision(
                now.key(), "old", now.question(), now.submission(), now.rulebook(), now.actor(), now.clock(), null,
                now.outcome(), now.core());
        assertThat(old.canonical()).contains("\"format\":\"assay-decision/1\"").doesNotContain("waivers");
        service.archive.keep(old);
        service.ledger.append(new Entry(
                "north", "clinic-group", EntryType.DECISION, old.digest(), "ci", old.clock()));

        var found = service.find(ARecordingService.rules()).find(CLINIC, "old");

        assertThat(judged(found).effective()).isEqualTo("waived");
    }

    private void submitWithAClaim() throws IOException {
        var document = (ObjectNode) JSON.readTree(ARecordingService.document("flawed"));
        document.withArray("waivers").addObject()
                .put("id", "claimed")
                .put("requirement", requirement)
                .putNull("subject")
                .put("reason", "we say so")
                .putNull("compensatingMeasure")
                .put("requestedBy", "team lead")
                .put("approvedBy", "somebody")
                .put("grantedOn", "2026-11-01")
                .put("until", "2026-12-31");
        service.submit().submit(CLINIC, JSON.writeValueAsBytes(document), null, CI);
    }

    private Judgement judged(RecordedDecision recorded) {
        return recorded.answer().decision().judgements().stream()
                .filter(judgement -> judgement.finding().rule().name().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    private void grant(LocalDate until) {
        var asked = new WaiverAct.Requested(
                "w-1", "decision-1", "sha256:decision", requirement, null, "a part is late", "watched by hand", until);
        service.log().append(CLINIC, asked, CI);
        service.log().append(CLINIC, new WaiverAct.Granted("w-1"), new Actor("north", "ada", "user"));
    }
}
