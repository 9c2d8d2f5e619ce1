package dev.assay.fact;

import static dev.assay.testkit.Days.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final FactKind WORKFLOW = AssayKinds.KINDS.of(Workflow.class);

    @Test
    void names_are_counted() {
        assertThat(count(Map.of("externalSystems", Set.of("crm", "email")))).isEqualTo(2L);
        assertThat(count(Map.of("externalSystems", Set.of()))).isEqualTo(0L);
    }

    @Test
    void a_stated_number_gives_way_to_the_names_and_without_names_the_count_is_unknown() {
        assertThat(count(Map.of("externalSystems", Set.of("crm", "email"), "externalSystemCount", 7L))).isEqualTo(2L);
        assertThat(count(Map.of("externalSystemCount", 3L))).isEqualTo(Unknown.UNKNOWN);
        assertThat(count(Map.of())).isEqualTo(Unknown.UNKNOWN);
    }

    private static Object count(Map<String, Object> stated) {
        var values = new Object[WORKFLOW.fields().size()];
        var unknown = ComponentSet.NONE;
        for (var field : WORKFLOW.fields()) {
            values[field.index()] = field.name().equals("id") ? "w" : stated.get(field.name());
            unknown = values[field.index()] == null ? unknown.with(field.index()) : unknown;
        }
        var fact = WORKFLOW.make(values, Origin.stated("/workflows/0", unknown, Provenance.NONE));
        var dated = new Facts(AssayKinds.KINDS, List.of(fact), List.of()).at(startOf(LocalDate.of(2026, 1, 1)));
        return WORKFLOW.field("externalSystemCount").read(dated.of(WORKFLOW).getFirst());
    }
}
