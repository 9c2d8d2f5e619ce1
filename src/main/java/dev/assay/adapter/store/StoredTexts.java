package dev.assay.adapter.store;

import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.RulebookText;
import dev.assay.adapter.report.VerdictCore;
import dev.assay.adapter.report.WaiversJson;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.RecordTexts;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;

/** Canonical JSON, as the offline commands read and write it. */
public final class StoredTexts implements RecordTexts {

    private final FactsReader facts;
    private final PackReader packs;

    public StoredTexts(FactsReader facts, PackReader packs) {
        this.facts = facts;
        this.packs = packs;
    }

    @Override
    public FactsDocument facts(byte[] document, String channel) {
        return facts.read(document, channel);
    }

    @Override
    public FactsDocument kept(String canonical, String digest, String channel) {
        return facts.kept(canonical, digest, channel);
    }

    @Override
    public String rulebook(Rulebook rulebook) {
        return RulebookText.canonical(rulebook);
    }

    @Override
    public Rulebook rulebook(String canonical) {
        return RulebookText.read(canonical, packs);
    }

    @Override
    public String waivers(WaiverBasis.Granted granted) {
        return WaiversJson.canonical(granted);
    }

    @Override
    public WaiverBasis.Granted waivers(String canonical) {
        return WaiversJson.read(canonical);
    }

    @Override
    public String core(Decision decision) {
        return VerdictCore.canonical(decision);
    }
}
