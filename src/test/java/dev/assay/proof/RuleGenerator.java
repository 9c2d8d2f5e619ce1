package dev.assay.proof;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.rule.Rule;
import dev.assay.rule.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes random rules of safe DRL as text and has them read: what the reader refuses is thrown away and counted, so
 * that the proofs are about exactly the language that users can write.
 */
final class RuleGenerator {

    private static final String RULE = """
            rule "%s"
                @title("t") @control("1") @severity("blocking") @message("m") @remedy("r")
            when
                %s
                %s
            then
            end
            """;

    private final Dice dice;
    private final FactKinds registry;
    private final DrlReader reader;
    private final String header;
    private final List<FactKind> kinds;
    private final Domain domain;
    private final Map<String, Integer> refused = new TreeMap<>();

    RuleGenerator(Dice dice, FactKinds registry, List<FactKind> kinds, Domain domain) {
        this.dice = dice;
        this.registry = registry;
        this.reader = new DrlReader(registry);
        this.header = Imports.header("p", registry);
        this.kinds = kinds;
        this.domain = domain;
    }

    /** Derivation rules in up to two strata and so many requirements that may read what they conclude. */
    Program program(int requirements) {
        while (true) {
            var rules = new ArrayList<>(derivations());
            rules.addAll(requirements(requirements));
            try {
                return new Program(rules);
            } catch (IllegalArgumentException recursion) {
                refused.merge("recursion", 1, Integer::sum);
            }
        }
    }

    private List<Rule> derivations() {
        var rules = new ArrayList<Rule>();
        for (var text : new DerivationText(dice, registry, domain).rules()) {
            read(text, rules);
        }
        return rules;
    }

    /** So many requirements, named {@code p.r1}, {@code p.r2} ... */
    List<Rule> requirements(int count) {
        var rules = new ArrayList<Rule>();
        while (rules.size() < count) {
            var seen = Variables.ofRule();
            var elements = new ElementText(dice, kinds, domain);
            var subject = elements.subject(seen);
            var body = String.join("\n    ", elements.body(seen));
            read(RULE.formatted("p.r" + (rules.size() + 1), subject, body), rules);
        }
        return rules;
    }

    private void read(String text, List<Rule> rules) {
        var reading = reader.examine("p.drl", header + text);
        reading.problems().stream().map(RuleProblem::code).forEach(code -> refused.merge(code, 1, Integer::sum));
        rules.addAll(reading.rules());
    }

    /** Code of refusal to how often it met a generated rule. */
    Map<String, Integer> refused() {
        return refused;
    }
}
