package dev.assay.adapter.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The role that the service runs with: it must be able to add to the records, and to do nothing else to them. */
final class RuntimeRole {

    /** Each query gives what the role can do that it must not; roles that it may become count as itself. */
    private static final List<String> TOO_MUCH = List.of(
            """
            SELECT 'is or may become the superuser ' || rolname FROM pg_roles
            WHERE rolsuper AND pg_has_role(current_user, oid, 'MEMBER')""",
            """
            SELECT 'may bypass row security (BYPASSRLS) as ' || rolname FROM pg_roles
            WHERE rolbypassrls AND NOT rolsuper AND pg_has_role(current_user, oid, 'MEMBER')""",
            """
            SELECT 'may make roles (CREATEROLE) as ' || rolname FROM pg_roles
            WHERE rolcreaterole AND NOT rolsuper AND pg_has_role(current_user, oid, 'MEMBER')""",
            """
            SELECT 'owns or may become the owner of the schema assay' FROM pg_namespace
            WHERE nspname = 'assay' AND pg_has_role(current_user, nspowner, 'MEMBER')""",
            """
            SELECT 'owns or may become the owner of ' || oid::regclass FROM pg_class
            WHERE relnamespace = 'assay'::regnamespace AND relkind IN ('r', 'p')
            AND pg_has_role(current_user, relowner, 'MEMBER')""",
            """
            SELECT 'may change ' || t.tgrelid::regclass FROM pg_trigger t
            WHERE t.tgname = 'takes_new_rows_only'
            AND (has_any_column_privilege(current_user, t.tgrelid, 'UPDATE')
                 OR has_table_privilege(current_user, t.tgrelid, 'DELETE, TRUNCATE, TRIGGER'))""",
            """
            SELECT 'may make objects in the schema assay' WHERE has_schema_privilege(current_user, 'assay', 'CREATE')""");

    private final DatabaseSettings.External access;

    RuntimeRole(DatabaseSettings.External access) {
        this.access = access;
    }

    /** @throws DatabaseUnusable when the server does not answer or does not know the role, or it is the owner */
    void mustBeAbleToConnect() {
        if (access.runtime().username().equals(access.owner().username())) {
            throw new DatabaseUnusable(("the role %s cannot be both owner and running role: who owns the records could"
                    + " change them; make a second role, see docs/how-to/external-database.md").formatted(access.owner()));
        }
        try (var connection = Connections.open(access.url(), access.runtime())) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    "the database %s cannot be reached as role %s: %s; see docs/how-to/external-database.md"
                            .formatted(access.place(), access.runtime(), e.getMessage()),
                    e);
        }
    }

    /** @throws DatabaseUnusable with everything that the role may do and must not */
    void mustHaveFewRights() {
        var found = new ArrayList<String>();
        try (var connection = Connections.open(access.url(), access.runtime());
                var statement = connection.createStatement()) {
            for (var query : TOO_MUCH) {
                try (var rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable("the rights of role %s cannot be read: %s".formatted(access.runtime(), e), e);
        }
        if (!found.isEmpty()) {
            throw new DatabaseUnusable(("the role %s has too many rights to keep records that nobody can change:%n  %s%n"
                    + "Run the service with a role of its own: see docs/how-to/external-database.md")
                            .formatted(access.runtime(), String.join("\n  ", found)));
        }
    }
}
