package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;

/** A task can begin only after another one, over any number of dependencies. */
@Kind(
        name = "task-follows",
        stated = false,
        describes = "A task can begin only after another one, over any number of dependencies")
public record TaskFollows(
        @Required @Description("task that waits") String task,
        @Required @Description("task that has to be done before") String earlier,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public TaskFollows(String task, String earlier) {
        this(task, earlier, Origin.concluded());
    }
}
