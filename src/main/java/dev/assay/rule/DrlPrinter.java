package dev.assay.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the syntax tree as DRL: read again, it gives an equal tree, places and texts aside. One tree has one print, so
 * that the print of a condition tells it from every other one on the same kind of fact.
 */
public final class DrlPrinter {

    private DrlPrinter() {}

    /** A whole file; its imports name every class that the rules do. */
    public static String print(String packageName, List<Rule> rules) {
        var imports = Mentions.classes(rules).stream()
                .map(type -> "import %s;%n".formatted(type.getName()))
                .collect(Collectors.joining());
        var texts = rules.stream().map(DrlPrinter::print).collect(Collectors.joining("%n".formatted()));
        return "package %s;%n%n%s%n%s".formatted(packageName, imports, texts);
    }

    /** One rule, from {@code rule} to {@code end}. */
    public static String print(Rule rule) {
        var annotations = AnnotationPrinter.lines(rule.metadata());
        var when = Stream.concat(Stream.of(rule.subject()), rule.body().stream())
                .map(DrlPrinter::print)
                .toList();
        var then = rule.then() == null ? List.<String>of() : List.of(print(rule.then()));
        return "rule %s%n%swhen%n%sthen%n%send%n"
                .formatted(ConditionPrinter.quoted(rule.name()), indented(annotations), indented(when), indented(then));
    }

    /** One element of a rule, on one line. */
    public static String print(Element element) {
        return switch (element) {
            case Element.Pattern pattern -> pattern(pattern);
            case Element.Not(var body) -> "not " + body(body);
            case Element.Exists(var body) -> "exists " + body(body);
            case Element.Forall forall -> forall(forall);
            case Element.Either(var branches) ->
                branches.stream()
                        .map(branch -> branch.size() == 1 ? print(branch.getFirst()) : body(branch))
                        .collect(Collectors.joining(" or ", "( ", " )"));
            case Element.Accumulate accumulate -> accumulate(accumulate);
        };
    }

    /** One condition. */
    public static String print(Condition condition) {
        return ConditionPrinter.print(condition);
    }

    /** One value that a condition compares. */
    public static String print(Operand operand) {
        return ConditionPrinter.print(operand);
    }

    private static String print(Conclusion then) {
        var arguments = then.arguments().stream().map(ConditionPrinter::print).collect(Collectors.joining(", "));
        return "insertLogical( new %s( %s ) );".formatted(then.kind().drlName(), arguments);
    }

    private static String pattern(Element.Pattern pattern) {
        var bindings = pattern.bindings().stream()
                .map(binding -> binding.variable() + " : " + binding.field().name());
        var conditions = pattern.conditions().stream().map(ConditionPrinter::print);
        var inside = Stream.concat(bindings, conditions).collect(Collectors.joining(", "));
        var variable = pattern.variable() == null ? "" : pattern.variable() + " : ";
        return inside.isEmpty()
                ? "%s%s()".formatted(variable, pattern.kind().drlName())
                : "%s%s( %s )".formatted(variable, pattern.kind().drlName(), inside);
    }

    private static String body(List<Element> body) {
        if (body.size() == 1
                && (body.getFirst() instanceof Element.Pattern || body.getFirst() instanceof Element.Either)) {
            return print(body.getFirst());
        }
        return body.stream().map(DrlPrinter::print).collect(Collectors.joining(" and ", "( ", " )"));
    }

    /** DRL takes patterns only into a forall; with anything else in it, it is written as the negation that it means. */
    private static String forall(Element.Forall forall) {
        if (!forall.holds().stream().allMatch(Element.Pattern.class::isInstance)) {
            return print(forall.asNot());
        }
        return Stream.concat(Stream.of(forall.each()), forall.holds().stream())
                .map(DrlPrinter::print)
                .collect(Collectors.joining(" ", "forall( ", " )"));
    }

    private static String accumulate(Element.Accumulate accumulate) {
        var functions =
                accumulate.aggregates().stream().map(DrlPrinter::aggregate).collect(Collectors.joining(", "));
        var conditions =
                accumulate.conditions().stream().map(ConditionPrinter::print).collect(Collectors.joining(", "));
        return "accumulate( %s; %s%s )"
                .formatted(pattern(accumulate.source()), functions, conditions.isEmpty() ? "" : "; " + conditions);
    }

    private static String aggregate(Element.Aggregate aggregate) {
        var over = aggregate.over() == null ? "" : " " + aggregate.over().variable() + " ";
        return "%s : %s(%s)"
                .formatted(aggregate.variable(), aggregate.function().drlName(), over);
    }

    private static String indented(List<String> lines) {
        return lines.stream().map("    %s%n"::formatted).collect(Collectors.joining());
    }
}
