package dev.assay.adapter.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that each {@code {$variable.component}} and {@code {$value}} in a text can be filled from a match. */
final class MessagePlaceholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern WORDS = Pattern.compile("(\\$[A-Za-z0-9_]+)(?:\\.([A-Za-z0-9_]+))?");

    private final Scope scope;
    private final Problems problems;

    MessagePlaceholders(Scope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    void check(Token text) {
        for (var inside : placeholders(text)) {
            try {
                resolve(text, inside);
            } catch (Refusal refusal) {
                problems.add(refusal);
            }
        }
        var rest = PLACEHOLDER.matcher(text.text()).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            problems.add(text, "placeholder", "a brace stands alone", "write {$variable.component}");
        }
    }

    private static List<String> placeholders(Token text) {
        var all = new ArrayList<String>();
        var matcher = PLACEHOLDER.matcher(text.text());
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    private void resolve(Token text, String inside) {
        var words = WORDS.matcher(inside);
        if (!words.matches()) {
            throw new Refusal(
                    text, "placeholder", "{%s} names no component".formatted(inside), "write {$variable.component}");
        }
        var variable = at(text, words.group(1));
        var component = words.group(2);
        switch (scope.meaning(variable)) {
            case Scope.FactOf(var kind, var present) when component != null -> ValueParser.field(kind, at(text, component));
            case Scope.FactOf(var kind, var present) -> {
                var first = kind.fields().getFirst().name();
                throw new Refusal(
                        text,
                        "placeholder",
                        "{%s} names a whole %s".formatted(inside, kind),
                        "name a component: {%s.%s}".formatted(inside, first));
            }
            case Scope.ValueOf value
            when component != null ->
                throw new Refusal(
                        text,
                        "placeholder",
                        "{%s} reads into a value".formatted(inside),
                        "write {%s}".formatted(variable.text()));
            case Scope.ValueOf value -> {}
            case Scope.Refused refused -> {}
        }
    }

    private static Token at(Token text, String word) {
        return new Token(Token.Type.WORD, word, text.offset(), text.length(), text.line(), text.column());
    }
}
