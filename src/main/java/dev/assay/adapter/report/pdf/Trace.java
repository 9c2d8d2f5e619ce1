package dev.assay.adapter.report.pdf;

import dev.assay.evaluation.Status;
import dev.assay.pack.ParameterDefinition;
import dev.assay.workflow.Decision;
import dev.assay.workflow.WaiverBasis;
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
        var section = sheet.shortChapter(report.say("How it was decided"));
        sheet.paragraph(
                section,
                report.of().waivers() instanceof WaiverBasis.Granted
                        ? report.say("The decision is a function of the facts, the rules with their parameters, the granted waivers and the"
                            + " moment. Nothing else goes in, so that anybody can make it again.")
                        : report.say("The decision is a function of the facts, the rules with their parameters, the waivers among the facts and the"
                            + " moment. Nothing else goes in, so that anybody can make it again."),
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
        var table = new Table(sheet, section, List.of(1, 5, 17), List.of("#", report.say("Step"), report.say("What came out")));
        step(table, 1, "Facts", report.say("%d facts read. %s", report.statements().count(), decision.factsDigest()));
        step(table, 2, "Question", report.say("%s%s, for %s", report.gate(), added(), decision.clock()));
        step(table, 3, "Packs", report.say("%d judged, %d installed in all. %s", report.judgedPacks().size(), decision.packs().size(), decision.rulesDigest()));
        step(table, 4, "Findings", Tally.of(decision.judgements()).inWords(report.phrases()));
        step(table, 5, "Waivers", report.say("%d open findings have a waiver over them", Tally.of(decision.judgements()).waived()));
        step(table, 6, "Outcome", "%s: %s".formatted(report.phrases().word(decision.outcome().word()), why(decision)));
        step(table, 7, "Name", report.say("the digest of the verdict core. %s", report.of().core()));
    }

    private String added() {
        var packs = report.of().manifest().asked().addPacks();
        return packs.isEmpty() ? "" : report.say(", with the packs %s added", String.join(report.say(", "), packs));
    }

    private String why(Decision decision) {
        var stops = decision.open().stream().filter(judgement -> judgement.blocks()).toList();
        if (!stops.isEmpty()) {
            return report.say("stopped by %d blocking requirements that are open and not waived", stops.size());
        }
        var evaluated = decision.judgements().stream()
                .filter(judgement -> judgement.finding().status() != Status.NOT_APPLICABLE)
                .count();
        return report.say("%d requirements applied, %d are open", evaluated, decision.open().size());
    }

    private void step(Table table, int number, String name, String out) {
        table.row(List.of(Cell.of(String.valueOf(number), Style.SMALL_STRONG), Cell.of(report.say(name), Style.SMALL_STRONG), Cell.of(out)));
    }

    private void packs(PdfStructureElement section) {
        sheet.heading(section, "H2", report.say("Rules and parameters"), Style.SECTION, 70);
        var table = new Table(
                sheet, section, List.of(5, 2, 7, 9), List.of(report.say("Pack"), report.say("Rules"), report.say("Parameters"), report.say("Digest")));
        for (var id : report.judgedPacks()) {
            var pack = report.pack(id);
            if (pack != null) {
                table.row(List.of(
                        Cell.of("%s %s".formatted(pack.id(), pack.version()), Style.SMALL_STRONG),
                        Cell.of(String.valueOf(pack.rules().size())),
                        Cell.of(pack.parameters().stream()
                                .map(parameter -> parameter(id, parameter))
                                .collect(Collectors.joining("\n"))),
                        Cell.of(pack.digest().value(), Style.CODE)));
            }
        }
    }

    /** In another language with what it limits, since its name is English. */
    private String parameter(String pack, ParameterDefinition parameter) {
        var texts = report.texts().translation(pack);
        if (texts == null) {
            return "%s = %s".formatted(parameter.name(), parameter.inWords());
        }
        var number = parameter.number();
        var value = number == null ? parameter.inWords() : report.say("%s %s", number.toPlainString(), report.phrases().word(parameter.unit()));
        return "%s: %s\n%s".formatted(texts.parameters().getOrDefault(parameter.name(), ""), value, parameter.name());
    }

    private void complete(PdfStructureElement section) {
        sheet.heading(section, "H2", report.say("Lists that are said to be complete"), Style.SECTION, 50);
        var statements = report.of().facts().completeness();
        if (statements.isEmpty()) {
            sheet.paragraph(section, report.say("None: every list may have members that were not stated."), Style.BODY);
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
