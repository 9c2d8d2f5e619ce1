package dev.assay.adapter.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles as one text: sorted names with commas between. */
final class RoleList {

    private RoleList() {}

    static String text(Set<Role> roles) {
        return roles.stream().map(Role::word).sorted().collect(Collectors.joining(","));
    }

    static Set<Role> read(String text) {
        return Arrays.stream(text.split(",")).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }
}
