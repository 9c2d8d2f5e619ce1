package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.report.ClassificationJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackReader;
import dev.assay.classification.Classification;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.flow.ClassifyWorkflows;
import dev.assay.rule.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inventory of 22 workflows: the committed table of expected classes, and the output that people and programs read. */
class WorkflowInventoryTest {

    private static final Path EXAMPLES = Path.of("docs/examples");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/classify");

    @Test
    void every_workflow_has_the_class_candidacy_and_label_of_the_committed_table() throws IOException {
        var rows = classified().stream().map(WorkflowInventoryTest::row).toList();
        assertThat(rows).isEqualTo(table()).hasSize(22);
    }

    @Test
    void the_text_is_as_it_was_reviewed() throws IOException {
        golden("workflow-inventory.txt", String.join("\n", ClassificationText.lines(classified())) + "\n");
    }

    @Test
    void the_json_is_as_it_was_reviewed() throws IOException {
        var json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(ClassificationJson.of(classified()));
        golden("workflow-inventory.json", json.replace("\r\n", "\n") + "\n");
    }

    @Test
    void every_pointer_in_the_output_leads_to_a_place_in_the_document_or_to_what_is_missing_there() throws IOException {
        var document = new ObjectMapper().readTree(Files.readString(EXAMPLES.resolve("workflow-inventory.json")));
        for (var one : classified()) {
            one.contributions().stream()
                    .filter(each -> each.criterion().startsWith("classification.criteria."))
                    .flatMap(each -> each.pointers().stream())
                    .forEach(pointer ->
                            assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse());
            one.unknown().stream().flatMap(each -> each.pointers().stream()).forEach(pointer -> {
                assertThat(document.at(pointer).isMissingNode()).as(pointer).isTrue();
                assertThat(document.at(pointer.substring(0, pointer.lastIndexOf('/'))).isMissingNode()).isFalse();
            });
        }
    }

    private static List<String> row(Classification one) {
        return List.of(
                one.id(),
                one.workflowClass().word(),
                word(one.temporalCandidate()),
                one.label() == null ? "" : one.label().word(),
                one.labelDisagrees() ? "yes" : "no");
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "unknown";
        };
    }

    /** The first five columns of the first table of the page. */
    private static List<List<String>> table() throws IOException {
        return Files.readAllLines(EXAMPLES.resolve("workflow-inventory.expected.md")).stream()
                .dropWhile(line -> !line.startsWith("| ---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|")).skip(1).limit(5).map(String::strip).toList())
                .toList();
    }

    private static List<Classification> classified() throws IOException {
        var pack = new PackReader(new DrlReader(AssayKinds.KINDS)).read(PackFolder.read(Path.of("rules/classification")));
        var clock = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
        return new ClassifyWorkflows(new NaiveEngine(), pack, clock, 50_000_000).classify(facts());
    }

    private static Facts facts() throws IOException {
        return new FactsReader().read(Files.readAllBytes(EXAMPLES.resolve("workflow-inventory.json"))).facts();
    }

    private static void golden(String name, String actual) throws IOException {
        var file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
