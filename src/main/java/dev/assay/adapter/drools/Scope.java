package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The variables that can be read at one point of a rule. What is bound in an inner scope is not seen outside. */
final class Scope {

    /** What a variable stands for. */
    sealed interface Meaning {}

    /** @param present components that the fact's pattern demands not to be none */
    record FactOf(FactKind kind, Set<Field> present) implements Meaning {
        FactOf {
            present = Set.copyOf(present);
        }

        boolean mayBeNone(Field field) {
            return field.mayBeNone() && !present.contains(field);
        }
    }

    /** @param mayBeNone whether comparing it with null has a meaning; asked late, as its pattern may still rule it out */
    record ValueOf(ValueType type, BooleanSupplier mayBeNone) implements Meaning {

        static ValueOf number(ValueType type) {
            return new ValueOf(type, () -> false);
        }
    }

    /** Its binding was refused; what reads it is not refused once more. */
    record Refused() implements Meaning {}

    private final @Nullable Scope outer;
    private final Map<String, Meaning> own = new HashMap<>();
    private final Set<String> everBound;

    private Scope(@Nullable Scope outer, Set<String> everBound) {
        this.outer = outer;
        this.everBound = everBound;
    }

    static Scope ofRule() {
        return new Scope(null, new HashSet<>());
    }

    Scope inner() {
        return new Scope(this, everBound);
    }

    /** @throws Refusal when the name is no good or taken anywhere in the rule: a reader must not confuse two of them */
    void bind(Token variable, Meaning meaning) {
        var name = variable.text();
        if (!variable.variable() || name.length() < 2) {
            throw new Refusal(
                    variable,
                    "variable",
                    "the variable %s does not start with $".formatted(variable.named()),
                    "call it $" + name.replace("$", ""));
        }
        if (!everBound.add(name)) {
            throw new Refusal(
                    variable,
                    "variable-taken",
                    "%s is bound twice in this rule".formatted(name),
                    "give one of them another name");
        }
        own.put(name, meaning);
    }

    /** Notes a variable whose binding was refused. */
    void bindRefused(Token variable) {
        everBound.add(variable.text());
        own.putIfAbsent(variable.text(), new Refused());
    }

    Meaning meaning(Token variable) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            var found = scope.own.get(variable.text());
            if (found instanceof Refused) {
                throw Refusal.noted(variable);
            }
            if (found != null) {
                return found;
            }
        }
        var reason = everBound.contains(variable.text())
                ? "%s is bound inside a not, exists, forall, or, or accumulate, and not seen here"
                : "%s is not bound before this point";
        throw new Refusal(
                variable,
                "unbound-variable",
                reason.formatted(variable.text()),
                ClosestName.suggest(variable.text(), visible()));
    }

    Set<String> visible() {
        var names = outer == null ? new HashSet<String>() : new HashSet<>(outer.visible());
        names.addAll(own.keySet());
        return names;
    }

    /** The visible variables in words, for messages. */
    String described() {
        return visible().stream().sorted().collect(Collectors.joining(", "));
    }
}
