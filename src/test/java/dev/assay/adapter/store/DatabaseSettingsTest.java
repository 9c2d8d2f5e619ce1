package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    private static final Map<String, String> WHOLE = Map.of(
            "assay.database.url", "jdbc:postgresql://db/assay?password=secret",
            "assay.database.owner.username", "owner",
            "assay.database.owner.password", "o",
            "assay.database.runtime.username", "runtime",
            "assay.database.runtime.password", "r");

    @Test
    void withoutSettingsTheDatabaseIsTheEmbeddedOneInTheHomeFolder() {
        var settings = DatabaseSettings.of(name -> null);

        assertThat(settings.external()).isNull();
        assertThat(settings.data()).isEqualTo(Path.of(System.getProperty("user.home"), ".assay", "data"));
        assertThat(DatabaseSettings.of(Map.of("assay.data", "/srv/assay")::get).data())
                .isEqualTo(Path.of("/srv/assay"));
    }

    @Test
    void anExternalDatabaseHasTwoRolesAndNoPasswordIsPrinted() {
        var settings = DatabaseSettings.of(WHOLE::get);

        assertThat(settings.external())
                .isEqualTo(new DatabaseSettings.External(
                        "jdbc:postgresql://db/assay?password=secret",
                        new Credentials("owner", "o"),
                        new Credentials("runtime", "r")));
        assertThat(settings.toString()).contains("jdbc:postgresql://db/assay").doesNotContain("secret");
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        assertThatThrownBy(() -> DatabaseSettings.of(
                        name -> name.equals("assay.database.runtime.password") ? null : WHOLE.get(name)))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("assay.database.runtime.password is not")
                .hasMessageContaining("docs/how-to/external-database.md");
    }

    @Test
    void onlyPostgresqlWillDo() {
        assertThatThrownBy(() -> DatabaseSettings.of(Map.of("assay.database.url", "jdbc:h2:mem:x")::get))
                .hasMessageContaining("Assay needs PostgreSQL");
    }
}
