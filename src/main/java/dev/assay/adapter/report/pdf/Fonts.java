package dev.assay.adapter.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Face, List<BaseFont>> byFace = new EnumMap<>(Face.class);

    Fonts() {
        var regular = load("NotoSans-Regular.ttf");
        var bold = load("NotoSans-Bold.ttf");
        var arabic = load("NotoNaskhArabic-Regular.ttf");
        var mono = load("NotoSansMono-Regular.ttf");
        // Signs such as arrows and inequalities are only in the last one.
        byFace.put(Face.REGULAR, List.of(regular, arabic, mono));
        byFace.put(Face.BOLD, List.of(bold, load("NotoNaskhArabic-Bold.ttf"), mono));
        byFace.put(Face.MONO, List.of(mono, regular, arabic));
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
    BaseFont of(Face face, int character) {
        for (var font : byFace.getOrDefault(face, List.of())) {
            if (font.charExists(character)) {
                return font;
            }
        }
        throw new IllegalStateException("no font of the report has the character U+%04X".formatted(character));
    }

    boolean has(Face face, int character) {
        return byFace.getOrDefault(face, List.of()).stream().anyMatch(font -> font.charExists(character));
    }
}
