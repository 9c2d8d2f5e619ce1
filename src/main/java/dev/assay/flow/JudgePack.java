package dev.assay.flow;

import dev.assay.evaluation.Findings;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.Support;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.rule.Severity;
import dev.assay.workflow.CountedWaiver;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges the requirements of one pack at one moment. */
final class JudgePack {

    private static final Results NOTHING = new Results(List.of(), Map.of());

    private final RuleEngine engine;
    private final long budget;

    JudgePack(RuleEngine engine, long budget) {
        this.engine = engine;
        this.budget = budget;
    }

    /** @param rules of the pack: those asked about, and every derivation that they rest on */
    List<Judgement> judge(Pack pack, List<Rule> rules, @Nullable Phase phase, Given given) {
        return evaluate(pack, rules, phase, given).judgements();
    }

    /** The same, of which the long explanation is worked out only when somebody asks for the judgements. */
    Evaluated evaluate(Pack pack, List<Rule> rules, @Nullable Phase phase, Given given) {
        var moment = given.clock().atZone(pack.zone());
        var today = moment.toLocalDate();
        var inForce = inForce(rules, phase, today);
        var facts = given.facts().at(moment).with(pack.parameterFacts());
        // When the last rule has lapsed there is nothing to prepare.
        var results = inForce.isEmpty() ? NOTHING : engine.prepare(inForce).evaluate(facts, budget);
        return new Evaluated(pack, today, facts, results, Waivers.of(given.waivers(), facts, moment));
    }

    /**
     * What was found over facts among which conclusions were laid, told from the facts from which they were concluded.
     *
     * @param given the facts without the conclusions
     */
    List<Judgement> explained(Evaluated evaluated, Given given, Map<Fact, Support> concluded) {
        var facts = given.facts()
                .at(given.clock().atZone(evaluated.pack().zone()))
                .with(evaluated.pack().parameterFacts());
        var results = new Results(evaluated.results().rules(), concluded);
        return new Evaluated(evaluated.pack(), evaluated.today(), facts, results, evaluated.waivers()).judgements();
    }

    /** The rules of a pack, evaluated at one moment. */
    record Evaluated(Pack pack, LocalDate today, Facts facts, Results results, Waivers waivers) {

        List<Judgement> judgements() {
            return Findings.of(results, facts, rule -> pack.id()).stream()
                    .map(finding -> new Judgement(finding, severity(finding.rule(), pack, today), waivers.over(finding)))
                    .toList();
        }

        /** The judgements without anything that explains them, for who only compares them. */
        List<Judgement> bare() {
            return Findings.bare(results, facts, pack.id()).stream()
                    .map(finding -> new Judgement(finding, severity(finding.rule(), pack, today), waivers.over(finding)))
                    .toList();
        }

        /** All that a waiver, a gate or a reader who compares two days goes by, for each requirement. */
        String verdicts() {
            var held = waivers.inForce().stream().map(CountedWaiver::id).toList();
            return results.rules().stream()
                    .filter(result -> result.rule().purpose() == Rule.Purpose.REQUIREMENT)
                    .map(result -> "%s %s %s %s"
                            .formatted(
                                    Findings.status(result, facts),
                                    severity(result.rule(), pack, today),
                                    Findings.open(result, facts),
                                    held))
                    .collect(Collectors.joining("; "));
        }
    }

    /** Those of the rules that count in a phase on a day. */
    static List<Rule> inForce(List<Rule> rules, @Nullable Phase phase, LocalDate today) {
        return rules.stream().filter(rule -> counts(rule, phase, today)).toList();
    }

    private static boolean counts(Rule rule, @Nullable Phase phase, LocalDate today) {
        var until = rule.metadata().until();
        return (until == null || !today.isAfter(until)) && concerns(rule, phase);
    }

    /** Whether a rule counts in a phase at all. */
    static boolean concerns(Rule rule, @Nullable Phase phase) {
        var phases = rule.metadata().phases();
        return phases.isEmpty() || phase == null || phases.contains(phase.id());
    }

    /** A requirement that is not in force yet is announced: it shows, but it stops nothing. */
    private static Severity severity(Rule rule, Pack pack, LocalDate today) {
        var from = rule.metadata().effectiveOn();
        var announced = !pack.inForce(today) || (from != null && today.isBefore(from));
        var severity = rule.metadata().severity();
        return announced || severity == null ? Severity.ADVISORY : severity;
    }
}
