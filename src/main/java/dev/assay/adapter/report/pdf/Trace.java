package dev.assay.adapter.report.pdf;

import dev.assay.evaluation.Status;
import dev.assay.workflow.Decision;
import java.util.List;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfStructureElement;

/** How the decision came about, step by step, each with the digest of what went in. */
final class Trace {

    private final Sheet sheet;
    private final Report report;

    Trace(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void draw() {
        var section = sheet.shortChapter("How it was decided");
        sheet.paragraph(
                section,
                "The decision is a function of the facts, the rules with their parameters, the waivers among the facts and the"
                    + " moment. Nothing else goes in, so that anybody can make it again.",
                Style.BODY);
        sheet.skip(8);
        steps(section);
        sheet.skip(14);
        packs(section);
        sheet.skip(14);
        complete(section);
    }

    private void steps(PdfStructureElement section) {
        var decision = report.of().decision();
        var table = new Table(sheet, section, List.of(1, 5, 17), List.of("#", "Step", "What came out"));
        step(table, 1, "Facts", "%d facts read. %s".formatted(report.statements().count(), decision.factsDigest()));
        step(table, 2, "Question", "%s%s, for %s".formatted(report.gate(), added(), decision.clock()));
        step(table, 3, "Packs", "%d judged, %d installed in all. %s"
                .formatted(report.judgedPacks().size(), decision.packs().size(), decision.rulesDigest()));
        step(table, 4, "Findings", Tally.of(decision.judgements()).inWords());
        step(table, 5, "Waivers", "%d open findings have a waiver over them".formatted(Tally.of(decision.judgements()).waived()));
        step(table, 6, "Outcome", "%s: %s".formatted(decision.outcome().word(), why(decision)));
        step(table, 7, "Name", "the digest of the verdict core. " + report.of().core());
    }

    private String added() {
        var packs = report.of().manifest().asked().addPacks();
        return packs.isEmpty() ? "" : ", with the packs " + String.join(", ", packs) + " added";
    }

    private static String why(Decision decision) {
        var stops = decision.open().stream().filter(judgement -> judgement.blocks()).toList();
        if (!stops.isEmpty()) {
            return "stopped by %d blocking requirements that are open and not waived".formatted(stops.size());
        }
        var evaluated = decision.judgements().stream()
                .filter(judgement -> judgement.finding().status() != Status.NOT_APPLICABLE)
                .count();
        return "%d requirements applied, %d are open".formatted(evaluated, decision.open().size());
    }

    private static void step(Table table, int number, String name, String out) {
        table.row(List.of(Cell.of(String.valueOf(number), Style.SMALL_STRONG), Cell.of(name, Style.SMALL_STRONG), Cell.of(out)));
    }

    private void packs(PdfStructureElement section) {
        sheet.heading(section, "H2", "Rules and parameters", Style.SECTION, 70);
        var table = new Table(
                sheet, section, List.of(5, 2, 7, 9), List.of("Pack", "Rules", "Parameters", "Digest"));
        for (var id : report.judgedPacks()) {
            var pack = report.pack(id);
            if (pack != null) {
                table.row(List.of(
                        Cell.of("%s %s".formatted(pack.id(), pack.version()), Style.SMALL_STRONG),
                        Cell.of(String.valueOf(pack.rules().size())),
                        Cell.of(pack.parameters().stream()
                                .map(parameter -> "%s = %s".formatted(parameter.name(), parameter.inWords()))
                                .collect(Collectors.joining("\n"))),
                        Cell.of(pack.digest().value(), Style.CODE)));
            }
        }
    }

    private void complete(PdfStructureElement section) {
        sheet.heading(section, "H2", "Lists that are said to be complete", Style.SECTION, 50);
        var statements = report.of().facts().completeness();
        if (statements.isEmpty()) {
            sheet.paragraph(section, "None: every list may have members that were not stated.", Style.BODY);
            return;
        }
        var words = statements.stream()
                .map(statement -> statement.whole()
                        ? statement.kind()
                        : statement.kind() + " where " + new java.util.TreeMap<>(statement.where()))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        sheet.paragraph(section, words, Style.BODY);
    }
}
