package dev.assay.adapter.store;

import dev.assay.flow.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** Transactions on a small pool, as the application server has them: a connection goes from tenant to tenant. */
final class ThreadTransactions implements Transactions, AutoCloseable {

    private final DatabaseSettings.External access;
    private final BlockingQueue<Connection> pool = new LinkedBlockingQueue<>();
    private final ThreadLocal<Connection> running = new ThreadLocal<>();

    ThreadTransactions(DatabaseSettings.External access, int connections) {
        this.access = access;
        for (var i = 0; i < connections; i++) {
            pool.add(open());
        }
    }

    private Connection open() {
        try {
            var connection = Connections.open(access.url(), access.runtime());
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Sql sql() {
        return new Sql(() -> unclosable(running.get()));
    }

    @Override
    public <T> T inOne(String tenant, Supplier<T> work) {
        try {
            var connection = pool.take();
            running.set(connection);
            try {
                TenantSetting.set(sql(), tenant);
                var done = work.get();
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                running.remove();
                pool.add(connection);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void close() throws SQLException {
        for (var connection : pool) {
            connection.close();
        }
    }
}
