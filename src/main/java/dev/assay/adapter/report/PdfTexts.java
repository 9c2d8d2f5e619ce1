package dev.assay.adapter.report;

import dev.assay.evidence.PageCheck;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Compares the texts of pages. Pictures and what is painted over are not seen: equal bytes say more. */
public final class PdfTexts implements PageCheck {

    @Override
    public Optional<String> difference(byte[] document, byte[] other) {
        try (var one = Loader.loadPDF(document);
                var two = Loader.loadPDF(other)) {
            if (one.getNumberOfPages() != two.getNumberOfPages()) {
                return Optional.of("there are %d pages instead of %d".formatted(one.getNumberOfPages(), two.getNumberOfPages()));
            }
            for (int page = 1; page <= one.getNumberOfPages(); page++) {
                var here = text(one, page);
                var there = text(two, page);
                if (!here.equals(there)) {
                    return Optional.of("page %d says %s".formatted(page, firstDifference(here, there)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the pages cannot be read: " + e.getMessage());
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String firstDifference(String here, String there) {
        var lines = here.lines().toList();
        var others = there.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
            if (!lines.get(i).equals(others.get(i))) {
                return "\"%s\" instead of \"%s\"".formatted(lines.get(i), others.get(i));
            }
        }
        return "%d lines instead of %d".formatted(lines.size(), others.size());
    }
}
