package dev.assay.adapter.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL of our own, on this machine only, with passwords, and with commits that survive a power failure (the
 * library's defaults, made for tests, have neither).
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration WAIT = Duration.ofMinutes(1);

    /** How long requests may take to end when the process is told to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final Passwords passwords;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile CountDownLatch users = new CountDownLatch(0);

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, Passwords passwords) {
        this.folder = folder;
        this.server = server;
        this.passwords = passwords;
    }

    /** Starts it on what is in the folder, or on a new database; gives the folder back when it does not start. */
    static EmbeddedDatabase start(DataFolder folder) {
        try {
            return started(folder);
        } catch (IOException | RuntimeException e) {
            folder.close();
            if (e instanceof DatabaseUnusable unusable) {
                throw unusable;
            }
            // Not its message alone: some exceptions have none.
            throw new DatabaseUnusable(
                    "PostgreSQL did not start in %s (%s); the log has what it said".formatted(folder.postgres(), e), e);
        }
    }

    private static EmbeddedDatabase started(DataFolder folder) throws IOException {
        new OrphanedServer(folder.postgres()).stop();
        putAsideUnfinished(folder);
        var passwords = Passwords.in(folder.passwords());
        var password = Files.createTempFile(
                folder.passwords().getParent(),
                "superuser",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, passwords.superuser());
        try {
            var database = new EmbeddedDatabase(folder, server(folder, password, passwords), passwords);
            database.closeWithTheProcess();
            new EmbeddedRoles(database.url("postgres"), passwords).make();
            return database;
        } finally {
            Files.delete(password);
        }
    }

    /** A first start that was cut off leaves files that no server ever used; they are put aside, not deleted. */
    private static void putAsideUnfinished(DataFolder folder) throws IOException {
        if (Files.exists(folder.complete())) {
            if (!Files.exists(folder.passwords())) {
                throw new DatabaseUnusable(("the passwords of the database in %s are not in %s;"
                        + " restore the file from a backup").formatted(folder.postgres(), folder.passwords()));
            }
            return;
        }
        if (Files.exists(folder.postgres())) {
            var aside = Files.createTempDirectory(folder.postgres().getParent(), "unfinished-");
            Files.move(folder.postgres(), aside.resolve("postgres"));
        }
    }

    private static EmbeddedPostgres server(DataFolder folder, Path password, Passwords passwords) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setPort(LoopbackPort.free())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(WAIT)
                .setLocaleConfig("locale", "C")
                // The library asks for no passwords ("-A trust"); what comes after it wins.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setConnectConfig("password", passwords.superuser())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setDataDirectoryCustomizer(made -> markComplete(folder, made))
                .start();
    }

    private static void markComplete(DataFolder folder, File made) {
        try {
            if (!Files.exists(folder.complete())) {
                Files.writeString(folder.complete(), "The database in this folder was made completely by Assay.\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + made, e);
        }
    }

    private void closeWithTheProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAfterUsers, "stop PostgreSQL"));
    }

    void stopAfter(CountDownLatch users) {
        this.users = users;
    }

    private void closeAfterUsers() {
        try {
            users.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    /** How the service reaches it. */
    DatabaseSettings.External access() {
        return new DatabaseSettings.External(
                url(EmbeddedRoles.DATABASE),
                new Credentials(EmbeddedRoles.OWNER, passwords.owner()),
                new Credentials(EmbeddedRoles.RUNTIME, passwords.runtime()));
    }

    /** Stops it and gives the folder back. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            server.close();
            // The library waits five seconds; on a busy machine PostgreSQL needs more to write everything down.
            new OrphanedServer(folder.postgres()).stop();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        } finally {
            folder.close();
        }
    }
}
