package dev.assay.adapter.cli;

import static dev.assay.adapter.cli.ACommandLine.facts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.testkit.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class CheckCommandTest {

    private final ACommandLine line = new ACommandLine();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"flawed, 1, 1", "mended, 0, 0", "conditional, 0, 1", "undecided, 3, 3"})
    void theExitCodeIsTheAnswer(String name, int exit, int strictly) {
        assertThat(line.run("check", facts(name), "--workflow", "release")).isEqualTo(exit);
        assertThat(line.run("check", facts(name), "--workflow", "release", "--strict")).isEqualTo(strictly);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatOfAFlawedEngagementIsAsReviewed(CheckFormat format) throws IOException {
        line.run("check", facts("flawed"), "--workflow", "release", "--phase", "gate", "--format", format.name());

        Golden.verify("check/flawed-" + format.file(), line.out());
    }

    @ParameterizedTest
    @EnumSource
    void aWaiverIsShownInEveryFormat(CheckFormat format) throws IOException {
        line.run("check", facts("conditional"), "--workflow", "release", "--format", format.name());

        Golden.verify("check/conditional-" + format.file(), line.out());
    }

    @Test
    void theLanguageChangesTheWordsAndNotTheAnswer() {
        assertThat(line.run("check", facts("flawed"), "--workflow", "release", "--locale", "ar")).isEqualTo(1);
        assertThat(line.out()).startsWith("توقف").contains("غير مستوفى").contains("demo.access.encryption");

        assertThat(new ACommandLine().run("check", facts("flawed"), "--locale", "xx")).isEqualTo(2);
    }

    @Test
    void whatIsUnknownAboutApplicabilityIsSaid() throws IOException {
        line.run("check", facts("undecided"));

        Golden.verify("check/undecided.txt", line.out());
    }

    @Test
    void theFormatsAreWellFormed() throws Exception {
        line.run("check", facts("flawed"), "--out", folder.toString());

        assertThat(new ObjectMapper().readTree(folder.resolve("decision.json").toFile()).get("outcome").textValue())
                .isEqualTo("no-go");
        assertThat(new ObjectMapper().readTree(folder.resolve("decision.sarif").toFile()).get("version").textValue())
                .isEqualTo("2.1.0");
        var junit = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(folder.resolve("junit.xml")))));
        assertThat(junit.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(junit.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(line.out()).startsWith("NO-GO");
        assertThat(line.err()).isEqualTo("assay: written to %s%n".formatted(folder));
    }

    @Test
    void theSameDecisionHasTheSameDigestAndAnotherMomentHasAnother() throws IOException {
        assertThat(decision("--as-of", "2026-11-01T12:00:00Z")).isEqualTo(decision());
        assertThat(decision("--as-of", "2026-11-01")).isEqualTo(decision());
        assertThat(decision("--as-of", "2026-11-02")).isNotEqualTo(decision());
    }

    @Test
    void timePassingTurnsAnAdvisoryRequirementRed() {
        assertThat(line.run("check", facts("mended"), "--as-of", "2027-02-01", "--strict")).isEqualTo(1);
        assertThat(line.out()).startsWith("CONDITIONAL").contains("the records of db-1 were reviewed 123 days ago");
    }

    @Test
    void badFactsAreSaidWithTheirPlaces() {
        assertThat(line.run("check", facts("bad"))).isEqualTo(2);
        assertThat(line.out()).isEmpty();
        assertThat(line.err()).contains("/engagement/handelsPhi", "handlesPhi", "/systems/0/hostedBy", "nobody");
    }

    @Test
    void namesThatAreNotThereAreSaidWithTheOnesThatAre() {
        assertThat(line.run("check", facts("mended"), "--workflow", "relase")).isEqualTo(2);
        assertThat(line.run("check", facts("mended"), "--workflow", "release", "--phase", "x")).isEqualTo(2);
        assertThat(line.run("check", facts("mended"), "--phase", "gate")).isEqualTo(2);
        assertThat(line.run("check", facts("mended"), "--add-packs", "demo,hippa")).isEqualTo(2);
        assertThat(line.run("check", facts("mended"), "--as-of", "yesterday")).isEqualTo(2);
        assertThat(line.run("check", facts("nothing"))).isEqualTo(2);
        assertThat(line.run("check")).isEqualTo(2);
        assertThat(line.out()).isEmpty();
        assertThat(line.err())
                .contains("there is no workflow called relase; there are: release")
                .contains("there is no phase of release called x; there are: gate")
                .contains("there is no pack called hippa; there are: demo")
                .contains("yesterday is no moment")
                .contains("there is no file");
    }

    @Test
    void coloursAreOnlyForATerminal() {
        var terminal = new ACommandLine(true);
        terminal.run("check", facts("flawed"));
        line.run("check", facts("flawed"));

        assertThat(terminal.out()).contains("\u001b[31mNO-GO");
        assertThat(line.out()).doesNotContain("\u001b");
    }

    private String decision(String... more) throws IOException {
        var command = new ACommandLine();
        var arguments = new java.util.ArrayList<>(java.util.List.of("check", facts("mended"), "--format", "json"));
        arguments.addAll(java.util.List.of(more));
        command.run(arguments.toArray(String[]::new));
        return new ObjectMapper().readTree(command.out()).at("/digests/decision").textValue();
    }
}
