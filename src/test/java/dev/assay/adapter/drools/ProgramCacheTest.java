package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.rule.Rule;
import dev.assay.testkit.TestKinds;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProgramCacheTest {

    private final DroolsEngine engine = new DroolsEngine();

    @Test
    void theSameRulesAreCompiledOnce() {
        assertThat(engine.prepare(rules(1))).isSameAs(engine.prepare(rules(1)));
    }

    @Test
    void rulesThatDifferInOneLiteralOrInOrderAreNotTheSame() {
        var two = List.of(rules(1).getFirst(), rules(2).getFirst());

        assertThat(engine.prepare(rules(1))).isNotSameAs(engine.prepare(rules(2)));
        assertThat(engine.prepare(two)).isNotSameAs(engine.prepare(two.reversed()));
    }

    @Test
    void theProgramUsedLeastRecentlyGoesFirst() {
        var cache = new ProgramCache(2);
        var engines = new Object() {
            private int compiled;

            private DroolsProgram of(List<Rule> rules) {
                compiled++;
                return (DroolsProgram) engine.prepare(rules);
            }
        };
        cache.get(rules(1), engines::of);
        cache.get(rules(2), engines::of);
        cache.get(rules(1), engines::of);
        cache.get(rules(3), engines::of);
        cache.get(rules(1), engines::of);

        assertThat(engines.compiled).isEqualTo(3);

        cache.get(rules(2), engines::of);

        assertThat(engines.compiled).isEqualTo(4);
    }

    @Test
    void oneProgramOfManyRulesTakesThePlaceOfSeveral() {
        var cache = new ProgramCache(2);
        var large = List.of(rules(1).getFirst(), rules(2).getFirst(), rules(3).getFirst());
        var small = cache.get(rules(4), this::compile);
        var kept = cache.get(large, this::compile);

        assertThat(cache.get(large, this::compile)).isSameAs(kept);
        assertThat(cache.get(rules(4), this::compile)).isNotSameAs(small);
    }

    @Test
    void whoAsksWhileItIsCompiledWaitsForIt() throws Exception {
        var cache = new ProgramCache(2);
        var compiled = new AtomicInteger();
        var second = new FutureTask<>(() -> cache.get(rules(1), this::compile));
        var waiting = new Thread(second);
        var first = cache.get(rules(1), rules -> {
            compiled.incrementAndGet();
            waiting.start();
            while (waiting.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return compile(rules);
        });

        assertThat(second.get()).isSameAs(first);
        assertThat(compiled).hasValue(1);
    }

    @Test
    void whatFailedIsTriedAgain() {
        var cache = new ProgramCache(2);

        assertThatThrownBy(() -> cache.get(rules(1), rules -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
        assertThat(cache.get(rules(1), this::compile)).isNotNull();
    }

    private DroolsProgram compile(List<Rule> rules) {
        return (DroolsProgram) new DroolsEngine().prepare(rules);
    }

    private static List<Rule> rules(int size) {
        return new DrlReader(TestKinds.KINDS).read("t.drl", """
            package t;
            import dev.assay.testkit.Node;
            rule "t.size" @title("t") @control("1") @severity("blocking") @message("m") @remedy("r")
            when $n : Node() Node( this == $n, size > %d )
            then end
            """.formatted(size));
    }
}
