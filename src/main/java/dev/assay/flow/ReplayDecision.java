package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evidence.Attachment;
import dev.assay.evidence.EvidenceBundle;
import dev.assay.evidence.EvidenceFormat;
import dev.assay.evidence.Manifest;
import dev.assay.evidence.Replay;

/** Makes a decision again from the files of its evidence and nothing else. */
final class ReplayDecision {

    private final EvidenceFormat format;
    private final RuleEngine engine;
    private final long budget;

    ReplayDecision(EvidenceFormat format, RuleEngine engine, long budget) {
        this.format = format;
        this.engine = engine;
        this.budget = budget;
    }

    /** The files come from a stranger: whatever they hold that cannot be decided is an answer, not a crash. */
    Replay replay(EvidenceBundle bundle, Manifest manifest) {
        try {
            var facts = format.facts(bundle.file(Attachment.Name.FACTS).content());
            var rules = format.rules(bundle.text(Attachment.Name.RULES));
            var asked = manifest.asked();
            var question = new DecideGate.Question(asked.workflow(), asked.phase(), asked.addPacks());
            var again = new DecideGate(rules, engine, budget).decide(facts, question, asked.clock());
            return Replay.compare(
                    bundle.text(Attachment.Name.DECISION), format.core(again.decision()), manifest.semantics());
        } catch (RuntimeException e) {
            return new Replay.Impossible(String.valueOf(e.getMessage()).lines().limit(5).toList());
        }
    }
}
