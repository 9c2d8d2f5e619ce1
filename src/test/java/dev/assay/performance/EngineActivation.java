package dev.assay.performance;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.Facts;
import dev.assay.performance.EnginePart.Variant;
import dev.assay.performance.NeutralFacts.Violations;
import dev.assay.rule.Rule;
import java.lang.ref.Reference;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What it takes until a pack of 400 requirements that nobody has seen decides, in a process that is warm. */
final class EngineActivation {

    private static final long BUDGET = 5_000_000_000L;
    private static final int WARM = 12;
    private static final int PACKS = 15;
    private static final double MEGA = 1 << 20;

    private EngineActivation() {}

    /** Milliseconds of CPU for each step, and of the clock until the pack has decided once. */
    private record Steps(RuleProgram program, double read, double prepare, double first, double wall) {}

    static void run(Report report) {
        var facts = new Variant(Violations.MANY, true).engagements(EnginePart.SYSTEMS).getFirst();
        var engine = new DroolsEngine();
        for (int i = 1; i <= WARM; i++) {
            activate(i, engine, facts);
        }
        var before = heap();
        var steps = new ArrayList<Steps>();
        for (int i = 1; i <= PACKS; i++) {
            steps.add(activate(WARM + i, engine, facts));
        }
        var kept = (heap() - before) / MEGA / PACKS;
        tell(report, steps, kept, rulesAlone());
        Reference.reachabilityFence(engine);
    }

    /** Of what is kept, the part that is not the engine's: the rules as read, which explanations need. */
    private static double rulesAlone() {
        var before = heap();
        var read = new ArrayList<List<Rule>>();
        for (int i = 1; i <= PACKS; i++) {
            read.add(Contestants.read(text(WARM + PACKS + i)));
        }
        var kept = (heap() - before) / MEGA / PACKS;
        Reference.reachabilityFence(read);
        return kept;
    }

    private static String text(int edition) {
        return NeutralDrl.text(NeutralPack.of(EnginePart.REQUIREMENTS, edition));
    }

    /** Each edition has requirements of its own, so that nothing of it is known. */
    private static Steps activate(int edition, DroolsEngine engine, Facts facts) {
        var text = text(edition);
        var clock = java.lang.System.nanoTime();
        var start = Clocks.cpu();
        var rules = Contestants.read(text);
        var read = Clocks.cpu();
        var program = engine.prepare(rules);
        var prepared = Clocks.cpu();
        program.evaluate(facts, BUDGET);
        var decided = Clocks.cpu();
        var wall = java.lang.System.nanoTime() - clock;
        return new Steps(
                program, (read - start) / 1e6, (prepared - read) / 1e6, (decided - prepared) / 1e6, wall / 1e6);
    }

    private static void tell(Report report, List<Steps> steps, double kept, double rules) {
        report.heading("Engine: a new pack of 400 requirements in a warm process");
        report.say("Medians of %d packs, each with other requirements; heap after collection%n"
                .formatted(steps.size()));
        report.columns("read CPU ms", "prepare CPU ms", "first evaluation CPU ms", "all three wall ms", "heap MB", "of it the rules as read");
        var live = median(steps, one -> one.read + one.prepare);
        var first = median(steps, Steps::first);
        report.row(
                median(steps, Steps::read),
                median(steps, Steps::prepare),
                first,
                median(steps, Steps::wall),
                kept,
                rules);
        report.atMost("a new pack of 400 requirements, read and prepared", live, "ms of CPU", 100, Double.NaN);
        report.atMost("heap of it", kept, "MB", 4, Double.NaN);
        report.atMost("first evaluation by it", first, "ms of CPU", 20, Double.NaN);
    }

    private static double median(List<Steps> steps, ToDoubleFunction<Steps> of) {
        return Clocks.median(steps.stream().mapToDouble(of).toArray());
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            java.lang.System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
