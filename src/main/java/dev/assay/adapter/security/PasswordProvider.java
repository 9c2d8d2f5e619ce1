package dev.assay.adapter.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Identities of local users. */
@Singleton
final class PasswordProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final SignIn signIn;

    PasswordProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var password = request.getPassword().getPassword();
        return context.runBlocking(
                () -> signIn.withPassword(request.getUsername(), password, address(request)).secured());
    }

    private static String address(UsernamePasswordAuthenticationRequest request) {
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        return routing == null ? "" : routing.request().remoteAddress().hostAddress();
    }
}
