package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.evaluation.Status;
import dev.assay.flow.PackCase.Expectation;
import dev.assay.flow.PackSuite;
import dev.assay.pack.PackProblems;
import dev.assay.rule.Truth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackSuiteReaderTest {

    @Test
    void aCaseHoldsEverythingThatIsWritten() {
        var suite = read(
                """
                now: 2026-11-01
                requirement: demo.access.names
                facts: {systems: [{id: db-1, mfa: true}]}
                cases:
                  - name: one
                    given: {systems: [{id: db-1, mfa: null}]}
                    unknown: [systems/db-1/mfa]
                    without: [systems/db-2]
                    partial: [vendor]
                    parameters: {log-days: 5}
                    then: not-satisfied
                    message: db-1 has none
                    missing: [/systems/0/mfa]
                  - name: two
                    requirement: demo.access.other
                    complete: [system, {kind: activity, where: {kind: drill}}]
                    contributes: unknown
                """);

        var one = suite.cases().getFirst();
        var two = suite.cases().get(1);
        assertThat(suite.now()).isEqualTo("2026-11-01T00:00:00");
        assertThat(one.rule()).isEqualTo("demo.access.names");
        assertThat(one.given()).containsKey("systems");
        assertThat(one.unknown()).containsExactly("systems/db-1/mfa");
        assertThat(one.without()).containsExactly("systems/db-2");
        assertThat(one.complete()).isNull();
        assertThat(one.partial()).containsExactly("vendor");
        assertThat(one.parameters()).isEqualTo(Map.of("log-days", 5L));
        assertThat(one.then())
                .isEqualTo(new Expectation.OfRequirement(
                        Status.NOT_SATISFIED, "db-1 has none", List.of("/systems/0/mfa")));
        assertThat(one.place()).hasToString("industry-packs/demo/access.test.yaml:5:5");
        assertThat(two.rule()).isEqualTo("demo.access.other");
        assertThat(two.complete()).hasSize(2);
        assertThat(two.then()).isEqualTo(new Expectation.OfContribution(Truth.UNKNOWN));
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read(
                        """
                        cases:
                          - name: one
                            then: fail
                            giving: {}
                          - requirement: demo.access.names
                            partial: [vendor]
                            complete: [system]
                            contributes: maybe
                        """))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("access.test.yaml:1:1: this file lacks the key now")
                .hasMessageContaining("access.test.yaml:2:5: this case names no rule")
                .hasMessageContaining("access.test.yaml:3:5: fail is no status")
                .hasMessageContaining("access.test.yaml:4:5: case has no key giving")
                .hasMessageContaining("access.test.yaml:5:5: case lacks the key name")
                .hasMessageContaining("access.test.yaml:7:15: a case has either complete or partial")
                .hasMessageContaining("access.test.yaml:8:18: contributes is true, false or unknown");
    }

    private static PackSuite read(String text) {
        return PackSuiteReader.read(APack.demo().with("access.test.yaml", text).text()).getFirst();
    }
}
