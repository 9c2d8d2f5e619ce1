package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Plan;
import dev.assay.workflow.PlannedStep;
import dev.assay.workflow.WorkflowChoice;
import java.time.Instant;
import java.util.List;

/** Plans as JSON: what {@code assay plan --format json} and the service answer. */
public final class PlanJson {

    private PlanJson() {}

    /** @param clock the moment for which they say how far the work is */
    public static ObjectNode of(List<Plan> plans, Instant clock) {
        var node = JSON.objectNode().put("recorded", false).put("clock", clock.toString());
        var array = node.putArray("plans");
        plans.forEach(plan -> array.add(of(plan)));
        return node;
    }

    private static ObjectNode of(Plan plan) {
        var choice = plan.choice();
        var node = JSON.objectNode().put("need", choice.need().id()).put("workflow", choice.workflow());
        node.put("owner", choice.need().owner());
        node.put("installed", plan.workflow() != null);
        node.put("version", plan.workflow() == null ? null : plan.workflow().pack().version());
        node.set("because", fits(choice.reasons()));
        node.set("fitsToo", fits(choice.workflow() == null ? List.of() : choice.alternatives()));
        node.set("mayFit", fits(choice.open()));
        node.put("servedOtherwise", plan.servedOtherwise());
        var steps = node.putArray("steps");
        plan.steps().forEach(step -> steps.add(step(step)));
        var criteria = node.putArray("exitCriteria");
        plan.criteria().forEach(criterion -> criteria.add(criterion(criterion)));
        return node;
    }

    private static ArrayNode fits(List<WorkflowChoice.Fit> fits) {
        var array = JSON.arrayNode();
        fits.forEach(fit -> array.addObject()
                .put("workflow", fit.workflow())
                .put("rule", fit.rule().name())
                .put("title", fit.rule().metadata().title())
                .set("pointers", JsonValues.texts(fit.because())));
        return array;
    }

    private static ObjectNode step(PlannedStep planned) {
        var step = planned.step();
        var node = JSON.objectNode().put("skill", step.skill()).put("does", step.does());
        node.put("state", PlanWords.word(planned.state()));
        node.put("optional", step.optional()).put("required", step.required()).put("when", step.when());
        node.set("produces", JsonValues.texts(step.produces()));
        node.set("owners", JsonValues.texts(planned.owners()));
        var because = node.putArray("because");
        planned.because().stream()
                .filter(seen -> seen.value() != Unknown.UNKNOWN)
                .forEach(seen -> because.addObject().put("pointer", seen.pointer()).set("value", JsonValues.of(seen.value())));
        if (planned.judgement() != null) {
            node.setAll(judged(planned.judgement()));
        }
        return node;
    }

    private static ObjectNode criterion(Judgement criterion) {
        var node = JSON.objectNode().put("state", PlanWords.word(criterion));
        node.put("title", criterion.finding().rule().metadata().title());
        return node.setAll(judged(criterion));
    }

    private static ObjectNode judged(Judgement judgement) {
        var finding = judgement.finding();
        var node = JSON.objectNode()
                .put("requirement", finding.rule().name())
                .put("severity", ValueType.Choice.jsonName(judgement.severity()))
                .put("status", finding.status().word())
                .put("effective", judgement.effective())
                .put("message", finding.message())
                .put("remedy", finding.rule().metadata().remedy());
        node.set("missing", JsonValues.texts(finding.missing()));
        return node;
    }
}
