package dev.assay.rule;

import dev.assay.fact.ComponentSet;
import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to meet the patterns of a list of elements: their facts in order, the bindings, and how sure it is. */
public record Way(List<Fact> facts, Scope bound, Truth truth) {

    /** The derived fact that this way concludes: certain when the way is, else possible. */
    public Fact conclude(Conclusion then) {
        var values = new @Nullable Object[then.arguments().size()];
        var unknown = ComponentSet.NONE;
        for (int i = 0; i < values.length; i++) {
            var value = bound.value(then.arguments().get(i));
            values[i] = Interpreter.known(value) ? value : null;
            unknown = Interpreter.known(value) ? unknown : unknown.with(i);
        }
        var existence = truth.certain() ? Existence.CERTAIN : Existence.POSSIBLE;
        return then.kind().make(values, Origin.derived(unknown, existence));
    }
}
