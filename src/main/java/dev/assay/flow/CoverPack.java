package dev.assay.flow;

import dev.assay.evaluation.Status;
import dev.assay.flow.PackCase.Expectation.OfRequirement;
import dev.assay.flow.PackCoverage.Checked;
import dev.assay.flow.PackCoverage.Clause;
import dev.assay.pack.Decided;
import dev.assay.pack.Pack;
import dev.assay.rule.Patterns;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import dev.assay.rule.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays a pack beside its standard: which clause is checked by which requirement, and that by which test cases. */
public final class CoverPack {

    private CoverPack() {}

    public static PackCoverage of(Pack pack, List<PackSuite> suites) {
        var cases = cases(suites);
        var requirements = new LinkedHashMap<String, Checked>();
        pack.rules().stream()
                .filter(rule -> rule.purpose() == Rule.Purpose.REQUIREMENT)
                .forEach(rule -> requirements.put(
                        rule.name(),
                        new Checked(rule, Decided.of(rule), cases.getOrDefault(rule.name(), Map.of()))));
        var clauses = pack.catalog().assessable().stream()
                .map(control -> new Clause(
                        control,
                        requirements.values().stream()
                                .filter(each -> each.rule().metadata().controls().contains(control.id()))
                                .toList()))
                .toList();
        return new PackCoverage(pack, clauses, attributes(pack), shapes(pack));
    }

    private static Map<String, Map<Status, Long>> cases(List<PackSuite> suites) {
        var cases = new TreeMap<String, Map<Status, Long>>();
        for (var suite : suites) {
            for (var test : suite.cases()) {
                if (test.then() instanceof OfRequirement wanted) {
                    cases.computeIfAbsent(test.rule(), rule -> new EnumMap<>(Status.class))
                            .merge(wanted.status(), 1L, Long::sum);
                }
            }
        }
        return cases;
    }

    private static SortedSet<String> attributes(Pack pack) {
        return pack.rules().stream()
                .flatMap(rule -> Patterns.of(rule).stream())
                .flatMap(pattern -> Reads.of(pattern).stream()
                        .filter(read -> read.variable() == null)
                        .map(read -> pattern.kind().name() + "." + read.field().name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<Rule>> shapes(Pack pack) {
        var shapes = new LinkedHashMap<String, List<Rule>>();
        pack.rules().forEach(rule -> shapes.computeIfAbsent(Shape.of(rule), shape -> new ArrayList<>()).add(rule));
        return shapes;
    }
}
