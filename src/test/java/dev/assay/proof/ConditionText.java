package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.util.LinkedHashSet;
import java.util.List;

/** Writes random conditions of a pattern. */
final class ConditionText {

    private final Dice dice;
    private final Domain domain;
    private final OperandText operands;

    ConditionText(Dice dice, Domain domain) {
        this.dice = dice;
        this.domain = domain;
        this.operands = new OperandText(dice, domain);
    }

    /** One condition with at most so many levels of && || and ! in it. */
    String condition(FactKind kind, Variables seen, int levels) {
        if (levels > 0 && dice.chance(30)) {
            return compound(kind, seen, levels - 1);
        }
        var same = seen.facts(kind);
        if (!same.isEmpty() && !kind.derived() && dice.chance(12)) {
            return "this %s %s".formatted(dice.of("==", "!="), dice.one(same).name());
        }
        var field = dice.one(kind.fields());
        return switch (field.type()) {
            case ValueType.SetOf(var element) -> set(kind, field, element, seen);
            case ValueType.Bool bool -> equality(kind, field, seen);
            case ValueType.Moment moment -> equality(kind, field, seen);
            case ValueType.Choice choice -> listed(kind, field, seen);
            case ValueType.Text text -> dice.chance(20) ? matches(field) : listed(kind, field, seen);
            case ValueType.Date date -> ordered(field.name(), kind, field, seen);
            case ValueType.Whole whole -> number(kind, field, seen);
            case ValueType.Decimal decimal -> number(kind, field, seen);
        };
    }

    private String compound(FactKind kind, Variables seen, int levels) {
        if (dice.chance(30)) {
            return "!( %s )".formatted(condition(kind, seen, levels));
        }
        var sign = dice.of(" && ", " || ");
        var parts = dice.chance(20) ? 3 : 2;
        var all = new java.util.ArrayList<String>();
        for (int i = 0; i < parts; i++) {
            all.add(condition(kind, seen, levels));
        }
        return "( %s )".formatted(String.join(sign, all));
    }

    private String number(FactKind kind, Field field, Variables seen) {
        if (dice.chance(20)) {
            return listed(kind, field, seen);
        }
        var left = dice.chance(seen.present() ? 45 : 10) ? operands.calculation(kind, field, seen) : field.name();
        return ordered(left, kind, field, seen);
    }

    private String ordered(String left, FactKind kind, Field field, Variables seen) {
        if (left.equals(field.name()) && field.mayBeNone() && dice.chance(15)) {
            return none(field);
        }
        var sign = dice.of("==", "!=", "<", "<=", ">", ">=");
        return "%s %s %s".formatted(left, sign, operands.other(kind, field, seen));
    }

    private String none(Field field) {
        return "%s %s null".formatted(field.name(), dice.of("==", "!="));
    }

    private String equality(FactKind kind, Field field, Variables seen) {
        if (field.mayBeNone() && dice.chance(20)) {
            return none(field);
        }
        return "%s %s %s".formatted(field.name(), dice.of("==", "!="), operands.other(kind, field, seen));
    }

    private String listed(FactKind kind, Field field, Variables seen) {
        var sets = operands.variables(new ValueType.SetOf(field.type()), seen);
        if (!sets.isEmpty() && dice.chance(20)) {
            return "%s %smemberOf %s".formatted(field.name(), negation(), dice.one(sets));
        }
        if (!dice.chance(30)) {
            return equality(kind, field, seen);
        }
        var values = new LinkedHashSet<String>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            values.add(OperandText.literal(dice.one(domain.values(kind, field))));
        }
        return "%s %sin ( %s )".formatted(field.name(), negation(), String.join(", ", values));
    }

    private String negation() {
        return dice.chance(45) ? "not " : "";
    }

    private String matches(Field field) {
        var regex = dice.of("a.*", "[ab]", "a|b", ".*", "b?", "(a|b)+", "[a-z]+[1-3]", "node1");
        var test = "%s matches \"%s\"".formatted(field.name(), regex);
        return dice.chance(30) ? "!( %s )".formatted(test) : test;
    }

    private String set(FactKind kind, Field field, ValueType element, Variables seen) {
        var elements = new java.util.ArrayList<>(operands.variables(element, seen));
        kind.fields().stream().filter(own -> own.type().equals(element)).forEach(own -> elements.add(own.name()));
        var values = domain.values(kind, field).stream()
                .flatMap(set -> ((java.util.Set<?>) set).stream())
                .distinct()
                .<String>map(OperandText::literal)
                .toList();
        var one = elements.isEmpty() || dice.chance(60) ? dice.one(values) : dice.one(elements);
        if (dice.chance(35)) {
            return "%s %smemberOf %s".formatted(one, negation(), field.name());
        }
        return "%s %scontains %s".formatted(field.name(), negation(), one);
    }

    /** A condition that links the pattern to a fact seen before, or any other one when there is no link. */
    String link(FactKind kind, Variables seen) {
        var links = new java.util.ArrayList<String>();
        for (var fact : seen.facts()) {
            if (fact.kind() == kind && !kind.derived()) {
                links.add("this == " + fact.name());
                links.add("this != " + fact.name());
            }
            for (var own : kind.fields()) {
                fact.kind().fields().stream()
                        .filter(other -> linked(kind, own, fact.kind(), other))
                        .forEach(other -> links.add("%s == %s.%s".formatted(own.name(), fact.name(), other.name())));
            }
        }
        return links.isEmpty() ? condition(kind, seen, 1) : dice.one(List.copyOf(links));
    }

    private static boolean linked(FactKind kind, Field own, FactKind otherKind, Field other) {
        if (own.type() instanceof ValueType.SetOf || other.type() instanceof ValueType.SetOf) {
            return false;
        }
        var mine = own.name().equals("id") ? kind.type() : own.refersTo();
        var theirs = other.name().equals("id") ? otherKind.type() : other.refersTo();
        return mine != null && mine == theirs && !(kind == otherKind && own.name().equals("id") && other.name().equals("id"));
    }
}
