package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service is killed under load, over and over, on one data folder. */
@Timeout(600)
class KilledServiceIT {

    private static final int CLIENTS = 6;
    private static final int ROUNDS = 15;
    private static final int WARM = 20;

    @TempDir
    private Path parent;

    private final Map<String, AClient.Answer> acknowledged = new HashMap<>();
    private Path folder;
    private String password;

    @BeforeEach
    void aService() throws Exception {
        folder = APostgres.folder(parent);
        try (var service = start()) {
            password = service.password();
            client(service).prepare();
        }
    }

    @Test
    void killedBeforeTheCommitNothingIsRecordedAndTheRepeatedRequestIsCarriedOut() throws Exception {
        var service = start();
        var load = new Load("before").on(client(service), CLIENTS);
        try (var connection = connection()) {
            until(() -> load.answered().size() >= WARM);
            // Whoever holds the ledger's lock keeps all others right before their append and commit.
            count(connection, "SELECT 1 FROM pg_advisory_lock(%d, 0)".formatted(StoredLedger.LOCK_SPACE));
            until(() -> count(connection, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                    > 1);
            service.kill();
            load.end();
        }
        var lost = new ArrayList<>(load.unanswered());
        assertThat(lost).isNotEmpty();
        acknowledged.putAll(load.answered());

        try (var again = start()) {
            var size = whole(again);
            for (var key : lost) {
                acknowledged.put(key, AClient.expect(201, client(again).decide(key)));
            }
            assertThat(whole(again)).isEqualTo(size + lost.size());
            everyKeyGetsItsReceiptAgain(again);
        }
    }

    @Test
    void killedBetweenCommitAndAnswerTheRepeatedRequestGetsTheReceiptOfTheFirst() throws Exception {
        var carriedOut = 0;
        for (var round = 0; round < ROUNDS && carriedOut == 0; round++) {
            var lost = killWhenSomethingIsCommittedThatNobodyWasTold(round);
            try (var again = start()) {
                var size = whole(again);
                var repeated = new ArrayList<AClient.Answer>();
                for (var key : lost) {
                    var answer = client(again).decide(key);
                    acknowledged.put(key, answer);
                    if (answer.status() == 200) {
                        repeated.add(answer);
                    }
                }
                assertThat(whole(again)).isEqualTo(size + lost.size() - repeated.size());
                everyKeyGetsItsReceiptAgain(again);
                carriedOut += repeated.size();
            }
        }
        assertThat(carriedOut).as("requests that were committed and not answered").isPositive();
    }

    private List<String> killWhenSomethingIsCommittedThatNobodyWasTold(int round) throws Exception {
        var service = start();
        try (var connection = connection()) {
            var entries = "SELECT max(size) FROM assay.ledger_head";
            var before = count(connection, entries);
            var load = new Load("after" + round).on(client(service), CLIENTS);
            until(() -> load.answered().size() >= WARM && count(connection, entries) - before > load.answered().size());
            service.kill();
            load.end();
            acknowledged.putAll(load.answered());
            return new ArrayList<>(load.unanswered());
        }
    }

    /** The number of entries; every acknowledged receipt is among them. */
    private long whole(AService service) throws Exception {
        var receipts = LedgerCheck.whole(client(service));
        for (var answer : acknowledged.values()) {
            assertThat(receipts.get(answer.receipt().get("index").asLong())).isEqualTo(answer.receipt());
        }
        return receipts.size();
    }

    private void everyKeyGetsItsReceiptAgain(AService service) throws Exception {
        for (var one : acknowledged.entrySet()) {
            var again = AClient.expect(200, client(service).decide(one.getKey()));
            assertThat(again.id()).isEqualTo(one.getValue().id());
            assertThat(again.receipt()).isEqualTo(one.getValue().receipt());
        }
    }

    private AService start() throws Exception {
        return AService.started(Map.of("ASSAY_DATA", folder.toString()));
    }

    private AClient client(AService service) {
        return new AClient(service, password);
    }

    /** As the superuser of the service's own database. */
    private Connection connection() throws Exception {
        var port = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3).strip();
        var superuser = Passwords.in(folder.resolve("database-passwords.properties")).superuser();
        return Connections.open(
                "jdbc:postgresql://127.0.0.1:%s/assay".formatted(port), new Credentials("postgres", superuser));
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Something that is true sooner or later; the timeout of the class says when it is too late. */
    @FunctionalInterface
    private interface Moment {
        boolean reached() throws SQLException;
    }

    private static void until(Moment moment) throws SQLException {
        while (!moment.reached()) {
            Thread.yield();
        }
    }
}
