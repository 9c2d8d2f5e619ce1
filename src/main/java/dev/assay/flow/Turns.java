package dev.assay.flow;

import dev.assay.rule.Severity;
import dev.assay.workflow.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What turns between two decisions, requirement by requirement. */
final class Turns {

    /** A requirement that does not exist, is not in force, or whose pack is not judged. */
    private static final String ABSENT = "absent";

    private Turns() {}

    /** Sorted by pack and requirement. */
    static List<ReevaluationLine.Turned> of(List<Judgement> before, List<Judgement> after) {
        var old = verdicts(before);
        var young = verdicts(after);
        var names = new TreeSet<>(Comparator.comparing(Name::pack).thenComparing(Name::requirement));
        names.addAll(old.keySet());
        names.addAll(young.keySet());
        var turned = new ArrayList<ReevaluationLine.Turned>();
        for (var name : names) {
            var was = old.getOrDefault(name, ABSENT);
            var is = young.getOrDefault(name, ABSENT);
            if (!same(was, is)) {
                turned.add(new ReevaluationLine.Turned(name.pack, name.requirement, was, is));
            }
        }
        return turned;
    }

    private record Name(String pack, String requirement) {}

    private static Map<Name, String> verdicts(List<Judgement> judgements) {
        var verdicts = new HashMap<Name, String>();
        judgements.forEach(one -> verdicts.put(new Name(one.finding().pack(), one.finding().rule().name()), verdict(one)));
        return verdicts;
    }

    /**
     * Whether two judgements of a requirement come to the same.
     *
     * @param one     null where the requirement is absent
     * @param counted whether also to the results of its controls
     */
    static boolean alike(@Nullable Judgement one, @Nullable Judgement other, boolean counted) {
        return same(verdict(one), verdict(other)) && (!counted || Objects.equals(controls(one), controls(other)));
    }

    private static @Nullable List<String> controls(@Nullable Judgement judgement) {
        return judgement == null ? null : judgement.finding().rule().metadata().controls();
    }

    /** What is not there asks as little as what is about nothing. */
    private static boolean same(String one, String other) {
        return one.equals(other) || asksNothing(one) && asksNothing(other);
    }

    private static boolean asksNothing(String verdict) {
        return verdict.equals(ABSENT) || verdict.equals("not-applicable");
    }

    /** All that a gate or a reader goes by. */
    private static String verdict(@Nullable Judgement judgement) {
        if (judgement == null) {
            return ABSENT;
        }
        var status = judgement.finding().status().word();
        if (!judgement.finding().isOpen()) {
            return status;
        }
        return status
                + (judgement.waivers().isEmpty() ? "" : ", waived")
                + (judgement.severity() == Severity.ADVISORY ? ", advisory" : "");
    }
}
