package dev.assay.adapter.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path top;

    @Test
    void theFirstUseMakesAKeyThatOnlyTheOwnerCanRead() throws IOException {
        var folder = top.resolve("a/keys");

        new KeyFolder(folder, CLOCK).open();

        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("seal.p12"))).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("seal.password"))).isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("seal.password"))).hasSize(43);
    }

    @Test
    void laterUsesFindTheSameKey() throws IOException {
        var folder = top.resolve("keys");
        var first = new KeyFolder(folder, CLOCK).open();

        assertThat(new KeyFolder(folder, CLOCK).open().chain()).isEqualTo(first.chain());
    }

    @Test
    void twoInstallationsHaveDifferentKeysPasswordsAndNames() throws IOException {
        var one = new KeyFolder(top.resolve("one"), CLOCK).open();
        var other = new KeyFolder(top.resolve("other"), CLOCK).open();

        assertThat(one.issuer().getPublicKey()).isNotEqualTo(other.issuer().getPublicKey());
        assertThat(one.issuer().getSubjectX500Principal()).isNotEqualTo(other.issuer().getSubjectX500Principal());
        assertThat(Files.readString(top.resolve("one/seal.password")))
                .isNotEqualTo(Files.readString(top.resolve("other/seal.password")));
    }

    @Test
    void firstStartsAtTheSameTimeEndWithOneKey() throws Exception {
        var folder = top.resolve("keys");
        Callable<List<?>> start = () -> new KeyFolder(folder, CLOCK).open().chain();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var chains = pool.invokeAll(List.of(start, start, start, start));
            for (var chain : chains) {
                assertThat(chain.get()).isEqualTo(chains.getFirst().get());
            }
        }
        try (var left = Files.list(top)) {
            assertThat(left).containsExactly(folder);
        }
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws IOException {
        var folder = top.resolve("keys");
        new KeyFolder(folder, CLOCK).open();
        Files.setPosixFilePermissions(folder.resolve("seal.p12"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> new KeyFolder(folder, CLOCK).open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("seal.p12 may be read or changed by others")
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aWrongPasswordIsSaid() throws IOException {
        var folder = top.resolve("keys");
        new KeyFolder(folder, CLOCK).open();
        Files.writeString(folder.resolve("seal.password"), "something else");

        assertThatThrownBy(() -> new KeyFolder(folder, CLOCK).open()).hasMessageContaining("cannot be opened with its password");
    }

    @Test
    void theCertificatesSayWhatTheyAreFor() throws Exception {
        var key = new KeyFolder(top.resolve("keys"), CLOCK).open();
        var seal = key.chain().getFirst();

        seal.verify(key.issuer().getPublicKey());
        assertThat(key.chain()).hasSize(2);
        assertThat(key.issuer().getBasicConstraints()).isZero();
        assertThat(seal.getBasicConstraints()).isEqualTo(-1);
        assertThat(seal.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.4");
        assertThat(seal.getNonCriticalExtensionOIDs()).contains("2.5.29.56");
    }

    @Test
    void theCertificateFileHoldsTheAuthority() throws IOException {
        var folder = top.resolve("keys");
        var key = new KeyFolder(folder, CLOCK).open();

        assertThat(Pem.read(Files.readAllBytes(folder.resolve("ca.pem")), "ca.pem")).containsExactly(key.issuer());
        assertThat(Pem.write(key.issuer())).isEqualTo(Files.readString(folder.resolve("ca.pem")));
    }

    @Test
    void aFileWithoutACertificateIsRefused() {
        assertThatThrownBy(() -> Pem.read("hello".getBytes(), "x.pem"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x.pem holds no certificate");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
