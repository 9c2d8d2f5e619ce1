package dev.assay.adapter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL for a whole test run; each test asks for a database of its own, with an owner and a running role. */
final class APostgres {

    /** Unpacked once for all test runs; production unpacks into its own folder. */
    private static final Path BINARIES = Path.of(System.getProperty("java.io.tmpdir"), "assay-test-postgres");

    private static String server;
    private static Credentials superuser;

    private APostgres() {}

    /** A data folder in which the programs are unpacked already. */
    static Path folder(Path parent) throws IOException {
        Files.createDirectories(BINARIES);
        var folder = Files.createDirectory(parent.resolve("data"));
        Files.createSymbolicLink(folder.resolve("binaries"), BINARIES);
        return folder;
    }

    /** An empty database as its operator has made it: it belongs to one role, and another one may connect. */
    static DatabaseSettings.External empty(String name) throws IOException, SQLException {
        start();
        var owner = new Credentials(name + " owner", "o");
        var runtime = new Credentials(name + " runtime", "r");
        as(superuser, server + "postgres", "CREATE ROLE \"%s\" LOGIN PASSWORD 'o'".formatted(owner.username()));
        as(superuser, server + "postgres", "CREATE ROLE \"%s\" LOGIN PASSWORD 'r'".formatted(runtime.username()));
        as(superuser, server + "postgres", "CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(name, owner.username()));
        return new DatabaseSettings.External(server + name, owner, runtime);
    }

    /** A database that is ready for the service. */
    static DatabaseSettings.External ready(String name) throws IOException, SQLException {
        var access = empty(name);
        Database.start(new DatabaseSettings(access, Path.of("none")));
        return access;
    }

    /** Runs a statement as the superuser of the server. */
    static void asSuperuser(DatabaseSettings.External database, String sql) throws SQLException {
        as(superuser, database.url(), sql);
    }

    /** Runs a statement as a role. */
    static void as(Credentials role, String url, String sql) throws SQLException {
        try (var connection = Connections.open(url, role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static synchronized void start() throws IOException {
        if (server == null) {
            var folder = DataFolder.lock(folder(Files.createTempDirectory("assay-test")));
            var url = EmbeddedDatabase.start(folder).access().url();
            superuser = new Credentials("postgres", Passwords.in(folder.passwords()).superuser());
            server = url.substring(0, url.lastIndexOf('/') + 1);
        }
    }
}
