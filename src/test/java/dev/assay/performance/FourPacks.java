package dev.assay.performance;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The largest example under all four packs in one evaluation, against each pack alone. A program to run, not a test: they
 * take turns in one process, and shown is the median of the thread's CPU time from facts in memory to statuses with their
 * matches, and its ratio to the longest of the single packs.
 */
public final class FourPacks {

    private static final long BUDGET = 500_000_000;
    private static final int ROUNDS = 9;
    private static final int WARM = 5;
    private static final Path LARGEST = Path.of("docs/examples/riyadh-fintech/flawed.json");
    private static final ZonedDateTime MOMENT = ZonedDateTime.parse("2026-11-15T12:00:00+03:00[Asia/Riyadh]");

    private FourPacks() {}

    /** Prints one line for each pack, and one for all of them. */
    public static void main(String[] arguments) throws IOException {
        EngineComparison.quiet();
        var packs = new Installation(Path.of(""), new PackReader(new DrlReader(AssayKinds.KINDS))).read().industry();
        var stated = new FactsReader().read(Files.readAllBytes(LARGEST)).facts().at(MOMENT);
        var facts = stated.with(packs.stream().flatMap(pack -> pack.parameterFacts().stream()).toList());
        var programs = new LinkedHashMap<String, RuleProgram>();
        packs.forEach(pack -> programs.put(pack.id(), new DroolsEngine().prepare(pack.rules())));
        programs.put("all four", new DroolsEngine().prepare(rules(packs)));
        var times = measured(programs, facts);
        var longest = packs.stream().mapToDouble(pack -> times.get(pack.id())).max().orElseThrow();
        times.forEach((name, millis) -> java.lang.System.out.printf(
                "%-10s %8.1f ms  %5.2f of the longest single pack%n", name, millis, millis / longest));
    }

    private static List<Rule> rules(List<Pack> packs) {
        return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    private static Map<String, Double> measured(Map<String, RuleProgram> programs, Facts facts) {
        var rounds = new LinkedHashMap<String, double[]>();
        programs.keySet().forEach(name -> rounds.put(name, new double[ROUNDS]));
        for (int round = -WARM; round < ROUNDS; round++) {
            for (var program : programs.entrySet()) {
                var millis = millis(program.getValue(), facts);
                if (round >= 0) {
                    rounds.get(program.getKey())[round] = millis;
                }
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        rounds.forEach((name, all) -> medians.put(name, Arrays.stream(all).sorted().toArray()[ROUNDS / 2]));
        return medians;
    }

    private static double millis(RuleProgram program, Facts facts) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        program.evaluate(facts, BUDGET);
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }
}
