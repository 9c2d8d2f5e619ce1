package dev.assay.adapter.drools;

import dev.assay.adapter.drools.CompiledProgram.Derivation;
import dev.assay.adapter.drools.CompiledProgram.Judged;
import dev.assay.adapter.drools.CompiledProgram.Subject;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.rule.Conclusion;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Element;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import dev.assay.rule.Strata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.modelcompiler.consequence.DroolsImpl;

/** Compiles rules that are evaluated together, and adds them to the engine's network. */
final class ProgramCompiler {

    private final KindNumbers numbers = new KindNumbers();
    private final Questions questions = new Questions();
    private final Set<FactKind> matched = new LinkedHashSet<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final ElementCompiler elements;
    private final DroolsModel model;

    private final List<Rule> rules;

    /** @param reading what each comparison is taken for */
    ProgramCompiler(List<Rule> rules, UnaryOperator<Comparator> reading) {
        var conditions = new ConditionCompiler(reading);
        this.rules = rules;
        this.elements = new ElementCompiler(conditions, numbers, questions);
        this.model = new DroolsModel(conditions, Told.of(rules));
    }

    CompiledProgram compile() {
        var strata = new ArrayList<List<Derivation>>();
        for (var stratum : Strata.of(rules)) {
            strata.add(derivations(stratum, strata.size()));
        }
        var judged = new ArrayList<Judged>();
        rules.stream().filter(rule -> rule.then() == null).forEach(rule -> judged.add(judged(rule)));
        return new CompiledProgram(
                judged,
                List.copyOf(subjects.values()),
                found.size(),
                strata,
                List.copyOf(matched),
                numbers.kinds(),
                numbers.lookups(),
                questions.count());
    }

    /** The network of the rules compiled so far. */
    Model network() {
        return model.model();
    }

    private List<Derivation> derivations(List<Rule> stratum, int number) {
        var concluded = stratum.stream().map(Rule::then).map(Conclusion::kind).collect(Collectors.toSet());
        var derivations = new ArrayList<Derivation>();
        for (var rule : stratum) {
            var compiled = CompiledRule.of(rule, elements);
            var derivation = new Derivation(compiled, rule.then().kind(), late(rule, compiled.open(), concluded));
            matched.addAll(compiled.layout().kinds());
            model.add(
                    rule.name(),
                    CompiledProgram.stratum(number),
                    compiled.layout(),
                    drools -> DroolsEvaluation.current().derive(derivation, match(drools), drools::logicalInsert));
            derivations.add(derivation);
        }
        return derivations;
    }

    private static boolean late(Rule rule, List<Element.Pattern> open, Set<FactKind> concluded) {
        return Patterns.of(rule).stream()
                .filter(pattern -> open.stream().noneMatch(one -> one == pattern))
                .anyMatch(pattern -> concluded.contains(pattern.kind()));
    }

    private Judged judged(Rule rule) {
        var compiled = CompiledRule.of(rule, elements);
        return new Judged(compiled, subject(rule.subject()), found(rule.name(), compiled.layout()));
    }

    private Subject subject(Element.Pattern pattern) {
        var scope = Slots.ofRule().enter(pattern, 0);
        var id = new ConditionId(scope, slot -> "this");
        var text = pattern.kind().type().getName()
                + pattern.conditions().stream().map(id::of).toList();
        var known = subjects.get(text);
        if (known == null) {
            var layout = Layout.of(List.of(pattern), scope);
            known = new Subject(subjects.size(), elements.pattern(pattern, scope), found("subject " + text, layout));
            subjects.put(text, known);
        }
        return known;
    }

    /** Number of the list of matches; what several rules and subjects look for is found once. */
    private int found(String name, Layout layout) {
        var text = layout.text();
        var known = found.get(text);
        if (known != null) {
            return known;
        }
        var number = found.size();
        found.put(text, number);
        matched.addAll(layout.kinds());
        model.add(
                name,
                CompiledProgram.JUDGED,
                layout,
                drools -> DroolsEvaluation.current().found(number, match(drools)));
        return number;
    }

    /** The facts that came in. */
    private static Object[] match(Drools drools) {
        return ((InternalMatch) ((DroolsImpl) drools).getMatch()).getTuple().toObjects();
    }
}
