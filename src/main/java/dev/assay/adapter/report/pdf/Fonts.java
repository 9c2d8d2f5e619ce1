package dev.assay.adapter.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one document. Each document has its own, since a font remembers which of its characters were used. */
final class Fonts {

    /** Letters of names of embedded subsets come from here: a real random would make equal reports differ. */
    private static final class NoRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            java.util.Arrays.fill(bytes, (byte) 0);
        }

        @Override
        public int nextInt(int bound) {
            return 0;
        }
    }

    private final Known regular;
    private final Known bold;
    private final Known mono;

    Fonts() {
        var plain = load("NotoSans-Regular.ttf");
        var fixed = load("NotoSansMono-Regular.ttf");
        var arabic = load("NotoNaskhArabic-Regular.ttf");
        // Signs such as arrows and inequalities are only in the one of fixed width.
        this.regular = new Known(List.of(plain, arabic, fixed));
        this.bold = new Known(List.of(load("NotoSans-Bold.ttf"), load("NotoNaskhArabic-Bold.ttf"), fixed));
        this.mono = new Known(List.of(fixed, plain, arabic));
    }

    private Known known(Face face) {
        return switch (face) {
            case REGULAR -> regular;
            case BOLD -> bold;
            case MONO -> mono;
        };
    }

    private static BaseFont load(String file) {
        try (var resource = Fonts.class.getResourceAsStream("/reports/fonts/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("the font %s is not packaged with this application".formatted(file));
            }
            var font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, resource.readAllBytes(), null);
            // A CIDSet that lists fewer characters than the font program has is an error in PDF/A-2 and 3.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new NoRandom());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The font that has a character.
     *
     * @throws IllegalStateException when none has: a character that is left out silently falsifies evidence
     */
    BaseFont of(Face face, char character) {
        var font = known(face).font(character);
        if (font == null) {
            throw new IllegalStateException("no font of the report has the character U+%04X".formatted((int) character));
        }
        return font;
    }

    /** Thousandths of the size of type. */
    int width(Face face, char character) {
        of(face, character);
        return known(face).widths[character];
    }

    boolean has(Face face, int character) {
        return character <= Character.MAX_VALUE && known(face).font((char) character) != null;
    }

    /** Which font has a character and how wide it is, looked up once: a report asks for every letter it sets. */
    private static final class Known {
        private final List<BaseFont> choice;
        private final BaseFont[] fonts = new BaseFont[Character.MAX_VALUE + 1];
        private final int[] widths = new int[Character.MAX_VALUE + 1];

        Known(List<BaseFont> choice) {
            this.choice = choice;
        }

        @Nullable BaseFont font(char character) {
            if (fonts[character] == null) {
                for (var font : choice) {
                    if (font.charExists(character)) {
                        fonts[character] = font;
                        widths[character] = font.getWidth(character);
                        break;
                    }
                }
            }
            return fonts[character];
        }
    }
}
