package dev.assay.adapter.report.pdf;

import dev.assay.evidence.EvidenceReport;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Prints evidence as tagged PDF/A-3a with the bundle attached and an empty field for the seal. */
public final class EvidencePdf implements EvidenceReport.Printer {

    private static final Map<String, Integer> EMPTY = Map.of();

    @Override
    public byte[] print(EvidenceReport evidence) {
        var report = Report.of(evidence);
        var file = new PdfFile(title(report), evidence.manifest().language(), evidence.manifest().issuedAt(), evidence.bundle());
        // Only a finished document knows its number of pages, which stands on every page: it is drawn twice.
        var pages = new AtomicInteger();
        var contents = new Contents();
        file.rehearse(frame(report, 0), contents, sheet -> {
            draw(sheet, report, EMPTY);
            pages.set(sheet.page());
        });
        return file.write(frame(report, pages.get()), new Contents(), sheet -> draw(sheet, report, contents.pages()));
    }

    private static void draw(Sheet sheet, Report report, Map<String, Integer> contents) {
        new Cover(sheet, report).draw(contents);
        new Summary(sheet, report).draw();
        new MatrixChapter(sheet, report).draw();
        new Requirements(sheet, report).draw();
        new WaiverChapter(sheet, report).draw();
        new Trace(sheet, report).draw();
        new SealPage(sheet, report).draw();
    }

    private static String title(Report report) {
        var title = report.say(
                "Evidence of a decision: %s, %s", report.phrases().word(report.of().decision().outcome().word()), report.engagementId());
        return title.replaceAll("\\p{C}", "?");
    }

    private static PageFrame frame(Report report, int pages) {
        var of = report.of();
        return new PageFrame(
                report.say("Evidence: %s", report.about()),
                report.outcome() + report.say(", ") + report.recordedInWords(),
                report.say("Decision %s    Decision support, not legal advice", Report.shortened(of.core())),
                pages,
                report.phrases());
    }
}
