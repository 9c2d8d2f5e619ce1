package dev.assay.adapter.drools;

import dev.assay.rule.Conclusion;
import dev.assay.rule.Element;
import dev.assay.rule.Rule;
import dev.assay.rule.Rule.Purpose;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one rule, from {@code rule} to {@code end}. */
final class RuleParser {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");
    private static final int LONGEST_NAME = 200;

    private final String text;
    private final Tokens tokens;
    private final Problems problems;
    private final RuleContext context;
    private final int problemsBefore;

    RuleParser(String text, Tokens tokens, Imports imports, Problems problems) {
        this.text = text;
        this.tokens = tokens;
        this.problems = problems;
        this.context = new RuleContext(tokens, imports, problems);
        this.problemsBefore = problems.count();
    }

    /** @throws Refusal when the rest of the rule cannot be read */
    @Nullable
    Rule rule() {
        var start = tokens.next();
        var name = name();
        var annotations = AnnotationParser.annotations(tokens, problems);
        skipAttributes();
        tokens.expectWord("when", "the name and the annotations of the rule");
        var scope = Scope.ofRule();
        var elements = new ElementParser(context).elements(scope);
        tokens.expectWord("then", "the conditions of the rule");
        var then = new ConclusionParser(context, scope).conclusion();
        var end = tokens.previous();
        tokens.take(";");
        return build(
                new Read(start, name, annotations, elements, then, text.substring(start.offset(), end.end())), scope);
    }

    private record Read(
            Token start,
            Token name,
            Map<String, Token> annotations,
            List<Element> elements,
            @Nullable Conclusion then,
            String text) {}

    private @Nullable Rule build(Read read, Scope scope) {
        var purpose = purpose(read);
        checkBody(read, purpose);
        var metadata = new MetadataReader(read.annotations(), read.start(), problems).metadata(purpose);
        checkPlaceholders(read, scope);
        if (problems.any() || !(read.elements().getFirst() instanceof Element.Pattern subject)) {
            return null;
        }
        var body = read.elements().subList(1, read.elements().size());
        return new Rule(
                read.name().text(), metadata, subject, body, read.then(), problems.place(read.start()), read.text());
    }

    private void checkPlaceholders(Read read, Scope scope) {
        var placeholders = new MessagePlaceholders(scope, problems);
        for (var name : List.of("title", "message", "remedy")) {
            var text = read.annotations().get(name);
            if (text != null) {
                placeholders.check(text);
            }
        }
    }

    private static Purpose purpose(Read read) {
        if (read.then() != null) {
            return Purpose.DERIVATION;
        }
        return read.annotations().containsKey("contributes") ? Purpose.CONTRIBUTION : Purpose.REQUIREMENT;
    }

    private void checkBody(Read read, Purpose purpose) {
        if (problems.count() > problemsBefore) {
            return;
        }
        if (read.elements().isEmpty()
                || !(read.elements().getFirst() instanceof Element.Pattern subject)
                || subject.variable() == null) {
            problems.add(
                    read.start(),
                    "subject",
                    "the rule does not start with a pattern that has a variable",
                    "write what it is about first: $x : Kind( ... )");
        } else if (purpose != Purpose.DERIVATION && read.elements().size() == 1) {
            var part = purpose == Purpose.REQUIREMENT ? "violation part" : "part behind the subject";
            problems.add(
                    read.start(),
                    "empty-body",
                    "the %s is empty".formatted(part),
                    "say in a second pattern what is wrong: Kind( this == %s, ... )".formatted(subject.variable()));
        }
    }

    private Token name() {
        var name = tokens.next();
        if (name.text().length() > LONGEST_NAME || !NAME.matcher(name.text()).matches()) {
            problems.add(
                    name,
                    "rule-name",
                    "\"%s\" is no name of a rule".formatted(name.text()),
                    "use letters, digits and single dots, hyphens and underscores, at most %d".formatted(LONGEST_NAME));
        }
        return name;
    }

    private void skipAttributes() {
        if (tokens.peek().word("extends")) {
            problems.add(
                    tokens.peek(),
                    "extends",
                    "a rule extends another one",
                    "write its conditions again, or conclude a derived fact");
        } else if (RefusedWord.attribute(tokens.peek())) {
            problems.add(RefusedWord.attributeRefusal(tokens.peek()));
        } else {
            return;
        }
        while (!tokens.ended() && !tokens.peek().word("when") && !tokens.peek().word("rule")) {
            tokens.next();
        }
    }
}
