package dev.assay.flow;

import dev.assay.fact.FactsDocument;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;

/** The texts that records are made of, and what they are read back to. */
public interface RecordTexts {

    /**
     * Reads facts that were handed in, or that were kept.
     *
     * @param channel how they reached us
     * @throws dev.assay.fact.BadInput with everything that is wrong with them
     */
    FactsDocument facts(byte[] document, String channel);

    /**
     * Reads facts that were kept under their digest, without working their canonical text out again.
     *
     * @throws dev.assay.fact.BadInput  with everything that today's reader finds wrong with them
     * @throws IllegalArgumentException when it is not the text that the digest names
     */
    FactsDocument kept(String canonical, String digest, String channel);

    /** All that decides, as one canonical text. */
    String rulebook(Rulebook rulebook);

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException when it is no such text, or today's reader does not accept its rules
     */
    Rulebook rulebook(String canonical);

    /** The granted waivers that were an input of a decision, as canonical JSON. */
    String waivers(WaiverBasis.Granted granted);

    /** @throws IllegalArgumentException when it is no such text */
    WaiverBasis.Granted waivers(String canonical);

    /** Statuses, outcome and pointers as canonical JSON. */
    String core(Decision decision);
}
