package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evidence.Attachment;
import dev.assay.evidence.EvidenceBundle;
import dev.assay.evidence.EvidenceFormat;
import dev.assay.evidence.EvidenceReport;
import dev.assay.evidence.Manifest;
import dev.assay.evidence.Replay;
import dev.assay.pack.Digest;
import dev.assay.workflow.WaiverBasis;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

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

    /**
     * What came out.
     *
     * @param report what the pages of the document have to say; null when nothing came out
     */
    record Again(Replay outcome, @Nullable EvidenceReport report) {}

    /** The files come from a stranger: whatever they hold that cannot be decided is an answer, not a crash. */
    Again replay(EvidenceBundle bundle, Manifest manifest, X509Certificate issuer) {
        try {
            var facts = format.facts(bundle.file(Attachment.Name.FACTS).content());
            var rules = format.rules(bundle.text(Attachment.Name.RULES));
            var waivers = waivers(bundle);
            var asked = manifest.asked();
            var question = new DecideGate.Question(asked.workflow(), asked.phase(), asked.addPacks());
            var again = new DecideGate(rules, engine, budget).decide(facts, question, waivers, asked.clock());
            var core = format.core(again.decision());
            var outcome = Replay.compare(bundle.text(Attachment.Name.DECISION), core, manifest.semantics());
            var report = new EvidenceReport(
                    again.decision(),
                    again.matrix(),
                    facts.facts(),
                    waivers,
                    rules,
                    manifest,
                    Digest.of(core).value(),
                    bundle,
                    issuer);
            return new Again(outcome, report);
        } catch (RuntimeException e) {
            var why = String.valueOf(e.getMessage()).lines().limit(5).toList();
            return new Again(new Replay.Impossible(why), null);
        }
    }

    /** Evidence without granted waivers was decided with those that its facts claim. */
    private WaiverBasis waivers(EvidenceBundle bundle) {
        return bundle.has(Attachment.Name.WAIVERS)
                ? format.waivers(bundle.text(Attachment.Name.WAIVERS))
                : WaiverBasis.CLAIMED;
    }
}
