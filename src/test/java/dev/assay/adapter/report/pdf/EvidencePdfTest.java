package dev.assay.adapter.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.FactsReader;
import dev.assay.evidence.Verification;
import dev.assay.fact.FactsDocument;
import dev.assay.testkit.AnInstallation;
import dev.assay.testkit.VeraPdf;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidencePdfTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static AnInstallation installation;
    private static byte[] flawed;

    @BeforeAll
    static void issue() throws IOException {
        installation = AnInstallation.at(folder);
        flawed = installation.issue(AnInstallation.clinic("flawed")).document();
    }

    @Test
    void keepsPdfA3aAndPdfUa1() throws Exception {
        assertThat(VeraPdf.problems(flawed, "3a")).isEmpty();
        assertThat(VeraPdf.problems(flawed, "ua1")).isEmpty();
    }

    @Test
    void equalEvidenceIsEqualBytesBeforeItIsSealed() throws IOException {
        var facts = AnInstallation.clinic("flawed");
        var rulebook = AnInstallation.rulebook();

        assertThat(installation.unsigned(facts, rulebook)).isEqualTo(installation.unsigned(facts, rulebook));
    }

    @Test
    void theCoverSaysTheVerdictInWordsAndThatItIsNotRecorded() throws IOException {
        var cover = text(flawed, 1, 1);

        assertThat(cover)
                .contains("NO-GO")
                .contains("NOT RECORDED")
                .contains("Decision support, not legal advice")
                .contains("lakeside-clinics")
                .contains("2026-11-02T15:00:00Z")
                .contains("sha256:");
    }

    @Test
    void everyPageButTheCoverSaysThatItIsNotRecordedAndCountsThePages() throws IOException {
        try (var pdf = Loader.loadPDF(flawed)) {
            var pages = pdf.getNumberOfPages();
            for (int page = 2; page <= pages; page++) {
                assertThat(text(flawed, page, page))
                        .contains("NO-GO, NOT RECORDED")
                        .contains("Page %d of %d".formatted(page, pages));
            }
        }
    }

    @Test
    void everyRequirementIsThereWithItsRuleItsFactsAndWhoSaidSo() throws IOException {
        var whole = text(flawed, 1, 999).replaceAll("\\s+", " ");
        var answer = installation.issue(AnInstallation.clinic("flawed")).answer();

        for (var judgement : answer.decision().judgements()) {
            var finding = judgement.finding();
            assertThat(whole).contains(finding.rule().name());
            assertThat(whole).contains(finding.rule().place().file() + ":" + finding.rule().place().line());
        }
        assertThat(whole).contains("Imaging archive").contains("encryptedAtRest = false").contains("Security office");
    }

    @Test
    void nothingIsDrawnOutsideThePage() throws IOException {
        var long_ = "An endless name ".repeat(200) + "x".repeat(3000);
        var document = installation.issue(named(long_)).document();

        try (var pdf = Loader.loadPDF(document)) {
            var margins = new Margins();
            margins.getText(pdf);
            assertThat(margins.leftmost).isGreaterThanOrEqualTo(Sheet.LEFT - 1);
            assertThat(margins.rightmost).isLessThanOrEqualTo(Sheet.RIGHT + 1);
            assertThat(margins.lowest).isLessThanOrEqualTo(Sheet.HEIGHT - 20);
        }
    }

    @Test
    void anArabicNameIsThereAndAnEmojiIsShownAsItsNumber() throws Exception {
        var name = "\u0646\u0638\u0627\u0645 \u0627\u0644\u0633\u062C\u0644\u0627\u062A EHR 2026 \uD83D\uDE00";
        var document = installation.issue(named(name)).document();
        var whole = Normalizer.normalize(text(document, 1, 999), Normalizer.Form.NFKC);

        assertThat(whole).contains("\u0646\u0638\u0627\u0645").contains("EHR").contains("2026").contains("[U+1F600]");
        assertThat(VeraPdf.problems(document, "3a")).isEmpty();
        assertThat(VeraPdf.problems(document, "ua1")).isEmpty();
        assertThat(AnInstallation.verify(document, installation.anchors())).isInstanceOf(Verification.Verified.class);
    }

    @Test
    void fourHundredRequirementsAreAllThereUnderARepeatedHeading() throws Exception {
        var large = LargePack.of(400);
        var before = AnInstallation.rulebook();
        var rulebook = new Rulebook(List.of(large), List.of(), null, before.selection());
        var issued = installation.issue(AnInstallation.clinic("flawed"), rulebook, Set.of("large"));
        var whole = text(issued.document(), 1, 9999);

        assertThat(issued.answer().decision().judgements()).hasSize(400);
        for (int i = 1; i <= 400; i++) {
            assertThat(whole).contains("large.all.rule-" + i);
        }
        var headings = whole.lines().filter(line -> line.startsWith("Control About Status Effective")).count();
        assertThat(headings).isGreaterThan(5);
        assertThat(VeraPdf.problems(issued.document(), "ua1")).isEmpty();
        assertThat(AnInstallation.verify(issued.document(), installation.anchors())).isInstanceOf(Verification.Verified.class);
    }

    @Test
    void aWaiverIsShownOverTheStatusThatStays() throws IOException {
        var document = (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of("docs/examples/clinic-group/flawed.json")));
        document.withArray("waivers").addObject()
                .put("id", "w-1")
                .put("requirement", "hipaa.technical-safeguards.encryption-at-rest")
                .putNull("subject")
                .put("reason", "The archive is replaced in December")
                .put("requestedBy", "imaging")
                .put("approvedBy", "security-officer")
                .put("grantedOn", "2026-10-20")
                .put("until", "2026-12-31");
        document.withArray("waivers").addObject()
                .put("id", "w-2")
                .put("requirement", "hipaa.technical-safeguards.no-shared-accounts")
                .putNull("subject")
                .put("reason", "Nobody accepted this")
                .put("requestedBy", "ward")
                .putNull("approvedBy")
                .putNull("grantedOn")
                .put("until", "2026-12-31");
        var facts = new FactsReader().read(JSON.writeValueAsBytes(document));

        var whole = text(installation.issue(facts).document(), 1, 999);

        assertThat(whole)
                .contains("not-satisfied, waived")
                .contains("blocking, waived until 2026-12-31")
                .contains("lies over: not-satisfied")
                .contains("The archive is replaced in December")
                .contains("does not count here")
                .contains("Nobody accepted this");
    }

    private static FactsDocument named(String name) throws IOException {
        var document = (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of("docs/examples/clinic-group/flawed.json")));
        document.get("systems").forEach(system -> ((ObjectNode) system).put("name", name));
        return new FactsReader().read(JSON.writeValueAsBytes(document));
    }

    private static String text(byte[] document, int from, int to) throws IOException {
        try (var pdf = Loader.loadPDF(document)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(pdf);
        }
    }
}
