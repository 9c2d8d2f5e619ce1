package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String HOTFIX = "docs/examples/needs/hotfix-unmet.json";
    private static final String UNCLEAR = "docs/examples/needs/unclear.json";

    private final ACommandLine line = new ACommandLine(Path.of(""));

    @TempDir
    Path folder;

    @Test
    void textSaysWhichWorkflowWhyAndHowFarItIs() {
        assertThat(line.run("plan", HOTFIX)).isZero();
        assertThat(line.out())
                .startsWith("Checkout fails for everybody (checkout-fails): hotfix\n")
                .contains("  open           planner (Ada Lovelace)")
                .contains("  unknown        The fix is deployed or ready to be: missing: /repositoryChanges/0/readyOn")
                .endsWith("4 of 5 steps done or not wanted, 4 of 7 exit criteria met\n");
    }

    @Test
    void jsonHasTheMembersThatWereAgreedOn() throws IOException {
        assertThat(line.run("plan", "--format", "json", HOTFIX)).isZero();
        var plan = new ObjectMapper().readTree(line.out()).get("plans").get(0);
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

        assertThat(line.run("plan", "--format", "markdown", "--out", file.toString(), HOTFIX)).isZero();
        assertThat(line.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("# Plan: Checkout fails").contains("- [x] 1. **discovery**");
    }

    @Test
    void oneNeedIsAskedAbout() {
        assertThat(line.run("plan", "--need", "loyalty", UNCLEAR)).isZero();
        assertThat(line.out()).contains("loyalty): migration").doesNotContain("cart-error");
    }

    @Test
    void aNeedForWhichNothingCanBeChosenIsNoAnswer() {
        assertThat(line.run("plan", UNCLEAR)).isEqualTo(Exit.UNDECIDED.code());
        assertThat(line.out()).contains("hotfix may fit").contains("state /needs/0/urgent");
    }

    @Test
    void aNeedThatIsNotThereIsBadInput() {
        assertThat(line.run("plan", "--need", "lost", UNCLEAR)).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(line.err()).contains("the facts state no need called lost");
    }

    @Test
    void aDocumentWithoutNeedsCannotBePlanned() throws IOException {
        var facts = Files.writeString(folder.resolve("facts.json"), "{\"schemaVersion\": \"1\", \"engagement\": {\"id\": \"e\"}}");

        assertThat(line.run("plan", facts.toString())).isEqualTo(Exit.UNDECIDED.code());
        assertThat(line.err()).contains("states no need; list them under \"needs\"");
    }
}
