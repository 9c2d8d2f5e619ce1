package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.pack.Digest;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;

/** The rules that this installation decides with today, and those of yesterday as they were kept. Safe for threads. */
public final class RulesInForce {

    private final Rulebook rulebook;
    private final String canonical;
    private final String digest;
    private final RecordTexts texts;
    private final RuleEngine engine;
    private final long budget;

    /** @param budget the most steps one evaluation may take */
    public RulesInForce(Rulebook rulebook, RecordTexts texts, RuleEngine engine, long budget) {
        this.rulebook = rulebook;
        this.canonical = texts.rulebook(rulebook);
        this.digest = Digest.of(canonical).value();
        this.texts = texts;
        this.engine = engine;
        this.budget = budget;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** All of them as one text. */
    public String canonical() {
        return canonical;
    }

    /** Names them. */
    public String digest() {
        return digest;
    }

    public RecordTexts texts() {
        return texts;
    }

    /** How gates are decided with these rules. */
    public DecideGate gate(Rulebook rules) {
        return new DecideGate(rules, engine, budget);
    }

    /** How the rules in force look ahead. */
    Forecast forecast() {
        return new Forecast(rulebook, engine, budget);
    }

    /** The waivers that a kept decision counted. */
    public WaiverBasis waivers(StoredDecision decision) {
        return decision.waivers() == null ? WaiverBasis.CLAIMED : texts.waivers(decision.waivers());
    }
}
