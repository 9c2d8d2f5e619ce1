package dev.assay.classification;

import static dev.assay.fact.IdempotencyMethod.CONTENT_HASH_DEDUP;
import static dev.assay.fact.IdempotencyMethod.DEDUP_KEY;
import static dev.assay.fact.IdempotencyMethod.IDEMPOTENCY_HEADER;
import static dev.assay.fact.IdempotencyMethod.MESSAGE_ID_DEDUP;
import static dev.assay.fact.IdempotencyMethod.REQUEST_ID_DEDUP;
import static dev.assay.fact.IdempotencyMethod.UPSERT_WITH_IDEMPOTENCY_KEY;
import static dev.assay.rule.Truth.FALSE;
import static dev.assay.rule.Truth.TRUE;
import static dev.assay.rule.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.classification.CompensationPlan.Missing;
import dev.assay.classification.CompensationPlan.Undo;
import dev.assay.evaluation.Status;
import dev.assay.fact.IdempotencyMethod;
import dev.assay.fact.StepType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final Map<StepType, Set<IdempotencyMethod>> ACCEPTED = Map.of(
            StepType.DB_WRITE, Set.of(UPSERT_WITH_IDEMPOTENCY_KEY),
            StepType.EXTERNAL_API_CALL, Set.of(IDEMPOTENCY_HEADER, DEDUP_KEY),
            StepType.MESSAGE_SEND, Set.of(MESSAGE_ID_DEDUP),
            StepType.APPROVAL_REQUEST, Set.of(REQUEST_ID_DEDUP),
            StepType.FILE_CREATION, Set.of(CONTENT_HASH_DEDUP));

    @Test
    void a_step_is_idempotent_only_by_a_method_that_its_type_accepts() {
        ACCEPTED.forEach((type, accepted) -> {
            for (var method : IdempotencyMethod.values()) {
                var step = idempotency(Map.of("type", type, "idempotencyMethod", method));
                assertThat(step.status())
                        .as("%s by %s", type, method)
                        .isEqualTo(accepted.contains(method) ? Status.SATISFIED : Status.NOT_SATISFIED);
                assertThat(Set.copyOf(step.accepted())).isEqualTo(accepted);
            }
        });
    }

    @Test
    void a_method_that_is_not_stated_leaves_it_open() {
        ACCEPTED.keySet().forEach(type ->
                assertThat(idempotency(Map.of("type", type)).status()).isEqualTo(Status.INSUFFICIENT_EVIDENCE));
    }

    @Test
    void a_type_that_is_not_stated_leaves_it_open_whatever_the_method() {
        for (var method : IdempotencyMethod.values()) {
            assertThat(idempotency(Map.of("idempotencyMethod", method)).status()).isEqualTo(Status.INSUFFICIENT_EVIDENCE);
        }
    }

    @Test
    void reading_computing_and_waiting_need_no_method_as_long_as_they_change_nothing() {
        for (var type : Set.of(StepType.DB_READ, StepType.COMPUTE, StepType.WAIT)) {
            assertThat(idempotency(Map.of("type", type, "sideEffects", false)).status()).isEqualTo(Status.SATISFIED);
            assertThat(idempotency(Map.of("type", type, "sideEffects", true)).status()).isEqualTo(Status.NOT_SATISFIED);
            assertThat(idempotency(Map.of("type", type)).status()).isEqualTo(Status.INSUFFICIENT_EVIDENCE);
        }
    }

    @Test
    void the_plan_undoes_the_last_step_first_and_steps_side_by_side_in_order_of_their_ids() {
        var plan = compensation(durable()
                .step("reserve", undone(1, "release"))
                .step("pay-b", undone(2, "refund b"))
                .step("pay-a", undone(2, "refund a"))
                .step("look", Map.of("order", 3L, "sideEffects", false))
                .step("send", undone(4, "recall")));
        assertThat(plan.steps()).extracting(Undo::action).containsExactly("recall", "refund a", "refund b", "release");
        assertThat(plan.missing()).isEmpty();
    }

    @Test
    void a_compensation_is_recorded_or_not_or_nobody_says() {
        var recorded = undone(1, "undo");
        recorded.put("compensationLogged", true);
        assertThat(compensation(durable().step("a", recorded)).steps()).extracting(Undo::logged).containsExactly(TRUE);
        recorded.put("compensationLogged", false);
        assertThat(compensation(durable().step("a", recorded)).steps()).extracting(Undo::logged).containsExactly(FALSE);
        assertThat(compensation(durable().step("a", undone(1, "undo"))).steps())
                .extracting(Undo::logged)
                .containsExactly(UNKNOWN);
    }

    @Test
    void each_missing_compensation_is_named_with_its_reason() {
        var none = undone(1, null);
        none.put("compensatedBy", null);
        var unplaced = undone(1, "undo");
        unplaced.remove("order");
        var plan = compensation(durable()
                .step("has-none", none)
                .step("not-stated", Map.of("order", 2L, "sideEffects", true))
                .step("unknown", Map.of("order", 3L))
                .step("unplaced", unplaced));
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.missing()).containsExactly(
                new Missing("has-none", "it has side effects and no compensating action", "/workflowSteps/0"),
                new Missing(
                        "not-stated",
                        "it has side effects, and its compensating action is not stated",
                        "/workflowSteps/1"),
                new Missing(
                        "unknown",
                        "it is not stated whether it has side effects, nor what undoes them",
                        "/workflowSteps/2"),
                new Missing(
                        "unplaced",
                        "its place among the steps is not stated, so it has none in the plan",
                        "/workflowSteps/3"));
    }

    @Test
    void a_list_of_steps_that_may_go_on_is_a_gap_in_the_plan() {
        assertThat(compensation(durable().andPerhapsMoreSteps()).missing()).containsExactly(
                new Missing(null, "it is not stated that the list of its steps is complete", "/workflowSteps"));
    }

    @Test
    void a_workflow_that_certainly_needs_no_durable_engine_is_asked_nothing_about_its_steps() {
        var one = TheRules.classified(AWorkflow.known().step("a", Map.of("sideEffects", true)));
        assertThat(one.compensation()).isEqualTo(CompensationPlan.NONE);
        assertThat(one.idempotency()).isEmpty();
    }

    private static Idempotency idempotency(Map<String, Object> step) {
        return TheRules.classified(durable().step("a", step)).idempotency().getFirst();
    }

    private static CompensationPlan compensation(AWorkflow workflow) {
        return TheRules.classified(workflow).compensation();
    }

    private static AWorkflow durable() {
        return AWorkflow.known().with("externalCommitment", true);
    }

    private static Map<String, Object> undone(long order, String action) {
        var step = new HashMap<String, Object>();
        step.put("order", order);
        step.put("sideEffects", true);
        step.put("compensation", action);
        return step;
    }
}
