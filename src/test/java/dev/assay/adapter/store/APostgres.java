package dev.assay.adapter.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;

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

    /** Transactions on a database, on as many connections. */
    static OpenStore store(DatabaseSettings.External access, int connections) {
        return OpenStore.open(new DatabaseSettings(access, Path.of("none")), connections);
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

    /** The server stops with this process; its folder goes when it has. */
    private static void deleteAtTheEnd(Path folder, Path pidFile) throws IOException {
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.ifPresent(process -> process.onExit().join());
            delete(folder);
        }));
    }

    /** Deletes a folder; the programs, to which it has a link, stay. */
    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void start() throws IOException {
        if (server == null) {
            var parent = Files.createTempDirectory("assay-test");
            var folder = DataFolder.lock(folder(parent));
            var url = EmbeddedDatabase.start(folder).access().url();
            deleteAtTheEnd(parent, folder.postgres().resolve("postmaster.pid"));
            superuser = new Credentials("postgres", Passwords.in(folder.passwords()).superuser());
            server = url.substring(0, url.lastIndexOf('/') + 1);
        }
    }
}
