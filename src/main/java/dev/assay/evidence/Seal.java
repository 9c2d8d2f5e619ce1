package dev.assay.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** Signs evidence documents for an installation. */
public interface Seal {

    /**
     * The document with the one signature that certifies it: afterwards any change shows.
     *
     * @param document a PDF; the signature goes into its empty field {@link #FIELD} where it has one
     * @param at       the moment of signing, by the issuer's clock
     */
    byte[] seal(byte[] document, Instant at);

    /** The certificate to trust when trusting this installation. */
    X509Certificate issuer();

    /** Name of the signature field. */
    String FIELD = "EvidenceSeal";
}
