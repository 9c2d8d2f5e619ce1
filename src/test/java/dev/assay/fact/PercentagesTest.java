package dev.assay.fact;

import static dev.assay.testkit.Days.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PercentagesTest {

    private static final FactKind REPORT = AssayKinds.KINDS.of(TestReport.class);
    private static final FactKind STATUS = AssayKinds.KINDS.of(BudgetStatus.class);

    @Test
    void a_part_is_worked_out_in_percent_of_the_whole() {
        assertThat(percent(Map.of("passed", 400L, "total", 400L))).isEqualTo(new BigDecimal("100.00"));
        assertThat(percent(Map.of("passed", 1L, "total", 3L))).isEqualTo(new BigDecimal("33.33"));
    }

    @Test
    void nothing_is_rounded_up() {
        assertThat(percent(Map.of("passed", 199_999L, "total", 200_000L))).isEqualTo(new BigDecimal("99.99"));
    }

    @Test
    void nothing_of_nothing_is_nothing() {
        assertThat(percent(Map.of("passed", 0L, "total", 0L))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void what_is_unknown_or_contradicts_itself_stays_unknown() {
        assertThat(percent(Map.of("passed", 400L))).isEqualTo(Unknown.UNKNOWN);
        assertThat(percent(Map.of("total", 400L))).isEqualTo(Unknown.UNKNOWN);
        assertThat(percent(Map.of("passed", 401L, "total", 400L))).isEqualTo(Unknown.UNKNOWN);
        assertThat(percent(Map.of("passed", -1L, "total", 400L))).isEqualTo(Unknown.UNKNOWN);
    }

    @Test
    void what_was_spent_may_exceed_a_budget_and_no_excess_is_lost() {
        assertThat(burn(Map.of("spent", new BigDecimal("1100.00"), "budget", new BigDecimal("1000"))))
                .isEqualTo(new BigDecimal("110.00"));
        assertThat(burn(Map.of("spent", new BigDecimal("1000.01"), "budget", new BigDecimal("1000"))))
                .isEqualTo(new BigDecimal("100.01"));
        assertThat(burn(Map.of("spent", BigDecimal.ONE, "budget", BigDecimal.ZERO))).isEqualTo(Unknown.UNKNOWN);
        assertThat(burn(Map.of("spent", BigDecimal.ONE))).isEqualTo(Unknown.UNKNOWN);
    }

    @Test
    void the_percentage_of_what_was_stated_as_none_is_none() {
        var stated = new HashMap<String, Object>(Map.of("budget", BigDecimal.TEN));
        stated.put("forecast", null);
        assertThat(worked(STATUS, "forecastPercent", stated)).isNull();
    }

    private static Object burn(Map<String, Object> stated) {
        return worked(STATUS, "burnPercent", stated);
    }

    private static Object percent(Map<String, Object> stated) {
        var known = new HashMap<>(stated);
        known.put("kind", TestKind.UNIT);
        return worked(REPORT, "successPercent", known);
    }

    private static Object worked(FactKind kind, String name, Map<String, Object> stated) {
        var values = new Object[kind.fields().size()];
        var unknown = ComponentSet.NONE;
        for (var field : kind.fields()) {
            values[field.index()] = field.name().equals("id") ? "r" : stated.get(field.name());
            var known = field.name().equals("id") || stated.containsKey(field.name());
            unknown = known ? unknown : unknown.with(field.index());
        }
        var fact = kind.make(values, Origin.stated("/%s/0".formatted(kind.list()), unknown, Provenance.NONE));
        var dated = new Facts(AssayKinds.KINDS, List.of(fact), List.of()).at(startOf(LocalDate.of(2026, 1, 1)));
        return kind.field(name).read(dated.of(kind).getFirst());
    }
}
