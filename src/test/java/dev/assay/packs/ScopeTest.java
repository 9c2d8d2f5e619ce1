package dev.assay.packs;

import static dev.assay.testkit.Days.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.System;
import dev.assay.fact.Vendor;
import dev.assay.rule.Truth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which systems and vendors the selection rules find in scope over several steps, on both engines. */
class ScopeTest {

    private static final String ALL = "{\"kind\": \"system\"}, {\"kind\": \"connection\"}, {\"kind\": \"vendor\"}";
    private static final List<RuleEngine> ENGINES = List.of(new DroolsEngine(), new NaiveEngine());

    @Test
    void a_system_that_reaches_card_data_over_others_is_in_scope_and_segmentation_ends_it() {
        var connections = connection("office", "gateway", "false") + "," + connection("gateway", "vault", "false") + ","
                + connection("guests", "gateway", "true");

        assertThat(inScope(connections, ALL))
                .isEqualTo(Map.of("vault", Truth.TRUE, "gateway", Truth.TRUE, "office", Truth.TRUE));
    }

    @Test
    void what_card_data_reaches_is_in_scope_and_circles_end() {
        var connections = connection("vault", "gateway", "false") + "," + connection("gateway", "office", "false") + ","
                + connection("office", "vault", "false");

        assertThat(inScope(connections, ALL))
                .isEqualTo(Map.of("vault", Truth.TRUE, "gateway", Truth.TRUE, "office", Truth.TRUE));
    }

    @Test
    void behind_a_connection_of_which_nobody_says_whether_it_is_segmented_everything_may_be_in_scope() {
        var connections = connection("gateway", "vault", null) + "," + connection("office", "gateway", "false");

        assertThat(inScope(connections, ALL))
                .isEqualTo(Map.of("vault", Truth.TRUE, "gateway", Truth.UNKNOWN, "office", Truth.UNKNOWN));
    }

    @Test
    void where_further_connections_may_exist_every_system_may_be_in_scope() {
        assertThat(inScope("", ALL.replace("{\"kind\": \"connection\"}, ", "")))
                .isEqualTo(Map.of(
                        "vault", Truth.TRUE, "gateway", Truth.UNKNOWN, "office", Truth.UNKNOWN, "guests", Truth.UNKNOWN));
    }

    @Test
    void subcontractors_that_handle_health_information_are_business_associates_at_any_depth() {
        assertThat(associates("[\"phi\"]", "[\"phi\"]", "[\"phi\"]"))
                .isEqualTo(Map.of("first", Truth.TRUE, "second", Truth.TRUE, "third", Truth.TRUE));
    }

    @Test
    void the_chain_ends_at_one_that_handles_none() {
        assertThat(associates("[\"phi\"]", "[\"internal\"]", "[\"phi\"]")).isEqualTo(Map.of("first", Truth.TRUE));
    }

    @Test
    void behind_one_of_which_nobody_says_what_it_handles_all_may_be() {
        assertThat(associates("[\"phi\"]", null, "[\"phi\"]"))
                .isEqualTo(Map.of("first", Truth.TRUE, "second", Truth.UNKNOWN, "third", Truth.UNKNOWN));
    }

    private static Map<String, Truth> inScope(String connections, String complete) {
        var systems = """
                {"id": "vault", "stores": ["cardholder"], "processes": ["cardholder"]},
                {"id": "gateway", "stores": [], "processes": []}, {"id": "office", "stores": [], "processes": []},
                {"id": "guests", "stores": [], "processes": []}""";
        return speaks("selection.scope.pci-dss-system", systems, connections, "", complete);
    }

    private static String connection(String from, String to, String segmented) {
        return "{\"id\": \"%s-%s\", \"from\": \"%s\", \"to\": \"%s\"%s}"
                .formatted(from, to, from, to, segmented == null ? "" : ", \"segmented\": " + segmented);
    }

    /** What each of three vendors handles; the second works for the first, the third for the second. */
    private static Map<String, Truth> associates(String first, String second, String third) {
        var vendors = vendor("first", "null", first) + "," + vendor("second", "\"first\"", second) + ","
                + vendor("third", "\"second\"", third);
        return speaks("selection.scope.hipaa-business-associate", "", "", vendors, ALL);
    }

    private static String vendor(String id, String worksFor, String handles) {
        return "{\"id\": \"%s\", \"subcontractorOf\": %s, \"businessAssociate\": false, \"conduitOnly\": false%s}"
                .formatted(id, worksFor, handles == null ? "" : ", \"handles\": " + handles);
    }

    private static Map<String, Truth> speaks(
            String rule, String systems, String connections, String vendors, String complete) {
        var document = """
                {"schemaVersion": "1", "engagement": {"id": "e"}, "complete": [%s],
                 "systems": [%s], "connections": [%s], "vendors": [%s]}"""
                .formatted(complete, systems, connections, vendors);
        var facts = new FactsReader().read(document.getBytes(StandardCharsets.UTF_8)).facts().at(startOf(LocalDate.of(2026, 11, 1)));
        var rules = Repository.packs().stream()
                .filter(tested -> tested.pack().id().equals("selection"))
                .flatMap(tested -> tested.pack().rules().stream())
                .toList();
        var answers = ENGINES.stream()
                .map(engine -> engine.prepare(rules).evaluate(facts, 1_000_000).rules().stream()
                        .filter(result -> result.rule().name().equals(rule))
                        .flatMap(result -> result.subjects().stream())
                        .filter(subject -> subject.holds().possible())
                        .collect(TreeMap<String, Truth>::new, ScopeTest::add, Map::putAll))
                .toList();
        assertThat(answers).as("both engines say the same").allMatch(answers.getFirst()::equals);
        return answers.getFirst();
    }

    private static void add(Map<String, Truth> all, SubjectResult subject) {
        switch (subject.subject()) {
            case System system -> all.put(system.id(), subject.holds());
            case Vendor vendor -> all.put(vendor.id(), subject.holds());
            default -> throw new AssertionError(subject.subject());
        }
    }
}
