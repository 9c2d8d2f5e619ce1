package dev.assay.rule;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts one pattern into words. */
final class PatternWords {

    private final Names names;
    private final Vocabulary vocabulary;

    PatternWords(Names names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** That there is such a fact; empty for a pattern that only fetches a parameter. */
    String words(Element.Pattern pattern) {
        if (readsParameter(pattern)) {
            return parameter(pattern);
        }
        var name = names.introduce(pattern);
        if (Names.sameAs(pattern) != null) {
            return again(pattern, name);
        }
        return "there is " + Words.withArticle(introduced(pattern, name)) + where(pattern);
    }

    /** That there is no such fact, or null when that takes more than "there is no". */
    @Nullable String none(Element.Pattern pattern) {
        if (readsParameter(pattern) || Names.sameAs(pattern) != null) {
            return null;
        }
        var name = names.introduce(pattern);
        return "there is no " + introduced(pattern, name) + where(pattern);
    }

    /** A pattern about a fact that was met before says more about it. */
    private String again(Element.Pattern pattern, String name) {
        var more = pattern.conditions().stream()
                .filter(condition -> Names.sameAs(condition) == null)
                .toList();
        return more.isEmpty()
                ? name + " is there"
                : "for %s, %s".formatted(name, new ConditionWords(names, pattern.kind()).all(more));
    }

    /** The kind, and the name of this fact where its kind alone does not tell it. */
    String introduced(Element.Pattern pattern, String name) {
        var kind = Words.kind(pattern.kind());
        var concluded = pattern.kind().derived() ? "conclusion " + Words.quoted(kind) : kind;
        return names.numbered(pattern.kind()) ? "%s (%s)".formatted(concluded, name) : concluded;
    }

    /** Its conditions as a clause; empty when it has none. */
    String where(Element.Pattern pattern) {
        var asked = question(pattern);
        var rest = new ArrayList<>(pattern.conditions());
        if (asked != null) {
            rest.removeIf(condition -> textEqual(condition, "question") != null);
        }
        var about = asked == null ? "" : " to the question " + Words.quoted(asked);
        return rest.isEmpty() ? about : about + " where " + new ConditionWords(names, pattern.kind()).all(rest);
    }

    private @Nullable String question(Element.Pattern pattern) {
        var id = pattern.kind().drlName().equals("Answer") ? valueOf(pattern, "question") : null;
        return id == null ? null : vocabulary.question(id);
    }

    private static boolean readsParameter(Element.Pattern pattern) {
        return pattern.kind().drlName().equals("Parameter") && valueOf(pattern, "name") != null;
    }

    /** A pattern that only fetches a parameter is no condition: its value is named where it is used. */
    private String parameter(Element.Pattern pattern) {
        var parameter = String.valueOf(valueOf(pattern, "name"));
        names.introduce(pattern);
        var value = vocabulary.parameter(parameter);
        var phrase = value == null ? "the parameter " + parameter : "%s (parameter %s)".formatted(value, parameter);
        names.callParameter(pattern, phrase);
        var more = pattern.conditions().stream()
                .filter(condition -> textEqual(condition, "name") == null)
                .toList();
        var conditions = new ConditionWords(names, pattern.kind());
        return more.isEmpty() ? "" : "for the parameter %s, %s".formatted(parameter, conditions.all(more));
    }

    private static @Nullable String valueOf(Element.Pattern pattern, String field) {
        return pattern.conditions().stream()
                .map(condition -> textEqual(condition, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The text in {@code field == "text"}, or null when the condition is another one. */
    private static @Nullable String textEqual(Condition condition, String field) {
        return condition instanceof Condition.Compare(
                                Operand.Read read, Condition.Comparator operator, Operand.Literal literal)
                        && operator == Condition.Comparator.EQUAL
                        && read.variable() == null
                        && read.field().name().equals(field)
                        && literal.value() instanceof String text
                ? text
                : null;
    }
}
