package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.FactsReader;
import dev.assay.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final ACommandLine line = new ACommandLine();

    @Test
    void anEngagementBeginsWithFactsQuestionsTemplatesAndAPipeline() throws IOException {
        assertThat(line.run("init", "--industry", "healthcare", "--engagement", "lakeside", "--workflow", "release", "--out", folder.toString()))
                .as(line.err()).isZero();

        assertThat(new FactsReader().read(Files.readAllBytes(folder.resolve("facts.json"))).facts().all()).hasSize(1);
        assertThat(line.out().lines().map(path -> folder.relativize(Path.of(path)).toString())).containsExactly(
                ".github/workflows/assay-gate.yml", "client/README.md", "client/approval-request.md",
                "client/interview-script.md", "client/lessons-learned.md", "client/satisfaction-survey.md",
                "client/stakeholder-map.md", "client/status-report.md", "engagement.v1.schema.json", "facts.json",
                "questions.json", "questions.md");
        assertThat(Files.readString(folder.resolve(".github/workflows/assay-gate.yml"))).contains("ASSAY_ENGAGEMENT: lakeside");
        assertThat(Files.readString(folder.resolve("client/status-report.md"))).contains("lakeside").doesNotContain("my-engagement");
        assertThat(line.err()).contains("sector = \"health-care\"", "handlesPhi = true");
        Golden.verify("init/questions.md", Files.readString(folder.resolve("questions.md")));
        Golden.verify("init/questions.json", Files.readString(folder.resolve("questions.json")));
    }

    @Test
    void whatIsThereIsNamedAndNeverWrittenOver() throws IOException {
        Files.writeString(folder.resolve("facts.json"), "mine");
        Files.createDirectories(folder.resolve("client"));
        Files.writeString(folder.resolve("client/status-report.md"), "mine too");

        assertThat(line.run("init", "--industry", "saas", "--out", folder.toString())).isEqualTo(2);

        assertThat(line.err()).contains("never written over", "facts.json", "status-report.md", "--out");
        assertThat(Files.readString(folder.resolve("facts.json"))).isEqualTo("mine");
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void namesThatAreNotThereAreSaidWithTheOnesThatAre() {
        assertThat(line.run("init", "--industry", "zoo", "--out", folder.toString())).isEqualTo(2);
        assertThat(line.run("init", "--industry", "saas", "--jurisdiction", "Saudi", "--out", folder.toString())).isEqualTo(2);
        assertThat(line.run("init", "--industry", "saas", "--workflow", "relase", "--out", folder.toString())).isEqualTo(2);

        assertThat(line.err()).contains("there is no industry called zoo", "healthcare", "payments", "professional-services");
        assertThat(line.err()).contains("Saudi is no country", "there is no workflow called relase");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void answersLeadFromInsufficientEvidenceToAGo() throws IOException {
        line.run("init", "--industry", "healthcare", "--workflow", "release", "--out", folder.toString());
        var facts = folder.resolve("facts.json");
        var before = questions(facts);
        assertThat(check(facts)).isEqualTo(1);

        var mended = (ObjectNode) JSON.readTree(Path.of(ACommandLine.facts("mended")).toFile());
        var document = (ObjectNode) JSON.readTree(facts.toFile());
        var keys = keys(before);
        assertThat(keys).isNotEmpty();
        keys.stream().filter(mended::has).filter(key -> !key.equals("engagement")).forEach(key -> document.set(key, mended.get(key)));
        Files.writeString(facts, document.toString());
        var listed = questions(facts);
        assertThat(waiting(listed)).as("lists that nobody calls complete leave most of it open").isPositive();

        document.set("complete", mended.get("complete"));
        ((ObjectNode) document.get("engagement")).setAll((ObjectNode) mended.get("engagement"));
        Files.writeString(facts, document.toString());
        assertThat(waiting(questions(facts))).isZero();
        assertThat(check(facts)).isZero();
    }

    /** The installation itself: what a branch of business and a law choose. */
    @ParameterizedTest
    @CsvSource({
        "healthcare, '', hipaa", "health-insurance, '', hipaa", "payments, '', pci-dss", "ecommerce, '', pci-dss",
        "saas, '', soc2", "fintech, SA, pdpl", "healthcare, SA, hipaa+pdpl", "logistics, '', ''"
    })
    void industryAndLawChooseThePacks(String industry, String countries, String packs) throws IOException {
        var line = new ACommandLine(Path.of(""));
        var arguments = new ArrayList<>(List.of("init", "--industry", industry, "--out", folder.toString()));
        if (!countries.isEmpty()) {
            arguments.addAll(List.of("--jurisdiction", countries));
        }

        assertThat(line.run(arguments.toArray(String[]::new))).as(line.err()).isZero();

        var questions = JSON.readTree(folder.resolve("questions.json").toFile());
        var applying = StreamSupport.stream(questions.get("packs").spliterator(), false)
                .filter(pack -> pack.get("applies").asText().equals("yes"))
                .map(pack -> pack.get("id").asText());
        assertThat(applying).containsExactlyElementsOf(Arrays.stream(packs.split("\\+")).filter(pack -> !pack.isEmpty()).toList());
        assertThat(keys(questions)).contains("engagement");
        assertThat(asking(questions)).as("no requirement waits without a question").hasSize(waiting(questions));
    }

    /** The requirements that some question or list is needed by. */
    private static Set<String> asking(JsonNode questions) {
        var asking = new TreeSet<String>();
        for (var kind : questions.get("kinds")) {
            kind.path("complete").forEach(need -> asking.add(need.asText()));
            kind.path("questions").forEach(one -> one.path("neededBy").forEach(need -> asking.add(need.asText())));
        }
        asking.removeIf(need -> need.startsWith("selection."));
        return asking;
    }

    private static int check(Path facts) {
        return new ACommandLine().run("check", facts.toString(), "--workflow", "release");
    }

    private static JsonNode questions(Path facts) throws IOException {
        var asking = new ACommandLine();
        assertThat(asking.run("questions", facts.toString(), "--workflow", "release", "--format", "json")).as(asking.err()).isZero();
        return JSON.readTree(asking.out());
    }

    private static int waiting(JsonNode questions) {
        return questions.at("/waiting/requirements").asInt();
    }

    private static List<String> keys(JsonNode questions) {
        return StreamSupport.stream(questions.get("kinds").spliterator(), false).map(kind -> kind.get("key").asText()).toList();
    }
}
