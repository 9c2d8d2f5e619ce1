package dev.assay.adapter.cli;

import dev.assay.classification.Classification;
import dev.assay.evaluation.Status;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All workflows in one table: the durable ones first, then by wave, then those that are ready. */
final class ClassificationBoard {

    private static final List<String> HEAD = List.of(
            "workflow", "class", "candidate", "wave", "ready", "wanting", "undo", "undo missing", "not idempotent", "label");

    private static final Comparator<Classification> ORDER = Comparator.comparing(Classification::workflowClass)
            .reversed()
            .thenComparing(one -> one.adoption().wave(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.adoption().missing().size())
            .thenComparing(Classification::id);

    private ClassificationBoard() {}

    /** Lines of a table in Markdown, which people read as well. */
    static List<String> lines(List<Classification> classifications) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        classifications.stream().sorted(ORDER).map(ClassificationBoard::row).forEach(rows::add);
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
                .toArray();
        var lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
        lines.add(1, line(IntStream.range(0, HEAD.size()).mapToObj(column -> "-".repeat(widths[column])).toList(), widths));
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<String> row(Classification one) {
        var moves = one.temporalCandidate().possible();
        var adoption = one.adoption();
        var open = one.idempotency().stream().filter(step -> step.status() != Status.SATISFIED).count();
        return List.of(
                one.id(),
                one.workflowClass().word(),
                yesNo(one.temporalCandidate()),
                adoption.wave() == null ? "" : adoption.wave().word(),
                moves ? yesNo(adoption.ready()) : "",
                moves ? String.valueOf(adoption.missing().size()) : "",
                moves ? String.valueOf(one.compensation().steps().size()) : "",
                moves ? String.valueOf(one.compensation().missing().size()) : "",
                moves ? String.valueOf(open) : "",
                one.labelDisagrees() && one.label() != null ? one.label().word() + " disagrees" : "");
    }

    private static String yesNo(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> truth.name().toLowerCase(Locale.ROOT);
        };
    }
}
