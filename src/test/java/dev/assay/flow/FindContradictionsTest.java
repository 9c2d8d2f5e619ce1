package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.fact.AssayKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that cannot all be true are found, both sides with their sources; what may be true is left alone. */
class FindContradictionsTest {

    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");

    @Test
    void a_statement_against_a_measurement_names_both_and_who_said_so() throws IOException {
        var found = find("""
                "systems": [{"id": "db", "mutualTls": true}, {"id": "web"}],
                "connections": [{"id": "c", "from": "web", "to": "db", "encryptedInTransit": false,
                    "provenance": {"statedBy": "scanner", "source": "tls-scan.json"}}]""");

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("contradictions.statements.mutual-tls");
            assertThat(one.message()).isEqualTo("db is stated to demand certificates of services, and c reaches it without encryption");
            assertThat(one.sides()).extracting(Contradiction.Side::pointer)
                    .contains("/systems/0/mutualTls", "/connections/0/encryptedInTransit");
            assertThat(one.sides())
                    .filteredOn(side -> side.pointer().startsWith("/connections"))
                    .allSatisfy(side -> assertThat(side.provenance().statedBy()).isEqualTo("scanner"));
            assertThat(String.valueOf(one.place())).startsWith("rules/contradictions/statements.drl:");
        });
    }

    @Test
    void every_pair_is_told_apart() throws IOException {
        var found = find("""
                "agreements": [{"id": "a", "kind": "other", "signedOn": "2026-05-01", "expiresOn": "2026-04-01"},
                    {"id": "b", "kind": "other", "signedOn": "2026-05-01", "expiresOn": "2026-03-01"}]""");

        assertThat(found).extracting(Contradiction::message)
                .containsExactly("a ended on 2026-04-01 and was signed on 2026-05-01", "b ended on 2026-03-01 and was signed on 2026-05-01");
        assertThat(found.getFirst().sides()).extracting(Contradiction.Side::pointer)
                .containsExactlyInAnyOrder("/agreements/0/signedOn", "/agreements/0/expiresOn");
    }

    @Test
    void a_part_larger_than_its_whole_needs_no_rule() throws IOException {
        assertThat(find("\"testReports\": [{\"id\": \"t\", \"kind\": \"unit\", \"total\": 10, \"passed\": 11}]"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.rule()).isEqualTo("model.part-of-whole");
                    assertThat(one.message()).isEqualTo("passed is 11, more than the 10 of total");
                });
    }

    @Test
    void the_last_time_of_something_does_not_lie_ahead() throws IOException {
        assertThat(find("\"systems\": [{\"id\": \"db\", \"accessReviewedOn\": \"2026-11-17\"}, {\"id\": \"web\", \"accessReviewedOn\": \"2026-11-16\"}]"))
                .singleElement()
                .satisfies(one -> assertThat(one.sides().getFirst().pointer()).isEqualTo("/systems/0/accessReviewedOn"));
    }

    @Test
    void what_is_unknown_contradicts_nothing() throws IOException {
        assertThat(find("\"systems\": [{\"id\": \"db\"}, {\"id\": \"web\"}], \"connections\": [{\"id\": \"c\", \"from\": \"web\", \"to\": \"db\", \"encryptedInTransit\": false}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic-group", "payment-service-provider", "riyadh-fintech", "saas-company"})
    void an_example_that_is_in_order_has_none(String example) throws IOException {
        var document = new FactsReader().read(Files.readAllBytes(Path.of("docs/examples", example, "mended.json")), "file");

        assertThat(finder().find(document.facts(), NOW)).isEmpty();
    }

    private static List<Contradiction> find(String facts) throws IOException {
        var text = "{\"schemaVersion\": \"1\", \"engagement\": {\"id\": \"e\"}, %s}".formatted(facts);
        return finder().find(new FactsReader().read(text.getBytes(StandardCharsets.UTF_8), "test").facts(), NOW);
    }

    private static FindContradictions finder() throws IOException {
        var pack = new Installation(Path.of(""), new PackReader(new DrlReader(AssayKinds.KINDS))).rules("contradictions");
        return new FindContradictions(new DroolsEngine(), pack, 50_000_000);
    }
}
