package dev.assay.adapter.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is signed in. Everything here comes from the proof of identity and nothing from the request, the tenant above all.
 *
 * @param channel how facts that this identity hands in have reached us
 */
public record Identity(String tenant, String name, Set<Role> roles, String channel) {

    private static final String TENANT = "assay.tenant";
    private static final String CHANNEL = "assay.channel";

    public Identity {
        roles = Set.copyOf(roles);
    }

    /** As the framework carries it. */
    SecurityIdentity secured() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles.stream().map(Role::word).collect(Collectors.toSet()))
                .addAttribute(TENANT, tenant)
                .addAttribute(CHANNEL, channel)
                .build();
    }

    /**
     * Reads it back.
     *
     * @throws IllegalStateException when the source of identities gave no tenant: without one nothing may be seen
     */
    public static Identity of(SecurityIdentity secured) {
        String tenant = secured.getAttribute(TENANT);
        String channel = secured.getAttribute(CHANNEL);
        if (tenant == null || channel == null) {
            throw new IllegalStateException("the identity of %s has no tenant".formatted(secured.getPrincipal().getName()));
        }
        var roles = secured.getRoles().stream().map(Role::of).collect(Collectors.toSet());
        return new Identity(tenant, secured.getPrincipal().getName(), roles, channel);
    }
}
