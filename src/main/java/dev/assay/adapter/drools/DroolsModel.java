package dev.assay.adapter.drools;

import static org.drools.model.PatternDSL.not;

import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.impl.ModelImpl;

/**
 * Builds the engine's model of rules from their trees. The engine runs the <em>possible</em> meaning: every match that
 * may hold fires and is judged on the tree afterwards, so a condition may be left out here but never be too strict.
 *
 * <p>Drools shares nodes whose conditions have the same id. The id is a number given to each distinct condition
 * together with its mode and the patterns that it reads, never a text that an author could forge.
 */
final class DroolsModel {

    private static final String PACKAGE = "dev.assay.rules";

    /** What makes two conditions one: mode, kind, condition, and the kind and position of each pattern it reads. */
    private record Shared(boolean certain, Object kind, Object condition, List<String> reads) {}

    private final Map<Shared, String> ids = new HashMap<>();
    private final ModelImpl model = new ModelImpl(PACKAGE);
    private int patterns;

    ModelImpl model() {
        return model;
    }

    /** Adds a rule that calls {@code fired} for every possible match. */
    void add(Rule rule, int salience, Block1<Drools> fired) {
        var items = new ArrayList<RuleItemBuilder<?>>();
        var variables = new LinkedHashMap<String, Variable<Fact>>();
        var bound = new LinkedHashMap<String, Element.Pattern>();
        match(rule.subject(), items, variables, bound);
        for (var element : rule.body()) {
            switch (element) {
                case Element.Pattern pattern -> match(pattern, items, variables, bound);
                case Element.Not(var body) when body.size() == 1 && body.getFirst() instanceof Element.Pattern pattern ->
                    exclude(pattern, items, variables, bound);
                case Element.Not judged -> {}
                case Element.Exists judged -> {}
                case Element.Forall judged -> {}
                case Element.Either judged -> {}
                case Element.Accumulate judged -> {}
            }
        }
        items.add(DSL.execute(fired));
        model.addRule(PatternDSL.rule(PACKAGE, rule.name())
                .attribute(org.drools.model.Rule.Attribute.SALIENCE, salience)
                .build(items.toArray(RuleItemBuilder<?>[]::new)));
    }

    private void match(
            Element.Pattern pattern,
            List<RuleItemBuilder<?>> items,
            Map<String, Variable<Fact>> variables,
            Map<String, Element.Pattern> bound) {
        var name = name(pattern);
        var definition = definition(pattern, name, variables, bound, false);
        if (definition != null) {
            items.add(definition);
        }
    }

    /** {@code not} of one pattern: kept out of the possible meaning only by a fact that certainly meets it. */
    private void exclude(
            Element.Pattern pattern,
            List<RuleItemBuilder<?>> items,
            Map<String, Variable<Fact>> variables,
            Map<String, Element.Pattern> bound) {
        var inner = new LinkedHashMap<>(variables);
        var definition = definition(pattern, name(pattern), inner, new LinkedHashMap<>(bound), true);
        if (definition != null) {
            items.add(not(definition));
        }
    }

    private String name(Element.Pattern pattern) {
        return pattern.variable() == null ? "$pattern" + patterns++ : pattern.variable();
    }

    @SuppressWarnings("unchecked")
    private org.drools.model.PatternDSL.@org.jspecify.annotations.Nullable PatternDef<Fact> definition(
            Element.Pattern pattern,
            String name,
            Map<String, Variable<Fact>> variables,
            Map<String, Element.Pattern> bound,
            boolean certain) {
        var variable = (Variable<Fact>) (Variable<?>) DSL.declarationOf(pattern.kind().type(), name);
        var definition = PatternDSL.pattern(variable);
        var joined = false;
        for (var condition : pattern.conditions()) {
            var slots = Slots.of(condition, pattern, name, bound);
            if (slots == null && certain) {
                return null;
            }
            if (slots != null) {
                expression(definition, condition, slots, pattern, variables, certain);
                joined |= !slots.others().isEmpty();
            }
        }
        if (certain) {
            definition.expr(id(true, pattern, "certain", List.of()), DroolsModel::certainlyThere);
        }
        if (!joined && !variables.isEmpty()) {
            step(definition, pattern, variables);
        }
        variables.put(name, variable);
        bound.put(name, pattern);
        return definition;
    }

    private static boolean certainlyThere(Fact fact) {
        return fact.origin().existence() == Existence.CERTAIN;
    }

    /** A join without a condition multiplies facts: it draws on the budget all the same. */
    private void step(PatternDef<Fact> definition, Element.Pattern pattern, Map<String, Variable<Fact>> variables) {
        var first = variables.entrySet().iterator().next();
        definition.expr(id(false, pattern, "step", List.of(first.getKey())), first.getValue(), (own, other) -> {
            DroolsEvaluation.current().step();
            return true;
        });
    }

    private void expression(
            PatternDef<Fact> definition,
            Condition condition,
            Slots slots,
            Element.Pattern pattern,
            Map<String, Variable<Fact>> variables,
            boolean certain) {
        var test = CompiledCondition.of(condition, slots);
        var id = id(certain, pattern, condition, reads(slots, variables));
        var others = slots.others().stream().map(variables::get).toList();
        switch (others.size()) {
            case 0 -> definition.expr(id, own -> passes(test, certain, own));
            case 1 -> definition.expr(id, others.get(0), (own, a) -> passes(test, certain, own, a));
            case 2 ->
                definition.expr(id, others.get(0), others.get(1), (own, a, b) -> passes(test, certain, own, a, b));
            case 3 ->
                definition.expr(id, others.get(0), others.get(1), others.get(2), (own, a, b, c) ->
                        passes(test, certain, own, a, b, c));
            default ->
                definition.expr(id, others.get(0), others.get(1), others.get(2), others.get(3), (own, a, b, c, d) ->
                        passes(test, certain, own, a, b, c, d));
        }
    }

    private static List<String> reads(Slots slots, Map<String, Variable<Fact>> variables) {
        var order = new ArrayList<>(variables.keySet());
        return slots.others().stream()
                .map(name -> order.indexOf(name) + ":" + name + ":" + variables.get(name).getType().getName())
                .toList();
    }

    private static boolean passes(CompiledCondition.Test test, boolean certain, Fact... facts) {
        DroolsEvaluation.current().step();
        var truth = test.of(facts);
        return certain ? truth.certain() : truth.possible();
    }

    private String id(boolean certain, Element.Pattern pattern, Object condition, List<String> reads) {
        var key = new Shared(certain, pattern.kind().type(), List.of(condition, pattern.bindings()), reads);
        return ids.computeIfAbsent(key, one -> "condition" + ids.size());
    }
}
