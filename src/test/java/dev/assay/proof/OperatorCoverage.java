package dev.assay.proof;

import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each operator stands at each depth of nesting in the rules of a proof. */
final class OperatorCoverage {

    /** Depth 0 is a top pattern; not, exists, forall, or and accumulate each go one deeper. */
    static final int DEPTHS = 4;

    private final Map<String, int[]> counts = new TreeMap<>();

    void add(Rule rule) {
        add(rule.subject(), 0);
        add(rule.body(), 0);
    }

    /** Operator to its counts by depth; what stands deeper than the last is counted with the last. */
    Map<String, int[]> counts() {
        return counts;
    }

    /** One line for each operator. */
    String table() {
        var table = new StringBuilder("%-16s%8s%8s%8s%8s%n".formatted("operator", "depth 0", "1", "2", "3"));
        counts.forEach((operator, at) -> table.append(
                "%-16s%8d%8d%8d%8d%n".formatted(operator, at[0], at[1], at[2], at[3])));
        return table.toString();
    }

    private void count(String operator, int depth) {
        counts.computeIfAbsent(operator, any -> new int[DEPTHS])[Math.min(depth, DEPTHS - 1)]++;
    }

    private void add(List<Element> elements, int depth) {
        elements.forEach(element -> add(element, depth));
    }

    private void add(Element element, int depth) {
        switch (element) {
            case Element.Pattern pattern -> pattern.conditions().forEach(condition -> add(condition, depth));
            case Element.Not(var body) -> nested("not", body, depth);
            case Element.Exists(var body) -> nested("exists", body, depth);
            case Element.Forall(var each, var holds) -> {
                nested("forall", holds, depth);
                add(each, depth + 1);
            }
            case Element.Either(var branches) -> {
                count("or", depth);
                branches.forEach(branch -> add(branch, depth + 1));
            }
            case Element.Accumulate accumulate -> add(accumulate, depth);
        }
    }

    private void add(Element.Accumulate accumulate, int depth) {
        accumulate.aggregates().forEach(one -> count("accumulate " + one.function().drlName(), depth));
        add(accumulate.source(), depth + 1);
        accumulate.conditions().forEach(condition -> add(condition, depth));
    }

    private void nested(String name, List<Element> body, int depth) {
        count(name, depth);
        add(body, depth + 1);
    }

    private void add(Condition condition, int depth) {
        switch (condition) {
            case Condition.Compare(var left, var comparator, var right) -> {
                count(comparator.sign() + (right.equals(Operand.Literal.NONE) ? " null" : ""), depth);
                List.of(left, right).forEach(operand -> add(operand, depth));
            }
            case Condition.Contains contains -> count(contains.elementFirst() ? "memberOf" : "contains", depth);
            case Condition.In in -> count("in", depth);
            case Condition.Matches matches -> count("matches", depth);
            case Condition.Negation(var part) -> {
                count("!", depth);
                add(part, depth);
            }
            case Condition.All(var parts) -> compound("&&", parts, depth);
            case Condition.Any(var parts) -> compound("||", parts, depth);
        }
    }

    private void compound(String sign, List<Condition> parts, int depth) {
        count(sign, depth);
        parts.forEach(part -> add(part, depth));
    }

    private void add(Operand operand, int depth) {
        if (operand instanceof Operand.Arithmetic(var left, char operator, var right, var type)) {
            count("calculate " + operator, depth);
            Arrays.asList(left, right).forEach(part -> add(part, depth));
        }
    }
}
