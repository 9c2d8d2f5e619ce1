package dev.assay.adapter.signing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.evidence.Seal;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealSelfTestTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aSoundSealPasses() throws IOException {
        var seal = seal("one");

        assertThatCode(() -> SealSelfTest.run(seal, NOW)).doesNotThrowAnyException();
    }

    @Test
    void aKeyThatHasExpiredFails() throws IOException {
        var seal = seal("one");

        assertThatThrownBy(() -> SealSelfTest.run(seal, NOW.plus(Duration.ofDays(4_000))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("self test of the seal failed");
    }

    @Test
    void aSealThatChangesNothingFails() throws IOException {
        var issuer = seal("one").issuer();

        assertThatThrownBy(() -> SealSelfTest.run(asSaid((document, at) -> document, issuer), NOW))
                .hasMessageContaining("0 signatures");
    }

    @Test
    void aCertificateOfSomebodyElseFails() throws IOException {
        var other = seal("other").issuer();

        assertThatThrownBy(() -> SealSelfTest.run(asSaid(seal("one")::seal, other), NOW))
                .hasMessageContaining("does not lead to its own authority");
    }

    private interface Sealing {
        byte[] seal(byte[] document, Instant at);
    }

    private static Seal asSaid(Sealing sealing, X509Certificate issuer) {
        return new Seal() {
            @Override
            public byte[] seal(byte[] document, Instant at) {
                return sealing.seal(document, at);
            }

            @Override
            public X509Certificate issuer() {
                return issuer;
            }
        };
    }

    private DssSeal seal(String name) throws IOException {
        return new DssSeal(new KeyFolder(folder.resolve(name), Clock.fixed(NOW, ZoneOffset.UTC)).open());
    }
}
