package dev.assay.adapter.security;

import java.util.Set;

/**
 * A local user.
 *
 * @param name    unique in the whole installation, since a person signs in before the tenant is known
 * @param enabled whether the person may sign in
 */
public record Account(String name, String tenant, Set<Role> roles, SaltedPassword password, boolean enabled) {

    private static final String NAME = "[a-z0-9][a-z0-9._@-]{0,99}";

    public Account {
        roles = Set.copyOf(roles);
    }

    /** @throws IllegalArgumentException when it cannot name a user */
    public static String checkedName(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(("\"%s\" cannot name a user: use 1 to 100 lower-case letters, digits, dots,"
                    + " hyphens, underscores and @, a letter or digit first").formatted(name));
        }
        return name;
    }
}
