package dev.assay.adapter.files;

import dev.assay.rule.Place;
import java.util.ArrayList;
import java.util.List;

/** Splits comma-separated text (RFC 4180) into rows; empty lines are passed over. */
final class CsvRows {

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int rowLine = 1;
    private boolean quoted;

    private CsvRows(String text) {
        this.text = text;
    }

    /** Cells of one row and the line it begins on, from 1. */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    static List<Row> read(String file, String text, Problems problems) {
        var reader = new CsvRows(text);
        reader.read();
        if (reader.quoted) {
            problems.add(
                    new Place(file, reader.rowLine, 1), "a quote is opened here and not closed", "Close it.");
        }
        return reader.rows;
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (quoted) {
                i += inQuotes(character, i);
            } else {
                outside(character);
            }
            if (character == '\n') {
                line++;
                rowLine = quoted ? rowLine : line;
            }
        }
        endRow();
    }

    /** Answers by how many characters to go on: a doubled quote is one quote in the text. */
    private int inQuotes(char character, int at) {
        if (character != '"') {
            cell.append(character);
            return 0;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            cell.append('"');
            return 1;
        }
        quoted = false;
        return 0;
    }

    private void outside(char character) {
        switch (character) {
            case '"' -> quoted = true;
            case ',' -> endCell();
            case '\n' -> endRow();
            case '\r' -> {}
            default -> cell.append(character);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
            rows.add(new Row(rowLine, cells));
        }
        cells.clear();
    }
}
