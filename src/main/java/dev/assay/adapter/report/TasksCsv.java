package dev.assay.adapter.report;

import dev.assay.classification.TaskPlan;
import dev.assay.classification.TaskPlan.Planned;
import dev.assay.classification.TaskScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan of tasks as CSV (RFC 4180): one line for each task, those that no order holds at the end. */
public final class TasksCsv {

    private static final List<String> HEAD = List.of(
            "place", "task", "title", "score-least", "score-most", "urgency", "client-priority", "owner", "estimate-hours",
            "waits-for", "because", "wanting");

    private TasksCsv() {}

    public static String of(TaskPlan plan) {
        var text = new StringBuilder(MatrixCsv.line(HEAD));
        var place = 1;
        for (var task : plan.order()) {
            text.append(line(String.valueOf(place++), task, plan));
        }
        plan.stuck().forEach(task -> text.append(line("", task, plan)));
        return text.toString();
    }

    private static String line(String place, Planned planned, TaskPlan plan) {
        var task = planned.task();
        var because = planned.score().points().stream()
                .filter(points -> points.holds().certain())
                .map(TaskScore.Points::because)
                .collect(Collectors.joining("; "));
        var wanting = plan.gaps().stream()
                .filter(gap -> gap.task().equals(task.id()))
                .map(TaskPlan.Gap::says)
                .collect(Collectors.joining("; "));
        return MatrixCsv.line(List.of(
                place,
                task.id(),
                Objects.toString(task.title(), ""),
                String.valueOf(planned.score().least()),
                String.valueOf(planned.score().most()),
                String.valueOf(planned.urgency()),
                Objects.toString(task.clientPriority(), ""),
                Objects.toString(task.owner(), ""),
                hours(task.estimateHours()),
                String.join(" ", planned.waitsFor()),
                because,
                wanting));
    }

    private static String hours(@Nullable BigDecimal hours) {
        return hours == null ? "" : hours.toPlainString();
    }
}
