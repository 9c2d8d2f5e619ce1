package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.Facts;
import dev.assay.flow.RulebookDifference.Reach;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Rulebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the decisions of two rulebooks on the same facts, question, waivers and moment side by side. Where only some
 * requirements changed, these alone are judged first: when they come out the same, so do the decisions. Whatever else is
 * told from both decisions. Safe for threads.
 */
final class CompareRulebooks {

    private final DecideGate before;
    private final DecideGate after;
    private final RulebookDifference difference;
    private final JudgePack judge;
    private final CompareSharedPacks shared;
    private final boolean all;

    /** @param all whether to judge all requirements by both rulebooks wherever they differ, as if any might be touched */
    CompareRulebooks(Rulebook before, Rulebook after, RuleEngine engine, long budget, boolean all) {
        this.before = new DecideGate(before, engine, budget);
        this.after = new DecideGate(after, engine, budget);
        this.difference = new RulebookDifference(before, after);
        this.judge = new JudgePack(engine, budget);
        this.shared = new CompareSharedPacks(before, after, engine, budget);
        this.all = all;
    }

    /** How two decisions compare. */
    sealed interface Compared {

        /** Nothing that the changed requirements are about is there. */
        record Untouched() implements Compared {}

        record Same() implements Compared {}

        /** @param turned the requirements that are judged otherwise, sorted */
        record Other(Outcome before, Outcome after, List<ReevaluationLine.Turned> turned) implements Compared {}
    }

    /** Whether facts can make a difference to the answers of this question. */
    boolean mayDiffer(DecideGate.Question question) {
        return all || !(difference.on(question) instanceof Reach.Nowhere);
    }

    /**
     * Compares the decisions.
     *
     * @throws WrongQuestion                       when one of the rulebooks does not know what is asked
     * @throws dev.assay.evaluation.BudgetExceeded when an evaluation would take too many steps
     */
    Compared compare(DecideGate.Question question, Given given) {
        if (all) {
            return decided(question, given);
        }
        return switch (difference.on(question)) {
            case Reach.Nowhere any -> new Compared.Same();
            case Reach.Everywhere any -> decided(question, given);
            case Reach.Some some -> {
                var few = new Given(given.facts().only(some.kinds()), given.waivers(), given.clock());
                if (untouched(some, few.facts())) {
                    yield new Compared.Untouched();
                }
                yield judgedAlike(some, few) ? new Compared.Same() : shared.compare(question, given, some);
            }
        };
    }

    private static boolean untouched(Reach.Some some, Facts facts) {
        return some.packs().stream()
                .allMatch(pack -> (!some.counted() || pack.hasSameControls())
                        && pack.before().isAboutNothing(facts)
                        && pack.after().isAboutNothing(facts));
    }

    private boolean judgedAlike(Reach.Some some, Given given) {
        try {
            return some.packs().stream().allMatch(pack -> judgedAlike(pack, some.counted(), given));
        } catch (RuntimeException e) {
            // Of a pack that does not apply nobody wants to know that it cannot be judged.
            return false;
        }
    }

    private boolean judgedAlike(PackDifference pack, boolean counted, Given given) {
        var old = judgements(pack.before(), given);
        var young = judgements(pack.after(), given);
        return pack.requirements().stream().allMatch(name -> Turns.alike(old.get(name), young.get(name), counted));
    }

    private Map<String, Judgement> judgements(PackDifference.Side side, Given given) {
        var found = new HashMap<String, Judgement>();
        judge.evaluate(side.pack(), side.rules(), side.phase(), given)
                .bare()
                .forEach(judgement -> found.put(judgement.finding().rule().name(), judgement));
        return found;
    }

    private Compared decided(DecideGate.Question question, Given given) {
        var old = before.verdict(question, given);
        var young = after.verdict(question, given);
        return compared(old.outcome(), young.outcome(), Turns.of(old.judgements(), young.judgements()));
    }

    static Compared compared(Outcome before, Outcome after, List<ReevaluationLine.Turned> turned) {
        return turned.isEmpty() && before == after ? new Compared.Same() : new Compared.Other(before, after, turned);
    }
}
