package dev.assay.evidence;

import dev.assay.fact.FactsDocument;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;

/** The published formats of an evidence document's attachments, written and read. */
public interface EvidenceFormat {

    /**
     * The attachments of a document.
     *
     * @throws IllegalArgumentException when it does not hold exactly the files of a bundle
     */
    EvidenceBundle contents(byte[] document);

    byte[] manifest(Manifest manifest);

    /** @throws IllegalArgumentException when it is none of this format */
    Manifest manifest(String text);

    byte[] rules(Rulebook rulebook);

    /** @throws RuntimeException with the reason, when this version cannot read these rules */
    Rulebook rules(String text);

    byte[] waivers(WaiverBasis.Granted granted);

    /** @throws IllegalArgumentException when these are no granted waivers as they are written */
    WaiverBasis.Granted waivers(String text);

    /** @throws dev.assay.fact.BadInput when this version does not accept the facts */
    FactsDocument facts(byte[] text);

    /** The part of a decision that a replay must give again, byte for byte. */
    String core(Decision decision);
}
