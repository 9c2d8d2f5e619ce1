package dev.assay.adapter.report.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of each line of the pages from left to right as an eye sees them, whatever their order in the file. */
final class VisualLines extends PDFTextStripper {

    private final TreeMap<String, List<TextPosition>> lines = new TreeMap<>();

    private VisualLines() {}

    static List<String> of(byte[] document) throws IOException {
        try (var pdf = Loader.loadPDF(document)) {
            var reader = new VisualLines();
            reader.getText(pdf);
            return reader.lines.values().stream().map(VisualLines::joined).toList();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        var line = "%05d %05d".formatted(getCurrentPageNo(), Math.round(text.getYDirAdj() * 10));
        lines.computeIfAbsent(line, any -> new ArrayList<>()).add(text);
    }

    private static String joined(List<TextPosition> letters) {
        letters.sort(Comparator.comparing(TextPosition::getXDirAdj));
        var line = new StringBuilder();
        letters.forEach(letter -> line.append(letter.getUnicode()));
        return Normalizer.normalize(line, Normalizer.Form.NFKC);
    }
}
