package dev.assay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testkit.AnInstallation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the bytes of a sealed document, verification fails and says why. */
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

        assertThat(installation.reasons(flipped(at))).anyMatch(reason -> reason.startsWith("seal: ") && reason.contains("HASH_FAILURE"));
    }

    @Test
    void aFlippedByteOfAnAttachmentBreaksTheSeal() {
        var file = indexOf(sealed, "/EmbeddedFile");
        var stream = indexOf(sealed, "stream", file);

        assertThat(installation.reasons(flipped(stream + 60))).anyMatch(reason -> reason.startsWith("seal: "));
    }

    @Test
    void aFlippedByteOfTheFileIdentifierBreaksTheSeal() {
        var id = lastIndexOf(sealed, "/ID");

        assertThat(installation.reasons(flipped(id + 8))).anyMatch(reason -> reason.startsWith("seal: "));
    }

    @Test
    void anAppendedCommentIsNotCovered() {
        assertThat(installation.reasons(appended("% only a comment\n")))
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

        assertThat(installation.reasons(repainted)).anyMatch(reason -> reason.contains("something was added after sealing"));
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

        assertThat(installation.reasons(stamped)).anyMatch(reason -> reason.startsWith("seal: "));
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

        assertThat(installation.reasons(swapped))
                .anyMatch(reason -> reason.startsWith("seal: "))
                .anyMatch(reason -> reason.startsWith("attachments: facts.json has the digest"));
    }

    @Test
    void aPlainPdfAndANonPdfAreNoEvidence() throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            pdf.save(plain);
        }

        assertThat(installation.reasons(plain.toByteArray()))
                .anyMatch(reason -> reason.contains("there are 0 signatures"))
                .anyMatch(reason -> reason.contains("is not attached"));
        assertThat(installation.reasons("no PDF at all".getBytes(StandardCharsets.US_ASCII))).isNotEmpty();
        assertThat(installation.reasons(new byte[0])).isNotEmpty();
        assertThat(installation.reasons(Arrays.copyOf(sealed, sealed.length / 2))).isNotEmpty();
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

        assertThat(installation.reasons(twice)).isNotEmpty();
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
