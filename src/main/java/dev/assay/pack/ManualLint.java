package dev.assay.pack;

import dev.assay.fact.Answer;
import dev.assay.rule.Patterns;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that a requirement says why facts cannot decide it, exactly where they do not, and that the word has a name, a day and proof. */
final class ManualLint {

    private static final Set<String> ATTESTATION = Set.of("attestedBy", "ageInDays", "evidenceCount");

    private ManualLint() {}

    static List<PackProblem> check(Rule rule) {
        if (rule.purpose() != Rule.Purpose.REQUIREMENT) {
            return List.of();
        }
        var manual = rule.metadata().manual() != null;
        var byHand = Decided.of(rule) == Decided.BY_HAND;
        if (byHand && !manual) {
            return List.of(problem(rule, "%s rests on somebody's word only".formatted(rule.name()),
                    "Add @manual(\"why facts cannot decide it\"), or read facts: days, counts, points, events."));
        }
        if (!byHand && manual) {
            return List.of(problem(rule, "%s has @manual, but facts decide it".formatted(rule.name()), "Leave @manual out."));
        }
        return manual && !attested(rule)
                ? List.of(problem(rule, "the answer that %s reads may be without a name, a day or proof".formatted(rule.name()),
                        "Ask for attestedBy != null, ageInDays (not negative, not too old) and evidenceCount > 0."))
                : List.of();
    }

    /** Every answer it reads is asked for its author, its age and its proof. */
    private static boolean attested(Rule rule) {
        return Patterns.of(rule).stream()
                .filter(pattern -> pattern.kind().type() == Answer.class)
                .allMatch(pattern -> Reads.of(pattern).stream()
                        .map(read -> read.field().name())
                        .collect(Collectors.toSet())
                        .containsAll(ATTESTATION));
    }

    private static PackProblem problem(Rule rule, String message, String wayOut) {
        return new PackProblem(rule.place(), message, wayOut);
    }
}
