package dev.assay.flow;

import static dev.assay.flow.ARecordingService.CI;
import static dev.assay.flow.ARecordingService.CLINIC;
import static dev.assay.flow.ARecordingService.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.EntryType;
import dev.assay.workflow.WorkflowAct;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActLogTest {

    private static final WorkflowAct STARTED = new WorkflowAct.Started("release", "1.0.0", List.of("before"));
    private static final WorkflowAct ABANDONED = new WorkflowAct.Abandoned("release", "no longer wanted");

    private final ARecordingService service = ARecordingService.withTheClinic();

    @Test
    void anActGetsTheNextNumberAndItsDigestStandsInTheLedger() {
        var first = service.log().append(CLINIC, STARTED, CI);
        var second = service.log().append(CLINIC, ABANDONED, CI);

        assertThat(first.act().recorded().number()).isEqualTo(1);
        assertThat(second.act().recorded().number()).isEqualTo(2);
        assertThat(second.act().recorded().at()).isEqualTo(NOON);
        assertThat(service.acts.of(CLINIC)).containsExactly(first.act(), second.act());
        var last = service.ledger.entries("north", "clinic-group").getLast();
        assertThat(last.receipt()).isEqualTo(second.receipt());
        assertThat(last.entry().type()).isEqualTo(EntryType.WORKFLOW);
        assertThat(last.entry().subject()).isEqualTo(second.act().digest());
    }

    @Test
    void whoBuildsOnAnOlderStateIsToldWhatWasDoneSince() {
        service.log().append(CLINIC, STARTED, CI);

        assertThat(service.log().lock(CLINIC, 1L)).hasSize(1);
        assertThat(service.log().lock(CLINIC, null)).hasSize(1);
        assertThatThrownBy(() -> service.log().lock(CLINIC, 0L))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.PHASE_CHANGED))
                .hasMessageContaining("act 1, workflow-started by ci");
    }

    @Test
    void nobodyActsOnAnEngagementThatIsNotThere() {
        assertThatThrownBy(() -> service.log().lock(new EngagementKey("south", "clinic-group"), null))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.NO_ENGAGEMENT));
    }
}
