package dev.assay.proof;

import dev.assay.rule.Rule;

/** Makes from a rule as it is written what stock Drools shall compile: the same conditions, another consequence. */
final class StockText {

    private final Rule rule;
    private final String text;
    private final int subject;

    StockText(Rule rule) {
        this.rule = rule;
        this.text = rule.text();
        this.subject = offsetOfSubject();
    }

    private int offsetOfSubject() {
        int start = 0;
        for (int line = rule.place().line(); line < rule.subject().place().line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int indent = rule.subject().place().line() == rule.place().line() ? rule.place().column() : 1;
        return start + rule.subject().place().column() - indent;
    }

    /** The rule with a consequence that notes its subject; a derivation rule keeps its own. */
    String rule(int salience) {
        int when = text.lastIndexOf("when", subject);
        int then = text.lastIndexOf("then");
        var consequence = rule.then() == null ? note(rule.name()) : text.substring(then + "then".length());
        return "%ssalience %d\n%sthen\n%s"
                .formatted(text.substring(0, when), salience, text.substring(when, then), consequence);
    }

    /** A rule that notes each fact to which the rule applies. */
    String applicability() {
        return "rule \"%s\"\nwhen\n    %s\nthen\n%s".formatted(subjectName(), subjectPattern(), note(subjectName()));
    }

    /** Rules with the same subject share this name. */
    String subjectName() {
        return "subject " + subjectPattern().replace("\"", "'").replaceAll("\\s+", " ");
    }

    private String note(String name) {
        return "    hits.add( \"%s\", %s );\nend\n".formatted(name, rule.subject().variable());
    }

    private String subjectPattern() {
        int depth = 0;
        boolean quoted = false;
        for (int i = subject; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\') {
                i++;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth == 0) {
                return text.substring(subject, i + 1);
            }
        }
        throw new IllegalStateException("the subject does not end: " + text);
    }
}
