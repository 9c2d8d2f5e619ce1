package dev.assay.fact;

import static dev.assay.testkit.Days.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PercentagesTest {

    private static final FactKind REPORT = AssayKinds.KINDS.of(TestReport.class);

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

    private static Object percent(Map<String, Object> stated) {
        var values = new Object[REPORT.fields().size()];
        var unknown = ComponentSet.NONE;
        for (var field : REPORT.fields()) {
            values[field.index()] = switch (field.name()) {
                case "id" -> "r";
                case "kind" -> TestKind.UNIT;
                default -> stated.get(field.name());
            };
            unknown = values[field.index()] == null ? unknown.with(field.index()) : unknown;
        }
        var fact = REPORT.make(values, Origin.stated("/testReports/0", unknown, Provenance.NONE));
        var dated = new Facts(AssayKinds.KINDS, List.of(fact), List.of()).at(startOf(LocalDate.of(2026, 1, 1)));
        return REPORT.field("successPercent").read(dated.of(REPORT).getFirst());
    }
}
