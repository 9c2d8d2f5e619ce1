package dev.assay.adapter.cli;

import dev.assay.evaluation.Status;
import dev.assay.workflow.Judgement;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A decision as JUnit XML: one suite for each pack, one case for each requirement. */
final class CheckJUnit {

    private final XMLStreamWriter xml;

    private CheckJUnit(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Checked checked) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new CheckJUnit(xml).write(checked);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written", e);
        }
        return text + "\n";
    }

    private void write(Checked checked) throws XMLStreamException {
        var packs = checked.decision().judgements().stream()
                .collect(Collectors.groupingBy(one -> one.finding().pack(), TreeMap::new, Collectors.toList()));
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "assay " + checked.gate() + ": " + checked.decision().outcome().word());
        for (var pack : packs.entrySet()) {
            suite(pack.getKey(), pack.getValue());
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(String pack, List<Judgement> judgements) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", pack);
        xml.writeAttribute("tests", String.valueOf(judgements.size()));
        xml.writeAttribute("failures", String.valueOf(judgements.stream().filter(Judgement::blocks).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(judgements.stream().filter(CheckJUnit::skipped).count()));
        for (var judgement : judgements) {
            test(judgement);
        }
        line(1);
        xml.writeEndElement();
    }

    private static boolean skipped(Judgement judgement) {
        var open = judgement.finding().isOpen() && !judgement.blocks();
        return open || judgement.finding().status() == Status.NOT_APPLICABLE;
    }

    private void test(Judgement judgement) throws XMLStreamException {
        var finding = judgement.finding();
        line(2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", finding.pack());
        xml.writeAttribute("name", finding.rule().name());
        xml.writeAttribute("file", finding.rule().place().file());
        xml.writeAttribute("line", String.valueOf(finding.rule().place().line()));
        if (judgement.blocks()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.status().word());
            xml.writeAttribute("message", valid(Checked.message(finding)));
            xml.writeCharacters(valid(details(judgement)));
            xml.writeEndElement();
        } else if (skipped(judgement)) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", valid(note(judgement)));
        }
        xml.writeEndElement();
    }

    /** A waiver or an advisory severity does not fail a build, and does not hide the raw status either. */
    private static String note(Judgement judgement) {
        var finding = judgement.finding();
        return finding.isOpen()
                ? "%s, %s: %s".formatted(finding.status().word(), Checked.weight(judgement), Checked.message(finding))
                : finding.status().word();
    }

    private static String details(Judgement judgement) {
        var finding = judgement.finding();
        var missing = finding.missing().isEmpty() ? "" : "\nmissing: " + String.join(", ", finding.missing());
        var facts = finding.observations().stream().map(CheckText::words).collect(Collectors.joining(", "));
        var because = facts.isEmpty() ? "" : "\nbecause: " + facts;
        return "%s%s%s\nremedy: %s".formatted(finding.rule().place(), missing, because, finding.rule().metadata().remedy());
    }

    /** Characters that XML 1.0 cannot hold, not even escaped, may stand in a fact. */
    private static String valid(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
