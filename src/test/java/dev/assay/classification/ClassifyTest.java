package dev.assay.classification;

import static dev.assay.classification.WorkflowClass.LONG_LIVED_DURABLE;
import static dev.assay.classification.WorkflowClass.MEDIUM_LIVED_ORCHESTRATED;
import static dev.assay.classification.WorkflowClass.SHORT_LIVED_LOCAL;
import static dev.assay.rule.Truth.FALSE;
import static dev.assay.rule.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.evaluation.NaiveEngine;
import dev.assay.fact.WorkflowLabel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassifyTest {

    @Test
    void all_short_lived_criteria_make_a_workflow_short_lived() {
        var one = classified(AWorkflow.known());
        assertThat(one.workflowClass()).isEqualTo(SHORT_LIVED_LOCAL);
        assertThat(one.temporalCandidate()).isEqualTo(FALSE);
        assertThat(one.unknown()).isEmpty();
        assertThat(one.contributions()).extracting(Contribution::because).containsExactly(
                "lasts at most 5 s, under 30 s",
                "takes 1 service",
                "neither reads from nor writes to anything outside the organisation");
        assertThat(one.contributions()).extracting(Contribution::pointers).containsExactly(
                List.of("/workflows/0/maximumSeconds"),
                List.of("/workflows/0/services"),
                List.of("/workflows/0/externalIo", "/workflows/0/externalSystems"));
    }

    @Test
    void short_lived_ends_at_thirty_seconds() {
        assertThat(classOf(AWorkflow.known().with("maximumSeconds", 29L))).isEqualTo(SHORT_LIVED_LOCAL);
        assertThat(classOf(AWorkflow.known().with("maximumSeconds", 30L))).isEqualTo(MEDIUM_LIVED_ORCHESTRATED);
    }

    @Test
    void days_begin_at_twenty_four_hours() {
        assertThat(classOf(AWorkflow.known().with("maximumSeconds", 86_399L))).isEqualTo(MEDIUM_LIVED_ORCHESTRATED);
        assertThat(classOf(AWorkflow.known().with("maximumSeconds", 86_400L))).isEqualTo(LONG_LIVED_DURABLE);
    }

    @Test
    void a_duration_without_limit_spans_days() {
        assertThat(classOf(AWorkflow.known().with("maximumSeconds", null))).isEqualTo(LONG_LIVED_DURABLE);
    }

    @Test
    void an_unknown_duration_leaves_candidacy_open_and_names_what_is_missing() {
        var one = classified(AWorkflow.known().without("maximumSeconds"));
        assertThat(one.workflowClass()).isEqualTo(MEDIUM_LIVED_ORCHESTRATED);
        assertThat(one.temporalCandidate()).isEqualTo(UNKNOWN);
        assertThat(one.unknown()).extracting(Contribution::criterion).containsExactly(
                "classification.criteria.spans-days", "classification.criteria.over-within-seconds");
        assertThat(one.unknown()).extracting(Contribution::pointers)
                .containsOnly(List.of("/workflows/0/maximumSeconds"));
    }

    @Test
    void a_second_external_system_makes_it_durable() {
        var first = AWorkflow.known().with("externalIo", true).with("externalSystems", Set.of("crm"));
        assertThat(classOf(first)).isEqualTo(MEDIUM_LIVED_ORCHESTRATED);
        assertThat(classified(first).whatWouldChangeIt()).extracting(Change::inWords)
                .contains("long-lived-durable if: 2 or more external systems (now 1)");
        var second = first.with("externalSystems", Set.of("crm", "mail"));
        assertThat(classOf(second)).isEqualTo(LONG_LIVED_DURABLE);
        assertThat(classified(second).contributions()).extracting(Contribution::because)
                .containsExactly("crosses 2 systems outside the organisation (crm, mail); 2 are enough");
    }

    @Test
    void each_single_durable_criterion_is_enough() {
        assertThat(classOf(AWorkflow.known().with("requiresCompensation", true))).isEqualTo(LONG_LIVED_DURABLE);
        assertThat(classOf(AWorkflow.known().with("humanApprovalPauses", 1L))).isEqualTo(LONG_LIVED_DURABLE);
        assertThat(classOf(AWorkflow.known().with("externalCommitment", true))).isEqualTo(LONG_LIVED_DURABLE);
    }

    @Test
    void of_a_workflow_about_which_nothing_is_known_nothing_is_denied() {
        var one = classified(AWorkflow.unknown());
        assertThat(one.workflowClass()).isEqualTo(MEDIUM_LIVED_ORCHESTRATED);
        assertThat(one.temporalCandidate()).isEqualTo(UNKNOWN);
        assertThat(one.unknown()).hasSize(8);
    }

    @Test
    void the_next_higher_class_says_why_no_class_matches_exactly() {
        var one = classified(AWorkflow.known().with("externalIo", true).with("externalSystems", Set.of("crm")));
        assertThat(one.contributions()).singleElement().satisfies(reason -> {
            assertThat(reason.criterion()).isEqualTo(Classify.NEXT_HIGHER_CLASS);
            assertThat(reason.because()).contains("not short-lived-local (does not hold: It touches nothing outside");
            assertThat(reason.pointers()).contains("/workflows/0/externalIo", "/workflows/0/externalSystems");
        });
    }

    @Test
    void an_orchestrated_workflow_can_match_exactly() {
        var one = AWorkflow.known()
                .with("maximumSeconds", 300L)
                .step("a", Map.of())
                .step("b", Map.of());
        assertThat(classified(one).contributions()).extracting(Contribution::criterion).containsExactly(
                "classification.criteria.minutes-to-hours",
                "classification.criteria.several-steps",
                "classification.criteria.internal-services");
    }

    @Test
    void a_label_that_disagrees_is_reported_and_does_not_change_the_class() {
        var one = classified(AWorkflow.known().with("label", WorkflowLabel.LONG_LIVED_DURABLE));
        assertThat(one.workflowClass()).isEqualTo(SHORT_LIVED_LOCAL);
        assertThat(one.labelDisagrees()).isTrue();
        assertThat(classified(AWorkflow.known()).labelDisagrees()).isFalse();
    }

    @Test
    void workflows_that_nobody_stated_are_not_classified() {
        assertThat(TheRules.classify().classify(AWorkflow.known().andPerhapsMoreWorkflows().facts()
                .with(TheRules.parameters()), TheRules.BUDGET)).extracting(Classification::id).containsExactly("w");
    }

    @Test
    void rules_that_leave_a_class_without_criteria_are_refused() {
        var some = TheRules.rules().stream()
                .filter(rule -> !"long-lived-durable".equals(rule.metadata().contributes()))
                .toList();
        assertThatThrownBy(() -> new Classify(new NaiveEngine(), some))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule contributes to long-lived-durable");
    }

    @Test
    void a_rule_that_contributes_to_nothing_known_is_refused() {
        var step = TheRules.rules().stream()
                .filter(rule -> rule.name().equals("classification.idempotency.db-write"))
                .findFirst()
                .orElseThrow();
        var misspelt = TheRules.reread(step.text().replace("idempotent-step", "idempotent-stop"));
        assertThatThrownBy(() -> new Classify(new NaiveEngine(), misspelt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contributes to idempotent-stop, which classification does not know; write one of");
    }

    @Test
    void a_criterion_that_looks_at_some_workflows_only_is_refused() {
        var criterion = TheRules.rules().stream()
                .filter(rule -> rule.name().equals("classification.criteria.compensation"))
                .findFirst()
                .orElseThrow();
        var narrowed = TheRules.reread(criterion.text().replace("Workflow()", "Workflow( priority == true )"));
        assertThatThrownBy(() -> new Classify(new NaiveEngine(), narrowed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be Workflow() without conditions");
    }

    private static WorkflowClass classOf(AWorkflow workflow) {
        return classified(workflow).workflowClass();
    }

    private static Classification classified(AWorkflow workflow) {
        return TheRules.classified(workflow);
    }
}
