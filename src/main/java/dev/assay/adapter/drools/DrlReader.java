package dev.assay.adapter.drools;

import dev.assay.fact.FactKinds;
import dev.assay.pack.PackProblem;
import dev.assay.pack.PackProblems;
import dev.assay.pack.RuleReader;
import dev.assay.rule.Rule;
import dev.assay.rule.RuleProblem;
import java.util.List;

/**
 * Reads the text of safe DRL. What it does not know it refuses; no text ever reaches a compiler, and no class is loaded
 * by a name from a text. Takes time linear in the length of the text, which is limited.
 */
public final class DrlReader implements RuleReader {

    private final Vocabulary vocabulary;

    public DrlReader(FactKinds kinds) {
        this.vocabulary = new Vocabulary(kinds);
    }

    @Override
    public List<Rule> read(String file, String text) {
        var reading = examine(file, text);
        if (!reading.problems().isEmpty()) {
            throw new PackProblems(
                    reading.problems().stream().map(DrlReader::problem).toList());
        }
        return reading.rules();
    }

    /** The same, with everything that is refused as a value. There are no rules when there are problems. */
    public Reading examine(String file, String text) {
        var problems = new Problems(file);
        TextGuard.check(text, problems);
        if (problems.any()) {
            return new Reading(List.of(), problems.sorted());
        }
        var tokens = new Lexer(text, problems).tokens();
        if (problems.any()) {
            return new Reading(List.of(), problems.sorted());
        }
        var rules = new FileParser(text, new Tokens(tokens), vocabulary, problems).rules();
        return new Reading(problems.any() ? List.of() : rules, problems.sorted());
    }

    private static PackProblem problem(RuleProblem problem) {
        return new PackProblem(
                problem.place(), "%s [%s]".formatted(problem.message(), problem.code()), problem.wayOut());
    }

    /** @param problems in reading order */
    public record Reading(List<Rule> rules, List<RuleProblem> problems) {
        public Reading {
            rules = List.copyOf(rules);
            problems = List.copyOf(problems);
        }
    }
}
