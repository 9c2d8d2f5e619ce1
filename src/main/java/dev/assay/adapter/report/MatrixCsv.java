package dev.assay.adapter.report;

import dev.assay.matrix.Matrix;
import dev.assay.workflow.Rulebook;
import java.util.List;
import java.util.stream.Collectors;

/** The matrix as CSV (RFC 4180) for spreadsheets: one line for each control of each pack. */
public final class MatrixCsv {

    private static final List<String> HEAD =
            List.of("pack", "control", "topic", "status", "effective", "requirements", "citation");

    /** A spreadsheet takes a cell that begins like this for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private MatrixCsv() {}

    /** @param rulebook the packs that the matrix was made with */
    public static String of(Matrix matrix, Rulebook rulebook) {
        var text = new StringBuilder(line(HEAD));
        for (var row : MatrixRow.of(matrix, rulebook)) {
            text.append(line(List.of(
                    row.pack(),
                    row.control(),
                    row.topic(),
                    row.status(),
                    row.effective(),
                    String.join(" ", row.requirements()),
                    row.citation())));
        }
        return text.toString();
    }

    static String line(List<String> cells) {
        return cells.stream().map(MatrixCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        var quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
