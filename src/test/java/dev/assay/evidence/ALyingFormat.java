package dev.assay.evidence;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.report.pdf.EvidencePdf;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.DecideGate;
import dev.assay.flow.IssueEvidence;
import dev.assay.pack.Language;
import dev.assay.testkit.AnInstallation;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;
import java.io.IOException;
import java.util.Set;

/** The format of an issuer who attaches another verdict than came out. */
final class ALyingFormat implements EvidenceFormat {

    private final EvidenceFormat honest = AnInstallation.format();
    private final String from;
    private final String to;

    ALyingFormat(String from, String to) {
        this.from = from;
        this.to = to;
    }

    byte[] issue(AnInstallation installation, FactsDocument facts) throws IOException {
        var question = new DecideGate.Question(null, null, Set.of());
        return new IssueEvidence(
                        new DroolsEngine(), 50_000_000, this, new EvidencePdf(), installation.seal(), "assay (lying)")
                .issue(facts, AnInstallation.rulebook(), question, AnInstallation.DECIDED, null, AnInstallation.ISSUED, Language.ENGLISH)
                .document();
    }

    @Override
    public String core(Decision decision) {
        return honest.core(decision).replace(from, to);
    }

    @Override
    public EvidenceBundle contents(byte[] document) {
        return honest.contents(document);
    }

    @Override
    public byte[] manifest(Manifest manifest) {
        return honest.manifest(manifest);
    }

    @Override
    public Manifest manifest(String text) {
        return honest.manifest(text);
    }

    @Override
    public byte[] rules(Rulebook rulebook) {
        return honest.rules(rulebook);
    }

    @Override
    public Rulebook rules(String text) {
        return honest.rules(text);
    }

    @Override
    public byte[] waivers(WaiverBasis.Granted granted) {
        return honest.waivers(granted);
    }

    @Override
    public WaiverBasis.Granted waivers(String text) {
        return honest.waivers(text);
    }

    @Override
    public FactsDocument facts(byte[] text) {
        return honest.facts(text);
    }
}
