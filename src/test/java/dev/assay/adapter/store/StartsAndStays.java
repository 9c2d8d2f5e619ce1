package dev.assay.adapter.store;

import java.nio.file.Path;

/** A process with an embedded database, made to be killed. */
final class StartsAndStays {

    static final String READY = "ready";

    private StartsAndStays() {}

    public static void main(String... folder) throws Exception {
        var database = Database.start(new DatabaseSettings(null, Path.of(folder[0])));
        try (var connection = Connections.open(database.url(), database.runtime());
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO assay.ledger_head VALUES (1, 'kept', '{p}')");
        }
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
