package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Writes random elements of a rule's {@code when}. */
final class ElementText {

    private static final int DEEPEST = 3;

    private final Dice dice;
    private final List<FactKind> kinds;
    private final ConditionText conditions;
    private final Domain domain;
    private int patterns;

    /** @param kinds the kinds that patterns are about, a kind the more often the more often it is listed */
    ElementText(Dice dice, List<FactKind> kinds, Domain domain) {
        this.dice = dice;
        this.kinds = kinds;
        this.conditions = new ConditionText(dice, domain);
        this.domain = domain;
    }

    /** The first pattern of a rule. */
    String subject(Variables seen) {
        patterns = 1;
        return pattern(seen, dice.one(kinds), true, dice.of(0, 0, 1, 1, 2));
    }

    /** What follows it. */
    List<String> body(Variables seen) {
        var all = new ArrayList<String>();
        if (dice.chance(15)) {
            all.add(parameter(seen));
        }
        for (int i = dice.of(1, 1, 2); i > 0; i--) {
            all.add(element(seen, 0));
        }
        return all;
    }

    private String parameter(Variables seen) {
        patterns++;
        var name = seen.fresh();
        seen.bind(name, ValueType.DECIMAL, false);
        return "Parameter( name == \"%s\", %s : value )".formatted(dice.of("p.one", "p.two"), name);
    }

    private String element(Variables seen, int depth) {
        if (depth >= DEEPEST || patterns >= 5) {
            return pattern(seen);
        }
        int roll = dice.below(100);
        if (roll < 35) return pattern(seen);
        if (roll < 55) return "not " + group(seen, depth + 1);
        if (roll < 65) return "exists " + group(seen, depth + 1);
        if (roll < 75) return forall(seen);
        if (roll < 86) return either(seen, depth + 1);
        return accumulate(seen);
    }

    private String group(Variables outer, int depth) {
        var seen = outer.inner();
        if (dice.chance(40)) {
            return pattern(seen);
        }
        var parts = new ArrayList<String>();
        for (int i = dice.of(1, 2, 2); i > 0; i--) {
            parts.add(element(seen, depth));
        }
        return "( %s )".formatted(String.join(" and ", parts));
    }

    private String forall(Variables outer) {
        var seen = outer.inner();
        var kind = dice.one(kinds);
        var each = pattern(seen, kind, true, dice.of(0, 1, 1));
        var first = dice.chance(70) ? pattern(seen) : pattern(seen, kind, "id == %s.id".formatted(seen.facts(kind).getLast().name()));
        return "forall( %s %s )".formatted(each, dice.chance(80) ? first : first + " " + pattern(seen));
    }

    private String either(Variables outer, int depth) {
        var branches = new ArrayList<String>();
        for (int i = dice.of(2, 2, 3); i > 0; i--) {
            var seen = outer.inner();
            branches.add(dice.chance(50)
                    ? element(seen, depth)
                    : "( %s and %s )".formatted(element(seen, depth), element(seen, depth)));
        }
        return "( %s )".formatted(String.join(" or ", branches));
    }

    private String accumulate(Variables outer) {
        var inside = outer.inner();
        var kind = dice.one(kinds);
        var numbers = kind.fields().stream().filter(field -> field.type().numeric()).toList();
        var bindings = new ArrayList<String>();
        var aggregates = new ArrayList<String>();
        var results = new ArrayList<Variables.OfValue>();
        var count = outer.fresh();
        if (numbers.isEmpty() || dice.chance(40)) {
            aggregates.add(count + " : count()");
            results.add(new Variables.OfValue(count, ValueType.WHOLE, false));
        }
        if (results.isEmpty()) {
            aggregate(outer, dice.of("sum", "min", "max"), dice.one(numbers), bindings, aggregates, results);
        }
        var source = pattern(inside, kind, bindings, dice.of(0, 1, 1, 2));
        var tests = new ArrayList<String>();
        for (var result : results) {
            if (results.size() == 1 || dice.chance(70)) {
                tests.add(test(result, outer));
            }
            outer.bind(result.name(), result.type(), result.mayBeNone());
        }
        var tail = tests.isEmpty() ? "" : "; " + String.join(dice.of(", ", " && ", " || "), tests);
        return "accumulate( %s; %s%s )".formatted(source, String.join(", ", aggregates), tail);
    }

    private void aggregate(
            Variables outer, String function, Field over, List<String> bindings, List<String> aggregates, List<Variables.OfValue> results) {
        var value = outer.fresh();
        bindings.add("%s : %s".formatted(value, over.name()));
        var result = outer.fresh();
        aggregates.add("%s : %s( %s )".formatted(result, function, value));
        results.add(new Variables.OfValue(result, over.type(), false));
    }

    private String test(Variables.OfValue result, Variables outer) {
        var sign = dice.of("==", "!=", "<", "<=", ">", ">=");
        var others = new OperandText(dice, domain).variables(result.type(), outer);
        boolean decimal = result.type() instanceof ValueType.Decimal;
        var literal = decimal ? dice.of("0B", "0.5B", "1B", "2.5B", "-1B") : dice.of("0", "1", "2", "3");
        var left = dice.chance(15) ? "%s %s %s".formatted(result.name(), dice.of("+", "*"), decimal ? "2B" : "2") : result.name();
        return "%s %s %s".formatted(left, sign, others.isEmpty() || dice.chance(60) ? literal : dice.one(others));
    }

    private String pattern(Variables seen) {
        var kind = dice.one(kinds);
        return dice.chance(60)
                ? pattern(seen, kind, conditions.link(kind, seen))
                : pattern(seen, kind, dice.chance(50), dice.of(0, 1, 1, 2));
    }

    private String pattern(Variables seen, FactKind kind, String first) {
        var parts = new ArrayList<>(start(seen, kind));
        parts.add(first);
        var name = seen.fresh();
        for (int i = dice.of(0, 1, 1); i > 0; i--) {
            parts.add(conditions.condition(kind, seen, 2));
        }
        boolean bound = dice.chance(40);
        if (bound) {
            seen.bind(name, kind);
        }
        return "%s%s( %s )".formatted(bound ? name + " : " : "", kind.drlName(), String.join(", ", parts));
    }

    /** Starts a pattern, with the demand that its numbers are there or without. */
    private List<String> start(Variables seen, FactKind kind) {
        patterns++;
        var numbers = kind.fields().stream().filter(field -> field.type().numeric()).toList();
        seen.enter(!numbers.isEmpty() && dice.chance(25));
        return numbers.stream()
                .filter(field -> seen.present() && field.mayBeNone())
                .map(field -> field.name() + " != null")
                .toList();
    }

    private String pattern(Variables seen, FactKind kind, boolean bound, int tests) {
        var name = seen.fresh();
        var text = pattern(seen, kind, List.of(), tests);
        if (bound) {
            seen.bind(name, kind);
        }
        return bound ? name + " : " + text : text;
    }

    private String pattern(Variables seen, FactKind kind, List<String> bindings, int tests) {
        var parts = new ArrayList<>(start(seen, kind));
        parts.addAll(bindings);
        if (dice.chance(30)) {
            var field = dice.one(kind.fields());
            var value = seen.fresh();
            parts.add("%s : %s".formatted(value, field.name()));
            seen.bind(value, field);
        }
        for (int i = tests; i > 0; i--) {
            parts.add(conditions.condition(kind, seen, 2));
        }
        return "%s( %s )".formatted(kind.drlName(), String.join(", ", parts));
    }
}
