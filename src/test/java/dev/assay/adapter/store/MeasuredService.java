package dev.assay.adapter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The packaged application with a database that counts its statements, for the benchmark. */
public final class MeasuredService implements AutoCloseable {

    private static final String COUNTING =
            """

            shared_preload_libraries = 'pg_stat_statements'
            pg_stat_statements.track_utility = on
            """;

    private final Path parent;
    private final Path data;
    private final AService service;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private MeasuredService(Path parent, Path data, AService service, String password) {
        this.parent = parent;
        this.data = data;
        this.service = service;
        this.password = password;
    }

    /**
     * Starts it on a new database: once to make the database, and again with one that counts.
     *
     * @param javaOptions for the second start
     */
    public static MeasuredService started(String javaOptions) throws IOException, InterruptedException, SQLException {
        var parent = Files.createTempDirectory("assay-bench");
        var data = APostgres.folder(parent);
        var settings = new HashMap<String, String>();
        settings.put("ASSAY_DATA", data.toString());
        settings.put("ASSAY_KEYS", parent.resolve("keys").toString());
        String password;
        try (var first = AService.started(settings)) {
            password = first.password();
        }
        Files.writeString(data.resolve("postgres/postgresql.conf"), COUNTING, StandardOpenOption.APPEND);
        settings.put("JDK_JAVA_OPTIONS", javaOptions);
        var service = new MeasuredService(parent, data, AService.started(settings), password);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        try (var database = service.database();
                var statement = database.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
        return service;
    }

    public int port() {
        return service.port();
    }

    public long pid() {
        return service.pid();
    }

    /** Of PostgreSQL's first process, whose descendants are the others. */
    public long databasePid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
    }

    /** Of the first user, {@code admin}. */
    public String password() {
        return password;
    }

    /** As the superuser of the service's own database. */
    private Connection database() throws IOException, SQLException {
        return Connections.open(url(), new Credentials("postgres", passwords().superuser()));
    }

    private String url() throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        return "jdbc:postgresql://127.0.0.1:%s/assay".formatted(port);
    }

    private Passwords passwords() throws IOException {
        return Passwords.in(data.resolve("database-passwords.properties"));
    }

    /** Another process on the same database. */
    public AnotherProcess anotherProcess() throws IOException {
        var owner = new Credentials(EmbeddedRoles.OWNER, passwords().owner());
        var runtime = new Credentials(EmbeddedRoles.RUNTIME, passwords().runtime());
        return new AnotherProcess(new DatabaseSettings.External(url(), owner, runtime));
    }

    /** Connections that the service holds. */
    public int connections() throws IOException, SQLException {
        try (var database = database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'PostgreSQL JDBC Driver' AND usename <> 'postgres'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** From here on statements are counted anew. */
    public void countStatements() throws IOException, SQLException {
        try (var database = database();
                var statement = database.createStatement()) {
            statement.execute("SELECT pg_stat_statements_reset()");
        }
    }

    /** What was counted of a statement. */
    public record Counted(long calls, double millis, long walBytes) {}

    /** The statements of the running role, the most frequent first. */
    public Map<String, Counted> statements() throws IOException, SQLException {
        var counted = new LinkedHashMap<String, Counted>();
        try (var database = database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        """
                        SELECT query, calls, total_exec_time, wal_bytes FROM pg_stat_statements s
                        JOIN pg_roles r ON r.oid = s.userid WHERE r.rolname <> 'postgres' ORDER BY calls DESC, query""")) {
            while (rows.next()) {
                counted.put(
                        rows.getString(1).replaceAll("\\s+", " "),
                        new Counted(rows.getLong(2), rows.getDouble(3), rows.getLong(4)));
            }
        }
        return counted;
    }

    /** Also when the benchmark is stopped before its end. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            service.close();
            APostgres.delete(parent);
        }
    }
}
