package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import dev.assay.catalog.Control;
import dev.assay.flow.DecideGate;
import dev.assay.matrix.Matrix;
import dev.assay.pack.Pack;
import dev.assay.workflow.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Packs laid beside their standards: each control with its status, and how many controls there are of each status. */
public final class ComplianceReport {

    private static final List<String> HEAD = List.of("pack", "control", "status", "effective", "open", "requirements", "topic");

    private final List<Pack> packs;
    private final DecideGate.Answer answer;
    private final Outcome outcome;

    /**
     * @param packs   those to show
     * @param outcome what their requirements come to
     */
    public ComplianceReport(List<Pack> packs, DecideGate.Answer answer, Outcome outcome) {
        this.packs = List.copyOf(packs);
        this.answer = answer;
        this.outcome = outcome;
    }

    public String text() {
        var text = new StringBuilder("%s  as of %s, not recorded\n".formatted(outcome.word().toUpperCase(Locale.ROOT), answer.decision().clock()));
        answer.decision().packs().stream()
                .filter(one -> !one.applies().certain() && one.applies().possible())
                .forEach(one -> text.append("pack %s may apply; missing: %s\n".formatted(one.id(), String.join(", ", one.because()))));
        for (var pack : packs) {
            text.append("\n%s %s: %s\n".formatted(pack.id(), pack.version(), pack.title()));
            rows(pack).forEach(row -> text.append(line(pack, row)));
            text.append("  %s\n".formatted(sum(pack)));
        }
        return text.toString();
    }

    private String line(Pack pack, Matrix.Row row) {
        return "  %-24s %-22s %s".formatted(row.control(), row.effective(), behind(row) + topic(pack, row)).stripTrailing() + "\n";
    }

    private String behind(Matrix.Row row) {
        return row.requirements().isEmpty() ? "" : "%d of %d open  ".formatted(open(row), row.requirements().size());
    }

    private String sum(Pack pack) {
        var counts = counts(pack).entrySet().stream()
                .map(count -> "%d %s".formatted(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
        return "%d controls: %s".formatted(rows(pack).size(), counts);
    }

    public String json() {
        var node = JSON.objectNode().put("outcome", outcome.word()).put("clock", answer.decision().clock().toString());
        var list = node.putArray("packs");
        for (var pack : packs) {
            var one = list.addObject().put("id", pack.id()).put("version", pack.version()).put("title", pack.title());
            var counts = one.putObject("controls");
            counts(pack).forEach(counts::put);
            var rows = one.putArray("rows");
            rows(pack).forEach(row -> rows.addObject()
                    .put("control", row.control())
                    .put("topic", topic(pack, row))
                    .put("status", row.status())
                    .put("effective", row.effective())
                    .put("open", open(row))
                    .set("requirements", JsonValues.texts(row.requirements())));
        }
        return node.toPrettyString() + "\n";
    }

    public String csv() {
        var text = new StringBuilder(MatrixCsv.line(HEAD));
        packs.forEach(pack -> rows(pack).forEach(row -> text.append(MatrixCsv.line(List.of(
                pack.id(), row.control(), row.status(), row.effective(), String.valueOf(open(row)),
                String.join(" ", row.requirements()), topic(pack, row))))));
        return text.toString();
    }

    private List<Matrix.Row> rows(Pack pack) {
        return answer.matrix().rows().stream().filter(row -> row.pack().equals(pack.id())).toList();
    }

    /** Controls by effective status. */
    private Map<String, Integer> counts(Pack pack) {
        var counts = new TreeMap<String, Integer>();
        rows(pack).forEach(row -> counts.merge(row.effective(), 1, Integer::sum));
        return counts;
    }

    private long open(Matrix.Row row) {
        return answer.decision().judgements().stream()
                .filter(one -> row.requirements().contains(one.finding().rule().name()))
                .filter(one -> one.finding().isOpen())
                .count();
    }

    private static String topic(Pack pack, Matrix.Row row) {
        return pack.catalog().assessable().stream()
                .filter(control -> control.id().equals(row.control()))
                .map(Control::topic)
                .findFirst()
                .orElse("");
    }
}
