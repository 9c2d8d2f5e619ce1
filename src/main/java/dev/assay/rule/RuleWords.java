package dev.assay.rule;

import java.util.IdentityHashMap;
import java.util.Map;

/** The words of the parts of one rule, each called as in its {@link Sentence}. */
public final class RuleWords {

    private final Names names;
    private final String subject;
    private final Map<Element, String> elements = new IdentityHashMap<>();

    public RuleWords(Rule rule, Vocabulary vocabulary) {
        this.names = new Names(rule);
        var sentence = new Sentence(rule, names, vocabulary);
        this.subject = sentence.subject();
        rule.body().forEach(element -> elements.put(element, sentence.words(element)));
    }

    /** One element of the rule's body; empty for one that only fetches a parameter. */
    public String element(Element element) {
        return elements.getOrDefault(element, subject);
    }

    /** One condition of a pattern of the rule. */
    public String condition(Element.Pattern pattern, Condition condition) {
        return new ConditionWords(names, pattern.kind()).all(java.util.List.of(condition));
    }
}
