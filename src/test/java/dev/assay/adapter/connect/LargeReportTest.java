package dev.assay.adapter.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Reports as large as they may be are read in little time and memory. */
class LargeReportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void manyValuesUnderALongKey() {
        var report = "[{\"RuleID\": \"a\", \"%s\": [%s0]}]".formatted("k".repeat(9_000), "0,".repeat(900_000));
        assertThat(findings("gitleaks", report)).isEqualTo(1);
    }

    @Test
    void manyFindings() {
        var report = "[%s{\"RuleID\": \"last\"}]".formatted("{\"RuleID\": \"rule\", \"File\": \"a/b\"},".repeat(300_000));
        assertThat(findings("gitleaks", report)).isEqualTo(300_001);
    }

    private static long findings(String from, String report) {
        return Assertions.assertTimeout(PATIENCE, () ->
                Connectors.read(from, List.of(Samples.text("large.json", report)), Stated.NOTHING)
                        .getFirst().json().get("findings").asLong());
    }

    @Test
    void manyTests() {
        var report = "<testsuite>" + "<testcase name=\"a\"><system-out>text</system-out></testcase>".repeat(200_000) + "</testsuite>";
        var fact = Assertions.assertTimeout(PATIENCE, () ->
                Connectors.read("junit", List.of(Samples.text("large.xml", report)), Samples.kind("unit")).getFirst());
        assertThat(fact.json().get("passed").asLong()).isEqualTo(200_000);
    }
}
