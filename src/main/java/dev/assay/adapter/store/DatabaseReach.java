package dev.assay.adapter.store;

import org.jspecify.annotations.Nullable;

/** Says whether the configured database can be used, without starting or changing anything. */
public final class DatabaseReach {

    private DatabaseReach() {}

    /**
     * What is there, in words.
     *
     * @return null when no external database is configured: the embedded one starts with the service
     * @throws DatabaseUnusable with what is wrong and the way out
     */
    public static @Nullable String checked() {
        var external = DatabaseSettings.fromSurroundings().external();
        if (external == null) {
            return null;
        }
        var role = new RuntimeRole(external);
        role.mustBeAbleToConnect();
        role.mustHaveFewRights();
        return "%s answers role %s, which may add records and change none".formatted(external.place(), external.runtime());
    }
}
