package dev.assay.flow;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.Status;
import dev.assay.fact.FactsDocument;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same facts and rules under future clocks: what turns on which day, and why. A pure function of its arguments. */
public final class Forecast {

    private final Rulebook rulebook;
    private final RuleEngine engine;
    private final long budget;

    /** @param budget the most steps one evaluation may take */
    public Forecast(Rulebook rulebook, RuleEngine engine, long budget) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.budget = budget;
    }

    /**
     * What is to come.
     *
     * @param today    the decision at the first moment
     * @param changes  by day, pack and requirement
     * @param packs    which begin or cease to apply
     * @param outcomes by day, each other than the one before
     */
    public record Answer(
            DecideGate.Answer today,
            LocalDate until,
            List<Change> changes,
            List<PackChange> packs,
            List<OutcomeChange> outcomes) {
        public Answer {
            changes = List.copyOf(changes);
            packs = List.copyOf(packs);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A requirement that is judged otherwise than the day before: another status, severity or waiver, or other subjects.
     *
     * @param day    in the zone of its pack
     * @param seen   the moment at which it is first judged so
     * @param before null when it was not judged until then
     * @param after  null when it is judged no more
     * @param causes what was reached on that day; empty where the rule counts in a way that names no single date
     */
    public record Change(
            LocalDate day,
            Instant seen,
            String pack,
            Rule rule,
            @Nullable Judgement before,
            @Nullable Judgement after,
            List<Cause> causes) {
        public Change {
            causes = List.copyOf(causes);
        }

        /** The status with the waiver over it; the word for none when it is not judged. */
        public static String effective(@Nullable Judgement judgement) {
            return judgement == null ? "not-judged" : judgement.effective();
        }

        /** Whether it stands open afterwards, or for more subjects, or stops the gate, and did not before. */
        public boolean worse() {
            return after != null
                    && after.finding().isOpen()
                    && (before == null || rank(before) < rank(after) || before.finding().open().size() < after.finding().open().size());
        }

        private static int rank(Judgement judgement) {
            var open = judgement.finding().status() == Status.NOT_SATISFIED ? 2 : 1;
            return !judgement.finding().isOpen() ? 0 : (judgement.blocks() ? 4 : 0) + (judgement.waiver() == null ? 2 : 0) + open;
        }
    }

    /** A pack that applies, or may, from this moment on otherwise than before. */
    public record PackChange(Instant seen, String pack, Truth before, Truth after) {}

    /** The outcome from this moment on. */
    public record OutcomeChange(LocalDate day, Instant seen, Outcome before, Outcome after) {}

    /**
     * Looks ahead, day by day at noon UTC.
     *
     * @param waivers those that count
     * @param now   the first moment
     * @param until the last day that is looked at
     * @throws WrongQuestion                       when a name is unknown or the last day is none of the next ten years
     * @throws dev.assay.evaluation.BudgetExceeded when an evaluation would take too many steps
     */
    public Answer forecast(
            FactsDocument document, DecideGate.Question question, WaiverBasis waivers, Instant now, LocalDate until) {
        var days = new ForecastDays(now, until);
        var today = new DecideGate(rulebook, engine, budget).decide(document, question, waivers, now);
        return new Outlook(rulebook, engine, budget, new Given(document.facts(), waivers, now), question, days, today).answer(until);
    }

    /** Whether two judgements of one requirement tell a reader the same. */
    static boolean same(@Nullable Judgement one, @Nullable Judgement other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.finding().status() == other.finding().status()
                && one.severity() == other.severity()
                && one.effective().equals(other.effective())
                && open(one.finding()).equals(open(other.finding()));
    }

    private static List<String> open(Finding finding) {
        return finding.open().stream().map(subject -> subject.subject().origin().pointer()).toList();
    }
}
