package dev.assay.rule;

import dev.assay.fact.FactKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the facts and values of one rule are called in its sentence. A kind that occurs once is "the system"; of a kind
 * that occurs more often, each occurrence gets a number.
 */
final class Names {

    private final Map<FactKind, Integer> occurrences = new HashMap<>();
    private final Map<FactKind, Integer> given = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    Names(Rule rule) {
        count(rule.subject());
        rule.body().forEach(this::count);
    }

    private void count(Element element) {
        switch (element) {
            case Element.Pattern pattern -> {
                if (sameAs(pattern) == null) {
                    occurrences.merge(pattern.kind(), 1, Integer::sum);
                }
            }
            case Element.Not not -> not.body().forEach(this::count);
            case Element.Exists exists -> exists.body().forEach(this::count);
            case Element.Forall forall -> {
                count(forall.each());
                forall.holds().forEach(this::count);
            }
            case Element.Either either -> either.branches().forEach(branch -> branch.forEach(this::count));
            case Element.Accumulate accumulate -> count(accumulate.source());
        }
    }

    /** The variable of the fact that a pattern looks at again, by {@code this == $variable}; null for a new fact. */
    static @Nullable String sameAs(Element.Pattern pattern) {
        return pattern.conditions().stream()
                .map(Names::sameAs)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The variable that a condition equates with the pattern's own fact, or null. */
    static @Nullable String sameAs(Condition condition) {
        if (condition instanceof Condition.Compare(
                        Operand.Whole left, Condition.Comparator operator, Operand.Whole right)
                && operator == Condition.Comparator.EQUAL
                && (left.variable() == null) != (right.variable() == null)) {
            return left.variable() == null ? right.variable() : left.variable();
        }
        return null;
    }

    /** Whether facts of this kind need a number to be told apart. */
    boolean numbered(FactKind kind) {
        return occurrences.getOrDefault(kind, 0) > 1;
    }

    /** Names the fact of a pattern and remembers its variable. */
    String introduce(Element.Pattern pattern) {
        var same = sameAs(pattern);
        var name = same != null ? fact(same) : fresh(pattern.kind());
        if (pattern.variable() != null) {
            facts.put(pattern.variable(), name);
        }
        for (var binding : pattern.bindings()) {
            values.put(
                    binding.variable(), "the %s of %s".formatted(bare(pattern.kind(), binding), name));
        }
        return name;
    }

    private static String bare(FactKind kind, Element.Binding binding) {
        var words = Words.field(kind, binding.field());
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }

    private String fresh(FactKind kind) {
        var number = given.merge(kind, 1, Integer::sum);
        return numbered(kind) ? Words.kind(kind) + " " + number : "the " + Words.kind(kind);
    }

    /** A fetched parameter is called by its value, however it is read. */
    void callParameter(Element.Pattern pattern, String phrase) {
        if (pattern.variable() != null) {
            parameters.put(pattern.variable(), phrase);
        }
        pattern.bindings().forEach(binding -> call(binding.variable(), phrase));
    }

    @Nullable String parameter(String variable) {
        return parameters.get(variable);
    }

    void call(String variable, String phrase) {
        values.put(variable, phrase);
    }

    String fact(String variable) {
        return facts.getOrDefault(variable, variable);
    }

    String value(String variable) {
        return values.getOrDefault(variable, variable);
    }

}
