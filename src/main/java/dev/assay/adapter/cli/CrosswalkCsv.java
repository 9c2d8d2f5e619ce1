package dev.assay.adapter.cli;

import dev.assay.matrix.Crosswalk;
import dev.assay.matrix.Crosswalk.Mapping;
import java.util.List;
import java.util.stream.Collectors;

/** A crosswalk as CSV (RFC 4180), one line for each mapping. */
final class CrosswalkCsv {

    private static final List<String> HEAD = List.of(
            "from_framework", "from_control", "to_framework", "to_control", "relation", "source", "rationale");

    private CrosswalkCsv() {}

    static String of(Crosswalk crosswalk) {
        var text = new StringBuilder(line(HEAD));
        crosswalk.mappings().forEach(mapping -> text.append(line(cells(mapping))));
        return text.toString();
    }

    private static List<String> cells(Mapping mapping) {
        return List.of(
                mapping.from().framework(),
                mapping.from().control(),
                mapping.to().framework(),
                mapping.to().control(),
                mapping.relation().word(),
                mapping.source().word(),
                mapping.rationale());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CrosswalkCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        var quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
