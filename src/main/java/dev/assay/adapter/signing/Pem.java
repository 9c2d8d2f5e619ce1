package dev.assay.adapter.signing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/** Certificates as files hold them. */
public final class Pem {

    private Pem() {}

    /**
     * All certificates of a file, PEM or DER.
     *
     * @param name how the error names the file
     * @throws IllegalArgumentException when there is none in it
     */
    public static List<X509Certificate> read(byte[] file, String name) {
        try {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file));
            if (!found.isEmpty()) {
                return found.stream().map(X509Certificate.class::cast).toList();
            }
        } catch (CertificateException e) {
            throw new IllegalArgumentException(wrong(name), e);
        }
        throw new IllegalArgumentException(wrong(name));
    }

    private static String wrong(String name) {
        return "%s holds no certificate; hand in the issuer's CA certificate as PEM, as \"assay certificate\" writes it"
                .formatted(name);
    }

    public static String write(X509Certificate certificate) {
        try {
            var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
