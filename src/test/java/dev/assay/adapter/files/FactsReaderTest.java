package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.fact.Activity;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.BadInput;
import dev.assay.fact.Coverage;
import dev.assay.fact.DataClass;
import dev.assay.fact.Fact;
import dev.assay.fact.FactsDocument;
import dev.assay.fact.Problem.Code;
import dev.assay.fact.ScanKind;
import dev.assay.fact.Sector;
import dev.assay.fact.System;
import dev.assay.fact.Unknown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsReaderTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/facts");

    private final FactsReader reader = new FactsReader();

    @Test
    void an_absent_key_is_unknown_and_a_null_is_none() {
        var system = system("""
                {"id": "db", "stores": ["phi", "cardholder"], "automaticLogoffMinutes": null, "mfa": false}""");
        assertThat(read(system, "stores")).isEqualTo(Set.of(DataClass.PHI, DataClass.CARDHOLDER));
        assertThat(read(system, "automaticLogoffMinutes")).isNull();
        assertThat(read(system, "mfa")).isEqualTo(false);
        assertThat(read(system, "encryptedAtRest")).isEqualTo(Unknown.UNKNOWN);
        assertThat(read(system, "auditLogReviewAgeInDays")).isEqualTo(Unknown.UNKNOWN);
        assertThat(system.origin().pointer()).isEqualTo("/systems/0");
    }

    @Test
    void numbers_are_read_as_what_they_are_worth() {
        var facts = document("\"coverages\": [{\"id\": \"c\", \"linePercent\": 8.450e1, \"branchPercent\": 100}]");
        var coverage = (Coverage) facts.facts().of(AssayKinds.KINDS.of(Coverage.class)).getFirst();
        assertThat(coverage.linePercent()).isEqualTo(new BigDecimal("84.5"));
        assertThat(coverage.branchPercent()).isEqualTo(new BigDecimal("100"));
        assertThat(read(system("{\"id\": \"s\", \"sharedAccounts\": 3.0}"), "sharedAccounts")).isEqualTo(3L);
        assertThat(read(system("{\"id\": \"s\", \"sharedAccounts\": 9007199254740992}"), "sharedAccounts"))
                .isEqualTo(1L << 53);
    }

    @Test
    void a_fact_inherits_what_its_own_provenance_leaves_out() {
        var activities = document("""
                "provenance": {"statedBy": "A. Team", "collectedAt": "2026-03-01T08:30:00+03:00"},
                "activities": [{"id": "a", "kind": "drill"},
                               {"id": "b", "kind": "drill", "provenance": {"source": "minutes.pdf"}}]""")
                .facts()
                .of(AssayKinds.KINDS.of(Activity.class));
        var inherited = activities.getFirst().origin().provenance();
        assertThat(inherited.statedBy()).isEqualTo("A. Team");
        assertThat(inherited.collectedAt()).isEqualTo(Instant.parse("2026-03-01T05:30:00Z"));
        assertThat(inherited.channel()).isEqualTo("test");
        var own = activities.getLast().origin().provenance();
        assertThat(own.statedBy()).isEqualTo("A. Team");
        assertThat(own.source()).isEqualTo("minutes.pdf");
    }

    @Test
    void scopes_of_completeness_have_the_types_of_their_components() {
        var complete = document("""
                "complete": [{"kind": "vendor"},
                             {"kind": "scan", "where": {"kind": "secret", "critical": 0, "complete": true,
                                                        "performedOn": "2026-03-01", "target": "all"}}]""")
                .facts()
                .completeness();
        assertThat(complete.getFirst().whole()).isTrue();
        assertThat(complete.getLast().pointer()).isEqualTo("/complete/1");
        assertThat(complete.getLast().where())
                .isEqualTo(Map.of(
                        "kind", ScanKind.SECRET,
                        "critical", 0L,
                        "complete", true,
                        "performedOn", LocalDate.of(2026, 3, 1),
                        "target", "all"));
    }

    @Test
    void the_canonical_text_is_read_as_the_same_facts() {
        var first = reader.read(SampleDocument.bytes(SampleDocument.fullest()), "test");
        var again = reader.read(first.bytes(), "test");
        assertThat(again.facts().all()).isEqualTo(first.facts().all()).isNotEmpty();
        assertThat(again.facts().completeness()).isEqualTo(first.facts().completeness());
        assertThat(again.canonical()).isEqualTo(first.canonical());
        assertThat(again.digest()).isEqualTo(first.digest());
    }

    @Test
    void order_of_keys_white_space_and_a_byte_order_mark_do_not_change_the_digest() {
        var one = "{\"schemaVersion\":\"1\",\"engagement\":{\"id\":\"\u0645\",\"workforce\":10,\"sector\":\"retail\"}}";
        var other = "\uFEFF{ \"engagement\": {\"sector\": \"\\u0072etail\", \"workforce\": 1.0e1,\n"
                + " \"id\": \"\u0645\"},"
                + " \"schemaVersion\": \"1\" }\n";
        assertThat(reader.read(utf8(other), "test").digest()).isEqualTo(reader.read(utf8(one), "test").digest());
        assertThat(reader.read(utf8(one), "test").canonical())
                .isEqualTo("{\"engagement\":{\"id\":\"\u0645\",\"sector\":\"retail\",\"workforce\":10},"
                        + "\"schemaVersion\":\"1\"}");
        assertThat(reader.read(utf8(one.replace("10", "11")), "test").digest())
                .isNotEqualTo(reader.read(utf8(one), "test").digest());
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_place_and_the_way_out() throws IOException {
        var refused = refusal(Files.readAllBytes(GOLDEN.resolve("flawed.json")));
        var shown = refused.getMessage() + "\n";
        if (Boolean.getBoolean("golden.write")) Files.writeString(GOLDEN.resolve("flawed.txt"), shown);
        assertThat(GOLDEN.resolve("flawed.txt")).hasContent(shown);
        assertThat(refused.problems()).hasSizeGreaterThan(25);
    }

    @Test
    void sixty_megabytes_are_refused_by_their_size_and_not_read() throws IOException {
        // Broken from the first byte on: whoever parsed it would complain about that.
        var body = new byte[60 * 1024 * 1024];
        assertThat(refusal(body).problems())
                .singleElement()
                .matches(problem -> problem.code() == Code.DOCUMENT_TOO_LARGE)
                .matches(problem -> problem.message().contains("16777216 bytes"));
        var stream = new ByteArrayInputStream(body);
        assertThat(catchThrowableOfType(BadInput.class, () -> reader.read(stream, "test")).problems())
                .singleElement()
                .matches(problem -> problem.code() == Code.DOCUMENT_TOO_LARGE);
        assertThat(stream.available()).isEqualTo(body.length - Limits.DEFAULT.bytes() - 1);
    }

    @Test
    void the_list_of_problems_has_an_end_and_says_so() {
        var document = "{\"schemaVersion\": \"1\", \"engagement\": {\"id\": \"e\"}, \"vendors\": ["
                + "1,".repeat(5_000) + "1]}";
        var problems = refusal(utf8(document)).problems();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.getLast().code()).isEqualTo(Code.MORE_PROBLEMS);
        assertThat(problems.getFirst().pointer()).isEqualTo("/vendors/0");
    }

    private Fact system(String json) {
        return document("\"systems\": [" + json + "]")
                .facts()
                .of(AssayKinds.KINDS.of(System.class))
                .getFirst();
    }

    private static Object read(Fact fact, String field) {
        return AssayKinds.KINDS.of(fact).field(field).read(fact);
    }

    private FactsDocument document(String members) {
        var document = reader.read(utf8(
                "{\"schemaVersion\": \"1\", \"engagement\": {\"id\": \"e\", \"sector\": \"health-care\"}, %s}"
                        .formatted(members)), "test");
        var engagement = document.facts().of(AssayKinds.KINDS.byName("engagement")).getFirst();
        assertThat(read(engagement, "sector")).isEqualTo(Sector.HEALTH_CARE);
        return document;
    }

    private BadInput refusal(byte[] document) {
        return catchThrowableOfType(BadInput.class, () -> reader.read(document, "test"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
