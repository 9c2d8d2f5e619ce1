package dev.assay.adapter.cli;

import dev.assay.flow.Reevaluation;
import dev.assay.flow.ReevaluationTotals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A re-evaluation as people read it. */
final class ReevaluationText {

    private static final int MOST_REQUIREMENTS = 40;

    private ReevaluationText() {}

    /** How far it is, in one line. */
    static String progress(Reevaluation reevaluation) {
        var done = reevaluation.totals().submissions();
        var remaining = reevaluation.remaining();
        return "%,d of %,d submissions, %,.0f a second%s".formatted(
                done, reevaluation.total(), reevaluation.rate(), remaining == null ? "" : ", " + duration(remaining) + " to go");
    }

    private static String duration(Duration duration) {
        return duration.toMinutes() == 0
                ? duration.toSeconds() + " s"
                : "%d min %02d s".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /** What came out. */
    static List<String> lines(Reevaluation reevaluation) {
        var totals = reevaluation.totals();
        var lines = new ArrayList<String>();
        lines.add("re-evaluation %s, %s, as of %s".formatted(
                reevaluation.id(), reevaluation.state().word(), reevaluation.ask().asOf()));
        lines.add("rules %s".formatted(reevaluation.ask().rulebook()));
        lines.add("");
        lines.add(count(totals.submissions(), "submissions"));
        lines.add(count(totals.undecided(), "of them that nobody had judged"));
        lines.add(count(totals.sameRules(), "decisions by these very rules"));
        lines.add(count(totals.untouched(), "decisions without facts that a changed requirement is about"));
        lines.add(count(totals.unchanged(), "decisions that would be the same"));
        lines.add(count(totals.changed(), "decisions that would be other ones"));
        lines.add(count(totals.problems(), "could not be judged"));
        changes(totals, lines);
        return lines;
    }

    private static void changes(ReevaluationTotals totals, List<String> lines) {
        if (totals.changed() == 0) {
            return;
        }
        lines.add("");
        totals.outcomes().forEach((turn, count) -> lines.add(count(count, turn)));
        lines.add("");
        totals.requirements().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, ?> one) -> -sum(totals, one.getKey())).thenComparing(Map.Entry::getKey))
                .limit(MOST_REQUIREMENTS)
                .forEach(one -> one.getValue().forEach((turn, count) -> lines.add(count(count, one.getKey() + "  " + turn))));
        var more = totals.requirements().size() - MOST_REQUIREMENTS;
        if (more > 0) {
            lines.add("and %d more requirements: --format json has them all".formatted(more));
        }
    }

    private static long sum(ReevaluationTotals totals, String requirement) {
        return totals.requirements().get(requirement).values().stream().mapToLong(Long::longValue).sum();
    }

    private static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,12d  %s", count, what);
    }
}
