package dev.assay.rule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a requirement demands, in a form that can be laid beside that of another requirement. It answers only from the
 * trees, so that a yes holds for all facts; a no says nothing.
 */
public final class Demand {

    /** Texts are passed over, so that a dollar in one is no variable. */
    private static final Pattern TEXT_OR_VARIABLE = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|\\$\\w+");

    private final String violation;
    private final Set<String> implied;
    private final Set<String> implying;

    private Demand(String frame, Rule rule) {
        this.violation = frame + canonical(rule.subject(), rule.body());
        this.implied = with(violation, frame, rule, fewer(rule.body()));
        this.implying = with(violation, frame, rule, branches(rule.body()));
    }

    /** @param zone in which its pack counts days: rules that count them in different zones differ */
    public static Demand of(Rule rule, ZoneId zone) {
        return new Demand(frame(rule, zone), rule);
    }

    /** Whether the same facts violate both, at every moment at which both count and with every value of the parameters. */
    public boolean same(Demand other) {
        return violation.equals(other.violation);
    }

    /** Whether all facts that violate the other one violate this one: who meets this one meets the other. */
    public boolean includes(Demand other) {
        return other.implied.stream().anyMatch(implying::contains);
    }

    /** What else decides than the tree. A derived fact is what the rules of its own pack conclude, so it is its own. */
    private static String frame(Rule rule, ZoneId zone) {
        var metadata = rule.metadata();
        var patterns = Patterns.of(rule);
        var derived = patterns.stream().anyMatch(pattern -> pattern.kind().derived());
        var days = patterns.stream()
                .flatMap(pattern -> Reads.of(pattern).stream())
                .anyMatch(read -> read.field().workedOut());
        return "%s %s %s %s %s %s: ".formatted(
                metadata.phases(), metadata.effectiveOn(), metadata.until(), metadata.evidence(),
                days ? zone : "", derived ? rule.name() : "");
    }

    private static Set<String> with(String own, String frame, Rule rule, Stream<List<Element>> bodies) {
        return Stream.concat(Stream.of(own), bodies.map(body -> frame + canonical(rule.subject(), body)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rule's elements with variables numbered as they come: two rules print alike only when they are alike. */
    private static String canonical(Element.Pattern subject, List<Element> body) {
        var printed = Stream.concat(Stream.of(subject), body.stream())
                .map(DrlPrinter::print)
                .collect(Collectors.joining("; "));
        Map<String, String> numbers = new HashMap<>();
        return TEXT_OR_VARIABLE.matcher(printed)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("$")
                                ? numbers.computeIfAbsent(found.group(), name -> "$" + numbers.size())
                                : found.group()));
    }

    /** The violation with one of its conjuncts left out; where a variable loses its pattern, it equals no whole rule. */
    private static Stream<List<Element>> fewer(List<Element> body) {
        return IntStream.range(0, body.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        Stream.of(ConditionMutants.without(body, i)),
                        body.get(i) instanceof Element.Pattern pattern
                                ? IntStream.range(0, pattern.conditions().size())
                                        .mapToObj(c -> ConditionMutants.with(
                                                body, i, with(pattern, ConditionMutants.without(pattern.conditions(), c))))
                                : Stream.<List<Element>>of()));
    }

    /** The violation with one of its disjunctions narrowed to one of its branches. */
    private static Stream<List<Element>> branches(List<Element> body) {
        return IntStream.range(0, body.size()).boxed().flatMap(i -> switch (body.get(i)) {
            case Element.Either(var branches) -> branches.stream().map(branch -> spliced(body, i, branch));
            case Element.Pattern pattern ->
                narrowed(pattern).map(narrow -> ConditionMutants.<Element>with(body, i, narrow));
            case Element.Not any -> Stream.<List<Element>>of();
            case Element.Exists any -> Stream.<List<Element>>of();
            case Element.Forall any -> Stream.<List<Element>>of();
            case Element.Accumulate any -> Stream.<List<Element>>of();
        });
    }

    private static Stream<Element.Pattern> narrowed(Element.Pattern pattern) {
        var conditions = pattern.conditions();
        return IntStream.range(0, conditions.size())
                .boxed()
                .flatMap(c -> conditions.get(c) instanceof Condition.Any(var parts)
                        ? parts.stream().map(part -> with(pattern, ConditionMutants.with(conditions, c, part)))
                        : Stream.of());
    }

    private static List<Element> spliced(List<Element> body, int index, List<Element> branch) {
        var all = new ArrayList<>(body.subList(0, index));
        all.addAll(branch);
        all.addAll(body.subList(index + 1, body.size()));
        return all;
    }

    private static Element.Pattern with(Element.Pattern pattern, List<Condition> conditions) {
        return new Element.Pattern(pattern.variable(), pattern.kind(), pattern.bindings(), conditions, pattern.place());
    }
}
