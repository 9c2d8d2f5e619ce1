package dev.assay.adapter.files;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Control;
import dev.assay.rule.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a catalog: one control a line, parents before their children. */
final class CatalogCsv {

    private static final List<String> HEADER =
            List.of("id", "parent_id", "level", "assessable", "designation", "topic", "citation");

    private final String file;
    private final Problems problems;
    private final Map<String, Control> controls = new LinkedHashMap<>();

    private CatalogCsv(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Lines that are refused become problems and are left out. */
    static Catalog read(String file, String text, Problems problems) {
        var reader = new CatalogCsv(file, problems);
        var rows = CsvRows.read(file, text, problems);
        if (rows.isEmpty() || !rows.getFirst().cells().equals(HEADER)) {
            problems.add(
                    new Place(file, 1, 1),
                    "a catalog begins with the names of its columns",
                    "Write \"%s\" in the first line.".formatted(String.join(",", HEADER)));
            return Catalog.EMPTY;
        }
        rows.subList(1, rows.size()).forEach(row -> reader.add(row.cells(), new Place(file, row.line(), 1)));
        return new Catalog(List.copyOf(reader.controls.values()));
    }

    private void add(List<String> cells, Place place) {
        if (cells.size() != HEADER.size()) {
            problems.add(
                    place,
                    "this line has %d columns instead of %d".formatted(cells.size(), HEADER.size()),
                    "Put texts with a comma in double quotes.");
            return;
        }
        var id = cells.getFirst();
        var parent = cells.get(1).isEmpty() ? null : cells.get(1);
        var assessable = flag(cells.get(3), place);
        if (sound(id, parent, place) && assessable != null) {
            controls.put(
                    id, new Control(id, parent, cells.get(2), assessable, cells.get(4), cells.get(5), cells.get(6)));
        }
    }

    private @Nullable Boolean flag(String cell, Place place) {
        return switch (cell) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                problems.add(place, "assessable is \"%s\"".formatted(cell), "Write true or false.");
                yield null;
            }
        };
    }

    private boolean sound(String id, @Nullable String parent, Place place) {
        if (id.isBlank()) {
            problems.add(place, "this control has no id", "Write its number in the first column.");
            return false;
        }
        if (controls.containsKey(id)) {
            problems.add(place, "control %s is listed twice in %s".formatted(id, file), "Remove one of the lines.");
            return false;
        }
        if (parent != null && !controls.containsKey(parent)) {
            problems.add(
                    place,
                    "control %s names the parent %s, which does not stand above it".formatted(id, parent),
                    "Correct parent_id, or move the parent up.");
            return false;
        }
        return true;
    }
}
