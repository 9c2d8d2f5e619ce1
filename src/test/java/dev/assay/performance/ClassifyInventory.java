package dev.assay.performance;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.ClassifyWorkflows;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The 22 workflows of the inventory, from facts in memory to classes, contributions, plans and readiness. A program to run,
 * not a test: shown are the median and the greatest of the thread's CPU times once warm, and the ratio to 100 ms.
 */
public final class ClassifyInventory {

    private static final long BUDGET = 50_000_000;
    private static final int WARM = 200;
    private static final int ROUNDS = 200;
    private static final double LIMIT = 100;

    private ClassifyInventory() {}

    /** Prints one line. */
    public static void main(String[] arguments) throws IOException {
        Quiet.logs();
        var rulebook = new Installation(Path.of(""), new PackReader(new DrlReader(AssayKinds.KINDS))).read();
        var clock = Clock.fixed(Instant.parse("2026-11-15T12:00:00Z"), ZoneOffset.UTC);
        var pack = java.util.Objects.requireNonNull(rulebook.classification());
        var classify = new ClassifyWorkflows(new DroolsEngine(), pack, clock, BUDGET);
        var facts = new FactsReader().read(Files.readAllBytes(Path.of("docs/examples/workflow-inventory.json")), "file").facts();
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            var before = threads.getCurrentThreadCpuTime();
            classify.classify(facts);
            if (round >= 0) {
                times[round] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
            }
        }
        Arrays.sort(times);
        java.lang.System.out.printf(
                "22 workflows: median %.1f ms, most %.1f ms, median is %.2f of %.0f ms%n",
                times[ROUNDS / 2], times[ROUNDS - 1], times[ROUNDS / 2] / LIMIT, LIMIT);
    }
}
