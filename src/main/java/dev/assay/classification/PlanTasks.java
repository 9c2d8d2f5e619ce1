package dev.assay.classification;

import dev.assay.classification.TaskPlan.Gap;
import dev.assay.classification.TaskPlan.Planned;
import dev.assay.fact.Facts;
import dev.assay.fact.ProjectTask;
import dev.assay.fact.TaskState;
import dev.assay.fact.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a plan of scored tasks, and says what keeps it from being one. */
public final class PlanTasks {

    private final Facts facts;
    private final Map<ProjectTask, TaskScore> scores;
    private final Map<String, ProjectTask> tasks = new TreeMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    private PlanTasks(Facts facts, Map<ProjectTask, TaskScore> scores) {
        this.facts = facts;
        this.scores = scores;
        scores.keySet().forEach(task -> tasks.put(task.id(), task));
    }

    /** @param scores of every stated task */
    public static TaskPlan of(Facts facts, Map<ProjectTask, TaskScore> scores) {
        return new PlanTasks(facts, scores).plan();
    }

    private TaskPlan plan() {
        var waitsFor = new TreeMap<String, SortedSet<String>>();
        var own = new HashMap<String, Long>();
        tasks.values().stream().filter(this::live).forEach(task -> {
            waitsFor.put(task.id(), waitsFor(task));
            own.put(task.id(), Objects.requireNonNull(scores.get(task)).least());
            look(task);
        });
        var order = new TaskOrder(waitsFor, own);
        var ordered = order.order();
        var cycles = order.cycles(ordered);
        cycles.forEach(cycle -> add(cycle.getFirst(), Gap.Sort.CYCLE, "waits for itself: " + String.join(" -> ", cycle), "dependsOn"));
        var stuck = waitsFor.keySet().stream().filter(task -> !ordered.contains(task)).toList();
        gaps.sort(Comparator.comparing(Gap::task).thenComparing(Gap::sort).thenComparing(Gap::says));
        return new TaskPlan(planned(ordered, order, waitsFor), cycles, planned(stuck, order, waitsFor), gaps, tasks.size());
    }

    private List<Planned> planned(List<String> ids, TaskOrder order, Map<String, SortedSet<String>> waitsFor) {
        return ids.stream()
                .map(id -> {
                    var task = Objects.requireNonNull(tasks.get(id));
                    return new Planned(
                            task, Objects.requireNonNull(scores.get(task)), order.urgency(id), List.copyOf(waitsFor.get(id)));
                })
                .toList();
    }

    /** Neither finished nor dropped; one of which nobody has said counts as left to do. */
    private boolean live(ProjectTask task) {
        return task.state() != TaskState.DONE && task.state() != TaskState.DROPPED;
    }

    /** The unfinished ones of those it waits for. */
    private SortedSet<String> waitsFor(ProjectTask task) {
        var earlier = new TreeSet<String>();
        for (var id : ids(read(task, "dependsOn"))) {
            var found = tasks.get(id);
            if (found == null) {
                add(task.id(), Gap.Sort.DEPENDENCIES, "waits for %s, which is not stated".formatted(id), "dependsOn");
            } else if (found.state() == TaskState.DROPPED) {
                add(task.id(), Gap.Sort.DEPENDENCIES, "waits for %s, which was dropped".formatted(id), "dependsOn");
            } else if (live(found)) {
                earlier.add(id);
            }
        }
        return earlier;
    }

    private static Collection<String> ids(@Nullable Object value) {
        return value instanceof Collection<?> many ? many.stream().map(String::valueOf).sorted().toList() : List.of();
    }

    private void look(ProjectTask task) {
        if (read(task, "state") == Unknown.UNKNOWN) {
            add(task.id(), Gap.Sort.STATE, "nobody has said how far it is", "state");
        }
        if (read(task, "dependsOn") == Unknown.UNKNOWN) {
            add(task.id(), Gap.Sort.DEPENDENCIES, "nobody has said what it waits for", "dependsOn");
        }
        switch (read(task, "owner")) {
            case null -> add(task.id(), Gap.Sort.OWNER, "nobody owns it", "owner");
            case Unknown unknown -> add(task.id(), Gap.Sort.OWNER, "nobody has said who owns it", "owner");
            default -> {}
        }
        switch (read(task, "estimateHours")) {
            case null -> add(task.id(), Gap.Sort.ESTIMATE, "it is not estimated", "estimateHours");
            case Unknown unknown -> add(task.id(), Gap.Sort.ESTIMATE, "nobody has said how long it takes", "estimateHours");
            case BigDecimal hours when hours.signum() <= 0 ->
                add(task.id(), Gap.Sort.ESTIMATE, "%s hours are no estimate".formatted(hours.toPlainString()), "estimateHours");
            default -> {}
        }
    }

    private @Nullable Object read(ProjectTask task, String component) {
        return Objects.requireNonNull(facts.kinds().of(task).field(component)).read(task);
    }

    private void add(String task, Gap.Sort sort, String says, String component) {
        var pointer = Objects.requireNonNull(tasks.get(task)).origin().pointer();
        gaps.add(new Gap(task, sort, says, pointer + "/" + component));
    }
}
