package dev.assay.rule;

import dev.assay.fact.Parameter;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plants every small fault that people make in rules, one at a time: a comparison that is off by one or turned round, a
 * negation too many, a condition or an alternative forgotten.
 */
public final class Mutants {

    private static final Pattern DECLARED = Pattern.compile("(\\$\\w+) :");
    private static final Pattern USED = Pattern.compile("\\$\\w+");

    private final Rule rule;

    private Mutants(Rule rule) {
        this.rule = rule;
    }

    /** The rule's mutants, each other than the rule and than each other mutant, in reading order. */
    public static List<Mutant> of(Rule rule) {
        var mutants = new Mutants(rule);
        var subjects = mutants.pattern(rule.subject())
                .map(subject -> mutants.mutant(subject.element(), rule.body(), subject.change()));
        var bodies = mutants.bodies(rule.body())
                .filter(body -> !body.elements().isEmpty())
                .map(body -> mutants.mutant(rule.subject(), body.elements(), body.change()));
        return Stream.concat(subjects, bodies).filter(Mutants::bound).toList();
    }

    private record Changed<T extends Element>(T element, String change) {}

    private record Body(List<Element> elements, String change) {}

    private Mutant mutant(Element.Pattern subject, List<Element> body, String change) {
        return new Mutant(
                new Rule(rule.name(), rule.metadata().silent(), subject, body, rule.then(), rule.place(), rule.text()),
                change);
    }

    /** Whether nothing reads a variable that the fault took away. */
    private static boolean bound(Mutant mutant) {
        var rule = mutant.rule();
        var printed = DrlPrinter.print(rule).substring(DrlPrinter.print(rule).indexOf("%nwhen%n".formatted()));
        var declared = DECLARED.matcher(printed).results().map(found -> found.group(1)).collect(Collectors.toSet());
        return USED.matcher(printed).results().map(found -> found.group()).allMatch(declared::contains);
    }

    private Stream<Body> bodies(List<Element> elements) {
        return IntStream.range(0, elements.size()).boxed().flatMap(i -> {
            var element = elements.get(i);
            var dropped = parameter(element)
                    ? Stream.<Body>of()
                    : Stream.of(new Body(ConditionMutants.without(elements, i), "drop " + DrlPrinter.print(element)));
            return Stream.concat(
                    dropped,
                    element(element).map(changed ->
                            new Body(ConditionMutants.with(elements, i, changed.element()), changed.change())));
        });
    }

    private static boolean parameter(Element element) {
        return element instanceof Element.Pattern pattern && pattern.kind().type() == Parameter.class;
    }

    private Stream<Changed<Element>> element(Element element) {
        return switch (element) {
            case Element.Pattern pattern -> pattern(pattern).map(each -> new Changed<>(each.element(), each.change()));
            case Element.Not(var body) -> within(element, new Element.Exists(body), body, Element.Not::new);
            case Element.Exists(var body) -> within(element, new Element.Not(body), body, Element.Exists::new);
            case Element.Forall forall -> forall(forall);
            case Element.Either(var branches) -> either(branches);
            case Element.Accumulate accumulate -> accumulate(accumulate);
        };
    }

    private Stream<Changed<Element>> within(
            Element whole, Element negated, List<Element> body, Function<List<Element>, Element> made) {
        var turned = new Changed<>(negated, "turn round " + DrlPrinter.print(whole));
        return Stream.concat(
                Stream.of(turned),
                bodies(body)
                        .filter(each -> !each.elements().isEmpty())
                        .map(each -> new Changed<>(made.apply(each.elements()), each.change())));
    }

    private Stream<Changed<Element>> forall(Element.Forall forall) {
        var turned = new Changed<Element>(
                new Element.Not(List.of(forall)), "turn round " + DrlPrinter.print(forall));
        var eaches = pattern(forall.each())
                .map(each -> new Changed<Element>(new Element.Forall(each.element(), forall.holds()), each.change()));
        var holds = bodies(forall.holds())
                .filter(each -> !each.elements().isEmpty())
                .map(each -> new Changed<Element>(new Element.Forall(forall.each(), each.elements()), each.change()));
        return Stream.of(Stream.of(turned), eaches, holds).flatMap(all -> all);
    }

    private Stream<Changed<Element>> either(List<List<Element>> branches) {
        return IntStream.range(0, branches.size()).boxed().flatMap(i -> {
            var dropped = new Changed<Element>(
                    new Element.Either(ConditionMutants.without(branches, i)),
                    "drop branch " + DrlPrinter.print(branches.get(i).getFirst()));
            var changed = bodies(branches.get(i))
                    .filter(each -> !each.elements().isEmpty())
                    .map(each -> new Changed<Element>(
                            new Element.Either(ConditionMutants.with(branches, i, each.elements())), each.change()));
            return Stream.concat(Stream.of(dropped), changed);
        });
    }

    private Stream<Changed<Element>> accumulate(Element.Accumulate whole) {
        var sources = pattern(whole.source())
                .map(source -> new Changed<Element>(
                        new Element.Accumulate(source.element(), whole.aggregates(), whole.conditions(), whole.place()),
                        source.change()));
        var results = ConditionMutants.lists(whole.conditions())
                .map(conditions -> new Changed<Element>(
                        new Element.Accumulate(whole.source(), whole.aggregates(), conditions, whole.place()),
                        "%d: results %s".formatted(whole.place().line(), printed(conditions))));
        return Stream.concat(sources, results);
    }

    private Stream<Changed<Element.Pattern>> pattern(Element.Pattern pattern) {
        if (parameter(pattern)) {
            return Stream.of();
        }
        var conditions = pattern.conditions();
        return IntStream.range(0, conditions.size()).boxed().flatMap(i -> {
            var condition = conditions.get(i);
            if (onlyOne(pattern, condition)) {
                return Stream.of();
            }
            var line = pattern.place().line();
            var dropped = new Changed<>(
                    with(pattern, ConditionMutants.without(conditions, i)),
                    "%d: drop %s".formatted(line, DrlPrinter.print(condition)));
            return Stream.concat(
                    Stream.of(dropped),
                    ConditionMutants.of(condition)
                            .map(mutant -> new Changed<>(
                                    with(pattern, ConditionMutants.with(conditions, i, mutant)),
                                    "%d: %s became %s".formatted(
                                            line, DrlPrinter.print(condition), DrlPrinter.print(mutant)))));
        });
    }

    /** Whether the condition says which of facts is meant where there is one only: no fault could show. */
    private static boolean onlyOne(Element.Pattern pattern, Condition condition) {
        return pattern.kind().single()
                && condition instanceof Condition.Compare(Operand.Whole left, var operator, Operand.Whole right);
    }

    private static String printed(List<Condition> conditions) {
        return String.join(", ", conditions.stream().map(DrlPrinter::print).toList());
    }

    private static Element.Pattern with(Element.Pattern pattern, List<Condition> conditions) {
        return new Element.Pattern(pattern.variable(), pattern.kind(), pattern.bindings(), conditions, pattern.place());
    }
}
