package dev.assay.evidence;

import dev.assay.fact.Facts;
import dev.assay.matrix.Matrix;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;
import java.security.cert.X509Certificate;

/**
 * All that the pages of an evidence document say.
 *
 * @param facts  the submission, for who said what
 * @param waivers those that counted
 * @param core   digest of the verdict core, which names the decision
 * @param issuer the certificate that leads to trust in the seal
 */
public record EvidenceReport(
        Decision decision,
        Matrix matrix,
        Facts facts,
        WaiverBasis waivers,
        Rulebook rulebook,
        Manifest manifest,
        String core,
        EvidenceBundle bundle,
        X509Certificate issuer) {

    /** Lays a report out as pages, with the bundle attached and an empty field for the seal. */
    @FunctionalInterface
    public interface Printer {

        /** Equal reports give equal bytes. */
        byte[] print(EvidenceReport report);
    }
}
