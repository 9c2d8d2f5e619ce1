package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Test;
import dev.assay.adapter.drools.Layout.Placed;
import dev.assay.fact.Fact;
import java.util.ArrayList;
import java.util.List;
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
    private final ModelImpl model = new ModelImpl(PACKAGE);

    DroolsModel(ConditionCompiler compiler) {
        this.compiler = compiler;
    }

    ModelImpl model() {
        return model;
    }

    /** Adds a rule that calls {@code fired} for every possible match of the patterns, when its group has its turn. */
    void add(String name, String group, Layout layout, Block1<Drools> fired) {
        var items = new ArrayList<RuleItemBuilder<?>>();
        var variables = new ArrayList<Variable<Fact>>();
        for (int position = 0; position < layout.kinds().size(); position++) {
            variables.add(variable(layout, position));
            items.add(pattern(layout, position, variables));
        }
        items.add(DSL.execute(fired));
        model.addRule(PatternDSL.rule(PACKAGE, name)
                .attribute(Rule.Attribute.AGENDA_GROUP, group)
                .build(items.toArray(RuleItemBuilder<?>[]::new)));
    }

    @SuppressWarnings("unchecked")
    private static Variable<Fact> variable(Layout layout, int position) {
        var type = layout.kinds().get(position).type();
        return (Variable<Fact>) (Variable<?>) DSL.declarationOf(type, "$" + position);
    }

    private PatternDef<Fact> pattern(Layout layout, int position, List<Variable<Fact>> variables) {
        var pattern = PatternDSL.pattern(variables.get(position));
        var joined = false;
        for (var placed : layout.conditions(position)) {
            condition(pattern, layout, position, placed, variables);
            joined |= !placed.others().isEmpty();
        }
        if (position > 0 && !joined) {
            multiply(pattern, variables.getFirst());
        }
        return pattern;
    }

    /** A join without a condition multiplies facts: it draws on the budget all the same. */
    private static void multiply(PatternDef<Fact> pattern, Variable<Fact> first) {
        pattern.expr("any with " + first.getType().getName(), first, (own, other) -> {
            DroolsEvaluation.current().step();
            return true;
        });
    }

    private void condition(
            PatternDef<Fact> pattern, Layout layout, int position, Placed placed, List<Variable<Fact>> variables) {
        var id = id(layout, position, placed);
        var possible = new Possible(compiler.of(placed.condition(), placed.scope()), layout.seats(placed, position));
        var others = placed.others().stream().map(variables::get).toList();
        switch (others.size()) {
            case 0 -> pattern.expr(id, possible::test);
            case 1 -> pattern.expr(id, others.get(0), possible::test);
            case 2 -> pattern.expr(id, others.get(0), others.get(1), possible::test);
            case 3 -> pattern.expr(id, others.get(0), others.get(1), others.get(2), possible::test);
            default -> pattern.expr(id, others.get(0), others.get(1), others.get(2), others.get(3), possible::test);
        }
    }

    /** Kind and own place first, then the condition with the kind and place of each other pattern that it reads. */
    private static String id(Layout layout, int position, Placed placed) {
        var names = new ConditionId(placed.scope(), slot -> {
            var read = layout.position(slot);
            return read == position ? "this" : "$" + read + ":" + layout.kinds().get(read).type().getName();
        });
        return "possible " + layout.kinds().get(position).type().getName() + names.of(placed.condition());
    }

    /**
     * Whether a condition may hold for the facts that meet at a node of the network.
     *
     * @param seats the slots in which the condition expects each of these facts, its own first
     */
    private record Possible(Test test, Seats seats) {

        boolean test(Fact... facts) {
            DroolsEvaluation.current().step();
            return test.of(seats.take(facts)).possible();
        }

        boolean test(Fact own) {
            return test(new Fact[] {own});
        }

        boolean test(Fact own, Fact a) {
            return test(new Fact[] {own, a});
        }

        boolean test(Fact own, Fact a, Fact b) {
            return test(new Fact[] {own, a, b});
        }

        boolean test(Fact own, Fact a, Fact b, Fact c) {
            return test(new Fact[] {own, a, b, c});
        }

        boolean test(Fact own, Fact a, Fact b, Fact c, Fact d) {
            return test(new Fact[] {own, a, b, c, d});
        }
    }
}
