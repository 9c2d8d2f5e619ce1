package dev.assay.flow;

import dev.assay.pack.Pack;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Workflow;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds workflows, phases and packs by the names that a caller gives, or says which there are. */
final class GateNames {

    private final Rulebook rulebook;

    GateNames(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Nullable Workflow workflow(@Nullable String id) {
        if (id == null) {
            return null;
        }
        var workflow = rulebook.workflow(id);
        if (workflow == null) {
            throw unknown(WrongQuestion.Part.WORKFLOW, "workflow", id, rulebook.workflows().stream().map(Workflow::id));
        }
        return workflow;
    }

    /** The named phase, or the only one. */
    @Nullable Phase phase(@Nullable Workflow workflow, @Nullable String id) {
        if (workflow == null) {
            if (id != null) {
                throw new WrongQuestion(
                        WrongQuestion.Part.WORKFLOW,
                        "the phase %s is named without its workflow; name both".formatted(id));
            }
            return null;
        }
        if (id == null && workflow.phases().size() == 1) {
            return workflow.phases().getFirst();
        }
        var phase = id == null ? null : workflow.phase(id);
        if (phase == null) {
            var what = "phase of " + workflow.id();
            var known = workflow.phases().stream().map(Phase::id);
            throw unknown(WrongQuestion.Part.PHASE, what, String.valueOf(id), known);
        }
        return phase;
    }

    List<Pack> packs(Collection<String> ids) {
        return ids.stream().map(this::pack).toList();
    }

    private Pack pack(String id) {
        var pack = rulebook.industry(id);
        if (pack == null) {
            throw unknown(WrongQuestion.Part.PACK, "pack", id, rulebook.industry().stream().map(Pack::id));
        }
        return pack;
    }

    private static WrongQuestion unknown(
            WrongQuestion.Part part, String what, String name, Stream<String> known) {
        return new WrongQuestion(
                part, "there is no %s called %s; there are: %s".formatted(what, name, known.collect(Collectors.joining(", "))));
    }
}
