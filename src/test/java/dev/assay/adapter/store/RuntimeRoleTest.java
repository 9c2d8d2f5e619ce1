package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeRoleTest {

    private static final List<String> RECORDS = List.of(
            "engagement",
            "submission",
            "rulebook",
            "decision",
            "evidence",
            "act",
            "idempotency_key",
            "ledger_node",
            "ledger_head",
            "ledger_entry");

    private static DatabaseSettings.External database;

    @BeforeAll
    static void aDatabaseWithARow() throws Exception {
        database = APostgres.ready("roles");
        APostgres.as(
                database.runtime(), database.url(), "INSERT INTO assay.ledger_head VALUES (1, 'root', '{peak}')");
    }

    static Stream<String> changes() {
        return RECORDS.stream()
                .flatMap(table -> Stream.of(
                        "UPDATE assay.%s SET %s = %s".formatted(table, column(table), column(table)),
                        "DELETE FROM assay.%s".formatted(table),
                        "TRUNCATE assay.%s CASCADE".formatted(table),
                        "ALTER TABLE assay.%s DISABLE TRIGGER ALL".formatted(table),
                        "ALTER TABLE assay.%s DISABLE TRIGGER takes_new_rows_only".formatted(table),
                        "ALTER TABLE assay.%s DISABLE ROW LEVEL SECURITY".formatted(table),
                        "DROP TABLE assay.%s".formatted(table)));
    }

    private static String column(String table) {
        return table.equals("ledger_node") ? "digest" : table.equals("ledger_head") ? "root" : "tenant";
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theRunningRoleCanChangeNothingThatIsRecorded(String change) {
        assertThatThrownBy(() -> APostgres.as(database.runtime(), database.url(), change))
                .isInstanceOf(SQLException.class)
                .satisfies(refused -> assertThat(((SQLException) refused).getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE assay.ledger_head SET root = 'x'", "DELETE FROM assay.ledger_head",
            "TRUNCATE assay.ledger_head", "UPDATE assay.decision SET outcome = 'go'"})
    void evenTheOwnerIsRefusedByTheTriggers(String change) {
        assertThatThrownBy(() -> APostgres.as(database.owner(), database.url(), change))
                .hasMessageContaining("takes new rows only");
        assertThatThrownBy(() -> APostgres.asSuperuser(database, "SET session_replication_role = replica; " + change))
                .hasMessageContaining("takes new rows only");
    }

    @Test
    void theRunningRoleCannotBecomeAnother() {
        for (var change : List.of(
                "SET ROLE \"roles owner\"",
                "GRANT UPDATE ON assay.ledger_head TO \"roles runtime\"; UPDATE assay.ledger_head SET root = 'x'",
                "CREATE TABLE assay.mine ()",
                "SET session_replication_role = replica")) {
            assertThatThrownBy(() -> APostgres.as(database.runtime(), database.url(), change))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aRoleWithTooManyRightsIsRefusedAtTheStartWithEverythingItMayDo() throws Exception {
        var mighty = APostgres.empty("mighty");
        APostgres.asSuperuser(mighty, "ALTER ROLE \"mighty runtime\" CREATEROLE BYPASSRLS");
        APostgres.asSuperuser(mighty, "GRANT pg_write_all_data TO \"mighty runtime\"");
        APostgres.asSuperuser(mighty, "GRANT \"mighty owner\" TO \"mighty runtime\"");

        assertThatThrownBy(() -> start(mighty))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("may make roles (CREATEROLE) as mighty runtime")
                .hasMessageContaining("may bypass row security (BYPASSRLS) as mighty runtime")
                .hasMessageContaining("may become the owner of assay.ledger_entry")
                .hasMessageContaining("may change assay.ledger_entry")
                .hasMessageContaining("docs/how-to/external-database.md");
    }

    @Test
    void theOwnerAndTheSuperuserAreRefusedAsRunningRole() throws Exception {
        var lazy = APostgres.empty("lazy");
        var asOwner = new DatabaseSettings.External(lazy.url(), lazy.owner(), lazy.owner());
        assertThatThrownBy(() -> start(asOwner)).hasMessageContaining("cannot be both owner and running role");

        APostgres.asSuperuser(lazy, "ALTER ROLE \"lazy runtime\" SUPERUSER");
        assertThatThrownBy(() -> start(lazy)).hasMessageContaining("the superuser lazy runtime");
    }

    @Test
    void aRoleThatIsNotThereIsNamedWithTheWayOut() throws Exception {
        var lost = APostgres.empty("lost");
        var nobody = new DatabaseSettings.External(lost.url(), lost.owner(), new Credentials("nobody", "n"));

        assertThatThrownBy(() -> start(nobody))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("cannot be reached as role nobody")
                .hasMessageContaining("docs/how-to/external-database.md");
    }

    @Test
    void aNewRunningRoleGetsItsRightsAtTheNextStart() throws Exception {
        var renamed = APostgres.ready("renamed");
        APostgres.asSuperuser(renamed, "CREATE ROLE another LOGIN PASSWORD 'a'");
        var another = new DatabaseSettings.External(renamed.url(), renamed.owner(), new Credentials("another", "a"));

        assertThatCode(() -> start(another)).doesNotThrowAnyException();
        assertThatCode(() -> APostgres.as(another.runtime(), another.url(), "SELECT * FROM assay.decision"))
                .doesNotThrowAnyException();
    }

    private static void start(DatabaseSettings.External access) {
        Database.start(new DatabaseSettings(access, Path.of("none")));
    }
}
