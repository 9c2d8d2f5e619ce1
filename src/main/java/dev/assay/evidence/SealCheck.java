package dev.assay.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Checks the seal of an evidence document and knows nothing about its contents. */
@FunctionalInterface
public interface SealCheck {

    /**
     * Checks for exactly one seal, over the whole file, unbroken, forbidding every change.
     *
     * @param anchors certificates that the caller trusts; may be empty
     * @param now     the moment for which certificates have to be valid
     */
    Result check(byte[] document, List<X509Certificate> anchors, Instant now);

    /** What the check found. */
    sealed interface Result {

        /**
         * Nothing has been changed since it was sealed.
         *
         * @param signer   who sealed it, as its certificate says
         * @param sealedAt when, by the signer's own clock
         * @param issuer   the last certificate of the chain that the seal holds
         * @param trusted  whether the certificate leads to an anchor
         */
        record Intact(String signer, Instant sealedAt, X509Certificate issuer, boolean trusted) implements Result {}

        /** It has been changed, or it is no document of this sort. */
        record Broken(List<String> reasons) implements Result {
            public Broken {
                reasons = List.copyOf(reasons);
            }
        }
    }
}
