package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.classification.Maturity;
import dev.assay.classification.Maturity.Reason;
import dev.assay.classification.MaturityState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The maturity register as JSON, and as tables. */
public final class MaturityReport {

    private static final List<String> HEAD = List.of("system", "name", "state", "because", "lacks", "doubts");

    private MaturityReport() {}

    public static ObjectNode json(List<Maturity> register) {
        var node = JSON.objectNode();
        var shares = node.putObject("shares");
        shares(register).forEach((state, percent) -> shares.put(state, percent));
        var systems = node.putArray("systems");
        for (var one : register) {
            var each = systems.addObject()
                    .put("system", one.system())
                    .put("name", one.name())
                    .put("state", one.word())
                    .put("pointer", one.pointer());
            each.set("because", reasons(one.because()));
            each.set("lacks", reasons(one.lacks()));
            each.set("doubts", reasons(one.doubts()));
        }
        return node;
    }

    private static ArrayNode reasons(List<Reason> reasons) {
        var array = JSON.arrayNode();
        for (var reason : reasons) {
            array.addObject()
                    .put("rule", reason.rule())
                    .put("towards", reason.towards().word())
                    .put("words", reason.words())
                    .set("pointers", JsonValues.texts(reason.pointers()));
        }
        return array;
    }

    /** Percent of all systems in each state, to a tenth; the last one is for those of which the facts do not tell. */
    public static Map<String, BigDecimal> shares(List<Maturity> register) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        Stream.concat(Arrays.stream(MaturityState.values()).map(MaturityState::word), Stream.of("unknown"))
                .forEach(state -> shares.put(state, share(register, state)));
        return shares;
    }

    private static BigDecimal share(List<Maturity> register, String state) {
        var some = register.stream().filter(one -> one.word().equals(state)).count();
        return register.isEmpty()
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(100 * some).divide(BigDecimal.valueOf(register.size()), 1, RoundingMode.HALF_UP);
    }

    /** RFC 4180, one line for each system. */
    public static String csv(List<Maturity> register) {
        var rows = new ArrayList<List<String>>(List.of(HEAD));
        register.forEach(one -> rows.add(row(one)));
        return rows.stream()
                .map(row -> row.stream().map(MaturityReport::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String quoted(String cell) {
        var safe = cell.matches("[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    public static String markdown(List<Maturity> register) {
        var lines = new ArrayList<String>();
        lines.add("| state | share |");
        lines.add("| --- | --- |");
        shares(register).forEach((state, percent) -> lines.add("| %s | %s %% |".formatted(state, percent.toPlainString())));
        lines.add("");
        lines.add(HEAD.stream().collect(Collectors.joining(" | ", "| ", " |")));
        lines.add(HEAD.stream().map(any -> "---").collect(Collectors.joining(" | ", "| ", " |")));
        register.forEach(one -> lines.add(row(one).stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"))));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> row(Maturity one) {
        return List.of(
                one.system(), one.name() == null ? "" : one.name(), one.word(),
                words(one.because()), words(one.lacks()), words(one.doubts()));
    }

    private static String words(List<Reason> reasons) {
        return reasons.stream().map(Reason::words).collect(Collectors.joining("; "));
    }
}
