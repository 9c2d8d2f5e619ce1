package dev.assay.adapter.report.pdf;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Measures how far the letters of a document reach. */
final class Margins extends PDFTextStripper {

    float leftmost = Float.MAX_VALUE;
    float rightmost;
    float lowest;

    @Override
    protected void processTextPosition(TextPosition letter) {
        leftmost = Math.min(leftmost, letter.getXDirAdj());
        rightmost = Math.max(rightmost, letter.getXDirAdj() + letter.getWidthDirAdj());
        lowest = Math.max(lowest, letter.getYDirAdj());
        super.processTextPosition(letter);
    }
}
