package dev.assay.classification;

import dev.assay.fact.ProjectTask;
import java.util.List;

/**
 * The tasks that are left to do, what comes first first.
 *
 * @param order  none before what it waits for; tasks in a cycle, or behind one, are not in it
 * @param cycles tasks that wait for themselves, each as the way back to its first one
 * @param stuck  tasks in a cycle or behind one, by id
 * @param gaps   what is wanting of them, by task
 * @param stated all tasks that were stated, finished and dropped ones too, count
 */
public record TaskPlan(List<Planned> order, List<List<String>> cycles, List<Planned> stuck, List<Gap> gaps, int stated) {

    public TaskPlan {
        order = List.copyOf(order);
        cycles = cycles.stream().map(List::copyOf).toList();
        stuck = List.copyOf(stuck);
        gaps = List.copyOf(gaps);
    }

    /**
     * A task with its place.
     *
     * @param urgency  its own certain score, or the highest of those that wait for it over any number of steps
     * @param waitsFor ids of the unfinished tasks it waits for
     */
    public record Planned(ProjectTask task, TaskScore score, long urgency, List<String> waitsFor) {
        public Planned {
            waitsFor = List.copyOf(waitsFor);
        }
    }

    /**
     * Something that a plan needs and does not have.
     *
     * @param pointer JSON Pointer of where it would stand
     */
    public record Gap(String task, Sort sort, String says, String pointer) {

        /** What is wanting. */
        public enum Sort {
            STATE,
            OWNER,
            ESTIMATE,
            DEPENDENCIES,
            CYCLE
        }
    }
}
