package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Goal;
import dev.assay.adapter.drools.Compiled.Test;
import dev.assay.adapter.drools.Compiled.Value;
import dev.assay.fact.ValueType;
import dev.assay.rule.Element;
import dev.assay.rule.Element.Function;
import dev.assay.rule.Numbers;
import dev.assay.rule.Tally;
import dev.assay.rule.Truth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accumulate: leaves its results in their slots and says whether they are there and meet its conditions. */
final class CompiledAccumulate implements Goal {

    /** @param over null for count */
    private record Part(Function function, @Nullable Value over, ValueType type, int slot) {}

    private final CompiledPattern source;
    private final List<Part> parts;
    private final Test[] conditions;

    private CompiledAccumulate(CompiledPattern source, List<Part> parts, Test[] conditions) {
        this.source = source;
        this.parts = parts;
        this.conditions = conditions;
    }

    /**
     * @param inner   what the source sees, itself entered
     * @param results what follows the accumulate
     */
    static CompiledAccumulate of(
            Element.Accumulate accumulate,
            CompiledPattern source,
            Slots inner,
            Slots results,
            ConditionCompiler compiler) {
        var parts = accumulate.aggregates().stream()
                .map(one -> part(one, inner, results))
                .toList();
        return new CompiledAccumulate(source, parts, compiler.tests(accumulate.conditions(), results));
    }

    private static Part part(Element.Aggregate aggregate, Slots inner, Slots results) {
        var over = aggregate.over();
        return new Part(
                aggregate.function(),
                over == null ? null : OperandCompiler.of(over, inner),
                over == null ? ValueType.WHOLE : over.type(),
                results.place(aggregate.variable()).slot());
    }

    @Override
    public Truth of(@Nullable Object[] slots, Members members) {
        var tallies = tallies(slots, members);
        var truth = Truth.TRUE;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            truth = truth.and(tallies[i].defined(part.function()));
            slots[part.slot()] = result(tallies[i], part);
        }
        for (int i = 0; i < conditions.length && truth != Truth.FALSE; i++) {
            truth = truth.and(conditions[i].of(slots));
        }
        return truth;
    }

    private Tally[] tallies(@Nullable Object[] slots, Members members) {
        var tallies = new Tally[parts.size()];
        Arrays.setAll(tallies, any -> new Tally());
        for (var fact : source.candidates(slots, members)) {
            members.step();
            slots[source.slot()] = fact;
            var met = source.meets(slots);
            for (int i = 0; i < parts.size() && met.possible(); i++) {
                var over = parts.get(i).over();
                tallies[i].add(met, over == null ? null : over.of(slots), fact);
            }
        }
        return tallies;
    }

    private static Object result(Tally tally, Part part) {
        var range = tally.range(part.function());
        var low = range.low();
        return low == null || !range.exact() ? range : Numbers.as(part.type(), low);
    }
}
