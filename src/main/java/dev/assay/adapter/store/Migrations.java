package dev.assay.adapter.store;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings the tables to this version, as their owner. Processes that start at the same time wait for each other. */
final class Migrations {

    private final DatabaseSettings.External access;

    Migrations(DatabaseSettings.External access) {
        this.access = access;
    }

    /** @throws DatabaseUnusable when the owner cannot connect or may not make the tables */
    void run() {
        var source = new PGSimpleDataSource();
        source.setURL(access.url());
        source.setUser(access.owner().username());
        source.setPassword(access.owner().password());
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .defaultSchema("assay")
                    .createSchemas(true)
                    .placeholders(Map.of("runtime", access.runtime().username()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnusable(
                    "the tables cannot be made or brought up to date by role %s: %s; see docs/how-to/external-database.md"
                            .formatted(access.owner().username(), e.getMessage()),
                    e);
        }
    }
}
