package dev.assay.adapter.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A machine shows a token of ours; tokens of other issuers are other requests. */
final class TokenRequest extends BaseAuthenticationRequest {

    private final String secret;

    TokenRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
