package dev.assay.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SaltedPasswordTest {

    private static final char[] PASSWORD = "correct horse battery staple \u0634".toCharArray();

    private final SaltedPassword stored = SaltedPassword.of(PASSWORD, new SecureRandom());

    @Test
    void theRightPasswordMatchesAndANearOneDoesNot() {
        assertThat(stored.matches(PASSWORD)).isTrue();
        assertThat(stored.matches("correct horse battery staple".toCharArray())).isFalse();
        assertThat(stored.matches(new char[0])).isFalse();
    }

    @Test
    void theSamePasswordIsStoredDifferentlyEachTimeAndNeverInClear() {
        assertThat(SaltedPassword.of(PASSWORD, new SecureRandom()).text()).isNotEqualTo(stored.text());
        assertThat(stored.text()).startsWith("pbkdf2-sha256$600000$").doesNotContain("horse");
        assertThat(stored.toString()).isEqualTo("SaltedPassword[pbkdf2-sha256]");
    }

    @Test
    void aPasswordThatWasMadeElsewhereIsUnderstood() {
        // Key worked out with another implementation: PBKDF2-HMAC-SHA256, "password", salt "salt", one iteration, 32 bytes.
        var known = new SaltedPassword("pbkdf2-sha256$1$c2FsdA$Eg+2z/z4syxD5yJSVsT4N6hlSMkszDVICAWYfLcL4Xs");
        assertThat(known.matches("password".toCharArray())).isTrue();
        assertThat(known.matches("passwort".toCharArray())).isFalse();
    }

    @Test
    void whatIsNoStoredPasswordNeverMatches() {
        assertThatThrownBy(() -> new SaltedPassword("plain").matches(PASSWORD)).isInstanceOf(IllegalStateException.class);
    }
}
