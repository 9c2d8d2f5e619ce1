package dev.assay.adapter.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private final Fonts fonts = new Fonts();
    private final Typesetter typesetter = new Typesetter(fonts, false);

    @Test
    void noLineIsWiderThanItsSpaceAndNothingIsLost() {
        var text = "/systems/12/aVeryLongComponentName/with-a-hyphen sha256:" + "0123456789abcdef".repeat(8)
                + " and some words. " + "W".repeat(300);

        for (float width : new float[] {30, 80, 200}) {
            var lines = typesetter.lines(text, Style.CODE, width);

            assertThat(lines).allSatisfy(line -> assertThat(typesetter.width(line)).isLessThanOrEqualTo(width));
            assertThat(lines.stream().map(Line::text).collect(Collectors.joining()).replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void linesOfTheTextStayLines() {
        assertThat(typesetter.lines("one\ntwo\n\nfour", Style.BODY, 300)).extracting(Line::text)
                .containsExactly("one", "two", "", "four");
    }

    @Test
    void whatCannotBeDrawnIsWrittenAsItsNumber() {
        assertThat(shown("ok \uD83D\uDE00!")).isEqualTo("ok [U+1F600]!");
        assertThat(shown("\u4E2D")).isEqualTo("[U+4E2D]");
        assertThat(shown("a\u0000b")).isEqualTo("a[U+0000]b");
        assertThat(shown("\u05D0")).isEqualTo("[U+05D0]");
    }

    @Test
    void charactersThatTurnTextAroundUnseenAreShown() {
        assertThat(shown("paid\u202E!on\u202C")).isEqualTo("paid[U+202E]!on[U+202C]");
        assertThat(shown("a\u200Bb\uFEFFc")).isEqualTo("a[U+200B]b[U+FEFF]c");
    }

    @Test
    void latinGreekCyrillicAndArabicAreDrawnAsTheyAre() {
        var text = "\u00E9\u0142\u015F \u03B1\u03B2\u03B3 \u0436\u044F \u0645\u0631\u062D\u0628\u0627\u060C \u06F1 \u2265 \u20AC";

        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void aCharacterWithoutAGlyphIsNeverLeftOut() {
        assertThatThrownBy(() -> typesetter.runs("\u4E2D", Style.BODY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("U+4E2D");
    }

    @Test
    void everyArabicLetterThatIsLetThroughHasAllItsJoinedForms() {
        IntStream.rangeClosed(0xFE80, 0xFEFC)
                .forEach(form -> assertThat(fonts.has(Face.REGULAR, form)).as("U+%04X", form).isTrue());
        IntStream.of(0xFB56, 0xFB57, 0xFB58, 0xFB59, 0xFB7A, 0xFB7B, 0xFB7C, 0xFB7D, 0xFB8A, 0xFB8B, 0xFB8E, 0xFB8F, 0xFB90,
                        0xFB91, 0xFB92, 0xFB93, 0xFB94, 0xFB95, 0xFBFC, 0xFBFD, 0xFBFE, 0xFBFF)
                .forEach(form -> assertThat(fonts.has(Face.BOLD, form)).as("U+%04X", form).isTrue());
    }

    private String shown(String text) {
        return typesetter.lines(text, Style.BODY, 500).getFirst().text();
    }
}
