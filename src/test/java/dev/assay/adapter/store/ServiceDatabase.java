package dev.assay.adapter.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The embedded database for tests of the whole service, as {@code serve} starts it. */
public final class ServiceDatabase implements QuarkusTestResourceLifecycleManager {

    private Path parent;
    private Database database;

    @Override
    public Map<String, String> start() {
        try {
            parent = Files.createTempDirectory("assay-service");
            database = Database.start(new DatabaseSettings(null, APostgres.folder(parent)));
            return database.quarkusSettings();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        database.close();
        APostgres.delete(parent);
    }
}
