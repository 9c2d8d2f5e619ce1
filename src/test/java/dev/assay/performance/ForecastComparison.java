package dev.assay.performance;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.DecideGate;
import dev.assay.flow.Forecast;
import dev.assay.workflow.WaiverBasis;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The largest example a year ahead, against deciding it on each day. A program to run, not a test: shown is the thread's CPU
 * time of a forecast once warm, that of deciding one day, and the ratio of a year of such days to the forecast.
 */
public final class ForecastComparison {

    private static final long BUDGET = 500_000_000;
    private static final int DAYS = 365;
    private static final int SAMPLES = 12;
    private static final Path LARGEST = Path.of("docs/examples/riyadh-fintech/mended.json");
    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");
    private static final LocalDate UNTIL = LocalDate.parse("2027-11-15");

    private ForecastComparison() {}

    /** Prints one line. */
    public static void main(String[] arguments) throws IOException {
        Quiet.logs();
        var rulebook = new Installation(Path.of(""), new PackReader(new DrlReader(AssayKinds.KINDS))).read();
        var document = new FactsReader().read(Files.readAllBytes(LARGEST), "file");
        var question = new DecideGate.Question(null, null, Set.of());
        var engine = new DroolsEngine();
        var forecast = new Forecast(rulebook, engine, BUDGET);
        var decide = new DecideGate(rulebook, engine, BUDGET);
        IntConsumer ahead = any -> forecast.forecast(document, question, WaiverBasis.CLAIMED, NOW, UNTIL);
        IntConsumer day = sample -> decide.decide(document, question, NOW.plus(Duration.ofDays(sample * (long) DAYS / SAMPLES)));
        millis(1, ahead);
        var year = millis(1, ahead);
        millis(SAMPLES, day);
        var one = millis(SAMPLES, day) / SAMPLES;
        java.lang.System.out.printf(
                "a year ahead: %.0f ms; deciding one day: %.0f ms; a year of days takes %.1f times the forecast%n",
                year, one, DAYS * one / year);
    }

    private static double millis(int times, IntConsumer work) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.accept(i);
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }
}
