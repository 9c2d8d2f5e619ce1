package dev.assay.adapter.store;

import dev.assay.flow.Reevaluations;
import dev.assay.flow.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The store of the service for a command that runs without the service: a few connections of its own as the running role,
 * which can do no more here than there.
 */
public final class OpenStore implements Transactions, AutoCloseable {

    private final Database database;
    private final BlockingQueue<Connection> idle;
    private final ThreadLocal<@Nullable Connection> running = new ThreadLocal<>();

    private OpenStore(Database database, int connections) {
        this.database = database;
        this.idle = new ArrayBlockingQueue<>(connections);
    }

    /**
     * Opens the database that a service has filled.
     *
     * @param connections that are used at once
     * @throws DatabaseUnusable as {@link #open}; also when there is none in the folder of the embedded one
     */
    public static OpenStore existing(DatabaseSettings settings, int connections) {
        if (settings.external() == null && !DataFolder.holdsDatabase(settings.data())) {
            throw new DatabaseUnusable(("there is no database in %s; name the data folder of the service (--data, ASSAY_DATA)"
                    + " or its database (ASSAY_DATABASE_URL)").formatted(settings.data()));
        }
        return open(settings, connections);
    }

    /**
     * Opens the database of these settings; the embedded one is started, and stopped when this is closed.
     *
     * @param connections that are used at once
     * @throws DatabaseUnusable with what is wrong and the way out; also while the service runs on the embedded database
     */
    public static OpenStore open(DatabaseSettings settings, int connections) {
        var store = new OpenStore(Database.start(settings), connections);
        try {
            for (var i = 0; i < connections; i++) {
                store.idle.add(store.connection());
            }
            return store;
        } catch (SQLException e) {
            store.close();
            throw new DatabaseUnusable("the database does not answer: " + e.getMessage(), e);
        }
    }

    private Connection connection() throws SQLException {
        var connection = Connections.open(database.url(), database.runtime());
        connection.setAutoCommit(false);
        return connection;
    }

    public Reevaluations reevaluations() {
        return new StoredReevaluations(sql());
    }

    Sql sql() {
        return new Sql(this::current);
    }

    /** Of the transaction that runs on this thread; closing it does nothing. */
    private Connection current() throws SQLException {
        var connection = running.get();
        if (connection == null) {
            throw new SQLException("no transaction runs on this thread");
        }
        return new KeptOpen(connection).connection();
    }

    @Override
    public <T> T inOne(String tenant, Supplier<T> work) {
        try {
            var connection = idle.take();
            running.set(connection);
            try {
                TenantSetting.set(sql(), tenant);
                var done = work.get();
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException | Error e) {
                undo(connection, e);
                throw e;
            } finally {
                running.remove();
                // A broken one goes back, too: whoever gets it is told so, and nobody waits for ever.
                idle.add(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused a transaction: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }

    private static void undo(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Closes the connections that nobody uses, and the database if it is the embedded one. */
    @Override
    public void close() {
        idle.forEach(connection -> {
            try {
                connection.close();
            } catch (SQLException e) {
                // It is not used any more; the server notices by itself.
            }
        });
        database.close();
    }
}
