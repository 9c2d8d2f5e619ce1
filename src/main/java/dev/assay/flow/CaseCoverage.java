package dev.assay.flow;

import dev.assay.evaluation.Status;
import dev.assay.pack.Pack;
import dev.assay.pack.PackProblem;
import dev.assay.rule.Element;
import dev.assay.rule.Patterns;
import dev.assay.rule.Place;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that each rule of a pack has a test case for each result it can have. A requirement without a satisfied case
 * may be one whose subject already says the violation: then nothing could ever satisfy it.
 */
final class CaseCoverage {

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();

    private CaseCoverage(Pack pack) {
        pack.rules().forEach(rule -> rules.put(rule.name(), rule));
        rules.keySet().forEach(name -> words.put(name, new TreeSet<>()));
    }

    static List<PackProblem> check(Pack pack, List<PackSuite> suites) {
        var coverage = new CaseCoverage(pack);
        suites.forEach(coverage::add);
        coverage.rules.values().forEach(coverage::checkRule);
        return coverage.problems.stream().sorted().toList();
    }

    private void add(PackSuite suite) {
        if (suite.cases().isEmpty()) {
            add(suite.place(), "this file has no case", "Write one, or delete the file.");
        }
        var names = new HashSet<String>();
        for (var test : suite.cases()) {
            if (!names.add(test.name())) {
                add(test.place(), "two cases are called \"%s\"".formatted(test.name()), "Rename one of them.");
            }
            add(test);
        }
    }

    private void add(PackCase test) {
        var rule = rules.get(test.rule());
        if (rule == null) {
            add(test.place(), "there is no rule %s in this pack".formatted(test.rule()), "Correct the name.");
            return;
        }
        var fits = switch (rule.purpose()) {
            case REQUIREMENT -> test.then() instanceof PackCase.Expectation.OfRequirement;
            case CONTRIBUTION -> test.then() instanceof PackCase.Expectation.OfContribution;
            case DERIVATION -> false;
        };
        if (!fits) {
            add(test.place(), "%s is no result of %s".formatted(test.then().word(), test.rule()), wanted(rule));
            return;
        }
        words.get(test.rule()).add(test.then().word());
    }

    private static String wanted(Rule rule) {
        return switch (rule.purpose()) {
            case REQUIREMENT -> "Write \"then:\" and a status.";
            case CONTRIBUTION -> "Write \"contributes:\" and true, false or unknown.";
            case DERIVATION -> "Test it by a rule that reads what it concludes.";
        };
    }

    private void checkRule(Rule rule) {
        var missing = new ArrayList<>(results(rule));
        missing.removeAll(words.getOrDefault(rule.name(), Set.of()));
        if (!missing.isEmpty()) {
            add(
                    rule.place(),
                    "%s has no test case that is %s".formatted(rule.name(), String.join(" and none that is ", missing)),
                    missing.contains(Status.SATISFIED.word())
                            ? "Write one. If there can be none, the first pattern carries the violation: move it to a second one."
                            : "Write one beside the rule, in <topic>.test.yaml.");
        }
    }

    private static List<String> results(Rule rule) {
        return switch (rule.purpose()) {
            case REQUIREMENT -> statuses(rule);
            case CONTRIBUTION -> List.of("true", "false", Truth.UNKNOWN.name().toLowerCase(Locale.ROOT));
            case DERIVATION -> List.of();
        };
    }

    private static List<String> statuses(Rule rule) {
        var statuses = new ArrayList<>(List.of(Status.SATISFIED.word(), Status.NOT_SATISFIED.word()));
        if (Patterns.of(rule).stream().anyMatch(CaseCoverage::mayBeUnknown)) {
            statuses.add(Status.INSUFFICIENT_EVIDENCE.word());
        }
        if (!rule.subject().conditions().isEmpty()) {
            statuses.add(Status.NOT_APPLICABLE.word());
        }
        return statuses;
    }

    /** What Assay itself adds is known and complete, and that there is an engagement is known too. */
    private static boolean mayBeUnknown(Element.Pattern pattern) {
        var kind = pattern.kind();
        return kind.single() ? !pattern.conditions().isEmpty() : kind.stated() || kind.derived();
    }

    private void add(Place place, String message, String wayOut) {
        problems.add(new PackProblem(place, message, wayOut));
    }
}
