package dev.assay.rule;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a rule's {@code when}; the parts of a list all have to hold, and later ones see earlier bindings. */
public sealed interface Element {

    /** There is a fact of this kind that meets all conditions. */
    record Pattern(
            @Nullable String variable, FactKind kind, List<Binding> bindings, List<Condition> conditions, Place place)
            implements Element {
        public Pattern {
            bindings = List.copyOf(bindings);
            conditions = List.copyOf(conditions);
        }
    }

    /** {@code $v : component} inside a pattern; seen by the pattern's own conditions and by what follows. */
    record Binding(String variable, Field field) {}

    /** There is no way to meet all of these. Bindings inside stay inside. */
    record Not(List<Element> body) implements Element {
        public Not {
            body = List.copyOf(body);
        }
    }

    /** There is a way to meet all of these. Bindings inside stay inside. */
    record Exists(List<Element> body) implements Element {
        public Exists {
            body = List.copyOf(body);
        }
    }

    /** For every way to meet {@code each}, {@code holds} can be met: {@code not( each and not( holds ) )}. */
    record Forall(Pattern each, List<Element> holds) implements Element {
        public Forall {
            holds = List.copyOf(holds);
        }

        /** The same in terms of {@link Not}. */
        public Not asNot() {
            return new Not(List.of(each, new Not(holds)));
        }
    }

    /** One of the branches can be met. Bindings inside stay inside. */
    record Either(List<List<Element>> branches) implements Element {
        public Either {
            branches = branches.stream().map(List::copyOf).toList();
        }
    }

    /** Counts or sums over all facts that meet the source, then tests the results. */
    record Accumulate(Pattern source, List<Aggregate> aggregates, List<Condition> conditions, Place place)
            implements Element {
        public Accumulate {
            aggregates = List.copyOf(aggregates);
            conditions = List.copyOf(conditions);
        }
    }

    /** {@code $n : count()}, {@code $s : sum( $v )} ...; {@code over} is a number bound in the source, none for count. */
    record Aggregate(String variable, Function function, Operand.@Nullable Bound over) {}

    /** What an accumulate can work out. There is no average: with unseen members it says nothing. */
    enum Function {
        COUNT,
        SUM,
        MIN,
        MAX;

        /** As written in DRL. */
        public String drlName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
