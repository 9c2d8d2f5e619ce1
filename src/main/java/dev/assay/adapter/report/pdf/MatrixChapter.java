package dev.assay.adapter.report.pdf;

import dev.assay.matrix.Matrix.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfStructureElement;

/** Every control of the packs that were judged, with what its requirements come to. */
final class MatrixChapter {

    private final Sheet sheet;
    private final Report report;

    MatrixChapter(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void draw() {
        var section = sheet.chapter(report.say("Compliance matrix"));
        sheet.paragraph(
                section,
                report.say("A control takes the worst status of its requirements. The effective status has waivers over it; a waiver never"
                    + " changes the status itself. A control without a rule is not covered and never counts as satisfied."),
                Style.BODY);
        var byPack = report.of().matrix().rows().stream()
                .collect(Collectors.groupingBy(Row::pack, LinkedHashMap::new, Collectors.toList()));
        byPack.forEach((pack, rows) -> pack(section, pack, rows));
    }

    private void pack(PdfStructureElement section, String pack, List<Row> rows) {
        var covered = rows.stream().filter(row -> !row.requirements().isEmpty()).toList();
        var bare = rows.stream().filter(row -> row.requirements().isEmpty()).toList();
        sheet.skip(14);
        sheet.heading(section, "H2", report.packName(pack), Style.SECTION, 80);
        sheet.paragraph(
                section, report.say("%d controls, %d of them covered by a requirement", rows.size(), covered.size()), Style.NOTE);
        sheet.skip(6);
        covered(section, pack, covered);
        if (!bare.isEmpty()) {
            sheet.skip(14);
            sheet.heading(section, "H3", report.say("Not covered by any rule: %d controls", bare.size()), Style.ITEM, 60);
            bare(section, pack, bare);
        }
    }

    private void covered(PdfStructureElement section, String pack, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = new Table(
                sheet, section, List.of(10, 17, 12, 12, 12), heads("Control", "About", "Status", "Effective", "Requirements"));
        for (var row : rows) {
            table.row(List.of(
                    Cell.of(row.control(), Style.SMALL_STRONG),
                    Cell.of(topic(pack, row.control())),
                    Cell.mark(report.phrases().word(row.status()), Said.ink(row.status())),
                    row.effective().equals(row.status())
                            ? Cell.of(report.say("the same"), Style.NOTE)
                            : Cell.mark(report.phrases().word(row.effective()), Said.ink(row.effective())),
                    Cell.of(requirements(pack, row), Style.NOTE.at(7.2f, 10))));
        }
    }

    private void bare(PdfStructureElement section, String pack, List<Row> rows) {
        var small = Style.SMALL.at(7.4f, 9.5f);
        var table = new Table(sheet, section, List.of(6, 12, 4), heads("Control", "About", "Status"), 2);
        for (var row : rows) {
            table.row(List.of(
                    Cell.of(row.control(), small),
                    Cell.of(topic(pack, row.control()), small),
                    Cell.of(report.phrases().word(row.status()), small.in(Ink.FAINT))));
        }
    }

    private List<String> heads(String... english) {
        return Stream.of(english).map(report::say).toList();
    }

    private String topic(String pack, String control) {
        return report.texts().topic(pack, control);
    }

    /** Without the name of the pack, which each one begins with. */
    private static String requirements(String pack, Row row) {
        return row.requirements().stream()
                .map(name -> name.startsWith(pack + ".") ? name.substring(pack.length() + 1) : name)
                .collect(Collectors.joining(", "));
    }
}
