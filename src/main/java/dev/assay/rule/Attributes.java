package dev.assay.rule;

import dev.assay.fact.Answer;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import dev.assay.fact.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of stated facts that the violations of some rules look at, such as {@code system.mfa}. What only says
 * which fact is meant does not count: ids and references; nor do parameters, answers to a pack's own questions and
 * derived facts.
 */
public final class Attributes {

    private final List<Use> uses;

    private Attributes(List<Use> uses) {
        this.uses = uses;
    }

    /** One pattern: which attributes are looked at, of facts that are of these sorts. */
    private record Use(FactKind kind, Set<String> fields, Map<String, Set<Object>> sorts) {

        /** Facts of disjoint sorts are other facts: the penetration test is not the risk analysis. */
        boolean mayMeet(Use other) {
            return kind.equals(other.kind)
                    && sorts.entrySet().stream().allMatch(sort -> {
                        var others = other.sorts.get(sort.getKey());
                        return others == null || !Collections.disjoint(sort.getValue(), others);
                    });
        }
    }

    public static Attributes of(List<Rule> rules) {
        return new Attributes(rules.stream().flatMap(rule -> uses(rule).stream()).toList());
    }

    /** What both look at, on facts that may be the same. */
    public SortedSet<String> shared(Attributes other) {
        var shared = new TreeSet<String>();
        for (var one : uses) {
            for (var another : other.uses) {
                if (one.mayMeet(another)) {
                    one.fields.stream()
                            .filter(another.fields::contains)
                            .forEach(field -> shared.add(one.kind.name() + "." + field));
                }
            }
        }
        return shared;
    }

    /** The subject says to whom a rule applies, so what it reads does not count until the violation looks at it too. */
    private static List<Use> uses(Rule rule) {
        var uses = new ArrayList<Use>();
        var named = new HashMap<String, Use>();
        for (var pattern : Patterns.of(rule)) {
            var same = Names.sameAs(pattern);
            var use = same == null ? null : named.get(same);
            if (use == null) {
                use = new Use(pattern.kind(), new TreeSet<>(), sorts(pattern));
                uses.add(use);
            }
            if (pattern.variable() != null) {
                named.put(pattern.variable(), use);
            }
            if (pattern != rule.subject()) {
                add(pattern, use, named);
            }
        }
        return uses.stream().filter(use -> !use.fields.isEmpty()).toList();
    }

    private static void add(Element.Pattern pattern, Use own, Map<String, Use> named) {
        for (var read : Reads.of(pattern)) {
            var use = read.variable() == null ? own : named.get(read.variable());
            if (use != null && counts(use.kind, read.field())) {
                use.fields.add(read.field().name());
            }
        }
    }

    private static boolean counts(FactKind kind, Field field) {
        return !kind.derived()
                && kind.type() != Parameter.class
                && kind.type() != Answer.class
                && !field.name().equals("id")
                && field.refersTo() == null;
    }

    private static Map<String, Set<Object>> sorts(Element.Pattern pattern) {
        var sorts = new HashMap<String, Set<Object>>();
        pattern.conditions().forEach(condition -> {
            var field = sortField(condition);
            if (field != null) {
                sorts.putIfAbsent(field, values(condition));
            }
        });
        return sorts;
    }

    /** A required choice or text that is compared with literals tells sorts of facts apart. */
    private static @Nullable String sortField(Condition condition) {
        var operand = switch (condition) {
            case Condition.Compare(var left, var sign, Operand.Literal literal)
                    when sign == Condition.Comparator.EQUAL && literal.value() != null -> left;
            case Condition.In in -> in.operand();
            default -> null;
        };
        return operand instanceof Operand.Read(var variable, var field)
                        && variable == null
                        && field.required()
                        && (field.type() instanceof ValueType.Choice || field.type() instanceof ValueType.Text)
                ? field.name()
                : null;
    }

    private static Set<Object> values(Condition condition) {
        var literals = switch (condition) {
            case Condition.In in -> in.values().stream();
            case Condition.Compare(var left, var sign, Operand.Literal literal) -> Stream.of(literal);
            default -> Stream.<Operand.Literal>of();
        };
        return literals.map(Operand.Literal::value).collect(Collectors.toUnmodifiableSet());
    }
}
