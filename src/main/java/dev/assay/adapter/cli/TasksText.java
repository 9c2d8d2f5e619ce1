package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.classification.TaskPlan;
import dev.assay.classification.TaskPlan.Planned;
import dev.assay.classification.TaskScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan of tasks as people read it. */
final class TasksText {

    private final Console console;
    private final List<String> lines = new ArrayList<>();

    private TasksText(Console console) {
        this.console = console;
    }

    static List<String> lines(Console console, TaskPlan plan) {
        var text = new TasksText(console);
        text.say(plan);
        return text.lines;
    }

    private void say(TaskPlan plan) {
        lines.add("%d tasks, %d left to do, in this order".formatted(plan.stated(), plan.order().size() + plan.stuck().size()));
        lines.add("");
        var place = 1;
        for (var task : plan.order()) {
            task(String.valueOf(place++), task);
        }
        if (!plan.stuck().isEmpty()) {
            lines.add("");
            lines.add(console.in(Tone.BAD, "in no order: in a cycle, or behind one"));
            plan.stuck().forEach(task -> task("-", task));
        }
        if (!plan.gaps().isEmpty()) {
            lines.add("");
            lines.add(console.in(Tone.BAD, "wanting"));
            plan.gaps().forEach(gap -> lines.add("  %-12s %s (%s)".formatted(gap.task(), gap.says(), gap.pointer())));
        }
    }

    private void task(String place, Planned planned) {
        var task = planned.task();
        lines.add("%3s  %s  %s  %s".formatted(
                place, console.in(Tone.STRONG, task.id()), score(planned), Objects.toString(task.title(), "")).stripTrailing());
        lines.add(console.in(Tone.FAINT, "       owner %s, estimate %s%s".formatted(
                Objects.toString(task.owner(), "-"), hours(task.estimateHours()), waits(planned))));
        planned.score().points().stream()
                .filter(points -> points.holds().possible())
                .forEach(points -> lines.add(reason(points)));
    }

    private static String score(Planned planned) {
        var score = planned.score();
        var own = score.certain() ? "score %d".formatted(score.least()) : "score %d to %d".formatted(score.least(), score.most());
        var inherited = planned.urgency() > score.least() ? ", urgent as %d".formatted(planned.urgency()) : "";
        var said = planned.task().clientPriority();
        return own + inherited + (said == null ? "" : ", the client's own %d".formatted(said));
    }

    private static String hours(@Nullable BigDecimal hours) {
        return hours == null ? "-" : hours.toPlainString() + " h";
    }

    private static String waits(Planned planned) {
        return planned.waitsFor().isEmpty() ? "" : ", waits for " + String.join(", ", planned.waitsFor());
    }

    private static String reason(TaskScore.Points points) {
        return points.holds().certain()
                ? "       +%-3d %s".formatted(points.points(), points.because())
                : "       ?%-3d %s; missing: %s".formatted(points.points(), points.because(), String.join(", ", points.pointers()));
    }
}
