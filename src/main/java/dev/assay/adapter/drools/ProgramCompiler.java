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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.drools.model.Drools;
import org.drools.model.Model;
import org.drools.modelcompiler.consequence.DroolsImpl;

/** Compiles rules that are evaluated together, and adds them to the engine's network. */
final class ProgramCompiler {

    private final KindNumbers numbers = new KindNumbers();
    private final Set<FactKind> matched = new LinkedHashSet<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final ElementCompiler elements;
    private final DroolsModel model;

    /** @param reading what each comparison is taken for */
    ProgramCompiler(UnaryOperator<Comparator> reading) {
        var conditions = new ConditionCompiler(reading);
        this.elements = new ElementCompiler(conditions, numbers);
        this.model = new DroolsModel(conditions);
    }

    CompiledProgram compile(List<Rule> rules) {
        var strata = new ArrayList<List<Derivation>>();
        for (var stratum : Strata.of(rules)) {
            strata.add(derivations(stratum, strata.size()));
        }
        var judged = new ArrayList<Judged>();
        rules.stream().filter(rule -> rule.then() == null).forEach(rule -> judged.add(judged(rule, judged.size())));
        return new CompiledProgram(
                judged,
                List.copyOf(subjects.values()),
                strata,
                List.copyOf(matched),
                numbers.kinds(),
                numbers.lookups());
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
            var layout = layout(compiled.open(), compiled.slots());
            model.add(
                    rule.name(),
                    CompiledProgram.stratum(number),
                    layout,
                    drools -> DroolsEvaluation.current()
                            .derive(derivation, match(layout, drools), drools::logicalInsert));
            derivations.add(derivation);
        }
        return derivations;
    }

    private static boolean late(Rule rule, List<Element.Pattern> open, Set<FactKind> concluded) {
        return Patterns.of(rule).stream()
                .filter(pattern -> open.stream().noneMatch(one -> one == pattern))
                .anyMatch(pattern -> concluded.contains(pattern.kind()));
    }

    private Judged judged(Rule rule, int number) {
        var compiled = CompiledRule.of(rule, elements);
        var judged = new Judged(number, compiled, subject(rule.subject()));
        var layout = layout(compiled.open(), compiled.slots());
        model.add(
                rule.name(),
                CompiledProgram.JUDGED,
                layout,
                drools -> DroolsEvaluation.current().matched(judged, match(layout, drools)));
        return judged;
    }

    private Subject subject(Element.Pattern pattern) {
        var scope = Slots.ofRule().enter(pattern, 0);
        var id = new ConditionId(scope, slot -> "this");
        var text = pattern.kind().type().getName()
                + pattern.conditions().stream().map(id::of).toList();
        var known = subjects.get(text);
        if (known != null) {
            return known;
        }
        var subject = new Subject(subjects.size(), elements.pattern(pattern, scope));
        subjects.put(text, subject);
        var layout = layout(List.of(pattern), scope);
        model.add(
                "subject " + text,
                CompiledProgram.JUDGED,
                layout,
                drools -> DroolsEvaluation.current().found(subject, match(layout, drools)[0]));
        return subject;
    }

    private Layout layout(List<Element.Pattern> open, Slots slots) {
        var layout = Layout.of(open, slots);
        matched.addAll(layout.kinds());
        return layout;
    }

    /** The facts that came in, in the slots of the rule's open patterns. */
    private static Fact[] match(Layout layout, Drools drools) {
        return layout.match(((DroolsImpl) drools).getMatch().getObjects());
    }
}
