package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay forecast} over the small installation of the tests, from 1 November 2026 on. */
class ForecastCommandTest {

    private final ACommandLine line = new ACommandLine();

    @TempDir
    Path folder;

    @Test
    void people_read_day_by_day_what_turns_and_why() throws IOException {
        assertThat(line.run("forecast", ACommandLine.facts("conditional"), "--until", "2027-03-31", "--workflow", "release")).isZero();
        Golden.verify("forecast/forecast.txt", line.out());
    }

    @Test
    void programs_read_the_same_as_json() throws IOException {
        assertThat(line.run("forecast", ACommandLine.facts("conditional"), "--until", "2027-03-31", "--format", "json")).isZero();
        var json = new ObjectMapper().readTree(line.out());

        assertThat(json.at("/recorded").asBoolean()).isFalse();
        assertThat(json.at("/changes/0/requirement").asText()).isEqualTo("demo.access.review");
        assertThat(json.at("/changes/0/day").asText()).isEqualTo("2027-01-19");
        assertThat(json.at("/changes/0/because/0/pointer").asText()).isEqualTo("/systems/1/auditLogReviewedOn");
        assertThat(json.at("/changes/0/because/0/limitFrom/0").asText()).isEqualTo("/parameters/demo.log-days");
    }

    @Test
    void calendars_read_a_file_and_the_same_event_keeps_its_uid() throws IOException {
        var file = folder.resolve("forecast.ics");
        assertThat(line.run("forecast", ACommandLine.facts("conditional"), "--until", "2027-03-31", "--workflow", "release",
                        "--format", "ics", "--out", file.toString()))
                .isZero();
        Golden.verify("forecast/forecast.ics", Files.readString(file));
        assertThat(line.out()).isEmpty();
    }

    @Test
    void a_day_that_is_over_is_refused_with_the_way_out() {
        assertThat(line.run("forecast", ACommandLine.facts("conditional"), "--until", "2026-10-31")).isEqualTo(2);
        assertThat(line.err()).contains("name a last day between 2026-11-01 and 2036-11-08");
    }
}
