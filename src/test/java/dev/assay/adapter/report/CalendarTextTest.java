package dev.assay.adapter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Lines of iCalendar as RFC 5545 wants them. */
class CalendarTextTest {

    @Test
    void commas_semicolons_backslashes_and_line_ends_are_escaped() {
        assertThat(new CalendarText().text("SUMMARY", "a, b; c\\d\ne\u0007").toString())
                .isEqualTo("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        var value = "مراجعة سجلات الدخول ✓ 𝒜 ".repeat(20);
        var text = new CalendarText().text("DESCRIPTION", value).toString();

        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(Arrays.stream(text.split("\r\n")).skip(1)).allSatisfy(line -> assertThat(line).startsWith(" "));
        assertThat(text.replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + value + "\r\n");
    }
}
