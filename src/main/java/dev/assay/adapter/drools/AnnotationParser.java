package dev.assay.adapter.drools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the annotations of one rule: {@code @name("text")}, each once. */
final class AnnotationParser {

    static final List<String> NAMES = List.of(
            "title",
            "control",
            "severity",
            "message",
            "remedy",
            "phase",
            "effectiveOn",
            "until",
            "evidence",
            "contributes",
            "manual");

    private AnnotationParser() {}

    /** Name to the token of its text. */
    static Map<String, Token> annotations(Tokens tokens, Problems problems) {
        var all = new LinkedHashMap<String, Token>();
        while (tokens.peek().symbol("@")) {
            tokens.next();
            var name = tokens.expect(Token.Type.WORD, "the name of an annotation", "@");
            tokens.expect("(", "@" + name.text());
            if (tokens.peek().type() != Token.Type.TEXT) {
                throw new Refusal(
                        tokens.peek(),
                        "annotation-value",
                        "@%s does not hold one text".formatted(name.text()),
                        "write @%s(\"...\")".formatted(name.text()));
            }
            var value = tokens.next();
            tokens.expect(")", "the text of @" + name.text());
            if (!NAMES.contains(name.text())) {
                problems.add(
                        name,
                        "annotation",
                        "@%s is no annotation of a rule".formatted(name.text()),
                        ClosestName.suggest(name.text(), NAMES));
            } else if (all.putIfAbsent(name.text(), value) != null) {
                problems.add(name, "annotation", "@%s stands twice".formatted(name.text()), "leave one out");
            }
        }
        return all;
    }
}
