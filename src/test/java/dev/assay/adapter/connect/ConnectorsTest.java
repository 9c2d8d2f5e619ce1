package dev.assay.adapter.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.testkit.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of real tools (and, where none runs here, of their documented formats) and the facts that they state. */
class ConnectorsTest {

    @ParameterizedTest
    @CsvSource({
        "junit, junit-surefire-basket.xml, unit",
        "junit, junit-node.xml, integration",
        "junit, junit-pytest.xml, unit",
        "jacoco, jacoco.xml,",
        "cobertura, cobertura-c8.xml,",
        "cobertura, cobertura-coverage-py.xml,",
        "pitest, pitest.xml,",
        "sarif, sarif-eslint.json, static",
        "sarif, sarif-spotbugs.json, static",
        "sarif, sarif-spotbugs-broke-down.json, static",
        "sarif, sarif-scores.json, static",
        "trivy, trivy.json,",
        "gitleaks, gitleaks.json,",
        "gitleaks, gitleaks-clean.json,",
        "npm-audit, npm-audit.json, vulnerability",
        "owasp-dependency-check, owasp-dependency-check.json,",
        "openssf-scorecard, openssf-scorecard.json,",
        "cyclonedx, cyclonedx-maven.json,",
        "cyclonedx, cyclonedx-npm.json,",
        "spdx, spdx-npm.json,",
    })
    void eachSampleStatesTheseFactsAndNoOthers(String from, String name, String kind) throws IOException {
        var facts = Connectors.read(from, List.of(Samples.file(name)), Samples.kind(kind));
        Golden.verify("connect/" + name.replaceFirst("\\.\\w+$", "") + ".facts.json",
                new String(FactsMerge.alone(facts), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "junit-surefire-price.xml, testReports", "jacoco.xml, coverages", "cobertura-c8.xml, coverages", "pitest.xml, coverages",
        "trivy.json, scans", "gitleaks.json, scans", "npm-audit.json, scans", "owasp-dependency-check.json, scans",
        "openssf-scorecard.json, scans", "cyclonedx-npm.json, softwareComponents", "spdx-npm.json, softwareComponents",
        "sarif-eslint.json, scans",
    })
    void theFormatIsSeenInTheFile(String name, String list) {
        var kind = list.equals("testReports") ? "unit" : name.startsWith("sarif") ? "static" : null;
        assertThat(read("auto", kind, name)).extracting(ImportedFact::list).contains(list);
    }

    @Test
    void thereAreSamplesOfEveryFormat() throws IOException {
        try (var files = java.nio.file.Files.list(Samples.FOLDER)) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(Connectors.words()).hasSize(12).allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
        }
    }

    @Test
    void filesOfJUnitAreOneRunTogether() {
        var facts = read("junit", "unit", "junit-surefire-basket.xml", "junit-surefire-price.xml");
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().json().toString())
                .contains("\"total\":7,\"passed\":4,\"failed\":2,\"skipped\":1")
                .contains("junit-surefire-basket.xml, junit-surefire-price.xml");
    }

    @Test
    void theOrderOfFilesDoesNotShow() {
        assertThat(read("junit", "unit", "junit-surefire-price.xml", "junit-surefire-basket.xml"))
                .isEqualTo(read("junit", "unit", "junit-surefire-basket.xml", "junit-surefire-price.xml"));
    }

    @Test
    void everyFactHasAnIdOfItsOwnThatDependsOnTheFileAndOnWhatIsStatedBesideIt() {
        var ids = Stream.of(
                        read("junit", "unit", "junit-node.xml"),
                        read("junit", "integration", "junit-node.xml"),
                        read("junit", "unit", "junit-pytest.xml"),
                        Connectors.read("junit", List.of(Samples.file("junit-node.xml")),
                                new Stated("r1", null, null, null, "unit", null, false, null)))
                .map(facts -> facts.getFirst().id())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.getLast()).startsWith("junit/unit/r1/");
        assertThat(read("junit", "unit", "junit-node.xml").getFirst().id()).isEqualTo(ids.getFirst());
    }

    @Test
    void theNameOfTheFileIsInTheProvenanceAndNotInTheId() {
        var one = Connectors.read("pitest", List.of(Samples.file("pitest.xml")), Stated.NOTHING).getFirst();
        var other = Connectors.read("pitest", List.of(new ToolFile("other\n.xml", Samples.file("pitest.xml").bytes())), Stated.NOTHING)
                .getFirst();
        assertThat(other.id()).isEqualTo(one.id());
        assertThat(other.json().at("/provenance/source").asText()).startsWith("import of other?.xml (PIT XML, sha256:");
    }

    @Test
    void whatIsStatedBesideTheFileStandsInTheProvenance() {
        var stated = new Stated("r1", "web", null, null, "secret", LocalDate.parse("2026-11-01"), true, "the repository");
        var scan = Connectors.read("sarif", List.of(Samples.file("sarif-eslint.json")), stated).getFirst().json();
        assertThat(scan.get("complete").asBoolean()).isTrue();
        assertThat(scan.get("performedOn").asText()).isEqualTo("2026-11-01");
        assertThat(scan.at("/provenance/source").asText())
                .endsWith("; stated at the import: release r1, system web, kind secret, performed-on 2026-11-01, complete true, "
                        + "target the repository");
    }

    @Test
    void whatNoFileSaysStaysUnknown() {
        var scan = read("gitleaks", null, "gitleaks.json").getFirst().json();
        assertThat(names(scan)).containsExactly("id", "kind", "tool", "findings", "provenance");
        var report = read("junit", "unit", "junit-node.xml").getFirst().json();
        assertThat(names(report)).doesNotContain("performedOn", "release", "system", "signedOffBy");
        assertThat(report.at("/provenance/collectedAt").isNull()).isTrue();
    }

    @Test
    void aFindingWithoutSeverityLeavesEveryClassUnknown() {
        var scan = read("trivy", null, "trivy.json").getFirst().json();
        assertThat(names(scan)).contains("critical", "high");
        var blurred = Samples.text("trivy.json", """
                {"SchemaVersion": 2, "Results": [{"Target": "t", "Class": "os-pkgs", "Vulnerabilities": [
                  {"VulnerabilityID": "CVE-1", "PkgName": "a", "Severity": "CRITICAL"},
                  {"VulnerabilityID": "CVE-2", "PkgName": "b", "Severity": "UNKNOWN"}]}]}""");
        var other = Connectors.read("trivy", List.of(blurred), Stated.NOTHING).getFirst().json();
        assertThat(names(other)).contains("findings").doesNotContain("critical", "high", "medium", "low");
    }

    @Test
    void anErrorOfSarifMayBeCriticalSoThatTheirNumberIsUnknown() {
        var scan = read("sarif", "static", "sarif-eslint.json").getFirst().json();
        assertThat(names(scan)).contains("high").doesNotContain("critical");
    }

    @Test
    void aScanThatBrokeDownIsNotMadeCompleteByAStatement() {
        var stated = new Stated(null, null, null, null, "static", null, true, null);
        var broken = List.of(Samples.file("sarif-spotbugs-broke-down.json"));
        assertThatThrownBy(() -> Connectors.read("sarif", broken, stated))
                .isInstanceOf(BadReport.class)
                .hasMessageContaining("did not run to its end, and --complete says that it did");
    }

    private static List<ImportedFact> read(String from, String kind, String... names) {
        return Connectors.read(from, Arrays.stream(names).map(Samples::file).toList(), Samples.kind(kind));
    }

    private static List<String> names(ObjectNode json) {
        return json.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
