package dev.assay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.report.pdf.EvidencePdf;
import dev.assay.flow.DecideGate;
import dev.assay.flow.IssueEvidence;
import dev.assay.pack.Language;
import dev.assay.testkit.AnInstallation;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sound seal of somebody else, or of one who lies, does not pass for evidence. */
class ForgedEvidenceTest {

    @TempDir
    static Path folder;

    private static AnInstallation installation;

    @BeforeAll
    static void install() throws IOException {
        installation = AnInstallation.at(folder.resolve("one"));
    }

    @Test
    void aDocumentOfAnotherInstallationIsNotTrusted() throws IOException {
        var other = AnInstallation.at(folder.resolve("other"));
        var forged = other.issue(AnInstallation.clinic("mended")).document();

        assertThat(installation.reasons(forged)).containsExactly(
                "issuer: its certificate leads to none that you trust: somebody else sealed this");
    }

    @Test
    void anEditedFactThatIsSealedAgainIsADocumentOfSomebodyElse() throws IOException {
        var forger = AnInstallation.at(folder.resolve("forger"));
        var edited = resealed(forger, "facts.json", "\"encryptedAtRest\":false", "\"encryptedAtRest\":true ");

        assertThat(installation.reasons(edited)).anyMatch(reason -> reason.startsWith("issuer: "))
                .anyMatch(reason -> reason.startsWith("attachments: facts.json"));
    }

    @Test
    void anOutcomeThatTheRulesDoNotGiveFailsTheReplayWhoeverSealedIt() throws IOException {
        var lying = new ALyingFormat("\"outcome\":\"no-go\"", "\"outcome\":\"go\"");
        var document = lying.issue(installation, AnInstallation.clinic("flawed"));

        assertThat(installation.reasons(document)).anyMatch(reason -> reason.startsWith("replay: another decision comes out"));
    }

    @Test
    void pagesThatSayOtherThanTheAttachmentsAreFoundWhoeverSealedThem() throws IOException {
        EvidenceReport.Printer lying = report -> new EvidencePdf().print(new EvidenceReport(
                go(report.decision()),
                report.matrix(),
                report.facts(),
                report.waivers(),
                report.rulebook(),
                report.manifest(),
                report.core(),
                report.bundle(),
                report.issuer()));
        var document = new IssueEvidence(
                        new DroolsEngine(), 50_000_000, AnInstallation.format(), lying, installation.seal(), "assay (test)")
                .issue(
                        AnInstallation.clinic("flawed"),
                        AnInstallation.rulebook(),
                        new DecideGate.Question(null, null, Set.of()),
                        AnInstallation.DECIDED,
                        null,
                        AnInstallation.ISSUED,
                        Language.ENGLISH)
                .document();

        assertThat(installation.reasons(document)).singleElement().satisfies(reason -> assertThat(reason)
                .startsWith("pages: they do not say what this decision gives: page 1 says \"GO\" instead of \"NO-GO\""));
    }

    private static Decision go(Decision decision) {
        return new Decision(
                Outcome.GO,
                decision.workflow(),
                decision.phase(),
                decision.clock(),
                decision.factsDigest(),
                decision.rulesDigest(),
                decision.packs(),
                decision.judgements());
    }

    /** The pages with one attachment changed, sealed as if they were new. */
    private static byte[] resealed(AnInstallation forger, String file, String from, String to) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(
                installation.unsigned(AnInstallation.clinic("flawed"), AnInstallation.rulebook()))) {
            var stream = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get(file).getEmbeddedFile();
            var text = new String(stream.toByteArray(), StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            try (var content = stream.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                content.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
            pdf.save(out);
        }
        return forger.seal().seal(out.toByteArray(), AnInstallation.ISSUED);
    }
}
