package dev.assay.flow;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Findings;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.BadInput;
import dev.assay.fact.ControlResult;
import dev.assay.fact.Facts;
import dev.assay.fact.Origin;
import dev.assay.fact.Parameter;
import dev.assay.flow.PackCase.Expectation;
import dev.assay.matrix.ControlResults;
import dev.assay.pack.Pack;
import dev.assay.rule.Premises;
import dev.assay.rule.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Runs the test cases of a pack, each with the rule that it is about and the derivations which that rests on. */
public final class TestPack {

    private static final Set<String> RESULT = Set.of("pack", "control", "openBlocking", "openAdvisory", "waived");

    private final Pack pack;
    private final RuleEngine engine;
    private final Map<String, RuleProgram> programs = new ConcurrentHashMap<>();
    private final FactsIntake intake;
    private final long budget;

    /** @param budget the most steps that one case may take */
    public TestPack(RuleEngine engine, FactsIntake intake, Pack pack, long budget) {
        this.pack = pack;
        this.engine = engine;
        this.intake = intake;
        this.budget = budget;
    }

    /** Why the case fails, in one text; null when it passes. */
    public @Nullable String failure(PackSuite suite, PackCase test) {
        try {
            var facts = facts(suite, test);
            var results = program(test).evaluate(facts, budget);
            return switch (test.then()) {
                case Expectation.OfRequirement wanted -> wrong(wanted, finding(test, results, facts));
                case Expectation.OfContribution wanted -> wrong(wanted, holds(test, results));
            };
        } catch (BadInput e) {
            return "the facts of the case cannot be used:%n%s".formatted(e.getMessage());
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private RuleProgram program(PackCase test) {
        return programs.computeIfAbsent(test.rule(), name -> engine.prepare(pack.rules().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> Premises.of(each, pack.rules()))
                .orElseThrow(() -> unknownRule(test))));
    }

    /**
     * The facts of a case as the rules see them: on the suite's day, with the parameters.
     *
     * @throws BadInput                 with everything that is wrong with them
     * @throws IllegalArgumentException when the case names something that is not there
     */
    public Facts facts(PackSuite suite, PackCase test) {
        var stated = intake.read(CaseDocument.of(suite, test, AssayKinds.KINDS));
        return stated.at(suite.now().atZone(pack.zone())).with(parameters(test)).with(results(test));
    }

    private List<Parameter> parameters(PackCase test) {
        for (var name : test.parameters().keySet()) {
            if (pack.parameter(pack.id() + "." + name) == null) {
                throw new IllegalArgumentException(
                        "the case sets the parameter %s, which the pack does not have".formatted(name));
            }
        }
        return pack.parameterFacts().stream().map(parameter -> changed(parameter, test)).toList();
    }

    private static List<ControlResult> results(PackCase test) {
        return test.results().stream().map(TestPack::result).toList();
    }

    private static ControlResult result(Object stated) {
        if (!(stated instanceof Map<?, ?> counts)
                || !(counts.get("pack") instanceof String pack)
                || !(counts.get("control") instanceof String control)
                || !RESULT.containsAll(counts.keySet())) {
            throw new IllegalArgumentException(
                    "\"results\" names %s; write mappings with pack, control and openBlocking, openAdvisory or waived"
                            .formatted(stated));
        }
        return ControlResults.of(
                pack, control, count(counts, "openBlocking"), count(counts, "openAdvisory"), count(counts, "waived"));
    }

    private static long count(Map<?, ?> counts, String name) {
        var value = counts.get(name);
        if (value == null) {
            return 0;
        }
        if (value instanceof Number number && number.longValue() >= 0) {
            return number.longValue();
        }
        throw new IllegalArgumentException("\"results\": %s is %s; write how many".formatted(name, value));
    }

    private Parameter changed(Parameter parameter, PackCase test) {
        var value = test.parameter(parameter.name().substring(pack.id().length() + 1));
        Origin origin = parameter.origin();
        return switch (value) {
            case BigDecimal number -> new Parameter(parameter.name(), number, null, origin);
            case String text -> new Parameter(parameter.name(), null, text, origin);
            case null, default -> parameter;
        };
    }

    private Finding finding(PackCase test, Results results, Facts facts) {
        return Findings.of(results, facts, rule -> pack.id()).stream()
                .filter(finding -> finding.rule().name().equals(test.rule()))
                .findFirst()
                .orElseThrow(() -> unknownRule(test));
    }

    private static @Nullable String wrong(Expectation.OfRequirement wanted, Finding found) {
        var wrong = new ArrayList<String>();
        if (found.status() != wanted.status()) {
            wrong.add("expected %s, but it is %s: %s"
                    .formatted(wanted.status().word(), found.status().word(), found.message()));
        }
        if (wanted.message() != null && !("; " + found.message() + "; ").contains("; " + wanted.message() + "; ")) {
            wrong.add("expected the message \"%s\", but it is \"%s\"".formatted(wanted.message(), found.message()));
        }
        if (!found.missing().containsAll(wanted.missing())) {
            wrong.add("expected %s to be named as missing, but that is %s".formatted(wanted.missing(), found.missing()));
        }
        if (!wrong.isEmpty() && !found.missing().isEmpty()) {
            wrong.add("missing: %s".formatted(String.join(", ", found.missing())));
        }
        return wrong.isEmpty() ? null : String.join("; ", wrong);
    }

    /** Whether the rule speaks for any subject at all. */
    private static Truth holds(PackCase test, Results results) {
        return results.rules().stream()
                .filter(result -> result.rule().name().equals(test.rule()))
                .findFirst()
                .orElseThrow(() -> unknownRule(test))
                .subjects().stream()
                .map(subject -> subject.applicable().and(subject.holds()))
                .reduce(Truth.FALSE, Truth::or);
    }

    private static @Nullable String wrong(Expectation.OfContribution wanted, Truth found) {
        var word = new Expectation.OfContribution(found).word();
        return found == wanted.holds() ? null : "expected contributes: %s, but it is %s".formatted(wanted.word(), word);
    }

    private static IllegalArgumentException unknownRule(PackCase test) {
        return new IllegalArgumentException("there is no rule %s in this pack; correct \"requirement:\"".formatted(test.rule()));
    }
}
