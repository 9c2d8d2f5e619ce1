package dev.assay.workflow;

import dev.assay.evaluation.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a gate answered, and why.
 *
 * @param workflow    null when only packs were evaluated
 * @param phase       null when only packs were evaluated
 * @param clock       the moment it holds for
 * @param factsDigest digest of the submission
 * @param rulesDigest digest of all packs that were evaluated, the selection rules among them
 */
public record Decision(
        Outcome outcome,
        @Nullable String workflow,
        @Nullable String phase,
        Instant clock,
        String factsDigest,
        String rulesDigest,
        List<Applicability> packs,
        List<Judgement> judgements) {

    public Decision {
        packs = List.copyOf(packs);
        judgements = List.copyOf(judgements);
    }

    /** The open findings: what stops the gate first, then the blocking and the worse ones. */
    public List<Judgement> open() {
        return judgements.stream()
                .filter(judgement -> judgement.finding().isOpen())
                .sorted(Comparator.comparing((Judgement judgement) -> !judgement.blocks())
                        .thenComparing(Judgement::severity)
                        .thenComparing(judgement -> judgement.finding().status(), Comparator.reverseOrder())
                        .thenComparing(judgement -> judgement.finding().rule().name()))
                .toList();
    }

    /** The outcome of judged findings; the more is open the worse, and nothing evaluated is never a go. */
    public static Outcome outcome(List<Judgement> judgements, boolean applicabilityKnown) {
        if (judgements.stream().anyMatch(Judgement::blocks)) {
            return Outcome.NO_GO;
        }
        var evaluated = judgements.stream()
                .anyMatch(judgement -> judgement.finding().status() != Status.NOT_APPLICABLE);
        if (!evaluated || !applicabilityKnown) {
            return Outcome.UNDECIDED;
        }
        var open = judgements.stream().anyMatch(judgement -> judgement.finding().isOpen());
        return open ? Outcome.CONDITIONAL : Outcome.GO;
    }
}
