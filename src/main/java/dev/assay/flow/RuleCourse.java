package dev.assay.flow;

import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.workflow.Judgement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How one requirement is judged over the days of a forecast. */
final class RuleCourse {

    private final Pack pack;
    private final Rule rule;
    private final TreeMap<Integer, Optional<Judgement>> judgements;
    private final Map<Integer, List<Cause>> causes;

    /**
     * @param judgements from the index of a day on; nothing while the rule does not count
     * @param causes     what is reached on the day with this index
     */
    RuleCourse(
            Pack pack, Rule rule, TreeMap<Integer, Optional<Judgement>> judgements, Map<Integer, List<Cause>> causes) {
        this.pack = pack;
        this.rule = rule;
        this.judgements = judgements;
        this.causes = causes;
    }

    Pack pack() {
        return pack;
    }

    Rule rule() {
        return rule;
    }

    /** On the day with this index; null when it does not count. */
    @Nullable Judgement at(int index) {
        return judgements.floorEntry(index).getValue().orElse(null);
    }

    /** The days on which it is judged otherwise than before. */
    SortedMap<Integer, Optional<Judgement>> turns() {
        return judgements.tailMap(1, true);
    }

    /** What is reached on a day: first of all what the judgements themselves rest on. */
    List<Cause> causes(int index, @Nullable Judgement before, @Nullable Judgement after) {
        var all = causes.getOrDefault(index, List.of());
        var named = all.stream().filter(cause -> names(before, cause) || names(after, cause)).toList();
        return named.isEmpty() ? all : named;
    }

    private static boolean names(@Nullable Judgement judgement, Cause cause) {
        return !(cause instanceof Cause.Limit)
                || judgement != null
                        && (judgement.finding().missing().contains(cause.pointer())
                                || judgement.finding().observations().stream()
                                        .anyMatch(seen -> seen.pointer().equals(cause.pointer())));
    }
}
