package dev.assay.adapter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.flow.DecideGate;
import dev.assay.matrix.Matrix;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.SeenWaivers;
import dev.assay.workflow.WaiverBasis;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixHtmlTest {

    private static final Rulebook NOTHING = new Rulebook(List.of(), List.of(), null, null);

    @Test
    void whatWasJudgedComesFirstAndWhatIsNotCoveredIsFolded() {
        var page = page(
                row("A-1", "not covered", List.of()),
                row("B-1", "not-satisfied", List.of("demo.b")),
                row("C-1", "satisfied (attested)", List.of("demo.c")));

        assertThat(page)
                .containsSubsequence(
                        "release-train / pre-deployment", "no-go", "3 controls: ", "B-1", "C-1", "<details>",
                        "Not covered by any rule: 1 controls", "A-1", "</details>")
                .contains("<td class=\"word satisfied\">satisfied (attested)</td>")
                .contains("<span class=\"word not-satisfied\">1 not-satisfied</span>");
    }

    @Test
    void nothingIsFoldedWhereRulesCoverAll() {
        assertThat(page(row("B-1", "satisfied", List.of("demo.b")))).doesNotContain("<details>");
    }

    @Test
    void textsOfPacksAreNeverMarkup() {
        assertThat(page(row("<script>alert(1)</script>", "satisfied", List.of("demo.\"b\" & {{facts}}"))))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "demo.&quot;b&quot; &amp; {{facts}}");
    }

    private static Matrix.Row row(String control, String status, List<String> requirements) {
        return new Matrix.Row("demo", control, status, status, requirements);
    }

    private static String page(Matrix.Row... rows) {
        var decision = new Decision(
                Outcome.NO_GO,
                "release-train",
                "pre-deployment",
                Instant.EPOCH,
                "sha256:facts",
                "sha256:rules",
                List.of(),
                List.of());
        return MatrixHtml.of(new DecideGate.Answer(decision, new Matrix(List.of(rows)), new SeenWaivers(WaiverBasis.CLAIMED, List.of())), NOTHING);
    }
}
