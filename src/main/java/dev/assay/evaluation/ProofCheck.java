package dev.assay.evaluation;

import dev.assay.fact.EvidenceItem;
import dev.assay.fact.Facts;
import dev.assay.fact.Parameter;
import dev.assay.rule.Rule;
import java.math.BigDecimal;
import java.util.List;

/** Whether the proof that a requirement asks for ({@code @evidence}) is there and fresh enough. */
final class ProofCheck {

    private final Facts facts;

    ProofCheck(Facts facts) {
        this.facts = facts;
    }

    /** What is wanting: nothing when the rule asks for no proof or a fresh one is there. */
    List<String> lacks(Rule rule) {
        var proof = rule.metadata().evidence();
        if (proof == null) {
            return List.of();
        }
        var days = days(proof.maximumAgeParameter());
        var items = facts.of(facts.kinds().of(EvidenceItem.class)).stream()
                .map(EvidenceItem.class::cast)
                .filter(item -> proof.kind().equals(item.kind()))
                .toList();
        if (items.stream().anyMatch(item -> fresh(item, days))) {
            return List.of();
        }
        return items.isEmpty()
                ? List.of("evidence: " + proof.kind())
                : items.stream().map(item -> item.origin().pointer() + "/collectedOn").toList();
    }

    private static boolean fresh(EvidenceItem item, BigDecimal days) {
        var age = item.ageInDays();
        var end = item.daysSinceValid();
        return age != null && age >= 0 && BigDecimal.valueOf(age).compareTo(days) <= 0 && (end == null || end <= 0);
    }

    private BigDecimal days(String parameter) {
        return facts.of(facts.kinds().of(Parameter.class)).stream()
                .map(Parameter.class::cast)
                .filter(one -> one.name().equals(parameter) && one.value() != null)
                .map(Parameter::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "@evidence names the parameter %s, which no pack declares as a number".formatted(parameter)));
    }
}
