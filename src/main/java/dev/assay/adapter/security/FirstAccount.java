package dev.assay.adapter.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumSet;

/** Makes the first user of a new installation with a random password, which is shown on standard output once. */
@Singleton
final class FirstAccount {

    private static final String NAME = "admin";
    private static final String TENANT = "default";

    private final Accounts accounts;

    FirstAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    void make(@Observes StartupEvent started) {
        var first = new Identity(TENANT, NAME, EnumSet.allOf(Role.class), SignIn.USER);
        accounts.addFirst(first, FirstAccount::show);
    }

    /** To the terminal, not to the log: logs are kept and collected. */
    private static void show(String password) {
        System.out.printf(
                "%nThe first user was made. Its password is shown this once and kept nowhere:%n%n    user %s%n    password %s%n%n",
                NAME, password);
        System.out.flush();
    }
}
