package dev.assay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in English what a rule says, from the same tree that is executed. Brackets show what belongs together. */
public final class Sentence {

    private final Rule rule;
    private final Names names;
    private final PatternWords patterns;
    private final Vocabulary vocabulary;

    Sentence(Rule rule, Names names, Vocabulary vocabulary) {
        this.rule = rule;
        this.names = names;
        this.vocabulary = vocabulary;
        this.patterns = new PatternWords(names, vocabulary);
    }

    /** The rule as one sentence; parameters appear with their value and their name. */
    public static String of(Rule rule, Vocabulary vocabulary) {
        return new Sentence(rule, new Names(rule), vocabulary).text();
    }

    private String text() {
        var subject = subject();
        var body = all(rule.body());
        return switch (rule.purpose()) {
            case REQUIREMENT -> "For %s: violated if %s.%s".formatted(subject, body, proof());
            case CONTRIBUTION -> contribution(subject, body);
            case DERIVATION -> "For %s%s, it is concluded that %s.".formatted(subject, given(body), conclusion());
        };
    }

    private String proof() {
        var proof = rule.metadata().evidence();
        if (proof == null) {
            return "";
        }
        var parameter = proof.maximumAgeParameter();
        var age = vocabulary.parameter(parameter);
        return " Proof that it is not: %s, at most %s old.".formatted(
                proof.inWords(), age == null ? "parameter " + parameter : "%s (parameter %s)".formatted(age, parameter));
    }

    private static String given(String body) {
        return body.isEmpty() ? "" : ", given that " + body;
    }

    private String contribution(String subject, String body) {
        var target = Words.quoted(String.valueOf(rule.metadata().contributes()));
        return body.isEmpty()
                ? "For %s: speaks for %s.".formatted(subject, target)
                : "For %s: speaks for %s if %s.".formatted(subject, target, body);
    }

    String subject() {
        var pattern = rule.subject();
        var name = names.introduce(pattern);
        var start = pattern.kind().single() ? name : "each " + patterns.introduced(pattern, name);
        return start + patterns.where(pattern);
    }

    /** Elements that all have to hold; more than one are numbered. */
    private String all(List<Element> elements) {
        var parts = elements.stream().map(this::words).filter(words -> !words.isEmpty()).toList();
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var numbered = new StringBuilder("all of these hold:");
        for (int i = 0; i < parts.size(); i++) {
            numbered.append(i == 0 ? " " : "; ").append('(').append(i + 1).append(") ").append(parts.get(i));
        }
        return numbered.toString();
    }

    String words(Element element) {
        return switch (element) {
            case Element.Pattern pattern -> patterns.words(pattern);
            case Element.Not not -> not(not.body());
            case Element.Exists exists -> exists.body().size() == 1 ? group(exists.body()) : bracketed(exists.body());
            case Element.Forall forall -> forall(forall);
            case Element.Either either -> either.branches().stream()
                    .map(this::bracketed)
                    .collect(Collectors.joining(" or ", "either ", ""));
            case Element.Accumulate accumulate -> accumulate(accumulate);
        };
    }

    private String not(List<Element> body) {
        var none = body.size() == 1 && body.getFirst() instanceof Element.Pattern pattern ? patterns.none(pattern) : null;
        return none != null ? none : "it is not the case that " + bracketed(body);
    }

    private String bracketed(List<Element> elements) {
        return "[" + group(elements) + "]";
    }

    private String group(List<Element> elements) {
        return elements.stream()
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; and "));
    }

    private String forall(Element.Forall forall) {
        var name = names.introduce(forall.each());
        var each = patterns.introduced(forall.each(), name) + patterns.where(forall.each());
        return "for every %s: %s".formatted(each, bracketed(forall.holds()));
    }

    private String accumulate(Element.Accumulate accumulate) {
        var source = accumulate.source();
        names.introduce(source);
        var all = Words.kinds(source.kind()) + patterns.where(source);
        for (var aggregate : accumulate.aggregates()) {
            names.call(aggregate.variable(), "(" + aggregate(aggregate, all) + ")");
        }
        return accumulate.conditions().isEmpty()
                ? ""
                : new ConditionWords(names, source.kind()).all(accumulate.conditions());
    }

    private String aggregate(Element.Aggregate aggregate, String all) {
        var over = aggregate.over();
        var value = over == null ? "" : names.value(over.variable());
        return switch (aggregate.function()) {
            case COUNT -> "the number of " + all;
            case SUM -> "the sum of %s over all %s".formatted(value, all);
            case MIN -> "the least of %s over all %s".formatted(value, all);
            case MAX -> "the greatest of %s over all %s".formatted(value, all);
        };
    }

    private String conclusion() {
        var then = rule.then();
        if (then == null) {
            throw new IllegalStateException(rule.name() + " concludes nothing");
        }
        var words = new ConditionWords(names, then.kind());
        var fields = then.kind().fields();
        var parts = new ArrayList<String>();
        for (int i = 0; i < then.arguments().size(); i++) {
            parts.add(Words.field(then.kind(), fields.get(i)) + " is "
                    + words.operand(then.arguments().get(i)));
        }
        return "%s holds where %s".formatted(Words.quoted(Words.kind(then.kind())), String.join(" and ", parts));
    }
}
