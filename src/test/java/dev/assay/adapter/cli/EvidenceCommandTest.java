package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From facts to a sealed document and back, as people do it on a command line. */
class EvidenceCommandTest {

    @TempDir
    Path folder;

    @Test
    void evidenceOfACheckIsVerifiedWithTheCertificateOfItsIssuer() throws IOException {
        var evidence = folder.resolve("evidence.pdf").toString();
        var keys = folder.resolve("keys").toString();
        var trust = folder.resolve("ca.pem").toString();

        var check = new ACommandLine();
        assertThat(check.run("check", ACommandLine.facts("flawed"), "--evidence", evidence, "--keys", keys)).isEqualTo(1);
        assertThat(check.err()).contains("evidence written to").contains("sha256:");
        assertThat(new ACommandLine().run("certificate", "--keys", keys, "--out", trust)).isZero();

        var verify = new ACommandLine();
        assertThat(verify.run("verify", evidence, "--trust", trust)).isZero();
        assertThat(verify.out())
                .contains("ok   seal")
                .contains("ok   issuer")
                .contains("ok   attachments")
                .contains("?    ledger       the decision is not recorded in a ledger")
                .contains("ok   replay       the same decision comes out, byte for byte")
                .contains("ok   pages        they are what this decision gives, byte for byte")
                .contains("VERIFIED");
    }

    @Test
    void withoutTrustTheAnswerIsIntactAndTheExitIsOne() throws IOException {
        var evidence = folder.resolve("evidence.pdf").toString();
        new ACommandLine()
                .run("check", ACommandLine.facts("mended"), "--evidence", evidence, "--keys", folder.resolve("keys").toString());

        var verify = new ACommandLine();

        assertThat(verify.run("verify", evidence)).isEqualTo(1);
        assertThat(verify.out()).contains("INTACT, ISSUER NOT TRUSTED").contains("--trust").doesNotContain("\nVERIFIED");
    }

    @Test
    void aGateWithAWorkflowAndAPhaseIsReplayedToo() throws IOException {
        var evidence = folder.resolve("evidence.pdf").toString();
        new ACommandLine()
                .run("check", ACommandLine.facts("mended"), "--workflow", "release", "--phase", "gate", "--evidence", evidence,
                        "--keys", folder.resolve("keys").toString());

        var verify = new ACommandLine();
        verify.run("verify", evidence);

        assertThat(verify.out()).contains("the same decision comes out, byte for byte");
    }

    @Test
    void aFileThatIsNoEvidenceIsNotVerifiedAndSaysWhy() throws IOException {
        var file = Files.writeString(folder.resolve("x.pdf"), "hello");

        var verify = new ACommandLine();

        assertThat(verify.run("verify", file.toString())).isEqualTo(1);
        assertThat(verify.out()).contains("BAD").contains("NOT VERIFIED");
    }

    @Test
    void missingFilesAndWrongCertificatesAreBadInput() throws IOException {
        var file = Files.writeString(folder.resolve("x.pdf"), "hello");
        var pem = Files.writeString(folder.resolve("x.pem"), "hello");

        var missing = new ACommandLine();
        assertThat(missing.run("verify", folder.resolve("none.pdf").toString())).isEqualTo(2);
        assertThat(missing.err()).contains("none.pdf");
        var wrong = new ACommandLine();
        assertThat(wrong.run("verify", file.toString(), "--trust", pem.toString())).isEqualTo(2);
        assertThat(wrong.err()).contains("holds no certificate");
    }

    @Test
    void theCertificateIsPrinted() {
        var command = new ACommandLine();

        assertThat(command.run("certificate", "--keys", folder.resolve("keys").toString())).isZero();
        assertThat(command.out()).startsWith("-----BEGIN CERTIFICATE-----\n").endsWith("-----END CERTIFICATE-----\n");
    }
}
