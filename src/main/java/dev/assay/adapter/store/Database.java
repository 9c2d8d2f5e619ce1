package dev.assay.adapter.store;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A database that is ready to be used: it runs, its tables are those of this version, and the role that the service
 * will use has no more rights than it needs.
 */
public final class Database implements AutoCloseable {

    private final String url;
    private final Credentials runtime;
    private final @Nullable EmbeddedDatabase embedded;

    private Database(String url, Credentials runtime, @Nullable EmbeddedDatabase embedded) {
        this.url = url;
        this.runtime = runtime;
        this.embedded = embedded;
    }

    /**
     * Starts the embedded database, if it is wanted, and makes the database ready. To be called before Quarkus runs.
     *
     * @throws DatabaseUnusable with what is wrong and the way out
     */
    public static Database start(DatabaseSettings settings) {
        var external = settings.external();
        if (external != null) {
            return ready(external, null);
        }
        var embedded = EmbeddedDatabase.start(DataFolder.lock(settings.data()));
        try {
            return ready(embedded.access(), embedded);
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    private static Database ready(DatabaseSettings.External access, @Nullable EmbeddedDatabase embedded) {
        var runtime = new RuntimeRole(access);
        runtime.mustBeAbleToConnect();
        new Migrations(access).run();
        runtime.mustHaveFewRights();
        return new Database(access.url(), access.runtime(), embedded);
    }

    /** The JDBC URL. */
    public String url() {
        return url;
    }

    /** The role for the service. */
    public Credentials runtime() {
        return runtime;
    }

    /** What Quarkus has to be told, as configuration properties. */
    public Map<String, String> quarkusSettings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", runtime.username(),
                "quarkus.datasource.password", runtime.password());
    }

    /**
     * When the process is told to stop, lets the embedded database run until its users are done, half a minute at most.
     *
     * @param users comes to zero when they are
     */
    public void stopAfter(CountDownLatch users) {
        if (embedded != null) {
            embedded.stopAfter(users);
        }
    }

    /** Stops the database if it is the embedded one. It is also stopped when the process ends. */
    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
