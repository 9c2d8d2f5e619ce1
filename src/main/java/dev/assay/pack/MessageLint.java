package dev.assay.pack;

import dev.assay.fact.FactKind;
import dev.assay.rule.Element;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that every {@code {...}} in a message names something that the match of its rule holds. */
final class MessageLint {

    private static final Pattern FIELD = Pattern.compile("\\{([^}]*)}");

    private final Rule rule;
    private final Map<String, FactKind> facts = new HashMap<>();
    private final Set<String> values = new HashSet<>();

    private MessageLint(Rule rule) {
        this.rule = rule;
        bind(rule.subject());
        rule.body().forEach(this::bind);
    }

    static List<PackProblem> check(Rule rule) {
        var message = rule.metadata().message();
        return message == null ? List.of() : new MessageLint(rule).check(message);
    }

    /** Only what is bound outside of every not, exists, forall, or and accumulate is there when the rule matches. */
    private void bind(Element element) {
        if (element instanceof Element.Pattern pattern) {
            if (pattern.variable() != null) {
                facts.put(pattern.variable(), pattern.kind());
            }
            pattern.bindings().forEach(binding -> values.add(binding.variable()));
        }
    }

    private List<PackProblem> check(String message) {
        var problems = new ArrayList<PackProblem>();
        var fields = FIELD.matcher(message);
        while (fields.find()) {
            var wrong = wrong(fields.group(1));
            if (wrong != null) {
                problems.add(new PackProblem(
                        rule.place(), "the message of %s %s".formatted(rule.name(), wrong), known()));
            }
        }
        return problems;
    }

    private @Nullable String wrong(String name) {
        var dot = name.indexOf('.');
        var variable = dot < 0 ? name : name.substring(0, dot);
        if (dot < 0) {
            return values.contains(name) ? null : "names %s, which is no value of a match".formatted(name);
        }
        var kind = facts.get(variable);
        if (kind == null) {
            return "names %s, which is no fact of a match".formatted(variable);
        }
        var field = name.substring(dot + 1);
        return kind.field(field) != null ? null : "names %s, which a %s does not have".formatted(field, kind);
    }

    private String known() {
        var known = new ArrayList<>(values);
        facts.keySet().forEach(variable -> known.add(variable + ".<component>"));
        return "It can name %s.".formatted(String.join(", ", known.stream().sorted().toList()));
    }
}
