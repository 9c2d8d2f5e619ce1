package dev.assay.adapter.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.files.CanonicalJson;
import dev.assay.fact.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactsMergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("docs/examples/clinic-group/mended.json");

    private static final String SMALL = """
            {"schemaVersion": "1", "engagement": {"id": "e", "name": "E"},
             "releases": [{"id": "r1"}], "systems": [{"id": "web", "name": "Web"}],
             %s
             "complete": [{"kind": "release"}]}""";

    /** One import of each sample, and several that meet: scans of the same weaknesses on two days. */
    private static final List<List<ImportedFact>> IMPORTS = List.of(
            read("junit", Samples.kind("unit"), "junit-surefire-basket.xml", "junit-surefire-price.xml"),
            read("junit", Samples.kind("integration"), "junit-pytest.xml"),
            read("jacoco", Stated.NOTHING, "jacoco.xml"),
            read("pitest", Stated.NOTHING, "pitest.xml"),
            read("trivy", Stated.NOTHING, "trivy.json"),
            Connectors.read("trivy", List.of(Samples.text("later.json", later("2026-11-09T08:00:00Z"))), Stated.NOTHING),
            Connectors.read("trivy", List.of(Samples.text("earlier.json", later("2026-10-09T08:00:00Z"))), Stated.NOTHING),
            Connectors.read("trivy", List.of(Samples.text("undated.json", later(null))), Stated.NOTHING),
            read("npm-audit", Stated.NOTHING, "npm-audit.json"),
            read("cyclonedx", Stated.NOTHING, "cyclonedx-npm.json"),
            read("spdx", Stated.NOTHING, "spdx-npm.json"),
            read("gitleaks", Stated.NOTHING, "gitleaks.json"));

    private static List<ImportedFact> read(String from, Stated stated, String... names) {
        return Connectors.read(from, java.util.Arrays.stream(names).map(Samples::file).toList(), stated);
    }

    private static String later(String created) {
        var text = new String(Samples.file("trivy.json").bytes(), StandardCharsets.UTF_8);
        return created == null
                ? text.replaceFirst("\"CreatedAt\": \"[^\"]*\",", "")
                : text.replaceFirst("2026-11-01T10:15:30.123456789\\+03:00", created);
    }

    @Test
    void inWhateverOrderAndHoweverOftenFilesComeTheDocumentIsTheSameAndNothingIsLost() throws IOException {
        var random = new Random(20261101);
        for (var base : List.of(bytes(SMALL.formatted("")), Files.readAllBytes(EXAMPLE))) {
            String expected = canonical(base, IMPORTS);
            assertLostNothing(base, expected);
            for (int i = 0; i < 40; i++) {
                var order = new ArrayList<>(IMPORTS);
                for (int again = random.nextInt(4); again > 0; again--) {
                    order.add(IMPORTS.get(random.nextInt(IMPORTS.size())));
                }
                Collections.shuffle(order, random);
                assertThat(canonical(base, order)).isEqualTo(expected);
            }
        }
    }

    @Test
    void someOfTheFilesGiveThatPartOfTheDocument() throws IOException {
        var random = new Random(7);
        var base = bytes(SMALL.formatted(""));
        for (int i = 0; i < 40; i++) {
            var some = new ArrayList<>(IMPORTS);
            Collections.shuffle(some, random);
            var few = some.subList(0, 1 + random.nextInt(some.size()));
            var first = canonical(base, few);
            Collections.shuffle(few, random);
            assertThat(canonical(base, few)).isEqualTo(first);
            assertLostNothing(base, first);
        }
    }

    /** Every member of every list of the base is there unchanged, statements of completeness above all. */
    private static void assertLostNothing(byte[] base, String merged) throws IOException {
        var after = JSON.readTree(merged);
        JSON.readTree(CanonicalJson.of(new String(base, StandardCharsets.UTF_8))).properties().forEach(member -> {
            if (member.getValue().isArray() && !member.getKey().equals("complete")) {
                assertThat((Iterable<JsonNode>) after.get(member.getKey())).containsAll(member.getValue());
            } else {
                assertThat(after.get(member.getKey())).as(member.getKey()).isEqualTo(member.getValue());
            }
        });
    }

    private static String canonical(byte[] base, List<List<ImportedFact>> imports) {
        var document = base;
        for (var facts : imports) {
            document = FactsMerge.into(document, facts).document();
        }
        return CanonicalJson.of(new String(document, StandardCharsets.UTF_8));
    }

    @Test
    void theSameImportAgainLeavesTheVeryBytes() {
        var once = FactsMerge.into(bytes(SMALL.formatted("")), IMPORTS.getFirst());
        var again = FactsMerge.into(once.document(), IMPORTS.getFirst());
        assertThat(again.document()).isSameAs(once.document());
        assertThat(once.added()).hasSize(1);
        assertThat(again.added()).isEmpty();
        assertThat(again.present()).isOne();
    }

    @Test
    void aWeaknessWasFoundOnTheEarliestDayThatAScanHasIt() throws IOException {
        var merged = JSON.readTree(canonical(bytes(SMALL.formatted("")), IMPORTS.subList(4, 8)));
        assertThat(merged.get("vulnerabilities")).hasSize(3);
        assertThat(merged.at("/vulnerabilities/0/foundOn").asText()).isEqualTo("2026-10-09");
        assertThat(merged.at("/vulnerabilities/0/provenance/source").asText()).contains("earlier.json");
        assertThat(merged.get("scans")).as("each scan is a fact of its own").hasSize(12);
    }

    @Test
    void whatAPersonStatedIsNeverChanged() {
        var document = SMALL.formatted("""
                "vulnerabilities": [{"id": "CVE-2021-44906/minimist@1.2.5", "source": "report", "foundOn": "2026-12-24",
                  "provenance": {"statedBy": "A. Officer"}}],""");
        assertThatThrownBy(() -> FactsMerge.into(bytes(document), IMPORTS.get(4)))
                .isInstanceOf(ImportConflict.class)
                .hasMessageStartingWith("vulnerabilities CVE-2021-44906/minimist@1.2.5 is stated at /vulnerabilities/0 (by A. Officer), "
                        + "and otherwise by trivy.json (Trivy JSON, sha256:")
                .hasMessageContaining("\"source\" is \"report\" there and \"scan\" here; \"foundOn\" is \"2026-12-24\" there and \"2026-11-01\"");
    }

    @Test
    void whatAPersonStatedInMoreWordsOrEarlierStands() throws IOException {
        var document = SMALL.formatted("""
                "vulnerabilities": [{"id": "CVE-2021-44906/minimist@1.2.5", "source": "scan", "foundOn": "2026-10-30",
                  "level": "critical", "resolvedOn": "2026-11-02"}],""");
        var merged = FactsMerge.into(bytes(document), IMPORTS.get(4));
        assertThat(merged.added()).doesNotContain("vulnerabilities/CVE-2021-44906/minimist@1.2.5");
        assertThat(JSON.readTree(merged.document()).at("/vulnerabilities/0/foundOn").asText()).isEqualTo("2026-10-30");
    }

    @Test
    void aReportThatSomebodyChangedAfterItsImportIsNotTakenForTheReport() {
        var once = new String(FactsMerge.into(bytes(SMALL.formatted("")), IMPORTS.getFirst()).document(), StandardCharsets.UTF_8);
        var greener = once.replace("\"failed\": 2", "\"failed\": 0");
        assertThat(greener).isNotEqualTo(once);
        assertThatThrownBy(() -> FactsMerge.into(bytes(greener), IMPORTS.getFirst()))
                .isInstanceOf(ImportConflict.class)
                .hasMessageContaining("\"failed\" is 0 there and 2 here");
    }

    @Test
    void aReleaseThatTheDocumentDoesNotStateIsRefused() {
        var facts = read("pitest", new Stated("r2", null, null, null, null, null, false, null), "pitest.xml");
        assertThatThrownBy(() -> FactsMerge.into(bytes(SMALL.formatted("")), facts))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("/coverages/0/release: no release with the id \"r2\" is stated")
                .hasMessageContaining("did you mean \"r1\"");
    }

    @Test
    void aDocumentThatIsBrokenIsRefusedBeforeAnythingIsPutIntoIt() {
        assertThatThrownBy(() -> FactsMerge.into(bytes("{\"schemaVersion\": \"1\""), IMPORTS.getFirst())).isInstanceOf(BadInput.class);
    }

    @Test
    void theMomentOfTheDocumentIsNotThatOfTheTool() throws IOException {
        var document = SMALL.formatted("\"provenance\": {\"collectedAt\": \"2026-10-01T00:00:00Z\"},");
        var merged = FactsMerge.into(bytes(document), IMPORTS.getFirst()).document();
        var facts = new dev.assay.adapter.files.FactsReader().read(merged, "file").facts();
        var report = facts.of(facts.kinds().of(dev.assay.fact.TestReport.class)).getFirst();
        assertThat(report.origin().provenance().collectedAt()).isNull();
        assertThat(report.origin().provenance().statedBy()).isEqualTo("a tool that writes JUnit XML");
    }

    @Test
    void aDayStatedBesideAFileThatHasAnotherIsRefused() {
        var stated = new Stated(null, null, null, null, null, LocalDate.parse("2026-01-01"), false, null);
        assertThatThrownBy(() -> read("jacoco", stated, "jacoco.xml"))
                .hasMessageContaining("the file is from 2026-11-21, and --performed-on says 2026-01-01");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
