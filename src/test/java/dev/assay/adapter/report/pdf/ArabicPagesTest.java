package dev.assay.adapter.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.files.FactsReader;
import dev.assay.evidence.Verification;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.IssueEvidence;
import dev.assay.pack.Language;
import dev.assay.pack.Pack;
import dev.assay.testkit.AnInstallation;
import dev.assay.testkit.VeraPdf;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArabicPagesTest {

    private static final String FACTS =
            """
            {"schemaVersion": "1",
             "provenance": {"statedBy": "مكتب الامتثال", "collectedAt": "2026-11-01T08:00:00Z", "source": "سجل 2026"},
             "engagement": {"id": "nakhla-24", "name": "محفظة نخلة", "client": "محفظة نخلة", "workforce": 412},
             "waivers": [{"id": "w-1", "requirement": "large.all.rule-1", "subject": null, "reason": "سبب", "requestedBy": "a",
               "approvedBy": "b", "grantedOn": "2026-10-20", "until": "2026-12-31", "compensatingMeasure": null}],
             "complete": []}
            """;

    private static final Map<String, String> TEXTS = Map.of(
            "pack.yaml",
            """
            id: demo
            version: 1.0.0
            title: A demonstration
            owner: Compliance office
            authority: Nobody
            zone: UTC
            languages: [en, ar]
            parameters:
              most:
                value: 72
                unit: people
                describes: the most people
                source: practice
            """,
            "catalog.csv",
            """
            id,parent_id,level,assessable,designation,topic,citation
            IR-24(1),,paragraph,true,mandatory,About people,IR Art. 24(1)
            """,
            "people.drl",
            """
            package demo;

            import dev.assay.fact.Engagement;
            import dev.assay.fact.Parameter;

            rule "demo.people.few"
                @title("There are few people")
                @control("IR-24(1)") @severity("blocking")
                @message("{$engagement.id} has {$people} people, more than {$most}")
                @remedy("Have fewer (IR Art. 24(1)).")
            when
                $engagement : Engagement()
                Parameter( name == "demo.most", $most : value )
                Engagement( this == $engagement, workforce > $most, $people : workforce )
            then
            end
            """,
            "pack.ar.yaml", "title: حزمة عرض\nparameters:\n  most: أكبر عدد من الأفراد\n",
            "catalog.ar.csv", "id,topic\nIR-24(1),عن الأفراد\n",
            "people.ar.yaml",
            """
            few:
              title: عدد الأفراد قليل
              message: 'لدى الجهة {$engagement.id} من الأفراد {$people}، أي أكثر من {$most}'
              remedy: قلل العدد (المادة 24(1) من اللائحة).
            """);

    @TempDir
    static Path folder;

    private static AnInstallation installation;
    private static IssueEvidence.Issued issued;
    private static String text;

    @BeforeAll
    static void issue() throws IOException {
        installation = AnInstallation.at(folder);
        issued = installation.issue(facts(), rulebook(), Set.of("demo", "large"), Language.ARABIC);
        text = text(issued.document());
    }

    @Test
    void theWordsOfTheReportAndOfTheRulesAreArabic() {
        assertThat(text)
                .contains("وثيقة أدلة القرار")
                .contains("مصفوفة الالتزام")
                .contains("عدد الأفراد قليل")
                .contains("غير مستوفى")
                .contains("عن الأفراد")
                .contains("أكبر عدد من الأفراد");
    }

    /** What is extracted is put in order by a guess of the reader: only where the letters stand tells what is seen. */
    @Test
    void digitsDatesAndLatinWordsKeepTheirOrder() throws IOException {
        var seen = String.join("\n", VisualLines.of(issued.document()));

        assertThat(text).contains("لدى الجهة nakhla-24 من الأفراد 412، أي أكثر من 72");
        assertThat(seen)
                .contains("nakhla-24")
                .contains("412")
                .contains("IR-24(1)")
                .contains("2026-11-02T15:00:00Z")
                .contains("2026-12-31")
                .contains("2026-10-20")
                .contains("demo.people.few")
                .contains("assay (test)");
        assertThat(seen).doesNotContain("31-12-2026").doesNotContain("20-10-2026").doesNotContain("214").doesNotContain("Z00");
    }

    /** Arabic writes an article after its number from right to left, with the brackets turned. */
    @Test
    void articlesAreReadFromRightToLeft() throws IOException {
        var seen = String.join("\n", VisualLines.of(issued.document()));

        assertThat(seen).contains("(1)24 ");
    }

    @Test
    void theCoverSaysThatNobodyReadTheTextsAndWhichPackHasNone() {
        assertThat(text)
                .contains("النصوص العربية للحزمة demo لم يراجعها محام من الناطقين بالعربية")
                .contains("ليس للحزمة large نصوص عربية")
                .contains("The workforce is not too large, number 1");
    }

    @Test
    void theLanguageIsSaidAndThePagesKeepPdfA3aAndPdfUa1() throws Exception {
        try (var pdf = Loader.loadPDF(issued.document())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
        assertThat(VeraPdf.problems(issued.document(), "3a")).isEmpty();
        assertThat(VeraPdf.problems(issued.document(), "ua1")).isEmpty();
    }

    @Test
    void thePagesAreDrawnAgainInTheLanguageOfTheManifest() {
        var verified = AnInstallation.verify(issued.document(), installation.anchors());

        assertThat(verified).isInstanceOf(Verification.Verified.class);
        assertThat(verified.checks()).extracting(Verification.Check::says).contains("they are what this decision gives, byte for byte");
    }

    @Test
    void whatIsDecidedHasNoLanguage() throws IOException {
        var english = installation.issue(facts(), rulebook(), Set.of("demo", "large")).answer().decision();
        var arabic = issued.answer().decision();

        assertThat(AnInstallation.format().core(arabic)).isEqualTo(AnInstallation.format().core(english));
        assertThat(arabic.rulesDigest()).isEqualTo(english.rulesDigest());
    }

    @Test
    void nothingIsDrawnOutsideThePage() throws IOException {
        try (var pdf = Loader.loadPDF(issued.document())) {
            var margins = new Margins();
            margins.getText(pdf);
            assertThat(margins.leftmost).isGreaterThanOrEqualTo(Sheet.LEFT - 1);
            assertThat(margins.rightmost).isLessThanOrEqualTo(Sheet.RIGHT + 1);
        }
    }

    private static Rulebook rulebook() {
        Pack demo = AnInstallation.pack("industry-packs/demo", TEXTS);
        return new Rulebook(List.of(demo, LargePack.of(2)), List.of(), null, null);
    }

    private static FactsDocument facts() {
        return new FactsReader().read(FACTS.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] document) throws IOException {
        try (var pdf = Loader.loadPDF(document)) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
        }
    }
}
