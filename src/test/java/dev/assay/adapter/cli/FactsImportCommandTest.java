package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.connect.Connectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsImportCommandTest {

    private static final String SAMPLES = "src/test/resources/connect/";

    @TempDir
    private Path folder;

    private Path facts;
    private final ACommandLine line = new ACommandLine();

    @BeforeEach
    void aDocument() throws IOException {
        facts = Files.writeString(folder.resolve("facts.json"), """
                {"schemaVersion": "1", "engagement": {"id": "e", "name": "E"}, "releases": [{"id": "r1"}]}
                """);
    }

    @Test
    void withoutADocumentTheFactsArePrinted() throws IOException {
        assertThat(line.run("facts", "import", "--from", "auto", SAMPLES + "jacoco.xml")).isZero();
        assertThat(new ObjectMapper().readTree(line.out()).at("/coverages/0/branchPercent").asInt()).isEqualTo(50);
        assertThat(line.err()).isEmpty();
    }

    @Test
    void factsComeIntoTheDocumentAndTheSecondTimeNothingChanges() throws IOException {
        var arguments = new String[] {"facts", "import", "--from", "junit", "--kind", "unit", "--release", "r1", "--into",
            facts.toString(), SAMPLES + "junit-surefire-basket.xml", SAMPLES + "junit-surefire-price.xml"};
        assertThat(line.run(arguments)).isZero();
        assertThat(line.out()).startsWith("added testReports/junit/unit/r1/").contains("1 facts added, 0 were there; " + facts);
        var once = Files.readString(facts);
        assertThat(once).contains("\"total\": 7").contains("\"releases\"");
        assertThat(line.run(arguments)).isZero();
        assertThat(line.out()).contains("0 facts added, 1 were there");
        assertThat(facts).hasContent(once);
    }

    @Test
    void anotherFileIsWrittenAndTheDocumentStays() throws IOException {
        var before = Files.readString(facts);
        var out = folder.resolve("more.json");
        assertThat(line.run("facts", "import", "--from", "pitest", "--into", facts.toString(), "--out", out.toString(),
                SAMPLES + "pitest.xml")).isZero();
        assertThat(facts).hasContent(before);
        assertThat(Files.readString(out)).contains("mutationPercent");
        try (var files = Files.list(folder)) {
            assertThat(files).as("no temporary file stays").containsExactlyInAnyOrder(facts, out);
        }
    }

    @Test
    void aLinkStaysALink() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.json"), facts);
        assertThat(line.run("facts", "import", "--from", "pitest", "--into", link.toString(), SAMPLES + "pitest.xml")).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(facts)).contains("mutationPercent");
    }

    @Test
    void severalFormatsComeInOneGoWhereTheyAreSeenInTheFiles() throws IOException {
        assertThat(line.run("facts", "import", "--from", "auto", "--release", "r1", "--into", facts.toString(),
                SAMPLES + "jacoco.xml", SAMPLES + "pitest.xml", SAMPLES + "trivy.json")).isZero();
        assertThat(Files.readString(facts)).contains("jacoco/r1/").contains("pitest/r1/").contains("trivy/secret/r1/");
    }

    @Test
    void aStatementThatGoesNowhereIsRefused() {
        assertThat(line.run("facts", "import", "--from", "jacoco", "--complete", SAMPLES + "jacoco.xml")).isEqualTo(2);
        assertThat(line.err()).contains("--complete says nothing about facts from such a file [JaCoCo XML]. Leave it out");
    }

    @Test
    void whatTestsProveHasToBeStated() {
        assertThat(line.run("facts", "import", "--from", "junit", SAMPLES + "junit-node.xml")).isEqualTo(2);
        assertThat(line.err()).contains("the file does not say what its tests prove").contains("--kind unit, integration, security");
        assertThat(line.run("facts", "import", "--from", "junit", "--kind", "units", SAMPLES + "junit-node.xml")).isEqualTo(2);
        assertThat(line.err()).contains("there is no kind \"units\"");
    }

    @Test
    void theSameFileTwiceIsNotCountedTwice() throws IOException {
        var copy = Files.copy(Path.of(SAMPLES + "junit-node.xml"), folder.resolve("copy.xml"));
        assertThat(line.run("facts", "import", "--from", "junit", "--kind", "unit", SAMPLES + "junit-node.xml", copy.toString()))
                .isEqualTo(2);
        assertThat(line.err()).contains("copy.xml: the file holds the same as junit-node.xml");
    }

    @Test
    void aReleaseThatNobodyStatedLeavesTheDocumentAsItWas() throws IOException {
        var before = Files.readString(facts);
        assertThat(line.run("facts", "import", "--from", "pitest", "--release", "r9", "--into", facts.toString(), SAMPLES + "pitest.xml"))
                .isEqualTo(2);
        assertThat(line.err()).contains("no release with the id \"r9\" is stated");
        assertThat(facts).hasContent(before);
    }

    @Test
    void aContradictionNamesBothSidesAndChangesNothing() throws IOException {
        var json = "{\"schemaVersion\": \"1\", \"engagement\": {\"id\": \"e\", \"name\": \"E\"}, \"builds\": [{\"id\": \"b1\", \"sbom\": false}]}";
        Files.writeString(facts, json);
        assertThat(line.run("facts", "import", "--from", "cyclonedx", "--build", "b1", "--into", facts.toString(),
                SAMPLES + "cyclonedx-npm.json")).isEqualTo(2);
        assertThat(line.err()).contains("builds b1 is stated at /builds/0, and otherwise by cyclonedx-npm.json")
                .contains("\"sbom\" is false there and true here").contains("Nothing was imported");
        assertThat(facts).hasContent(json);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(line.run("facts", "import", "--from", "auto", "nowhere.xml")).isEqualTo(2);
        assertThat(line.err()).contains("there is no file nowhere.xml");
        assertThat(line.run("facts", "import", "--from", "auto", "--out", "x.json", SAMPLES + "jacoco.xml")).isEqualTo(2);
        assertThat(line.err()).contains("--out says where to write the document of --into");
    }

    @Test
    void theHelpNamesEveryFormat() {
        line.run("facts", "import", "--help");
        assertThat(line.out().replaceAll("\\s+", " ")).contains(Connectors.words());
    }
}
