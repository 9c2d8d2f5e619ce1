package dev.assay.flow;

import dev.assay.evidence.EvidenceReport;
import dev.assay.evidence.PageCheck;
import dev.assay.evidence.Verification.Check;
import dev.assay.evidence.Verification.Grade;
import java.util.Arrays;

/**
 * Draws the pages again from what was replayed. The seal and the replay together say nothing about the pages: whoever
 * holds the key could seal pages that say "go" with attachments that say "no-go".
 */
final class ComparePages {

    private static final String ABOUT = "pages";

    private final EvidenceReport.Printer printer;
    private final PageCheck texts;
    private final String program;

    ComparePages(EvidenceReport.Printer printer, PageCheck texts, String program) {
        this.printer = printer;
        this.texts = texts;
        this.program = program;
    }

    /** Another version may draw otherwise; the same one may give other bytes on another machine, but no other words. */
    Check check(byte[] document, EvidenceReport report) {
        var again = printer.print(report);
        if (document.length >= again.length && Arrays.equals(document, 0, again.length, again, 0, again.length)) {
            return new Check(ABOUT, Grade.GOOD, "they are what this decision gives, byte for byte");
        }
        var difference = texts.difference(document, again);
        if (difference.isEmpty()) {
            return new Check(ABOUT, Grade.OPEN, "they say what this decision gives; how they are drawn was not compared");
        }
        var producer = report.manifest().producer();
        return producer.equals(program)
                ? new Check(ABOUT, Grade.BAD, "they do not say what this decision gives: " + difference.get())
                : new Check(ABOUT, Grade.OPEN, "they were drawn by %s and cannot be compared here (this is %s); decision.json counts"
                        .formatted(producer, program));
    }
}
