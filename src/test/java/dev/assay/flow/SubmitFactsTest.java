package dev.assay.flow;

import static dev.assay.flow.ARecordingService.CI;
import static dev.assay.flow.ARecordingService.CLINIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.fact.BadInput;
import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.EntryType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SubmitFactsTest {

    private final ARecordingService service = ARecordingService.withTheClinic();

    @Test
    void aSubmissionIsNamedByItsDigestAndStandsInTheLedger() {
        var submitted = service.submit().submit(CLINIC, ARecordingService.document("mended"), null, CI);

        assertThat(submitted.created()).isTrue();
        assertThat(service.submit().current(CLINIC)).isEqualTo(submitted.submission());
        var last = service.ledger.entries("north", "clinic-group").getLast().entry();
        assertThat(last.type()).isEqualTo(EntryType.SUBMISSION);
        assertThat(last.subject()).isEqualTo(submitted.submission().digest());
    }

    @Test
    void theSameFactsInOtherWhiteSpaceAreTheSameSubmission() {
        var before = service.ledger.head();
        var spaced = new String(ARecordingService.document("flawed"), StandardCharsets.UTF_8).replace("\n", "\n\n");

        var again = service.submit()
                .submit(CLINIC, spaced.getBytes(StandardCharsets.UTF_8), "sha256:lost answer", CI);

        assertThat(again.created()).isFalse();
        assertThat(service.ledger.head()).isEqualTo(before);
    }

    @Test
    void whoThinksOfAnotherCurrentSubmissionOverwritesNothing() {
        var current = service.submit().current(CLINIC);

        assertThatThrownBy(() -> service.submit()
                        .submit(CLINIC, ARecordingService.document("mended"), "sha256:old", CI))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.SUBMISSION_CHANGED))
                .hasMessageContaining(current.digest())
                .hasMessageContaining("merge your change");
        assertThat(service.submit().current(CLINIC)).isEqualTo(current);
        assertThat(service.submit()
                        .submit(CLINIC, ARecordingService.document("mended"), current.digest(), CI)
                        .created())
                .isTrue();
    }

    @Test
    void factsThatAreNotSoundAreNotKept() {
        var before = service.ledger.head();

        assertThatThrownBy(() -> service.submit().submit(CLINIC, "{\"a\":".getBytes(StandardCharsets.UTF_8), null, CI))
                .isInstanceOf(BadInput.class);
        assertThat(service.ledger.head()).isEqualTo(before);
    }

    @Test
    void anEngagementIsRegisteredOnceUnderOneName() {
        var register = service.register();

        assertThat(register.register(CLINIC, "Clinic group", CI).created()).isFalse();
        assertThatThrownBy(() -> register.register(CLINIC, "Another", CI))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.ENGAGEMENT_EXISTS));
        assertThat(register.all("north")).hasSize(1);
        assertThat(register.all("south")).isEmpty();
        assertThatThrownBy(() -> new EngagementKey("north", "../etc"))
                .hasMessageContaining("\"../etc\" cannot name an engagement");
    }
}
