package dev.assay.adapter.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Single connections, for what is done before there is a pool. */
final class Connections {

    private Connections() {}

    /** Asks the driver itself: which drivers {@link java.sql.DriverManager} finds depends on class loaders. */
    static Connection open(String url, Credentials credentials) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", credentials.username());
        properties.setProperty("password", credentials.password());
        properties.setProperty("connectTimeout", "10");
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException(url + " is no URL of a PostgreSQL database");
        }
        return connection;
    }
}
