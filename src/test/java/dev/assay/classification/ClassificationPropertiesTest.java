package dev.assay.classification;

import static dev.assay.rule.Truth.FALSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ClassificationPropertiesTest {

    private static final int RUNS = 400;
    private static final Map<String, List<Object>> VALUES = Map.of(
            "minimumSeconds", List.of(0L, 60L, 86_400L),
            "maximumSeconds", List.of(1L, 29L, 30L, 3_600L, 86_399L, 86_400L, 1_000_000L),
            "services", List.of(1L, 2L, 5L),
            "externalSystems", List.of(new TreeSet<String>(), new TreeSet<>(List.of("a")), new TreeSet<>(List.of("a", "b"))),
            "externalIo", List.of(true, false),
            "humanApprovalPauses", List.of(0L, 0L, 1L),
            "requiresCompensation", List.of(true, false, false),
            "externalCommitment", List.of(true, false, false));

    @Test
    void another_external_system_never_lowers_the_class() {
        var random = new Random(20_260_131);
        for (int run = 0; run < RUNS; run++) {
            var stated = stated(random);
            if (!(stated.get("externalSystems") instanceof TreeSet<?> named)) continue;
            var before = classified(stated);
            var systems = new TreeSet<Object>(named);
            systems.add("one more");
            var after = classified(replaced(stated, "externalSystems", systems));
            assertThat(after.workflowClass()).as("%s", stated).isGreaterThanOrEqualTo(before.workflowClass());
            assertThat(after.temporalCandidate()).as("%s", stated).isGreaterThanOrEqualTo(before.temporalCandidate());
        }
    }

    @Test
    void leaving_out_a_component_never_turns_a_candidate_into_a_no_nor_makes_a_workflow_short_lived() {
        var random = new Random(20_260_201);
        for (int run = 0; run < RUNS; run++) {
            var stated = stated(random);
            var before = classified(stated);
            for (var component : List.copyOf(stated.keySet())) {
                var after = classified(without(stated, component));
                assertThat(before.temporalCandidate().possible() && after.temporalCandidate() == FALSE)
                        .as("%s without %s", stated, component)
                        .isFalse();
                if (after.workflowClass() == WorkflowClass.SHORT_LIVED_LOCAL) {
                    assertThat(before.workflowClass()).isNotEqualTo(WorkflowClass.MEDIUM_LIVED_ORCHESTRATED);
                }
            }
        }
    }

    @Test
    void every_stated_way_to_another_class_is_another_class() {
        var random = new Random(20_260_301);
        for (int run = 0; run < RUNS; run++) {
            var one = classified(stated(random));
            assertThat(one.whatWouldChangeIt())
                    .isNotEmpty()
                    .allSatisfy(change -> assertThat(change.becomes()).isNotEqualTo(one.workflowClass()));
        }
    }

    private static Map<String, Object> stated(Random random) {
        var stated = new TreeMap<String, Object>();
        for (var component : new TreeSet<>(VALUES.keySet())) {
            var values = VALUES.get(component);
            if (random.nextInt(4) != 0) {
                stated.put(component, values.get(random.nextInt(values.size())));
            }
        }
        return stated;
    }

    private static Map<String, Object> replaced(Map<String, Object> stated, String component, Object value) {
        var other = new TreeMap<>(stated);
        other.put(component, value);
        return other;
    }

    private static Map<String, Object> without(Map<String, Object> stated, String component) {
        var other = new TreeMap<>(stated);
        other.remove(component);
        return other;
    }

    private static Classification classified(Map<String, Object> stated) {
        var workflow = AWorkflow.unknown();
        stated.forEach(workflow::with);
        return TheRules.classified(workflow);
    }
}
