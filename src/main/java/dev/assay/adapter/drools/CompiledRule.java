package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Compiled.Goal;
import dev.assay.adapter.drools.Compiled.Value;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Origin;
import dev.assay.fact.Unknown;
import dev.assay.rule.Conclusion;
import dev.assay.rule.Element;
import dev.assay.rule.Range;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule, ready to judge the matches that the engine finds: the facts of its patterns stand in the first slots. */
final class CompiledRule {

    private final Rule rule;
    private final List<Element.Pattern> open;
    private final Layout layout;
    private final int size;
    private final Goal[] elements;
    private final boolean[] tried;
    private final boolean allTried;
    private final Value[] conclusion;

    /** @param tried which elements the network has tried whole: they need no judging where the facts tell all they read */
    private CompiledRule(
            Rule rule, List<Element.Pattern> open, Slots slots, Layout layout, Goal[] elements, boolean[] tried) {
        this.rule = rule;
        this.open = open;
        this.layout = layout;
        this.size = slots.size();
        this.elements = elements;
        this.tried = tried;
        this.allTried = all(tried);
        this.conclusion = conclusion(rule.then(), slots);
    }

    static CompiledRule of(Rule rule, ElementCompiler compiler) {
        var open = new ArrayList<>(List.of(rule.subject()));
        rule.body().stream()
                .filter(Element.Pattern.class::isInstance)
                .map(Element.Pattern.class::cast)
                .forEach(open::add);
        var slots = Slots.ofRule();
        var free = open.stream().map(pattern -> slots.fresh()).toList().iterator();
        var goals = new ArrayList<Goal>();
        var seen = slots.enter(rule.subject(), free.next());
        goals.add(meets(compiler.pattern(rule.subject(), seen)));
        for (var element : rule.body()) {
            switch (element) {
                case Element.Pattern pattern -> {
                    seen = seen.enter(pattern, free.next());
                    goals.add(meets(compiler.pattern(pattern, seen)));
                }
                case Element.Accumulate accumulate -> {
                    var results = compiler.results(accumulate, seen);
                    goals.add(compiler.accumulate(accumulate, seen, results));
                    seen = results;
                }
                case Element closed -> goals.add(compiler.closed(closed, seen));
            }
        }
        var layout = Layout.of(open, seen);
        return new CompiledRule(rule, open, seen, layout, goals.toArray(Goal[]::new), tried(rule, layout));
    }

    private static boolean[] tried(Rule rule, Layout layout) {
        var tried = new boolean[1 + rule.body().size()];
        tried[0] = layout.whole(0);
        var slot = 0;
        for (int i = 1; i < tried.length; i++) {
            tried[i] = rule.body().get(i - 1) instanceof Element.Pattern && layout.whole(++slot);
        }
        return tried;
    }

    private static boolean all(boolean[] tried) {
        for (var one : tried) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    private static Goal meets(CompiledPattern pattern) {
        return (slots, members) -> pattern.meets(slots);
    }

    private static Value[] conclusion(@Nullable Conclusion then, Slots slots) {
        return then == null
                ? new Value[0]
                : then.arguments().stream()
                        .map(one -> OperandCompiler.of(one, slots))
                        .toArray(Value[]::new);
    }

    Rule rule() {
        return rule;
    }

    /** The subject, then the patterns that stand in the body itself: the facts of a match in order. */
    List<Element.Pattern> open() {
        return open;
    }

    /** How its open patterns stand in the network. */
    Layout layout() {
        return layout;
    }

    /**
     * Slots with the facts of a match.
     *
     * @param in the facts as the network found them
     */
    @Nullable
    Object[] slots(Object[] in) {
        return layout.slots(in, size);
    }

    /**
     * Whether the rule holds for a match.
     *
     * @param in the facts as the network found them
     */
    Truth judge(Object[] in, Members members) {
        members.step();
        var told = layout.told(in);
        return told && allTried ? Truth.TRUE : judge(slots(in), told, members);
    }

    /**
     * The same, which leaves in the slots what a conclusion reads.
     *
     * @param values {@link #slots} of the match
     */
    Truth judge(@Nullable Object[] values, Object[] in, Members members) {
        members.step();
        return judge(values, layout.told(in), members);
    }

    private Truth judge(@Nullable Object[] values, boolean told, Members members) {
        var truth = Truth.TRUE;
        for (int i = 0; i < elements.length && truth != Truth.FALSE; i++) {
            if (!told || !tried[i]) {
                truth = truth.and(elements[i].of(values, members));
            }
        }
        return truth;
    }

    /** The fact that a judged match concludes: certain when the match is, else possible. */
    Fact conclude(FactKind kind, @Nullable Object[] values, Truth truth) {
        var arguments = new @Nullable Object[conclusion.length];
        var unknown = ComponentSet.NONE;
        for (int i = 0; i < arguments.length; i++) {
            var value = conclusion[i].of(values);
            var open = value == Unknown.UNKNOWN || value instanceof Range;
            arguments[i] = open ? null : value;
            unknown = open ? unknown.with(i) : unknown;
        }
        var existence = truth.certain() ? Existence.CERTAIN : Existence.POSSIBLE;
        return kind.make(arguments, Origin.derived(unknown, existence));
    }
}
