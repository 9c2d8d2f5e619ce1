package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);
    private static final String HOTFIX = "docs/examples/needs/hotfix-unmet.json";
    private static final String UNCLEAR = "docs/examples/needs/unclear.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void textSaysWhichWorkflowWhyAndHowFarItIs() {
        assertThat(run("plan", HOTFIX)).isZero();
        assertThat(out.toString())
                .startsWith("Checkout fails for everybody (checkout-fails): hotfix\n")
                .contains("  open           planner (Ada Lovelace)")
                .contains("  unknown        The fix is deployed or ready to be: missing: /repositoryChanges/0/readyOn")
                .endsWith("4 of 5 steps done or not wanted, 4 of 7 exit criteria met\n");
    }

    @Test
    void jsonHasTheMembersThatWereAgreedOn() throws IOException {
        assertThat(run("plan", "--format", "json", HOTFIX)).isZero();
        var plan = new ObjectMapper().readTree(out.toString()).get("plans").get(0);
        assertThat(plan.fieldNames()).toIterable().containsExactly(
                "need", "workflow", "owner", "installed", "version", "because", "fitsToo", "mayFit", "servedOtherwise", "steps",
                "exitCriteria");
        assertThat(plan.at("/steps/1/state").asText()).isEqualTo("open");
        assertThat(plan.at("/steps/1/produces/0").asText()).isEqualTo("rollback-steps");
        assertThat(plan.at("/exitCriteria/2/missing/0").asText()).isEqualTo("/repositoryChanges/0/readyOn");
    }

    @Test
    void aChecklistIsWrittenToAFile() throws IOException {
        var file = folder.resolve("plans").resolve("hotfix.md");

        assertThat(run("plan", "--format", "markdown", "--out", file.toString(), HOTFIX)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readString(file)).startsWith("# Plan: Checkout fails").contains("- [x] 1. **discovery**");
    }

    @Test
    void oneNeedIsAskedAbout() {
        assertThat(run("plan", "--need", "loyalty", UNCLEAR)).isZero();
        assertThat(out.toString()).contains("loyalty): migration").doesNotContain("cart-error");
    }

    @Test
    void aNeedForWhichNothingCanBeChosenIsNoAnswer() {
        assertThat(run("plan", UNCLEAR)).isEqualTo(Exit.UNDECIDED.code());
        assertThat(out.toString()).contains("hotfix may fit").contains("state /needs/0/urgent");
    }

    @Test
    void aNeedThatIsNotThereIsBadInput() {
        assertThat(run("plan", "--need", "lost", UNCLEAR)).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("the facts state no need called lost");
    }

    @Test
    void aDocumentWithoutNeedsCannotBePlanned() throws IOException {
        var facts = Files.writeString(folder.resolve("facts.json"), "{\"schemaVersion\": \"1\", \"engagement\": {\"id\": \"e\"}}");

        assertThat(run("plan", facts.toString())).isEqualTo(Exit.UNDECIDED.code());
        assertThat(err.toString()).contains("states no need; list them under \"needs\"");
    }

    private int run(String... arguments) {
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Main.run(arguments, new Parts(console, CLOCK, Path.of("")));
    }
}
