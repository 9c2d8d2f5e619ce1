package dev.assay.proof;

import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.Status;
import dev.assay.evaluation.Statuses;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.proof.Completions.Completion;
import dev.assay.proof.StockOracle.Verdicts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what is said of a rule for certain is so in one state of the world that the facts allow. */
final class Soundness {

    private final Facts facts;
    private final Completion completion;
    private final Verdicts stock;

    Soundness(Facts facts, Completion completion, Verdicts stock) {
        this.facts = facts;
        this.completion = completion;
        this.stock = stock;
    }

    /** What is wrong with the result of one rule; nothing when it is sound. */
    Optional<String> breach(RuleResult result) {
        var said = Statuses.of(result);
        var stands = stock.status(result.rule());
        if (said != Status.INSUFFICIENT_EVIDENCE && said != stands) {
            return Optional.of("%s is said, but it is %s".formatted(said.word(), stands.word()));
        }
        var told = new LinkedHashMap<Fact, SubjectResult>();
        result.subjects().forEach(subject -> told.put(subject.subject(), subject));
        return facts.of(result.rule().subject().kind()).stream()
                .map(fact -> breach(result, fact, told))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> breach(RuleResult result, Fact fact, Map<Fact, SubjectResult> told) {
        var there = completion.of().get(fact);
        boolean applies = stock.subjects(result.rule()).contains(there);
        boolean matched = stock.matched(result.rule()).contains(there);
        var wrong = wrong(told.get(fact), applies, matched);
        return Optional.ofNullable(wrong).map(text -> "%s of %s".formatted(text, fact));
    }

    private static @Nullable String wrong(@Nullable SubjectResult said, boolean applies, boolean matched) {
        if (said == null) {
            return applies || matched ? "left out, but it applies" : null;
        }
        if (said.applicable().certain() && !applies) {
            return "applies for certain, but it does not";
        }
        return switch (said.holds()) {
            case TRUE -> matched ? null : "holds for certain, but it does not";
            case FALSE -> matched ? "does not hold for certain, but it does" : null;
            case UNKNOWN -> null;
        };
    }
}
