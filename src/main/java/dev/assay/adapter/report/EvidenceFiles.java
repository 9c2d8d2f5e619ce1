package dev.assay.adapter.report;

import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.RulebookText;
import dev.assay.evidence.EvidenceBundle;
import dev.assay.evidence.EvidenceFormat;
import dev.assay.evidence.Manifest;
import dev.assay.fact.FactsDocument;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;
import java.nio.charset.StandardCharsets;

/** The attachments of evidence as canonical JSON inside a PDF. */
public final class EvidenceFiles implements EvidenceFormat {

    private final PackReader packs;

    /** @param packs reads the attached rules again */
    public EvidenceFiles(PackReader packs) {
        this.packs = packs;
    }

    @Override
    public EvidenceBundle contents(byte[] document) {
        return PdfAttachments.read(document);
    }

    @Override
    public byte[] manifest(Manifest manifest) {
        return ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Manifest manifest(String text) {
        return ManifestJson.read(text);
    }

    @Override
    public byte[] rules(Rulebook rulebook) {
        return RulebookText.canonical(rulebook).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Rulebook rules(String text) {
        return RulebookText.read(text, packs);
    }

    @Override
    public byte[] waivers(WaiverBasis.Granted granted) {
        return WaiversJson.canonical(granted).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public WaiverBasis.Granted waivers(String text) {
        return WaiversJson.read(text);
    }

    @Override
    public FactsDocument facts(byte[] text) {
        return new FactsReader().read(text);
    }

    @Override
    public String core(Decision decision) {
        return VerdictCore.canonical(decision);
    }
}
