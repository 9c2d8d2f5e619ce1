package dev.assay.adapter.drools;

import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a file: its package, its imports, its rules. */
final class FileParser {

    private static final int MOST_RULES = 1000;
    private static final Set<String> CODE_IMPORTS = Set.of("function", "static", "accumulate", "acc");

    private final String text;
    private final Tokens tokens;
    private final Imports imports;
    private final Problems problems;
    private final Set<String> names = new HashSet<>();

    FileParser(String text, Tokens tokens, Vocabulary vocabulary, Problems problems) {
        this.text = text;
        this.tokens = tokens;
        this.imports = new Imports(vocabulary);
        this.problems = problems;
    }

    List<Rule> rules() {
        guarded(this::packageLine);
        while (tokens.peek().word("import")) {
            guarded(this::importLine);
        }
        var rules = new ArrayList<Rule>();
        while (!tokens.ended()) {
            guarded(() -> rule(rules));
        }
        return rules;
    }

    private void guarded(Runnable reading) {
        var start = tokens.peek();
        try {
            reading.run();
        } catch (Refusal refusal) {
            problems.add(refusal);
            recover(start);
        }
    }

    /** To the next import or rule, and in any case forward. */
    private void recover(Token start) {
        if (tokens.peek() == start) {
            tokens.next();
        }
        if (start.word("import") || start.word("package")) {
            while (!tokens.ended() && tokens.peek().line() == start.line()) {
                tokens.next();
            }
            return;
        }
        tokens.skipToNextRule();
    }

    private void packageLine() {
        if (!tokens.peek().word("package")) {
            problems.add(
                    tokens.peek(), "package", "the file has no package", "start it with: package <id of the pack>;");
            return;
        }
        tokens.next();
        var at = tokens.peek();
        var name = qualifiedName();
        tokens.take(";");
        if (name.endsWith("*") || name.startsWith("java.") || name.startsWith("dev.assay.")) {
            problems.add(at, "package", "the package %s is refused".formatted(name), "name it after the pack");
        }
    }

    private void importLine() {
        tokens.next();
        var at = tokens.peek();
        if (CODE_IMPORTS.contains(at.text())) {
            throw new Refusal(
                    at,
                    "import-code",
                    "\"import %s\" brings code into rules".formatted(at.text()),
                    "import kinds of fact only");
        }
        var name = qualifiedName();
        tokens.take(";");
        imports.add(at, name);
    }

    private String qualifiedName() {
        var name = new StringBuilder(
                tokens.expect(Token.Type.WORD, "a name", tokens.previous().named())
                        .text());
        while (tokens.take(".")) {
            name.append('.');
            if (tokens.take("*")) {
                return name.append('*').toString();
            }
            name.append(tokens.expect(Token.Type.WORD, "a name", "the dot").text());
        }
        return name.toString();
    }

    private void rule(List<Rule> rules) {
        var at = tokens.peek();
        if (!at.word("rule") || tokens.peek(1).type() != Token.Type.TEXT) {
            throw at.word("rule")
                    ? new Refusal(
                            tokens.peek(1), "rule-name", "the name of the rule is not in quotes", "write rule \"name\"")
                    : RefusedWord.statement(at);
        }
        var name = tokens.peek(1);
        if (!names.add(name.text())) {
            problems.add(
                    name,
                    "duplicate-rule",
                    "there is another rule \"%s\" in this file".formatted(name.text()),
                    "give one of them another name");
        }
        if (names.size() == MOST_RULES + 1) {
            problems.add(
                    at, "rule-count", "the file has more than %d rules".formatted(MOST_RULES), "split it by topic");
        }
        var rule = new RuleParser(text, tokens, imports, problems).rule();
        if (rule != null) {
            rules.add(rule);
        }
    }
}
