package dev.assay.classification;

import static dev.assay.testkit.Days.startOf;

import dev.assay.fact.AssayKinds;
import dev.assay.fact.Completeness;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.fact.Workflow;
import dev.assay.fact.WorkflowStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A workflow as a team states it: by default a short-lived local one about which everything is known. */
final class AWorkflow {

    private final Map<String, @Nullable Object> stated = new HashMap<>();
    private final List<Map<String, @Nullable Object>> steps = new ArrayList<>();
    private boolean allSteps = true;
    private boolean allWorkflows = true;

    static AWorkflow known() {
        return unknown()
                .with("minimumSeconds", 1L)
                .with("maximumSeconds", 5L)
                .with("services", 1L)
                .with("externalSystems", Set.of())
                .with("externalIo", false)
                .with("humanApprovalPauses", 0L)
                .with("requiresCompensation", false)
                .with("externalCommitment", false);
    }

    static AWorkflow unknown() {
        return new AWorkflow().with("id", "w");
    }

    AWorkflow with(String component, @Nullable Object value) {
        stated.put(component, value);
        return this;
    }

    AWorkflow without(String component) {
        stated.remove(component);
        return this;
    }

    Map<String, @Nullable Object> stated() {
        return stated;
    }

    AWorkflow step(String id, Map<String, @Nullable Object> more) {
        var step = new HashMap<String, @Nullable Object>(more);
        step.put("id", id);
        step.put("workflow", "w");
        steps.add(step);
        return this;
    }

    AWorkflow andPerhapsMoreSteps() {
        allSteps = false;
        return this;
    }

    AWorkflow andPerhapsMoreWorkflows() {
        allWorkflows = false;
        return this;
    }

    Facts facts() {
        var facts = new ArrayList<Fact>();
        facts.add(fact(AssayKinds.KINDS.of(Workflow.class), stated, "/workflows/0"));
        for (int i = 0; i < steps.size(); i++) {
            facts.add(fact(AssayKinds.KINDS.of(WorkflowStep.class), steps.get(i), "/workflowSteps/" + i));
        }
        var complete = new ArrayList<Completeness>();
        if (allWorkflows) complete.add(new Completeness("workflow", Map.of(), "/complete/0", Provenance.NONE));
        if (allSteps) complete.add(new Completeness("workflow-step", Map.of(), "/complete/1", Provenance.NONE));
        return new Facts(AssayKinds.KINDS, facts, complete).at(startOf(LocalDate.of(2026, 1, 31)));
    }

    private static Fact fact(FactKind kind, Map<String, @Nullable Object> stated, String pointer) {
        var values = new @Nullable Object[kind.fields().size()];
        var unknown = ComponentSet.NONE;
        for (var field : kind.fields()) {
            values[field.index()] = stated.get(field.name());
            unknown = stated.containsKey(field.name()) ? unknown : unknown.with(field.index());
        }
        return kind.make(values, Origin.stated(pointer, unknown, Provenance.NONE));
    }
}
