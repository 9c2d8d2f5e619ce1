package dev.assay.flow;

import dev.assay.evaluation.BudgetExceeded;
import dev.assay.fact.BadInput;
import dev.assay.fact.Facts;
import dev.assay.flow.CompareRulebooks.Compared;
import dev.assay.flow.KeptSubmission.LastDecision;
import dev.assay.workflow.WaiverBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges kept submissions by the rules of their last decisions and by others. Safe for threads. */
final class ReevaluateSubmission {

    private static final int MOST_LISTED = 200;
    private static final int MOST_WORDS = 500;

    private final RecordTexts texts;
    private final KeptRulebooks rulebooks;
    private final Reevaluation.Ask ask;

    ReevaluateSubmission(RecordTexts texts, KeptRulebooks rulebooks, Reevaluation.Ask ask) {
        this.texts = texts;
        this.rulebooks = rulebooks;
        this.ask = ask;
    }

    /** What would be decided; whatever cannot be judged is said in a line of its own and stops nothing else. */
    Reevaluated reevaluate(KeptSubmission submission) {
        var asked = submission.decisions().stream().filter(one -> !one.rulebook().equals(ask.rulebook())).toList();
        var run = new Run(submission, submission.decisions().size() - asked.size());
        try {
            asked.forEach(run::judge);
        } catch (Unreadable e) {
            run.lines.clear();
            run.lines.add(new ReevaluationLine.Problem(submission.key(), submission.digest(), null, why(e.cause)));
        }
        return run.reevaluated();
    }

    private static String why(RuntimeException e) {
        var lines = String.valueOf(e.getMessage()).lines().limit(3).collect(Collectors.joining("; "));
        return lines.length() <= MOST_WORDS ? lines : lines.substring(0, MOST_WORDS) + " ...";
    }

    /** The facts themselves cannot be read, so that none of the decisions can be made again. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException cause;

        Unreadable(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private final class Run {
        private final KeptSubmission submission;
        private final int same;
        private final List<ReevaluationLine> lines = new ArrayList<>();
        private @Nullable Facts facts;
        private int untouched;
        private int unchanged;

        Run(KeptSubmission submission, int same) {
            this.submission = submission;
            this.same = same;
        }

        void judge(LastDecision decision) {
            try {
                var compare = rulebooks.comparison(decision.rulebook());
                if (!compare.mayDiffer(decision.question())) {
                    unchanged++;
                    return;
                }
                take(decision, compare.compare(decision.question(), new Given(facts(), waivers(decision), ask.asOf())));
            } catch (IllegalArgumentException | BudgetExceeded e) {
                lines.add(new ReevaluationLine.Problem(submission.key(), submission.digest(), decision.id(), why(e)));
            }
        }

        private void take(LastDecision decision, Compared compared) {
            switch (compared) {
                case Compared.Untouched any -> untouched++;
                case Compared.Same any -> unchanged++;
                case Compared.Other other -> lines.add(new ReevaluationLine.Changed(
                        submission.key(),
                        submission.digest(),
                        decision.id(),
                        decision.question().workflow(),
                        decision.question().phase(),
                        decision.outcome(),
                        other.before().word(),
                        other.after().word(),
                        other.turned().stream().limit(MOST_LISTED).toList(),
                        Math.max(0, other.turned().size() - MOST_LISTED)));
            }
        }

        /** Read once for all decisions, and only when one of them needs it. */
        private Facts facts() {
            var known = facts == null ? read() : facts;
            facts = known;
            return known;
        }

        private Facts read() {
            try {
                return texts.kept(submission.canonical(), submission.digest(), submission.channel()).facts();
            } catch (BadInput | IllegalArgumentException e) {
                throw new Unreadable(e);
            }
        }

        Reevaluated reevaluated() {
            return new Reevaluated(submission.decisions().isEmpty(), same, untouched, unchanged, lines);
        }
    }

    private WaiverBasis waivers(LastDecision decision) {
        return decision.waivers() == null ? WaiverBasis.CLAIMED : texts.waivers(decision.waivers());
    }
}
