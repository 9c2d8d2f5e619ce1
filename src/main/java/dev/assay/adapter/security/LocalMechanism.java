package dev.assay.adapter.security;

import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** Finds a password (Basic) or one of our tokens (Bearer) in a request; everything else is left to others, OIDC say. */
@Singleton
final class LocalMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader("Authorization");
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return basic(header.substring(BASIC.length()).strip(), context, identities);
        }
        var bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        var secret = bearer ? header.substring(BEARER.length()).strip() : "";
        return secret.startsWith(Secrets.TOKEN_PREFIX)
                ? identities.authenticate(new TokenRequest(secret))
                : Uni.createFrom().nullItem();
    }

    private static Uni<SecurityIdentity> basic(
            String encoded, RoutingContext context, IdentityProviderManager identities) {
        var pair = decoded(encoded);
        var colon = pair.indexOf(':');
        if (colon < 0) {
            return Uni.createFrom().nullItem();
        }
        var credential = new PasswordCredential(pair.substring(colon + 1).toCharArray());
        var request = new UsernamePasswordAuthenticationRequest(pair.substring(0, colon), credential);
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context));
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(401, "WWW-Authenticate", "Basic realm=\"assay\", charset=\"UTF-8\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(UsernamePasswordAuthenticationRequest.class, TokenRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "basic"));
    }
}
