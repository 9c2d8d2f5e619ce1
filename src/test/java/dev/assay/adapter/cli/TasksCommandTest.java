package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TasksCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("docs/examples/task-plan.json");

    private final ACommandLine line = new ACommandLine(Path.of(""));

    @TempDir
    private Path folder;

    private String example = "";

    @BeforeEach
    void read() throws IOException {
        example = Files.readString(EXAMPLE);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatOfAPlanWithGapsIsAsReviewed(TasksCommand.Format format) throws IOException {
        assertThat(line.run("tasks", EXAMPLE.toString(), "--format", format.name())).as(line.err()).isEqualTo(1);

        Golden.verify("tasks/plan." + format.name(), line.out());
        assertThat(line.err()).isEmpty();
    }

    @Test
    void aPlanWithoutGapsIsSound() throws IOException {
        var mended = example.replace("\"owner\": null", "\"owner\": \"bo\"")
                .replace("\"estimateHours\": null", "\"estimateHours\": 4")
                .replace("\"dependsOn\": [\"T-8\"]", "\"dependsOn\": []")
                .replace("\"dependsOn\": [\"T-0\"]", "\"dependsOn\": []")
                .replace("{\"id\": \"T-9\"", "{\"id\": \"T-9\", \"state\": \"open\", \"owner\": \"ann\", \"estimateHours\": 2, \"dependsOn\": []");

        assertThat(plan(mended).run).isZero();
    }

    @Test
    void whatIsUnknownLeavesTheScoreOpenAndNeverRaisesWhatIsCertain() throws IOException {
        var told = first(plan(example).json, "T-1");
        var untold = first(plan(example.replace("\"dueOn\": \"2026-11-10\", ", "")).json, "T-1");

        assertThat(untold.at("/score/least").asInt()).isEqualTo(told.at("/score/least").asInt() - 25);
        assertThat(untold.at("/score/most").asInt()).isGreaterThanOrEqualTo(told.at("/score/least").asInt());
        assertThat(untold.at("/contributions").toString()).contains("cannot be told", "/deliverables/0/dueOn");
    }

    @Test
    void aListThatNobodyCallsCompleteIsSaidToBePartial() throws IOException {
        var file = Files.writeString(folder.resolve("facts.json"), example.replace("{\"kind\": \"project-task\"}, ", ""));

        line.run("tasks", file.toString());

        assertThat(line.err()).contains("there may be more tasks");
    }

    @Test
    void withoutTasksOrWithoutRulesThereIsNoPlan() {
        assertThat(line.run("tasks", ACommandLine.facts("mended"))).isEqualTo(3);
        assertThat(line.err()).contains("projectTasks");

        var without = new ACommandLine();
        assertThat(without.run("tasks", EXAMPLE.toString())).isEqualTo(2);
        assertThat(without.err()).contains("rules/task-scoring");
    }

    private record Plan(int run, JsonNode json) {}

    private Plan plan(String text) throws IOException {
        var file = Files.writeString(folder.resolve("facts.json"), text);
        var planning = new ACommandLine(Path.of(""));
        var run = planning.run("tasks", file.toString(), "--format", "json");
        assertThat(run).as(planning.err()).isLessThan(2);
        return new Plan(run, JSON.readTree(planning.out()));
    }

    private static JsonNode first(JsonNode plan, String task) {
        return plan.path("order").valueStream().filter(one -> one.path("id").asText().equals(task)).findFirst().orElseThrow();
    }
}
