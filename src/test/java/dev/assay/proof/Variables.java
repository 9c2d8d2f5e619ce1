package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The variables that a part of a generated rule sees. */
final class Variables {

    /**
     * A fact bound before.
     *
     * @param present whether its pattern demands that none of its numbers is none, so that rules can calculate with them
     */
    record OfFact(String name, FactKind kind, boolean present) {}

    /** A value bound before. */
    record OfValue(String name, ValueType type, boolean mayBeNone) {}

    private final Counter counter;
    private final List<OfFact> facts;
    private final List<OfValue> values;
    private boolean present;

    private Variables(Counter counter, List<OfFact> facts, List<OfValue> values) {
        this.counter = counter;
        this.facts = new ArrayList<>(facts);
        this.values = new ArrayList<>(values);
    }

    static Variables ofRule() {
        return new Variables(new Counter(), List.of(), List.of());
    }

    /** What a nested part sees: all this and what it binds itself. */
    Variables inner() {
        return new Variables(counter, facts, values);
    }

    String fresh() {
        return "$v" + ++counter.last;
    }

    /** Starts a pattern. */
    void enter(boolean present) {
        this.present = present;
    }

    /** Whether the pattern in hand demands that none of its numbers is none. */
    boolean present() {
        return present;
    }

    void bind(String name, FactKind kind) {
        facts.add(new OfFact(name, kind, present));
    }

    void bind(String name, Field field) {
        bind(name, field.type(), field.mayBeNone() && !(present && field.type().numeric()));
    }

    void bind(String name, ValueType type, boolean mayBeNone) {
        values.add(new OfValue(name, type, mayBeNone));
    }

    List<OfFact> facts() {
        return List.copyOf(facts);
    }

    List<OfFact> facts(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    List<OfValue> values() {
        return List.copyOf(values);
    }

    private static final class Counter {
        private int last;
    }
}
