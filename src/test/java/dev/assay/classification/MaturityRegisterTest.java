package dev.assay.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.report.MaturityReport;
import dev.assay.classification.Maturity.Reason;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.ListMaturity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far systems have come, by the rules of this repository. */
class MaturityRegisterTest {

    private static final String SYSTEMS = """
            {"id": "ledger", "environment": "production", "owner": "ops", "metrics": true, "logs": true, "alerts": true},
            {"id": "portal", "environment": "production", "owner": null, "metrics": true, "logs": true},
            {"id": "mailer", "environment": "production", "owner": "ops", "metrics": true, "logs": true, "alerts": true},
            {"id": "search", "environment": "staging"}, {"id": "chat", "environment": "test"}, {"id": "ghost"}""";
    private static final String MORE = """
            "deployments": [{"id": "d", "system": "ledger", "environment": "production", "succeeded": true, "healthChecksPassed": true,
                "rolledBack": false, "deployedOn": "2026-10-20"}],
            "testReports": [{"id": "t", "kind": "unit", "system": "ledger", "total": 10, "failed": 0}],
            "incidents": [{"id": "i", "systems": ["mailer"], "resolvedOn": null}],
            "complete": [{"kind": "system"}, {"kind": "deployment"}, {"kind": "test-report"}, {"kind": "incident"}]""";

    @Test
    void every_state_is_reached_and_what_is_unknown_is_none() throws IOException {
        assertThat(list(MORE)).extracting(Maturity::word)
                .containsExactly("production", "partial", "watch", "pilot", "target", "unknown");
    }

    @Test
    void a_partial_system_says_what_it_lacks_and_what_nobody_knows() throws IOException {
        assertThat(list(MORE).get(1).lacks()).extracting(Reason::words)
                .containsExactlyInAnyOrder(
                        "lacks a finished and healthy deployment to production", "not known: metrics, logs and alerts",
                        "lacks a report of tests that all passed", "lacks an owner");
        assertThat(list(MORE).get(1).lacks()).flatExtracting(Reason::pointers).contains("/systems/1/alerts", "/systems/1/owner");
    }

    @Test
    void a_list_of_incidents_that_may_go_on_leaves_a_doubt() throws IOException {
        var open = list(MORE.replace(", {\"kind\": \"incident\"}", "")).getFirst();

        assertThat(open.word()).isEqualTo("production");
        assertThat(open.doubts()).extracting(Reason::towards).containsOnly(MaturityState.WATCH);
        assertThat(open.doubts()).extracting(Reason::rule).containsExactly("maturity.states.open-incident");
    }

    @Test
    void shares_are_of_all_systems() throws IOException {
        assertThat(MaturityReport.shares(list(MORE)).values()).extracting(share -> share.toPlainString())
                .containsExactly("16.7", "16.7", "16.7", "16.7", "16.7", "16.7");
        assertThat(MaturityReport.csv(list(MORE)).lines()).hasSize(7).element(4).asString().startsWith("\"search\",\"\",\"pilot\",");
        assertThat(MaturityReport.markdown(list(MORE))).contains("| watch | 16.7 % |").contains("| mailer |  | watch | ");
    }

    @Test
    void a_rule_that_is_not_about_every_system_is_refused() {
        var rules = new DrlReader(AssayKinds.KINDS).read("test.drl", """
                package maturity;
                import dev.assay.fact.System;
                rule "maturity.states.odd"
                    @title("Odd") @contributes("production") @message("odd") @remedy("odd")
                when
                    $s : System( owner != null )
                    System( this == $s, metrics == true )
                then
                end
                """);

        assertThatThrownBy(() -> new MaturityRegister(new DroolsEngine(), rules))
                .hasMessageContaining("test.drl:3:1: rule maturity.states.odd must begin with System() without conditions");
    }

    private static List<Maturity> list(String more) throws IOException {
        var text = "{\"schemaVersion\": \"1\", \"engagement\": {\"id\": \"e\"}, \"systems\": [%s], %s}".formatted(SYSTEMS, more);
        var pack = new PackReader(new DrlReader(AssayKinds.KINDS)).read(PackFolder.read(Path.of("rules/maturity")));
        var facts = new FactsReader().read(text.getBytes(StandardCharsets.UTF_8), "test").facts();
        return new ListMaturity(new DroolsEngine(), pack, 50_000_000).list(facts, Instant.parse("2026-11-01T12:00:00Z"));
    }
}
