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
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a sealed document, verification fails and says why. */
class AttacksOnEvidenceTest {

    @TempDir
    static Path folder;

    private static AnInstallation installation;
    private static byte[] sealed;

    @BeforeAll
    static void issue() throws IOException {
        installation = AnInstallation.at(folder.resolve("one"));
        sealed = installation.issue(AnInstallation.clinic("flawed")).document();
    }

    @Test
    void theUntouchedDocumentIsVerified() {
        assertThat(AnInstallation.verify(sealed, installation.anchors())).isInstanceOf(Verification.Verified.class);
    }

    @Test
    void withoutATrustedCertificateItIsIntactButNotTrusted() {
        assertThat(AnInstallation.verify(sealed, List.of())).isInstanceOf(Verification.IntactIssuerNotTrusted.class);
    }

    @Test
    void aFlippedByteOfAPageBreaksTheSeal() {
        var at = indexOf(sealed, "endstream") - 40;

        assertThat(reasons(flipped(at))).anyMatch(reason -> reason.startsWith("seal: ") && reason.contains("HASH_FAILURE"));
    }

    @Test
    void aFlippedByteOfAnAttachmentBreaksTheSeal() {
        var file = indexOf(sealed, "/EmbeddedFile");
        var stream = indexOf(sealed, "stream", file);

        assertThat(reasons(flipped(stream + 60))).anyMatch(reason -> reason.startsWith("seal: "));
    }

    @Test
    void aFlippedByteOfTheFileIdentifierBreaksTheSeal() {
        var id = lastIndexOf(sealed, "/ID");

        assertThat(reasons(flipped(id + 8))).anyMatch(reason -> reason.startsWith("seal: "));
    }

    @Test
    void anAppendedCommentIsNotCovered() {
        assertThat(reasons(appended("% only a comment\n")))
                .anyMatch(reason -> reason.contains("something was added after sealing"));
    }

    @Test
    void aRepaintedPageIsNotCovered() throws IOException {
        var repainted = changed(pdf -> {
            var page = pdf.getPage(0);
            try (var content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.addRect(60, 560, 300, 60);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(reasons(repainted)).anyMatch(reason -> reason.contains("something was added after sealing"));
    }

    @Test
    void aStampOverTheVerdictIsNotCovered() throws IOException {
        var stamped = changed(pdf -> {
            var stamp = new PDAnnotationSquare();
            stamp.setRectangle(new PDRectangle(60, 560, 300, 60));
            var page = pdf.getPage(0);
            page.getAnnotations().add(stamp);
            page.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(reasons(stamped)).anyMatch(reason -> reason.startsWith("seal: "));
    }

    @Test
    void aSwappedAttachmentDoesNotHaveTheDigestOfTheManifest() throws IOException {
        var swapped = changed(pdf -> {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles();
            var stream = files.getNames().get("facts.json").getEmbeddedFile().getCOSObject();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("{\"schema\":\"another\"}".getBytes(StandardCharsets.UTF_8));
            }
            stream.setNeedToBeUpdated(true);
        });

        assertThat(reasons(swapped))
                .anyMatch(reason -> reason.startsWith("seal: "))
                .anyMatch(reason -> reason.startsWith("attachments: facts.json has the digest"));
    }

    @Test
    void aDocumentOfAnotherInstallationIsNotTrusted() throws IOException {
        var other = AnInstallation.at(folder.resolve("other"));
        var forged = other.issue(AnInstallation.clinic("mended")).document();

        assertThat(reasons(forged)).containsExactly(
                "issuer: its certificate leads to none that you trust: somebody else sealed this");
    }

    @Test
    void anEditedFactThatIsSealedAgainIsADocumentOfSomebodyElse() throws IOException {
        var forger = AnInstallation.at(folder.resolve("forger"));
        var edited = resealed(forger, "facts.json", "\"encryptedAtRest\":false", "\"encryptedAtRest\":true ");

        assertThat(reasons(edited)).anyMatch(reason -> reason.startsWith("issuer: "))
                .anyMatch(reason -> reason.startsWith("attachments: facts.json"));
    }

    @Test
    void anOutcomeThatTheRulesDoNotGiveFailsTheReplayWhoeverSealedIt() throws IOException {
        var lying = new ALyingFormat("\"outcome\":\"no-go\"", "\"outcome\":\"go\"");
        var document = lying.issue(installation, AnInstallation.clinic("flawed"));

        assertThat(reasons(document)).anyMatch(reason -> reason.startsWith("replay: another decision comes out"));
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

        assertThat(reasons(document)).singleElement().satisfies(reason -> assertThat(reason)
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

    @Test
    void aPlainPdfAndANonPdfAreNoEvidence() throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            pdf.save(plain);
        }

        assertThat(reasons(plain.toByteArray()))
                .anyMatch(reason -> reason.contains("there are 0 signatures"))
                .anyMatch(reason -> reason.contains("is not attached"));
        assertThat(reasons("no PDF at all".getBytes(StandardCharsets.US_ASCII))).isNotEmpty();
        assertThat(reasons(new byte[0])).isNotEmpty();
        assertThat(reasons(Arrays.copyOf(sealed, sealed.length / 2))).isNotEmpty();
    }

    @Test
    void aSecondSignatureIsOneTooMany() throws IOException {
        var twice = changed(pdf -> {
            var signature = new org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature();
            signature.setFilter(COSName.getPDFName("Adobe.PPKLite"));
            signature.setSubFilter(COSName.getPDFName("adbe.pkcs7.detached"));
            signature.setSignDate(Calendar.getInstance());
            pdf.addSignature(signature, content -> new byte[] {0x30, 0x00});
        });

        assertThat(reasons(twice)).isNotEmpty();
    }

    private static List<String> reasons(byte[] document) {
        var result = AnInstallation.verify(document, installation.anchors());
        assertThat(result).isInstanceOf(Verification.Failed.class);
        return ((Verification.Failed) result).reasons();
    }

    private static byte[] flipped(int at) {
        var copy = sealed.clone();
        copy[at] ^= 1;
        return copy;
    }

    private static byte[] appended(String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var longer = Arrays.copyOf(sealed, sealed.length + bytes.length);
        java.lang.System.arraycopy(bytes, 0, longer, sealed.length, bytes.length);
        return longer;
    }

    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(sealed)) {
            change.to(pdf);
            pdf.saveIncremental(out);
        }
        return out.toByteArray();
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

    private static int indexOf(byte[] bytes, String text) {
        return indexOf(bytes, text, 0);
    }

    private static int indexOf(byte[] bytes, String text, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text, from);
    }

    private static int lastIndexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(text);
    }
}
