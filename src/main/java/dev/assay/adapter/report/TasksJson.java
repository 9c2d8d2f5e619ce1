package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.classification.TaskPlan;
import dev.assay.classification.TaskPlan.Planned;
import dev.assay.classification.TaskScore;
import dev.assay.fact.ValueType;
import dev.assay.rule.Truth;

/** A plan of tasks as JSON. */
public final class TasksJson {

    private TasksJson() {}

    public static ObjectNode of(TaskPlan plan) {
        var node = JSON.objectNode().put("stated", plan.stated());
        var order = node.putArray("order");
        plan.order().forEach(task -> order.add(task(task)));
        var cycles = node.putArray("cycles");
        plan.cycles().forEach(cycle -> cycles.add(JsonValues.texts(cycle)));
        var stuck = node.putArray("stuck");
        plan.stuck().forEach(task -> stuck.add(task(task)));
        var gaps = node.putArray("gaps");
        plan.gaps().forEach(gap -> gaps.addObject()
                .put("task", gap.task())
                .put("sort", ValueType.Choice.jsonName(gap.sort()))
                .put("says", gap.says())
                .put("pointer", gap.pointer()));
        return node;
    }

    private static ObjectNode task(Planned planned) {
        var task = planned.task();
        var node = JSON.objectNode()
                .put("id", task.id())
                .put("title", task.title())
                .put("pointer", task.origin().pointer())
                .put("urgency", planned.urgency());
        node.putObject("score").put("least", planned.score().least()).put("most", planned.score().most());
        node.put("clientPriority", task.clientPriority());
        node.put("owner", task.owner());
        node.put("estimateHours", task.estimateHours());
        node.set("waitsFor", JsonValues.texts(planned.waitsFor()));
        var contributions = node.putArray("contributions");
        planned.score().points().stream()
                .filter(points -> points.holds().possible())
                .forEach(points -> contributions.add(points(points)));
        return node;
    }

    private static ObjectNode points(TaskScore.Points points) {
        var node = JSON.objectNode()
                .put("rule", points.rule())
                .put("points", points.points())
                .put("certain", points.holds() == Truth.TRUE)
                .put("because", points.because());
        node.set("pointers", JsonValues.texts(points.pointers()));
        return node;
    }
}
