package dev.assay.workflow;

import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ordered list of phases and the pack that holds the gate criteria of each.
 *
 * @param steps   in their order, what is done by which skill; none where the workflow leaves that to its team
 * @param waivers how long waivers of its gates may hold
 */
public record Workflow(Pack pack, List<Phase> phases, List<Step> steps, WaiverTerms waivers) {

    public Workflow {
        phases = List.copyOf(phases);
        steps = List.copyOf(steps);
    }

    public String id() {
        return pack.id();
    }

    public @Nullable Phase phase(String id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst().orElse(null);
    }

    /** The criteria of the gate that ends this phase. */
    public List<Rule> criteria(Phase phase) {
        return pack.rules(phase.id());
    }

    /** The conditions under which this phase begins; none when nothing but the earlier phase has to be over. */
    public List<Rule> entryConditions(Phase phase) {
        return pack.rules(phase.entryTopic());
    }

    /** The rule that says whether a step is wanted and done; null where none does. */
    public @Nullable Rule rule(Step step) {
        return pack.rules().stream().filter(rule -> step.isDecidedBy(rule.name())).findFirst().orElse(null);
    }
}
