package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.files.PackFolder;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.flow.ClassifyWorkflows;
import dev.assay.testkit.Golden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ClassifyCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
    private static final String INVENTORY = "docs/examples/workflow-inventory.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void text_is_the_default_and_ends_with_the_labels_that_disagree() {
        assertThat(run(INVENTORY)).isZero();
        assertThat(out.toString()).contains("labels that disagree: 5").contains(
                "  meeting-booking: label medium-lived-orchestrated, rules long-lived-durable%n    since ".formatted());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void json_has_exactly_the_members_that_were_agreed_on() throws IOException {
        assertThat(run("--format", "json", INVENTORY)).isZero();
        var workflows = new ObjectMapper().readTree(out.toString()).get("workflows");
        var members = List.of("id", "class", "temporalCandidate", "unknown", "contributions", "whatWouldChangeIt", "compensation",
                "idempotency", "label", "labelDisagrees");
        assertThat(workflows).hasSize(22).allSatisfy(one -> assertThat(one.fieldNames()).toIterable()
                .filteredOn(name -> !name.equals("adoption")).containsExactlyElementsOf(members));
        assertThat(workflows).filteredOn(one -> one.has("adoption"))
                .hasSize(11)
                .allSatisfy(one -> assertThat(one.at("/adoption/prerequisites")).hasSize(6));
        assertThat(workflows.get(16).at("/temporalCandidate").booleanValue()).isTrue();
        assertThat(workflows.get(8).at("/temporalCandidate").textValue()).isEqualTo("unknown");
        assertThat(workflows.get(16).at("/compensation/plan/0/action").textValue()).isEqualTo("retract term sheet");
    }

    @Test
    void the_board_shows_all_workflows_the_durable_ones_first() throws IOException {
        assertThat(run("--format", "board", INVENTORY)).isZero();
        assertThat(out.toString().lines()).hasSize(24);
        Golden.verify("classify/board.md", out.toString());
    }

    @Test
    void a_document_without_workflows_cannot_be_decided() throws IOException {
        assertThat(run(facts("\"engagement\": {\"id\": \"e\"}"))).isEqualTo(Exit.UNDECIDED.code());
        assertThat(err.toString()).contains("states no workflow; list them under \"workflows\"");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_list_that_may_go_on_is_pointed_out() throws IOException {
        assertThat(run(facts("\"engagement\": {\"id\": \"e\"}, \"workflows\": [{\"id\": \"w\"}]"))).isZero();
        assertThat(out.toString()).contains("w: medium-lived-orchestrated; Temporal candidate: unknown");
        assertThat(err.toString()).contains("there may be more workflows");
    }

    private String facts(String members) throws IOException {
        return Files.writeString(folder.resolve("facts.json"), "{\"schemaVersion\": \"1\", " + members + "}").toString();
    }

    private int run(String... arguments) {
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return new CommandLine(new ClassifyCommand(console, () -> rules(console))).execute(List.of(arguments).toArray(String[]::new));
    }

    private static ClassifyWorkflows rules(Console console) throws IOException {
        var pack = new Parts(console, CLOCK).packReader().read(PackFolder.read(Path.of("rules/classification")));
        return new ClassifyWorkflows(new NaiveEngine(), pack, CLOCK, 10_000_000);
    }
}
