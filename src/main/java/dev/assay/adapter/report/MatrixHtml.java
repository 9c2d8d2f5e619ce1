package dev.assay.adapter.report;

import dev.assay.flow.DecideGate;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The matrix as one HTML page that needs nothing from anywhere: no script, no font, no picture. */
public final class MatrixHtml {

    private static final String TEMPLATE = "/reports/matrix.html";

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private static final String TABLE =
            """
            <table>
            <thead><tr><th scope="col">Control</th><th scope="col">Topic</th><th scope="col">Status</th><th scope="col">With waivers</th><th scope="col">Requirements</th></tr></thead>
            <tbody>
            %s</tbody>
            </table>
            """;

    private static final Map<Integer, String> ESCAPED =
            Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '"', "&quot;", (int) '\'', "&#39;");

    private MatrixHtml() {}

    /** @param rulebook the packs that the answer was made with */
    public static String of(DecideGate.Answer answer, Rulebook rulebook) {
        var decision = answer.decision();
        var gate = decision.workflow() == null ? "Packs" : decision.workflow() + " / " + decision.phase();
        var rows = MatrixRow.of(answer.matrix(), rulebook);
        var values = Map.of(
                "gate", escaped(gate),
                "outcome", decision.outcome().word(),
                "clock", decision.clock().toString(),
                "counts", counts(rows),
                "tables", tables(rows),
                "facts", decision.factsDigest(),
                "rules", decision.rulesDigest());
        return PLACE.matcher(template()).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    private static String template() {
        try (var template = MatrixHtml.class.getResourceAsStream(TEMPLATE)) {
            return new String(Objects.requireNonNull(template, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counts(List<MatrixRow> rows) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> counts.merge(row.effective(), 1, Integer::sum));
        return rows.size() + " controls: "
                + counts.entrySet().stream()
                        .map(count -> "<span class=\"word %s\">%d %s</span>"
                                .formatted(name(count.getKey()), count.getValue(), escaped(count.getKey())))
                        .collect(Collectors.joining(", "));
    }

    /** What was judged first; what no rule covers is there, but folded. */
    private static String tables(List<MatrixRow> rows) {
        var byCover = rows.stream().collect(Collectors.partitioningBy(row -> !row.requirements().isEmpty()));
        var judged = TABLE.formatted(rows(byCover.get(true)));
        var open = byCover.get(false);
        return open.isEmpty()
                ? judged
                : judged + "<details><summary>Not covered by any rule: %d controls</summary>%n%s</details>"
                        .formatted(open.size(), TABLE.formatted(rows(open)));
    }

    private static String rows(List<MatrixRow> rows) {
        return rows.stream().map(MatrixHtml::row).collect(Collectors.joining());
    }

    private static String row(MatrixRow row) {
        return "<tr><td>%s<br><span class=\"note\">%s</span></td><td>%s</td>%s%s<td>%s</td></tr>\n"
                .formatted(
                        escaped(row.control()),
                        escaped(row.pack()),
                        escaped(row.topic()),
                        status(row.status()),
                        status(row.effective()),
                        escaped(String.join(", ", row.requirements())));
    }

    /** The word is always there: nobody has to tell colours apart. */
    private static String status(String word) {
        return "<td class=\"word %s\">%s</td>".formatted(name(word), escaped(word));
    }

    private static String name(String word) {
        return escaped(word.toLowerCase(Locale.ROOT).replace(" (attested)", "").replace(' ', '-'));
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            var escape = ESCAPED.get(c);
            if (escape == null) safe.appendCodePoint(c);
            else safe.append(escape);
        });
        return safe.toString();
    }
}
