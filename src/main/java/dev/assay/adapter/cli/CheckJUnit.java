package dev.assay.adapter.cli;

import dev.assay.evaluation.Status;
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
        var packs = checked.findings().stream()
                .collect(Collectors.groupingBy(CheckedFinding::pack, TreeMap::new, Collectors.toList()));
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "assay " + checked.gate() + ": " + checked.outcome().word());
        for (var pack : packs.entrySet()) {
            suite(pack.getKey(), pack.getValue());
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(String pack, List<CheckedFinding> findings) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", pack);
        xml.writeAttribute("tests", String.valueOf(findings.size()));
        xml.writeAttribute("failures", String.valueOf(findings.stream().filter(CheckedFinding::blocks).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(findings.stream().filter(CheckJUnit::skipped).count()));
        for (var finding : findings) {
            test(finding);
        }
        line(1);
        xml.writeEndElement();
    }

    private static boolean skipped(CheckedFinding finding) {
        var open = finding.isOpen() && !finding.blocks();
        return open || finding.status() == Status.NOT_APPLICABLE;
    }

    private void test(CheckedFinding finding) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", finding.pack());
        xml.writeAttribute("name", finding.requirement());
        xml.writeAttribute("file", finding.file());
        xml.writeAttribute("line", String.valueOf(finding.line()));
        if (finding.blocks()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.status().word());
            xml.writeAttribute("message", valid(finding.message()));
            xml.writeCharacters(valid(details(finding)));
            xml.writeEndElement();
        } else if (skipped(finding)) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", valid(note(finding)));
        }
        xml.writeEndElement();
    }

    /** A waiver or an advisory severity does not fail a build, and does not hide the raw status either. */
    private static String note(CheckedFinding finding) {
        return finding.isOpen()
                ? "%s, %s: %s".formatted(finding.status().word(), finding.weight(), finding.message())
                : finding.status().word();
    }

    private static String details(CheckedFinding finding) {
        var missing = finding.missing().isEmpty() ? "" : "\nmissing: " + String.join(", ", finding.missing());
        var facts = finding.observations().stream().map(CheckedObservation::words).collect(Collectors.joining(", "));
        var because = facts.isEmpty() ? "" : "\nbecause: " + facts;
        return "%s%s%s\nremedy: %s".formatted(finding.place(), missing, because, finding.remedy());
    }

    /** Characters that XML 1.0 cannot hold, not even escaped, may stand in a fact. */
    private static String valid(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
