package dev.assay.classification;

import dev.assay.evaluation.Results;
import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKinds;
import dev.assay.fact.Field;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The components on which a criterion was decided, as JSON Pointers into the submission. */
final class Basis {

    private Basis() {}

    /** Never empty: without any component, the subject. */
    static List<String> pointers(Rule rule, Results.SubjectResult result, FactKinds kinds) {
        var found = new TreeSet<String>();
        var patterns = patterns(rule);
        for (var pattern : patterns) {
            if (isSubject(pattern, rule)) {
                add(found, result.subject(), read(pattern));
            }
        }
        for (var match : result.matches()) {
            for (var fact : match.facts()) {
                patterns.stream()
                        .filter(pattern -> pattern.kind() == kinds.of(fact) && pattern.kind().stated())
                        .forEach(pattern -> add(found, fact, read(pattern)));
            }
        }
        for (var element : rule.body()) {
            if (element instanceof Element.Accumulate accumulate && accumulate.source().kind().stated()) {
                found.add("/" + accumulate.source().kind().list());
            }
        }
        if (found.isEmpty()) {
            found.add(result.subject().origin().pointer());
        }
        return List.copyOf(found);
    }

    private static void add(Set<String> found, Fact fact, Set<Field> fields) {
        var pointer = fact.origin().pointer();
        if (fact.origin().existence() == Existence.UNSEEN) {
            found.add(pointer);
            return;
        }
        for (var field : fields) {
            if (fact.origin().knows(field.index())) {
                stated(field).forEach(name -> found.add(pointer + "/" + name));
            }
        }
    }

    /** A count or an age stands nowhere in the submission; what it is worked out from does. */
    private static List<String> stated(Field field) {
        return field.workedOut() ? field.workedOutFrom() : List.of(field.name());
    }

    private static List<Element.Pattern> patterns(Rule rule) {
        var patterns = new ArrayList<Element.Pattern>();
        patterns.add(rule.subject());
        for (var element : rule.body()) {
            if (element instanceof Element.Pattern pattern) {
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    /** {@code Kind( this == $subject, ... )} or the subject's own pattern. */
    private static boolean isSubject(Element.Pattern pattern, Rule rule) {
        return pattern == rule.subject() || pattern.conditions().stream().anyMatch(condition -> same(condition, rule));
    }

    private static boolean same(Condition condition, Rule rule) {
        return condition instanceof Condition.Compare(Operand.Whole one, var operator, Operand.Whole other)
                && operator == Condition.Comparator.EQUAL
                && one.variable() == null
                && other.variable() != null
                && other.variable().equals(rule.subject().variable());
    }

    /** The components of the pattern's own fact that its conditions read. */
    static Set<Field> read(Element.Pattern pattern) {
        var fields = new LinkedHashSet<Field>();
        pattern.conditions().forEach(condition -> read(condition, fields));
        return fields;
    }

    private static void read(Condition condition, Set<Field> fields) {
        switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> {
                read(left, fields);
                read(right, fields);
            }
            case Condition.Contains(var set, var element, var first) -> {
                read(set, fields);
                read(element, fields);
            }
            case Condition.In(var operand, var values) -> read(operand, fields);
            case Condition.Matches(var operand, var regex) -> read(operand, fields);
            case Condition.All(var parts) -> parts.forEach(part -> read(part, fields));
            case Condition.Any(var parts) -> parts.forEach(part -> read(part, fields));
            case Condition.Negation(var part) -> read(part, fields);
        }
    }

    private static void read(Operand operand, Set<Field> fields) {
        switch (operand) {
            case Operand.Read(var variable, var field) -> {
                if (variable == null) fields.add(field);
            }
            case Operand.Arithmetic(var left, var operator, var right, var type) -> {
                read(left, fields);
                read(right, fields);
            }
            case Operand.Literal any -> {}
            case Operand.Bound any -> {}
            case Operand.Whole any -> {}
        }
    }
}
