package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.files.CanonicalJson;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.RulebookText;
import dev.assay.adapter.store.DatabaseSettings;
import dev.assay.adapter.store.KeptSubmissions;
import dev.assay.adapter.store.KeptSubmissions.Kept;
import dev.assay.adapter.store.OpenStore;
import dev.assay.fact.AssayKinds;
import dev.assay.pack.Digest;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three submissions were decided when no interval of more than a week might be agreed; now two weeks may. */
class ReevaluateCommandTest {

    private static final Instant KEPT = Instant.parse("2026-03-20T14:00:00Z");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void submissions() throws IOException {
        var packs = new PackReader(new DrlReader(AssayKinds.KINDS));
        var rulebook = new Installation(Path.of(""), packs).read();
        var ours = new Rulebook(
                List.of(), List.of(rulebook.workflow("client-engagement")), rulebook.classification(), null);
        var before = RulebookText.canonical(ours).replace("update-days:\\n    value: 14", "update-days:\\n    value: 7");
        var example = Files.readString(Path.of("docs/examples/client-delivery/phase-0.json"));
        var some = IntStream.range(0, 3)
                .mapToObj(i -> Kept.of(
                        "e-" + i,
                        CanonicalJson.of(
                                example.replace("\"updateDays\": 14", "\"updateDays\": " + (i == 0 ? 14 : 7)))))
                .toList();
        try (var store = OpenStore.open(new DatabaseSettings(null, data()), 2)) {
            var kept = KeptSubmissions.in(store, "default", KEPT);
            kept.rulebook(Digest.of(before).value(), before);
            kept.submissions(some);
            kept.decisions(some, Digest.of(before).value(), "client-engagement", "discovery", "no-go", KEPT);
        }
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private final ACommandLine line = new ACommandLine(Path.of(""));

    private int reevaluate(Path data, String... more) {
        var arguments = new java.util.ArrayList<>(
                List.of("reevaluate", "--as-of", "2026-03-20T15:00:00Z", "--data", data.toString()));
        arguments.addAll(List.of(more));
        return line.run(arguments.toArray(String[]::new));
    }

    @Test
    void whatWouldBeDecidedOtherwiseIsCountedAndWrittenLineByLine() throws IOException {
        var csv = folder.resolve("changed.csv");

        var exit = reevaluate(data(), "--out", csv.toString());

        assertThat(exit).as(line.err()).isEqualTo(1);
        assertThat(line.out()).contains("           3  submissions", "           1  decisions that would be other ones");
        assertThat(Files.readAllLines(csv))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("type,engagement,submission,decision,workflow,phase,recorded,before,after");
        assertThat(Files.readAllLines(csv).getLast()).startsWith("changed,e-0,sha256:").contains("not-satisfied,satisfied");
    }

    @Test
    void allRulesComeToTheSameAndEachLineIsJson() throws IOException {
        var lines = folder.resolve("changed.jsonl");

        assertThat(reevaluate(data(), "--all-rules", "--format", "json", "--out", lines.toString())).isEqualTo(1);

        var json = new ObjectMapper();
        assertThat(json.readTree(line.out()).at("/totals/changed").asInt()).isEqualTo(1);
        assertThat(Files.readAllLines(lines)).singleElement().satisfies(one -> {
            assertThat(json.readTree(one).at("/engagement").asText()).isEqualTo("e-0");
            assertThat(json.readTree(one).at("/requirements/0/after").asText()).isEqualTo("satisfied");
        });
    }

    @Test
    void aFolderWithoutADatabaseIsNamedAndStaysAsItIs() {
        var empty = folder.resolve("elsewhere");

        assertThat(reevaluate(empty)).isEqualTo(2);
        assertThat(line.err()).contains("there is no database in " + empty, "--data");
        assertThat(empty).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldBeforeTheWork() {
        assertThat(reevaluate(data(), "--out", folder.resolve("missing/changed.csv").toString())).isEqualTo(2);
        assertThat(line.err()).contains("--out", "its folder is not there").doesNotContain("submissions");
    }

    @Test
    void nothingSubmittedIsNoPass() {
        assertThat(reevaluate(data(), "--tenant", "nobody")).isEqualTo(3);
        assertThat(line.err()).contains("the tenant nobody submitted nothing");
    }

    @Test
    void nothingToGoOnWithIsSaid() {
        assertThat(reevaluate(data(), "--resume")).isEqualTo(2);
        assertThat(line.err()).contains("no re-evaluation is unfinished");
    }
}
