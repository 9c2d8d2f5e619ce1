package dev.assay.flow;

import static dev.assay.flow.ARecordingService.CLINIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.Refused.Reason;
import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import org.junit.jupiter.api.Test;

class FindDecisionTest {

    private final ARecordingService service = ARecordingService.withTheClinic();

    @Test
    void theExplanationIsWorkedOutAgainAndIsTheSame() {
        var recorded = service.decide(null, null);

        var found = service.find(ARecordingService.rules()).find(CLINIC, "decision-1");

        assertThat(found.same()).isTrue();
        assertThat(found.answer()).isEqualTo(recorded.answer());
        assertThat(found.receipt()).isEqualTo(recorded.receipt());
    }

    @Test
    void anOldDecisionIsExplainedWithTheRulesOfItsDay() {
        var recorded = service.decide(null, null);

        var found = service.find(ARecordingService.otherRules()).find(CLINIC, "decision-1");

        assertThat(found.same()).isTrue();
        assertThat(found.answer().decision().judgements())
                .hasSameSizeAs(recorded.answer().decision().judgements());
        assertThat(found.rulebook().packs()).hasSameSizeAs(recorded.rulebook().packs());
    }

    @Test
    void aDifferenceFromWhatWasDecidedIsSaid() {
        var kept = service.decide(null, null).decision();
        var other = new StoredDecision(
                kept.key(),
                "decided-otherwise",
                kept.question(),
                kept.submission(),
                kept.rulebook(),
                kept.actor(),
                kept.clock(),
                kept.waivers(),
                "go",
                "{\"outcome\":\"go\"}");
        service.archive.keep(other);
        service.ledger.append(
                new Entry("north", "clinic-group", EntryType.DECISION, other.digest(), "ci", other.clock()));

        assertThat(service.find(ARecordingService.rules())
                        .find(CLINIC, "decided-otherwise")
                        .same())
                .isFalse();
    }

    @Test
    void allAreListedNewestFirstWithTheirReceipts() {
        var first = service.decide(null, null);
        var second = service.decide(null, null);

        assertThat(service.find(ARecordingService.rules()).all(CLINIC))
                .containsExactly(
                        new FindDecision.Listed(second.decision(), second.receipt()),
                        new FindDecision.Listed(first.decision(), first.receipt()));
    }

    @Test
    void aDecisionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> service.find(ARecordingService.rules()).find(CLINIC, "none"))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.NO_DECISION))
                .hasMessageContaining("list its decisions");
    }
}
