package dev.assay.performance;

import dev.assay.adapter.store.MeasuredService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Mixed work for a long time, with a new version of all packs every half minute: nothing may grow, nothing may fail, and
 * the end has to be as fast as the beginning.
 */
final class Soak {

    private static final int MINUTES = Integer.getInteger("bench.soak.minutes", 30);
    private static final int CONNECTIONS = 4;
    private static final long WINDOW_NANOS = 10_000_000_000L;
    private static final int WINDOWS_PER_MINUTE = 6;
    private static final int WINDOWS_PER_VERSION = 3;
    private static final Path LARGE = Path.of("docs/examples/clinic-group/mended.json");
    private static final Path SMALL = Path.of("docs/examples/needs/release-readiness-met.json");
    private static final Path CURVE = Path.of("target/bench/soak.csv");

    private final MeasuredService service;
    private final Insides insides;
    private final SoakCurve curve = new SoakCurve();

    private Soak(MeasuredService service, Insides insides) {
        this.service = service;
        this.insides = insides;
    }

    static void run(Report report) throws Exception {
        try (var service = MeasuredService.started(java.lang.System.getProperty("bench.soak.java.options", "-Xmx1g"));
                var insides = new Insides(service.pid());
                var other = service.anotherProcess();
                var clients = new Clients(service.port(), CONNECTIONS)) {
            var large = new Gate(service, LARGE, "release-train", "pre-deployment", "large");
            var small = new Gate(service, SMALL, "release-readiness", "work", "small");
            small.mustAnswerRightly();
            var mix = new Mix(large, small, service.password(), new NewVersions(other));
            report.heading("Soak of %d minutes".formatted(MINUTES));
            new Soak(service, insides).soak(report, clients, mix);
        }
    }

    private void soak(Report report, Clients clients, Mix mix) throws Exception {
        Files.createDirectories(CURVE.getParent());
        Files.writeString(CURVE, SoakCurve.HEADER + "\n");
        var numbers = new AtomicLong();
        report.columns(SoakCurve.COLUMNS);
        for (int window = 0; window < MINUTES * WINDOWS_PER_MINUTE; window++) {
            if (window % WINDOWS_PER_VERSION == 0) {
                mix.activate();
            }
            var stretch = clients.work(mix, numbers, WINDOW_NANOS);
            var whole = (window + 1) % WINDOWS_PER_MINUTE == 0;
            var point = curve.add(look(whole), service.connections(), stretch, mix.taken(), mix.errors());
            Files.writeString(CURVE, point.csv() + "\n", java.nio.file.StandardOpenOption.APPEND);
            if (whole) {
                report.row(curve.minute());
            }
        }
        curve.plot(report);
        mix.problems().forEach(problem -> report.say("error: " + problem));
        curve.judge(report);
    }

    /** A full collection once a minute, so that what is left is what is kept; it costs latency, each minute the same. */
    private Insides.Look look(boolean collected) throws IOException {
        return collected ? insides.lookAfterCollection() : insides.look();
    }
}
