package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.fact.BadInput;
import dev.assay.fact.Problem.Code;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestObjectTest {

    private static final RequestObject.Shape SHAPE =
            new RequestObject.Shape(Set.of("name"), Set.of("note"), Set.of("roles"));

    private static RequestObject read(String text) {
        return RequestObject.read(text.getBytes(StandardCharsets.UTF_8), SHAPE);
    }

    @Test
    void whatTheShapeNamesIsRead() {
        var request = read("{\"name\":\"ada\",\"roles\":[\"team\",\"auditor\"]}");
        assertThat(request.needed("name")).isEqualTo("ada");
        assertThat(request.text("note")).isNull();
        assertThat(request.list("roles")).containsExactly("team", "auditor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                            | MISSING_FIELD  | /name
            {"name":7}                    | WRONG_TYPE     | /name
            {"name":null}                 | WRONG_TYPE     | /name
            {"name":" "}                  | BLANK_TEXT     | /name
            {"name":"a","nane":"b"}       | UNKNOWN_FIELD  | /nane
            {"name":"a","roles":"team"}   | WRONG_TYPE     | /roles
            {"name":"a","roles":[1]}      | WRONG_TYPE     | /roles/0
            {"name":"a","name":"b"}       | DUPLICATE_KEY  | /name
            []                            | WRONG_TYPE     | ''
            {                             | SYNTAX         | ''
            """)
    void everythingElseIsRefused(String text, Code code, String pointer) {
        var bad = catchThrowableOfType(BadInput.class, () -> read(text));
        assertThat(bad.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        var bad = catchThrowableOfType(BadInput.class, () -> read("{\"note\":1,\"roles\":{},\"x\":1}"));
        assertThat(bad.problems()).hasSize(4);
    }

    @Test
    void aRequestIsSmall() {
        var bad = catchThrowableOfType(BadInput.class, () -> RequestObject.read(new byte[RequestObject.mostBytes() + 1], SHAPE));
        assertThat(bad.problems()).extracting(problem -> problem.code()).containsExactly(Code.DOCUMENT_TOO_LARGE);
    }
}
