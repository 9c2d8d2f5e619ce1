package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.flow.CompareRulebooks.Compared;
import dev.assay.flow.RulebookDifference.Reach;
import dev.assay.matrix.ControlResults;
import dev.assay.pack.Pack;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares the decisions of two rulebooks that choose packs alike and differ in some of their requirements: what is the same
 * in both is judged once, and no further than the outcomes need. Safe for threads.
 */
final class CompareSharedPacks {

    private final Rulebook before;
    private final Rulebook after;
    private final RuleEngine engine;
    private final long budget;
    private final JudgePack judge;

    CompareSharedPacks(Rulebook before, Rulebook after, RuleEngine engine, long budget) {
        this.before = before;
        this.after = after;
        this.engine = engine;
        this.budget = budget;
        this.judge = new JudgePack(engine, budget);
    }

    /** One of the rulebooks, asked a question; and what it has judged so far. */
    private record Side(Rulebook rulebook, @Nullable Workflow workflow, @Nullable Phase phase, List<Judgement> judgements) {

        static Side of(Rulebook rulebook, DecideGate.Question question) {
            var names = new GateNames(rulebook);
            var workflow = names.workflow(question.workflow());
            return new Side(rulebook, workflow, names.phase(workflow, question.phase()), new ArrayList<>());
        }

        Pack pack(String id) {
            return Objects.requireNonNull(rulebook.industry(id));
        }

        boolean isBlocked() {
            return judgements.stream().anyMatch(Judgement::blocks);
        }
    }

    /**
     * Compares them.
     *
     * @throws WrongQuestion when one of the rulebooks does not know what is asked
     */
    Compared compare(DecideGate.Question question, Given given, Reach.Some some) {
        var old = Side.of(before, question);
        var young = Side.of(after, question);
        var packs = new ChoosePacks(before, engine, budget).choose(given.facts(), given.clock());
        var added = new GateNames(before).packs(DecideGate.wanted(question, old.phase));
        var judged = DecideGate.judged(packs, added);
        var same = new ArrayList<Pack>();
        for (var pack : judged) {
            if (differs(some, pack)) {
                judge(old, old.pack(pack.id()), given);
                judge(young, young.pack(pack.id()), given);
            } else {
                same.add(pack);
            }
        }
        if (some.counted()) {
            judgeSame(old, young, same, given, false);
            criteria(old, given.with(given.facts().with(ControlResults.of(old.judgements))));
            criteria(young, given.with(given.facts().with(ControlResults.of(young.judgements))));
        } else {
            criteria(old, given);
            criteria(young, given);
            judgeSame(old, young, same, given, true);
        }
        var known = DecideGate.known(packs, judged);
        return CompareRulebooks.compared(outcome(old, known), outcome(young, known), Turns.of(old.judgements, young.judgements));
    }

    private static boolean differs(Reach.Some some, Pack pack) {
        return some.packs().stream().anyMatch(difference -> difference.before().pack().id().equals(pack.id()));
    }

    private static Outcome outcome(Side side, boolean known) {
        return Decision.outcome(side.judgements, known);
    }

    private void judge(Side side, Pack pack, Given given) {
        side.judgements.addAll(judge.evaluate(pack, pack.rules(), side.phase, given).bare());
    }

    private void criteria(Side side, Given given) {
        if (side.workflow != null && side.phase != null) {
            var pack = side.workflow.pack();
            side.judgements.addAll(judge.evaluate(pack, side.workflow.criteria(side.phase), side.phase, given).bare());
        }
    }

    /** @param enough whether to stop when both gates are shut whatever comes: what is the same in both turns nothing */
    private void judgeSame(Side old, Side young, List<Pack> same, Given given, boolean enough) {
        for (var pack : same) {
            if (enough && old.isBlocked() && young.isBlocked()) {
                return;
            }
            var judgements = judge.evaluate(pack, pack.rules(), old.phase, given).bare();
            old.judgements.addAll(judgements);
            young.judgements.addAll(judgements);
        }
    }
}
