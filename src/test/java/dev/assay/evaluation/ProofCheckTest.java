package dev.assay.evaluation;

import static dev.assay.testkit.Days.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.files.FactsReader;
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

/** A requirement that holds is satisfied only where fresh proof of it is there. */
class ProofCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void a_fresh_item_proves_it() {
        assertThat(lacks("pen-test", item("2026-10-23", "null"))).isEmpty();
        assertThat(lacks("pen-test", item("2026-10-23", "\"2026-11-02\""))).isEmpty();
    }

    @Test
    void without_an_item_it_lacks_evidence() {
        assertThat(lacks("pen-test", "")).containsExactly("evidence: pen-test");
        assertThat(lacks("other", item("2026-10-23", "null"))).containsExactly("evidence: other");
    }

    @Test
    void an_item_that_is_too_old_or_of_tomorrow_proves_nothing() {
        assertThat(lacks("pen-test", item("2026-10-22", "null"))).containsExactly("/evidenceItems/0/collectedOn");
        assertThat(lacks("pen-test", item("2026-11-03", "null"))).containsExactly("/evidenceItems/0/collectedOn");
    }

    @Test
    void an_item_past_its_end_proves_nothing_and_neither_does_one_of_which_nobody_says_whether_it_has_one() {
        assertThat(lacks("pen-test", item("2026-10-23", "\"2026-11-01\""))).containsExactly("/evidenceItems/0/validUntil");
        assertThat(lacks("pen-test", """
                {"id": "p", "kind": "pen-test", "system": null, "collectedOn": "2026-10-23"}""")).containsExactly("/evidenceItems/0/validUntil");
    }

    @Test
    void a_proof_of_another_system_proves_nothing_where_it_names_what_it_is_about() {
        var finding = finding("scan/secret", "", """
                {"id": "a", "kind": "secret", "system": "db", "performedOn": "2026-11-01"},
                {"id": "b", "kind": "secret", "system": null, "performedOn": "2026-11-01"},
                {"id": "c", "kind": "static", "system": "web", "performedOn": "2026-11-01"}""");

        assertThat(finding.status()).isEqualTo(Status.INSUFFICIENT_EVIDENCE);
        assertThat(finding.missing()).containsExactly("evidence: scan/secret");
    }

    @Test
    void an_item_about_one_system_serves_no_other() {
        var about = item("2026-10-23", "null").replace("\"system\": null", "\"system\": \"db\"");
        assertThat(lacks("pen-test", about)).containsExactly("evidence: pen-test");
        assertThat(lacks("pen-test", about.replace("\"system\": \"db\",", ""))).containsExactly("evidence: pen-test");
    }

    @Test
    void any_sort_of_proof_will_do_where_the_rule_says_so() {
        var finding = finding("scan/*", "", """
                {"id": "a", "kind": "secret", "system": "db", "performedOn": "2026-11-01"},
                {"id": "c", "kind": "static", "system": "web", "performedOn": "2026-11-01"}""");

        assertThat(finding.status()).isEqualTo(Status.SATISFIED);
    }

    private static String item(String collectedOn, String validUntil) {
        return """
                {"id": "p", "kind": "pen-test", "system": null, "collectedOn": "%s", "validUntil": %s}""".formatted(collectedOn, validUntil);
    }

    private static List<String> lacks(String proof, String items) {
        var finding = finding(proof, items, "");
        assertThat(finding.status() == Status.SATISFIED).isEqualTo(finding.missing().isEmpty());
        return finding.missing();
    }

    private static Finding finding(String proof, String items, String scans) {
        var rules = new DrlReader(AssayKinds.KINDS).read("test.drl", """
                package test;
                import dev.assay.fact.System;
                rule "test.all.encrypted"
                    @title("All is encrypted") @control("1") @severity("blocking") @message("no") @remedy("Encrypt.")
                    @evidence("%s, test.days")
                when
                    $system : System()
                    System( this == $system, encryptedAtRest != true )
                then
                end
                """.formatted(proof));
        var document = """
                {"schemaVersion": "1", "engagement": {"id": "e"}, "complete": [{"kind": "system"}],
                 "systems": [{"id": "web", "encryptedAtRest": true}, {"id": "db", "encryptedAtRest": true}],
                 "evidenceItems": [%s], "scans": [%s]}""".formatted(items, scans);
        var days = new Parameter("test.days", BigDecimal.TEN, null, Origin.stated("", ComponentSet.NONE, Provenance.NONE));
        var read = new FactsReader().read(document.getBytes(StandardCharsets.UTF_8));
        var facts = read.facts().at(startOf(TODAY)).with(List.of(days));
        var results = new NaiveEngine().prepare(rules).evaluate(facts, 1_000_000);
        return Findings.of(results, facts, rule -> "test").getFirst();
    }
}
