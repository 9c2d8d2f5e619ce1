package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Layout.Placed;
import dev.assay.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.impl.ModelImpl;

/**
 * Builds the engine's model of rules. The engine runs the <em>possible</em> meaning of their open patterns: every match
 * that may hold fires and is judged afterwards, so a condition may be left out here but never be too strict.
 */
final class DroolsModel {

    private static final String PACKAGE = "dev.assay.rules";

    private final ConditionCompiler compiler;
    private final Told told;
    private final ModelImpl model = new ModelImpl(PACKAGE);
    private int rules;

    DroolsModel(ConditionCompiler compiler, Told told) {
        this.compiler = compiler;
        this.told = told;
    }

    ModelImpl model() {
        return model;
    }

    /** Adds a rule that calls {@code fired} for every possible match of the patterns, when its group has its turn. */
    void add(String name, String group, Layout layout, Block1<Drools> fired) {
        var routing = Routing.of(layout, told);
        for (var route : routing.routes()) {
            model.addRule(PatternDSL.rule(PACKAGE, "%d %s".formatted(++rules, name))
                    .attribute(Rule.Attribute.AGENDA_GROUP, group)
                    .build(items(layout, routing, route, fired)));
        }
    }

    private RuleItemBuilder<?>[] items(Layout layout, Routing routing, Set<Integer> route, Block1<Drools> fired) {
        var items = new ArrayList<RuleItemBuilder<?>>();
        var variables = new ArrayList<Variable<Fact>>();
        for (int position = 0; position < layout.kinds().size(); position++) {
            variables.add(variable(layout, position));
            items.add(pattern(layout, position, variables, routing, route));
        }
        items.add(DSL.execute(fired));
        return items.toArray(RuleItemBuilder<?>[]::new);
    }

    @SuppressWarnings("unchecked")
    private static Variable<Fact> variable(Layout layout, int position) {
        var type = layout.kinds().get(position).type();
        return (Variable<Fact>) (Variable<?>) DSL.declarationOf(type, "$" + position);
    }

    private PatternDef<Fact> pattern(
            Layout layout, int position, List<Variable<Fact>> variables, Routing routing, Set<Integer> route) {
        var pattern = PatternDSL.pattern(variables.get(position));
        var tells = routing.tells(position);
        if (!tells.isEmpty()) {
            NetworkIndex.told(pattern, layout.kinds().get(position), tells, !route.contains(position));
        }
        var stepped = position == 0;
        for (var placed : layout.conditions(position)) {
            var lookup = routing.lookup(placed, position, route);
            var possible = possible(layout, position, placed);
            if (lookup == null) {
                possible.addTo(pattern, variables);
            } else {
                NetworkIndex.add(pattern, possible, lookup, variables);
            }
            stepped |= lookup == null && !placed.others().isEmpty();
        }
        if (!stepped) {
            multiply(pattern, variables.getFirst());
        }
        return pattern;
    }

    private Possible possible(Layout layout, int position, Placed placed) {
        var test = compiler.of(placed.condition(), placed.scope());
        return new Possible(layout.id(position, placed), test, layout.seats(placed, position), placed.others());
    }

    /** A join that tries no condition multiplies facts: it draws on the budget all the same. */
    private static void multiply(PatternDef<Fact> pattern, Variable<Fact> first) {
        pattern.expr("any with " + first.getType().getName(), first, (own, other) -> {
            DroolsEvaluation.current().step();
            return true;
        });
    }
}
