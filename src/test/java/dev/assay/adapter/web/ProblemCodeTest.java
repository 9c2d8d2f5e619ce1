package dev.assay.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fact.Problem;
import dev.assay.flow.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {

    private static final Path REFERENCE = Path.of("docs/reference/problems.md");

    @Test
    void everyCodeIsDocumentedWithItsStatusAndNoOther() throws IOException {
        var rows = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\|").matcher(Files.readString(REFERENCE));
        assertThat(rows.results().map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProblemCode.values()).map(code -> code.word() + " " + code.status()).toList());
    }

    @Test
    void everyCodeOfAFactsDocumentIsNamed() throws IOException {
        var text = Files.readString(REFERENCE);
        assertThat(Problem.Code.values()).allMatch(code -> text.contains("`" + code.text() + "`"));
    }

    @Test
    void everyRefusalHasACodeOfItsName() {
        assertThat(Refused.Reason.values()).allSatisfy(reason ->
                assertThat(ProblemCode.valueOf(reason.name()).word()).isEqualTo(reason.code()));
    }

    @Test
    void theTypeNamesTheCode() {
        assertThat(ProblemCode.BAD_INPUT.type()).isEqualTo("urn:assay:problem:bad-input");
    }
}
