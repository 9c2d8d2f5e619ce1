package dev.assay.flow;

import static dev.assay.flow.ARecordingService.CI;
import static dev.assay.flow.ARecordingService.CLINIC;
import static dev.assay.flow.ARecordingService.NOON;
import static dev.assay.flow.ARecordingService.PACKS_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.EntryType;
import dev.assay.workflow.Outcome;
import org.junit.jupiter.api.Test;

class RecordDecisionTest {

    private final ARecordingService service = ARecordingService.withTheClinic();

    @Test
    void aDecisionIsKeptWithTheServersClockAndItsDigestStandsInTheLedger() {
        var recorded = service.decide(null, null);

        assertThat(recorded.answer().decision().outcome()).isEqualTo(Outcome.NO_GO);
        assertThat(recorded.decision().clock()).isEqualTo(NOON);
        assertThat(recorded.repeated()).isFalse();
        var last = service.ledger.entries("north", "clinic-group").getLast();
        assertThat(last.receipt()).isEqualTo(recorded.receipt());
        assertThat(last.entry().type()).isEqualTo(EntryType.DECISION);
        assertThat(last.entry().subject()).isEqualTo(recorded.decision().digest());
        assertThat(service.archive.decision(CLINIC, "decision-1")).contains(recorded.decision());
        assertThat(service.archive.rulebook("north", recorded.decision().rulebook())).isPresent();
    }

    @Test
    void aDecisionThatCannotBeRecordedIsNotGiven() {
        var request = new RecordDecision.Request(CLINIC, PACKS_ONLY, null, null, null);

        assertThatThrownBy(() -> service.record(new FullLedger()).record(request, CI)).hasMessage("disk full");
    }

    @Test
    void aDecisionJudgesTheSubmissionThatItNamesOrElseTheCurrentOne() {
        var flawed = service.submit().current(CLINIC).digest();
        var mended = service.submit().submit(CLINIC, ARecordingService.document("mended"), null, CI);

        assertThat(service.decide(flawed, null).answer().decision().factsDigest()).isEqualTo(flawed);
        assertThat(service.decide(null, null).answer().decision().factsDigest())
                .isEqualTo(mended.submission().digest());
    }

    @Test
    void theSameKeyGetsTheSameDecisionAgainWithAllItsReasons() {
        var key = new IdempotencyKeys.Key("north", "ci", "build-7", "sha256:request");

        var first = service.decide(null, key);
        service.submit().submit(CLINIC, ARecordingService.document("mended"), null, CI);
        var again = service.decide(null, key);

        assertThat(again.repeated()).isTrue();
        assertThat(again.decision()).isEqualTo(first.decision());
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(again.answer()).isEqualTo(first.answer());
        assertThat(service.archive.decisions(CLINIC)).hasSize(1);
    }

    @Test
    void aKeyThatCameWithAnotherRequestIsRefused() {
        service.decide(null, new IdempotencyKeys.Key("north", "ci", "build-7", "sha256:request"));

        assertThatThrownBy(() ->
                        service.decide(null, new IdempotencyKeys.Key("north", "ci", "build-7", "sha256:other")))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.KEY_REUSED));
    }

    @Test
    void whatIsNotThereIsNamedWithTheWayOut() {
        var unknown = new EngagementKey("south", "clinic-group");
        var request = new RecordDecision.Request(unknown, PACKS_ONLY, null, null, null);

        assertThatThrownBy(() -> service.record().record(request, CI))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.NO_ENGAGEMENT))
                .hasMessage("there is no engagement clinic-group; register it first");
        assertThatThrownBy(() -> service.decide("sha256:0", null))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.NO_SUBMISSION))
                .hasMessageContaining("sha256:0");
    }
}
