package dev.assay.adapter.drools;

import static org.drools.model.Index.ConstraintType.EQUAL;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;

import dev.assay.adapter.drools.Routing.Lookup;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.time.LocalDate;
import java.util.List;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;

/** Conditions that the network looks up instead of trying them on every fact. */
final class NetworkIndex {

    private NetworkIndex() {}

    /** Lets only facts through that tell all these components, or only those that do not. */
    static void told(PatternDef<Fact> pattern, FactKind kind, List<Field> fields, boolean told) {
        var components = components(fields);
        var id = "%s %s%s".formatted(told ? "told" : "untold", kind.type().getName(), fields);
        pattern.expr(id, fact -> fact.origin().unknown().intersects(components) != told);
    }

    private static ComponentSet components(List<Field> fields) {
        var components = ComponentSet.NONE;
        for (var field : fields) {
            components = components.with(field.index());
        }
        return components;
    }

    /** Looks a condition up; the facts at hand tell everything that is compared. */
    static void add(PatternDef<Fact> pattern, Possible possible, Lookup lookup, List<Variable<Fact>> variables) {
        var id = "indexed " + possible.id();
        var own = lookup.own();
        var read = own.accessor();
        var type = type(own.type());
        switch (lookup.with()) {
            case Routing.Literal(var value) ->
                pattern.expr(id, possible::test, alphaIndexedBy(type, EQUAL, own.index(), read::apply, value));
            case Routing.Component(int position, var field) -> {
                var other = field.accessor();
                pattern.expr(
                        id,
                        variables.get(position),
                        possible::test,
                        betaIndexedBy(type, EQUAL, own.index(), read::apply, other::apply, type));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> type(ValueType type) {
        var known = switch (type) {
            case ValueType.Text text -> String.class;
            case ValueType.Date date -> LocalDate.class;
            case ValueType.Choice(var names) -> names;
            case ValueType.Moment any -> throw unsuitable(type);
            case ValueType.Bool any -> throw unsuitable(type);
            case ValueType.Whole any -> throw unsuitable(type);
            case ValueType.Decimal any -> throw unsuitable(type);
            case ValueType.SetOf any -> throw unsuitable(type);
        };
        return (Class<Object>) (Class<?>) known;
    }

    private static IllegalStateException unsuitable(ValueType type) {
        return new IllegalStateException("nothing is looked up by a " + type);
    }
}
