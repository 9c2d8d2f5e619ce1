package dev.assay.performance;

import static dev.assay.testkit.Days.startOf;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.rule.Rule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Compares the engine with the specification that it has to equal, by the thread's CPU time. A program to run, not a
 * test: figures of a busy machine decide nothing. Both run in turns within one process, so that their ratio means
 * something where their times do not.
 */
public final class EngineComparison {

    private static final long BUDGET = 500_000_000;
    private static final int ROUNDS = 9;
    private static final long ROUND_NANOS = 400_000_000;
    private static final long WARM_NANOS = 4_000_000_000L;

    private EngineComparison() {}

    /** Prints one line for each workload. */
    public static void main(String[] arguments) throws IOException {
        Quiet.logs();
        compare("HIPAA technical safeguards, clinic group", hipaa(), clinic());
        var load = new Workload();
        compare("400 rules, 50 systems", load.rules(400), load.facts(50));
        compare("400 rules, 200 systems", load.rules(400), load.facts(200));
        compare("reaching each other, 50 systems", Workload.reaching(), load.facts(50));
    }

    private static void compare(String name, List<Rule> rules, Facts facts) {
        var engine = new DroolsEngine().prepare(rules);
        var naive = new NaiveEngine().prepare(rules);
        var said = engine.evaluate(facts, BUDGET);
        if (!said.rules().equals(naive.evaluate(facts, BUDGET).rules())) {
            throw new IllegalStateException(name + ": the engine differs from its specification");
        }
        run(engine, facts, WARM_NANOS);
        run(naive, facts, WARM_NANOS / 2);
        var quick = new double[ROUNDS];
        var plain = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            quick[i] = run(engine, facts, ROUND_NANOS);
            plain[i] = run(naive, facts, ROUND_NANOS);
        }
        var matches = said.rules().stream()
                .flatMap(rule -> rule.subjects().stream())
                .mapToInt(subject -> subject.matches().size())
                .sum();
        java.lang.System.out.printf(
                "%-42s %4d rules %5d facts %6d matches  %s  engine %9.1f us  specification %10.1f us  ratio %6.1f%n",
                name,
                rules.size(),
                facts.all().size(),
                matches,
                first(rules, facts),
                median(quick),
                median(plain),
                median(plain) / median(quick));
    }

    /** What a pack costs when it is new to a process that is warm. */
    private static String first(List<Rule> rules, Facts facts) {
        var start = cpu();
        var program = new DroolsEngine().prepare(rules);
        var prepared = cpu();
        program.evaluate(facts, BUDGET);
        return "prepare %5.1f ms  first %5.1f ms".formatted((prepared - start) / 1e6, (cpu() - prepared) / 1e6);
    }

    /** Microseconds for one evaluation. */
    private static double run(RuleProgram program, Facts facts, long nanos) {
        var start = cpu();
        var runs = 0;
        do {
            program.evaluate(facts, BUDGET);
            runs++;
        } while (cpu() - start < nanos);
        return (cpu() - start) / 1e3 / runs;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<Rule> hipaa() throws IOException {
        return pack().rules();
    }

    private static Facts clinic() throws IOException {
        var document = new FactsReader().read(Files.readAllBytes(Path.of("docs/examples/clinic-group/flawed.json")));
        return document.facts().at(startOf(LocalDate.of(2026, 11, 2))).with(pack().parameterFacts());
    }

    private static dev.assay.pack.Pack pack() throws IOException {
        var text = PackFolder.read(Path.of("industry-packs/hipaa"));
        return new PackReader(new DrlReader(AssayKinds.KINDS)).readAny(text);
    }
}
