package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two packaged services on one PostgreSQL that neither of them started. */
@Timeout(300)
class TwoReplicasIT {

    private static final int EACH = 25;

    @Test
    void twoServicesOnOneExternalDatabaseMakeOneLedgerWithoutGapOrFork() throws Exception {
        var database = APostgres.empty("external");
        var settings = Map.of(
                "ASSAY_DATABASE_URL", database.url(),
                "ASSAY_DATABASE_OWNER_USERNAME", database.owner().username(),
                "ASSAY_DATABASE_OWNER_PASSWORD", database.owner().password(),
                "ASSAY_DATABASE_RUNTIME_USERNAME", database.runtime().username(),
                "ASSAY_DATABASE_RUNTIME_PASSWORD", database.runtime().password());
        try (var first = AService.started(settings);
                var second = AService.started(settings)) {
            var clients = List.of(new AClient(first, first.password()), new AClient(second, first.password()));
            clients.getFirst().prepare();

            var answers = concurrently(clients);

            assertThat(LedgerCheck.whole(clients.getFirst())).hasSize(answers.size() + 2);
            assertThat(LedgerCheck.whole(clients.getLast())).hasSize(answers.size() + 2);
            // What one has recorded the other one knows: a retry may come to either.
            for (var replica : clients) {
                assertThat(AClient.expect(200, replica.decide("1-0")).receipt())
                        .isEqualTo(clients.getLast().decide("1-0").receipt());
            }
            assertThat(answers.stream().map(answer -> answer.receipt().get("index").asLong()))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<AClient.Answer> concurrently(List<AClient> clients) throws Exception {
        var tasks = new ArrayList<Callable<List<AClient.Answer>>>();
        for (var client = 0; client < 4; client++) {
            var number = client;
            tasks.add(() -> {
                var answers = new ArrayList<AClient.Answer>();
                for (var i = 0; i < EACH; i++) {
                    answers.add(AClient.expect(201, clients.get(number % 2).decide(number + "-" + i)));
                }
                return answers;
            });
        }
        try (var executor = Executors.newFixedThreadPool(tasks.size())) {
            var all = new ArrayList<AClient.Answer>();
            for (var done : executor.invokeAll(tasks)) {
                all.addAll(done.get());
            }
            return all;
        }
    }
}
