package dev.assay.adapter.report;

import dev.assay.flow.DecideGate;
import dev.assay.workflow.Rulebook;
import java.util.Locale;
import java.util.Map;

/** The matrix as one HTML page that needs nothing from anywhere: no script, no font, no picture. */
public final class MatrixHtml {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Compliance matrix</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #ccc; }
            th { position: sticky; top: 0; background: #f2f2f2; }
            td.word { white-space: nowrap; font-weight: 600; }
            .not-satisfied { color: #a40000; } .insufficient-evidence { color: #7a4a00; } .waived { color: #5b2a86; }
            .satisfied { color: #14602b; } .not-applicable, .not-covered { color: #555; }
            .note { color: #555; } code { overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>Compliance matrix</h1>
            <p>%s. Outcome: <strong>%s</strong>. As of %s.</p>
            <p class="note">Facts <code>%s</code><br>Rules <code>%s</code></p>
            <table>
            <thead><tr><th scope="col">Control</th><th scope="col">Topic</th><th scope="col">Status</th><th scope="col">With waivers</th><th scope="col">Requirements</th></tr></thead>
            <tbody>
            %s</tbody>
            </table>
            <p class="note">Decision support, not legal advice. A control without a rule is &ldquo;not covered&rdquo;, never green.</p>
            </body>
            </html>
            """;

    private static final Map<Integer, String> ESCAPED =
            Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '"', "&quot;", (int) '\'', "&#39;");

    private MatrixHtml() {}

    /** @param rulebook the packs that the answer was made with */
    public static String of(DecideGate.Answer answer, Rulebook rulebook) {
        var decision = answer.decision();
        var gate = decision.workflow() == null ? "Packs" : decision.workflow() + " / " + decision.phase();
        var rows = new StringBuilder();
        MatrixRow.of(answer.matrix(), rulebook).forEach(row -> rows.append(row(row)));
        return PAGE.formatted(
                escaped(gate),
                decision.outcome().word(),
                decision.clock(),
                decision.factsDigest(),
                decision.rulesDigest(),
                rows);
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
        var name = word.toLowerCase(Locale.ROOT).replace(" (attested)", "").replace(' ', '-');
        return "<td class=\"word %s\">%s</td>".formatted(escaped(name), escaped(word));
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
