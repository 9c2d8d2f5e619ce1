package dev.assay.adapter.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The database and the two roles of the embedded PostgreSQL; made when they are not there. */
final class EmbeddedRoles {

    static final String DATABASE = "assay";
    static final String OWNER = "assay_owner";
    static final String RUNTIME = "assay_runtime";

    private final String url;
    private final Passwords passwords;

    /** @param url of the database {@code postgres} */
    EmbeddedRoles(String url, Passwords passwords) {
        this.url = url;
        this.passwords = passwords;
    }

    void make() {
        try (var connection = Connections.open(url, new Credentials("postgres", passwords.superuser()))) {
            role(connection, OWNER, passwords.owner());
            role(connection, RUNTIME, passwords.runtime());
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(DATABASE))) {
                run(connection, "CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
            }
            run(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
            run(connection, "GRANT CONNECT ON DATABASE %s TO %s".formatted(DATABASE, RUNTIME));
        } catch (SQLException e) {
            throw new DatabaseUnusable("the roles of the embedded database cannot be made: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(name))) {
            run(connection, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, password));
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
