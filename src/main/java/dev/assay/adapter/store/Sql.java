package dev.assay.adapter.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements in the running transaction, for what PostgreSQL can do and an object mapping cannot say. */
final class Sql {

    private final CurrentConnection current;

    Sql(CurrentConnection current) {
        this.current = current;
    }

    /** Gives the connection of the running transaction; closing it does not end the transaction. */
    @FunctionalInterface
    interface CurrentConnection {
        Connection get() throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(Row<T> row, String sql, @Nullable Object... values) {
        try (var connection = current.get();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** How many rows it touched. */
    int update(String sql, @Nullable Object... values) {
        try (var connection = current.get();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant moment -> statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
                case Collection<?> texts ->
                    statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
    }

    private static IllegalStateException refused(SQLException e) {
        return new IllegalStateException("the database refused a statement: " + e.getMessage(), e);
    }
}
