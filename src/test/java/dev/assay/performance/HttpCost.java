package dev.assay.performance;

import dev.assay.adapter.store.MeasuredService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a request to the packaged service costs, with database, ledger, access and the check of the schema, against an
 * echo of the same body on the same HTTP stack. Load, service and database share the processors.
 */
final class HttpCost {

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = Integer.getInteger("bench.http.rounds", 5);
    private static final long WARM_NANOS = Long.getLong("bench.http.warm.seconds", 8) * 1_000_000_000;
    private static final long ROUND_NANOS = Long.getLong("bench.http.round.seconds", 2) * 1_000_000_000;

    private HttpCost() {}

    /** One sort of work, and who does it; the echo has no database, and none is working meanwhile. */
    private record Load(String name, long pid, long database, Clients clients, Clients.Step step) {}

    private record Round(double perSecond, double p50, double p99, double service, double database, double client) {}

    static void run(Report report) throws Exception {
        try (var service = MeasuredService.started(java.lang.System.getProperty("bench.http.java.options", ""));
                var echo = EchoServer.started();
                var clients = new Clients(service.port(), CONNECTIONS);
                var echoing = new Clients(echo.port(), CONNECTIONS)) {
            var large = new Gate(service, Path.of("docs/examples/clinic-group/mended.json"), "release-train", "pre-deployment", "large");
            var small = new Gate(service, Path.of("docs/examples/needs/release-readiness-met.json"), "release-readiness", "work", "small");
            for (var gate : List.of(large, small)) {
                gate.mustAnswerRightly();
                var loads = new ArrayList<Load>();
                loads.add(new Load("echo", echo.pid(), service.databasePid(), echoing, gate::echo));
                loads.add(new Load("dry run", service.pid(), service.databasePid(), clients, gate::dryRun));
                loads.add(new Load("decision", service.pid(), service.databasePid(), clients, gate::decide));
                loads.add(new Load("facts and decision", service.pid(), service.databasePid(), clients, gate::submitAndDecide));
                measure(report, gate, loads);
            }
            StatementCounts.tell(report, service, clients, small);
        }
    }

    private static void measure(Report report, Gate gate, List<Load> loads) throws Exception {
        var numbers = new AtomicLong();
        for (var load : loads) {
            load.clients().work(load.step(), numbers, WARM_NANOS);
        }
        var rounds = new LinkedHashMap<String, List<Round>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < loads.size(); i++) {
                var load = loads.get((i + round) % loads.size());
                rounds.computeIfAbsent(load.name(), name -> new ArrayList<>()).add(round(load, numbers));
            }
        }
        tell(report, gate, loads.stream().map(Load::name).toList(), rounds);
    }

    private static Round round(Load load, AtomicLong numbers) throws Exception {
        var self = ProcessHandle.current().pid();
        var service = ProcessTime.of(load.pid());
        var database = ProcessTime.ofFamily(load.database());
        var client = ProcessTime.of(self);
        var stretch = load.clients().work(load.step(), numbers, ROUND_NANOS);
        var pieces = stretch.latencies().length * 1e3;
        return new Round(
                stretch.perSecond(),
                stretch.percentile(50),
                stretch.percentile(99),
                (ProcessTime.of(load.pid()) - service) / pieces,
                (ProcessTime.ofFamily(load.database()) - database) / pieces,
                (ProcessTime.of(self) - client) / pieces);
    }

    private static void tell(Report report, Gate gate, List<String> names, Map<String, List<Round>> rounds)
            throws IOException {
        report.heading("HTTP: %s".formatted(gate.describe()));
        report.columns(
                "request", "per second", "p50 ms", "p99 ms", "CPU us service", "CPU us database", "CPU us load", "CPU of an echo's");
        var echo = median(rounds.get(names.getFirst()), HttpCost::cpu);
        for (var name : names) {
            var all = rounds.get(name);
            report.row(
                    name,
                    median(all, Round::perSecond),
                    median(all, Round::p50),
                    median(all, Round::p99),
                    median(all, Round::service),
                    median(all, Round::database),
                    median(all, Round::client),
                    median(all, HttpCost::cpu) / echo);
        }
    }

    private static double cpu(Round round) {
        return round.service() + round.database();
    }

    private static double median(List<Round> rounds, java.util.function.ToDoubleFunction<Round> figure) {
        return Clocks.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
