package dev.assay.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a workflow.
 *
 * @param skill    who or what does it, such as planner
 * @param does     what it is for in this workflow
 * @param optional whether the work can be finished without it
 * @param when     the condition under which it is wanted, in words; null when always
 * @param required whether no step that stands behind it begins before it is done
 * @param produces names of what it has to produce
 * @param rule     full name of the rule that says whether it is wanted and done; null when nobody has to tell
 */
public record Step(
        String skill,
        String does,
        boolean optional,
        @Nullable String when,
        boolean required,
        List<String> produces,
        @Nullable String rule) {

    public Step {
        produces = List.copyOf(produces);
    }

    boolean isDecidedBy(String name) {
        return name.equals(rule);
    }
}
