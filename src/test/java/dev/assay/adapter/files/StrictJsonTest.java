package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.fact.BadInput;
import dev.assay.fact.Problem;
import dev.assay.fact.Problem.Code;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "  ", "{", "{\"a\":}", "{\"a\" 1}", "[1,]", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":-Infinity}",
                "{\"a\":01}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{'a':1}", "{a:1}", "{\"a\":tru}", "/* c */{}",
                "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{} {}", "{}x", "]", "\"abc", "{\"a\":1,,\"b\":2}"
            })
    void what_is_not_json_is_refused_with_its_place(String text) {
        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.SYNTAX);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993", "-9007199254740993", "9007199254740993.0", "1e16", "1E400", "-1e400",
                "1e999999999", "9007199254740992.5", "0.1234567890123456789", "1e-999999999", "0.30000000000000001"
            })
    void a_number_that_other_readers_would_change_is_refused(String number) {
        assertThat(problems("{\"n\": " + number + "}")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NUMBER_RANGE);
            assertThat(problem.pointer()).isEqualTo("/n");
            assertThat(problem.message()).contains(number);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740992, 9007199254740992", "-9007199254740992, -9007199254740992", "1.50, 1.5", "1e2, 100",
        "-0, 0", "0e5, 0", "0.1, 0.1", "1e-7, 0.0000001", "3.0, 3"
    })
    void a_number_that_every_reader_keeps_is_read_in_its_shortest_form(String number, String shown) {
        var problems = new FactProblems(10);
        var json = (Json.Obj) StrictJson.parse("{\"n\": " + number + "}", Limits.DEFAULT, problems);
        problems.stopIfAny();
        var value = ((Json.Num) json.members().get("n").value()).value();
        assertThat(value.toPlainString()).isEqualTo(shown);
        assertThat(value.scale()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void a_key_that_is_there_twice_is_refused_at_the_second_place_also_when_written_with_an_escape() {
        assertThat(problems("{\"a\": {\"b/c\": 1,\n  \"b\\u002fc\": 2}}")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DUPLICATE_KEY);
            assertThat(problem.pointer()).isEqualTo("/a/b~1c");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": \"\\ud83d\"}", "{\"a\": \"x\\udc00y\"}", "{\"a\": \"\\udc00\\ud83d\"}"})
    void half_of_a_surrogate_pair_is_refused(String text) {
        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.ENCODING);
            assertThat(problem.pointer()).isEqualTo("/a");
        });
        assertThat(problems("{\"\\ud83d\": 1}"))
                .singleElement()
                .matches(problem -> problem.code() == Code.ENCODING);
        assertThat(problems("{\"a\": \"\\ud83d\\ude00\"}")).isEmpty();
    }

    @Test
    void thirty_two_levels_are_read_and_the_next_one_stops_the_reading() {
        assertThat(problems("[".repeat(32) + "]".repeat(32))).isEmpty();
        assertThat(problems("[".repeat(33) + "]".repeat(33)))
                .singleElement()
                .matches(problem -> problem.code() == Code.TOO_DEEP)
                .matches(problem -> problem.column() == 33);
        assertThat(problems("{\"a\":".repeat(1_000_000)))
                .singleElement()
                .matches(problem -> problem.code() == Code.TOO_DEEP);
    }

    @Test
    void a_small_text_of_very_many_values_is_refused_before_it_fills_the_memory() {
        assertThat(problems("[" + "0,".repeat(600_000) + "0]"))
                .singleElement()
                .matches(problem -> problem.code() == Code.DOCUMENT_TOO_LARGE)
                .matches(problem -> problem.message().contains("500000 values"));
    }

    @Test
    void long_texts_keys_and_numbers_are_refused() {
        var text = "x".repeat(32_769);
        assertThat(problems("{\"a\": \"" + text + "\"}"))
                .singleElement()
                .matches(problem -> problem.code() == Code.TOO_LONG);
        assertThat(problems("{\"a\": \"" + text.substring(1) + "\"}")).isEmpty();
        assertThat(problems("{\"" + "k".repeat(257) + "\": 1}"))
                .singleElement()
                .matches(problem -> problem.code() == Code.TOO_LONG);
        assertThat(problems("{\"a\": 0." + "0".repeat(63) + "}"))
                .singleElement()
                .matches(problem -> problem.code() == Code.TOO_LONG);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_with_the_first_one() {
        var start = "{\"id\": \"".getBytes(StandardCharsets.UTF_8);
        for (var bad : List.of("E922", "C080", "EDA080", "FF", "F09F")) {
            var bytes = ByteBuffer.allocate(start.length + bad.length() / 2)
                    .put(start)
                    .put(HexFormat.of().parseHex(bad))
                    .array();
            var refused = catchThrowableOfType(BadInput.class, () -> new FactsReader().read(bytes, "test"));
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.ENCODING);
                assertThat(problem.message()).contains("byte " + start.length);
            });
        }
        var utf16 = "{}".getBytes(StandardCharsets.UTF_16BE);
        assertThat(catchThrowableOfType(BadInput.class, () -> new FactsReader().read(utf16, "test"))).isNotNull();
    }

    private static List<Problem> problems(String text) {
        var problems = new FactProblems(10);
        try {
            StrictJson.parse(text, Limits.DEFAULT, problems);
            problems.stopIfAny();
            return List.of();
        } catch (BadInput e) {
            return e.problems();
        }
    }
}
