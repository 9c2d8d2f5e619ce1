package dev.assay.adapter.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Identities of machines. */
@Singleton
final class TokenProvider implements IdentityProvider<TokenRequest> {

    private final SignIn signIn;

    TokenProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signIn.withToken(request.secret()).secured());
    }
}
