package dev.assay.adapter.security;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Checks passwords and tokens. A refusal never says whether the name or the password was wrong. */
@Singleton
public final class SignIn {

    /** Attribute of a refusal that came before the password was looked at: seconds to wait. */
    public static final String WAIT_SECONDS = "assay.wait-seconds";

    /** How identities of people, and of machines, say that facts came to us. */
    static final String USER = "user";

    static final String TOKEN = "token";

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    private final Accounts accounts;
    private final Tokens tokens;
    private final Attempts attempts;
    private final ProvedPasswords proved;
    private final Secrets secrets;
    private final Clock clock;
    private final SaltedPassword nobody;

    SignIn(
            Accounts accounts,
            Tokens tokens,
            Attempts attempts,
            ProvedPasswords proved,
            Secrets secrets,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.attempts = attempts;
        this.proved = proved;
        this.secrets = secrets;
        this.clock = clock;
        this.nobody = secrets.salted(secrets.password());
    }

    /**
     * Who has this name and password.
     *
     * @param address from which the attempt comes: one who guesses must not lock out the person elsewhere
     */
    Identity withPassword(String name, char[] password, String address) {
        var caller = address + " " + name;
        var wait = attempts.wait(caller);
        if (!wait.isZero()) {
            throw new AuthenticationFailedException("wait", Map.of(WAIT_SECONDS, seconds(wait)));
        }
        var account = accounts.find(name).filter(Account::enabled);
        if (!matches(account, password)) {
            attempts.failed(caller);
            throw new AuthenticationFailedException("the name or the password is wrong");
        }
        attempts.succeeded(caller);
        return account.map(known -> new Identity(known.tenant(), known.name(), known.roles(), USER)).orElseThrow();
    }

    /** As much work for a name that there is not, so that the time does not tell. */
    private boolean matches(Optional<Account> account, char[] password) {
        if (password.length > LONGEST_PASSWORD) {
            return false;
        }
        return account.map(known -> proved.matches(known.password(), password))
                .orElseGet(() -> nobody.matches(password) && false);
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    /** Which machine has this token. */
    Identity withToken(String secret) {
        return tokens.find(secret)
                .filter(token -> token.valid(clock.instant()))
                .map(token -> new Identity(token.tenant(), "token:" + token.name(), token.roles(), TOKEN))
                .orElseThrow(() -> new AuthenticationFailedException("the token is unknown, expired or revoked"));
    }

    /**
     * Gives a person a new password.
     *
     * @return false when the current one is wrong or the identity has none
     * @throws IllegalArgumentException when the new one is too short or too long
     */
    public boolean change(Identity user, String current, String wanted) {
        if (wanted.length() < SHORTEST_PASSWORD || wanted.length() > LONGEST_PASSWORD) {
            throw new IllegalArgumentException("a password has %d to %d characters; a sentence is a good one"
                    .formatted(SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
        var account = user.channel().equals(USER) ? accounts.find(user.name()) : Optional.<Account>empty();
        if (account.isEmpty() || !account.get().password().matches(current.toCharArray())) {
            return false;
        }
        accounts.change(user.name(), secrets.salted(wanted));
        return true;
    }
}
