package dev.assay.rule;

import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether an unseen member of a partial list can be what a pattern looks for. Where a list is complete for some
 * values ("all penetration tests"), no unseen member has them; a pattern that can only be met with such values cannot
 * be met by an unseen member.
 */
public final class Unseen {

    /** More combinations of values than this are not worked out: the unseen member then stays possible. */
    private static final int MOST_COMBINATIONS = 256;

    private Unseen() {}

    /**
     * @param excluded   the scopes in which the list is complete ({@link dev.assay.fact.Origin#excluded})
     * @param conditions the pattern's conditions, all of which have to hold
     * @param value      the value of an operand that reads nothing of the pattern's own fact;
     *                   {@link Unknown#UNKNOWN} when it is unknown
     */
    public static boolean possible(
            List<Map<String, Object>> excluded, List<Condition> conditions, Function<Operand, @Nullable Object> value) {
        if (excluded.isEmpty()) {
            return true;
        }
        var forced = new LinkedHashMap<String, Set<Object>>();
        conditions.forEach(condition -> force(condition, value, forced));
        return combinations(forced).stream().anyMatch(member -> excluded.stream().noneMatch(scope -> in(scope, member)));
    }

    private static boolean in(Map<String, Object> scope, Map<String, Object> member) {
        return scope.entrySet().stream().allMatch(entry -> entry.getValue().equals(member.get(entry.getKey())));
    }

    private static void force(
            Condition condition, Function<Operand, @Nullable Object> value, Map<String, Set<Object>> forced) {
        switch (condition) {
            case Condition.Compare(Operand.Read read, Condition.Comparator op, Operand other)
            when own(read) && op == Condition.Comparator.EQUAL && !readsOwn(other) ->
                narrow(forced, read, List.of(other), value);
            case Condition.Compare(Operand other, Condition.Comparator op, Operand.Read read)
            when own(read) && op == Condition.Comparator.EQUAL && !readsOwn(other) ->
                narrow(forced, read, List.of(other), value);
            case Condition.In(Operand.Read read, List<Operand.Literal> values) when own(read) ->
                narrow(forced, read, values, value);
            case Condition.All(List<Condition> parts) -> parts.forEach(part -> force(part, value, forced));
            case Condition.Compare any -> {}
            case Condition.Contains any -> {}
            case Condition.In any -> {}
            case Condition.Matches any -> {}
            case Condition.Any any -> {}
            case Condition.Negation any -> {}
        }
    }

    private static void narrow(
            Map<String, Set<Object>> forced,
            Operand.Read read,
            List<? extends Operand> operands,
            Function<Operand, @Nullable Object> value) {
        var values = new LinkedHashSet<Object>();
        for (var operand : operands) {
            var known = value.apply(operand);
            if (known == Unknown.UNKNOWN || known == null) {
                return;
            }
            values.add(known);
        }
        forced.merge(read.field().name(), values, Unseen::both);
    }

    private static Set<Object> both(Set<Object> some, Set<Object> others) {
        var common = new LinkedHashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static boolean own(Operand.Read read) {
        return read.variable() == null;
    }

    private static boolean readsOwn(Operand operand) {
        return switch (operand) {
            case Operand.Read read -> own(read);
            case Operand.Whole whole -> whole.variable() == null;
            case Operand.Arithmetic sum -> readsOwn(sum.left()) || readsOwn(sum.right());
            case Operand.Bound any -> false;
            case Operand.Literal any -> false;
        };
    }

    private static List<Map<String, Object>> combinations(Map<String, Set<Object>> forced) {
        List<Map<String, Object>> members = List.of(Map.of());
        for (var entry : forced.entrySet()) {
            var wider = new ArrayList<Map<String, Object>>();
            for (var member : members) {
                for (var choice : entry.getValue()) {
                    var one = new LinkedHashMap<>(member);
                    one.put(entry.getKey(), choice);
                    wider.add(one);
                }
            }
            if (wider.size() > MOST_COMBINATIONS) {
                return members;
            }
            members = wider;
        }
        return members;
    }

    /** Whether a fact stands for unseen members. */
    public static boolean is(Fact fact) {
        return fact.origin().existence() == Existence.UNSEEN;
    }
}
