package dev.assay.performance;

import dev.assay.adapter.store.MeasuredService;
import java.util.concurrent.atomic.AtomicLong;

/** What one decision asks of the database, by the database's own count. */
final class StatementCounts {

    private static final long NANOS = 2_000_000_000;

    private StatementCounts() {}

    static void tell(Report report, MeasuredService service, Clients clients, Gate gate) throws Exception {
        service.countStatements();
        var decisions = clients.work(gate::decide, new AtomicLong(), NANOS).latencies().length;
        var statements = service.statements();
        report.heading("Statements of a decision");
        report.columns("statement", "per decision", "us in the database", "bytes of WAL");
        statements.forEach((text, counted) -> {
            if (counted.calls() * 10 > decisions) {
                report.row(
                        "`%s`".formatted(text.substring(0, Math.min(text.length(), 90)).replace("|", "/")),
                        (double) counted.calls() / decisions,
                        counted.millis() * 1e3 / decisions,
                        (double) counted.walBytes() / decisions);
            }
        });
        var calls = statements.values().stream().mapToLong(MeasuredService.Counted::calls).sum();
        var millis = statements.values().stream().mapToDouble(MeasuredService.Counted::millis).sum();
        var bytes = statements.values().stream().mapToLong(MeasuredService.Counted::walBytes).sum();
        report.row("all", (double) calls / decisions, millis * 1e3 / decisions, (double) bytes / decisions);
    }
}
