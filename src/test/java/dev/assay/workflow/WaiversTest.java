package dev.assay.workflow;

import static dev.assay.testkit.Days.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.evaluation.Findings;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Origin;
import dev.assay.fact.Parameter;
import dev.assay.fact.Provenance;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A waiver covers what it names, as long as it holds, and hides nothing else. */
class WaiversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String RULE =
            """
            package p;
            import dev.assay.fact.System;
            rule "p.encrypted"
                @title("t") @control("1") @severity("blocking") @message("m") @remedy("r")%s
            when
                $s : System()
                System( this == $s, encryptedAtRest != true )
            then
            end
            """;

    private static final String OVER_A =
            "\"subject\":\"a\",\"reason\":\"r\",\"requestedBy\":\"x\",\"approvedBy\":\"y\",\"grantedOn\":\"2026-11-01\",\"until\":\"2026-11-02\"";

    @Test
    void itCoversTheOnlyOpenSubject() {
        assertThat(covered(OVER_A, "{\"id\":\"a\",\"encryptedAtRest\":false},{\"id\":\"b\",\"encryptedAtRest\":true}")).isTrue();
    }

    @Test
    void itDoesNotCoverASecondViolation() {
        assertThat(covered(OVER_A, "{\"id\":\"a\",\"encryptedAtRest\":false},{\"id\":\"b\",\"encryptedAtRest\":false}")).isFalse();
    }

    @Test
    void besideAViolationThatItCoversItDoesNotHideWhatNobodyCanTell() {
        assertThat(covered(OVER_A, "{\"id\":\"a\",\"encryptedAtRest\":false},{\"id\":\"b\"}")).isFalse();
    }

    @Test
    void besideAViolationThatItCoversItDoesNotHideThatProofIsMissing() {
        var systems = "{\"id\":\"a\",\"encryptedAtRest\":false},{\"id\":\"b\",\"encryptedAtRest\":true}";

        assertThat(covered(OVER_A, systems, " @evidence(\"scan/secret, p.days\")")).isFalse();
    }

    @Test
    void oneAboutEverySubjectCoversAll() {
        var all = OVER_A.replace("\"subject\":\"a\"", "\"subject\":null");

        assertThat(covered(all, "{\"id\":\"a\",\"encryptedAtRest\":false},{\"id\":\"b\"}")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"until\":\"2026-11-02\"=>\"until\":\"2026-11-01\"",
        ",\"until\":\"2026-11-02\"=>",
        "\"grantedOn\":\"2026-11-01\"=>\"grantedOn\":\"2026-11-03\"",
        "\"grantedOn\":\"2026-11-01\"=>\"grantedOn\":null",
        "\"approvedBy\":\"y\"=>\"approvedBy\":\"x\"",
        "\"approvedBy\":\"y\"=>\"approvedBy\":null",
        "\"requestedBy\":\"x\"=>\"requestedBy\":null",
        "\"reason\":\"r\",=>",
        "\"subject\":\"a\",=>",
    })
    void oneThatIsOverOrNotCompleteCoversNothing(String change) {
        var parts = change.split("=>", -1);

        assertThat(covered(OVER_A.replace(parts[0], parts[1]), "{\"id\":\"a\",\"encryptedAtRest\":false}")).isFalse();
    }

    private static boolean covered(String waiver, String systems) {
        return covered(waiver, systems, "");
    }

    private static boolean covered(String waiver, String systems, String evidence) {
        var document =
                """
                {"schemaVersion":"1","engagement":{"id":"e"},"systems":[%s],
                 "waivers":[{"id":"w","requirement":"p.encrypted",%s}],
                 "complete":[{"kind":"system"},{"kind":"scan"}]}
                """
                        .formatted(systems, waiver);
        var days = new Parameter("p.days", BigDecimal.TEN, null, Origin.stated("/parameters/p.days", ComponentSet.NONE, Provenance.NONE));
        var facts = new FactsReader().read(document.getBytes(StandardCharsets.UTF_8)).facts().at(startOf(TODAY)).with(List.of(days));
        var rules = new DrlReader(AssayKinds.KINDS).read("p.drl", RULE.formatted(evidence));
        var results = new DroolsEngine().prepare(rules).evaluate(facts, 10_000);
        var waivers = Waivers.of(WaiverBasis.CLAIMED, facts, startOf(TODAY));
        return !waivers.over(Findings.of(results, facts, rule -> "p").getFirst()).isEmpty();
    }
}
