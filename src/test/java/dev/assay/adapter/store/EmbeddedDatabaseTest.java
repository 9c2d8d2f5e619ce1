package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void aFolder() throws IOException {
        folder = APostgres.folder(parent);
    }

    @Test
    void itKeepsItsDataOverARestartAndAsksForPasswords() throws Exception {
        try (var first = start()) {
            assertThat(ask(first, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(first, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(first, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(first, "INSERT INTO assay.ledger_head VALUES (1, 'r', '{p}') RETURNING root"))
                    .isEqualTo("r");
            var guess = new Credentials("postgres", "");
            assertThatThrownBy(() -> Connections.open(first.url(), guess)).isInstanceOf(SQLException.class);
            var other = new Credentials(first.runtime().username(), "0");
            assertThatThrownBy(() -> Connections.open(first.url(), other)).hasMessageContaining("password");
        }
        try (var second = start()) {
            assertThat(ask(second, "SELECT root FROM assay.ledger_head")).isEqualTo("r");
        }
    }

    @Test
    void nobodyElseMayReadTheFolderOrThePasswords() throws Exception {
        try (var database = start()) {
            assertThat(permissions(folder)).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("database-passwords.properties"))).isEqualTo("rw-------");
            assertThat(database.toString()).doesNotContain(database.runtime().password());
            assertThat(database.runtime().toString()).isEqualTo("assay_runtime");
        }
    }

    @Test
    void aSecondProcessOnTheFolderIsToldWhoHasIt() {
        try (var first = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("in use by process " + ProcessHandle.current().pid())
                    .hasMessageContaining("external database");
            assertThat(first.url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsPutAsideAndDoneAgain() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "half");

        try (var database = start();
                var files = Files.list(folder)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("unfinished-"));
        }
    }

    @Test
    void dataWithoutItsPasswordsIsNotTouched() throws Exception {
        start().close();
        Files.delete(folder.resolve("database-passwords.properties"));

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("restore the file from a backup");
        assertThat(folder.resolve("postgres/PG_VERSION")).exists();
    }

    @Test
    void aServerThatOutlivedItsProcessIsStoppedAndItsDataAreThere() throws Exception {
        var killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsAndStays.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var words = killed.inputReader()) {
            assertThat(words.lines().filter(StartsAndStays.READY::equals).findFirst()).isPresent();
        }
        var orphan = Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var database = start()) {
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(ask(database, "SELECT root FROM assay.ledger_head")).isEqualTo("kept");
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
        }
    }

    private Database start() {
        return Database.start(new DatabaseSettings(null, folder));
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = Connections.open(database.url(), database.runtime());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
