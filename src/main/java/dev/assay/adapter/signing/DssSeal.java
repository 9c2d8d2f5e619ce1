package dev.assay.adapter.signing;

import dev.assay.evidence.Seal;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** PAdES baseline B as a certification that permits no change at all. */
public final class DssSeal implements Seal {

    /** Bytes kept free for the signature; a chain of two P-256 certificates takes about 2,000. */
    private static final int ROOM = 16_384;

    private final SigningKey key;

    public DssSeal(SigningKey key) {
        this.key = key;
    }

    @Override
    public X509Certificate issuer() {
        return key.issuer();
    }

    @Override
    public byte[] seal(byte[] document, Instant at) {
        try (var token = new Pkcs12SignatureToken(key.store(), new PasswordProtection(key.password()))) {
            var entry = token.getKeys().getFirst();
            DSSDocument unsigned = new InMemoryDocument(document);
            var service = new PAdESService(new CommonCertificateVerifier());
            var parameters = parameters(entry, at);
            if (service.getAvailableSignatureFields(unsigned).contains(FIELD)) {
                parameters.getImageParameters().getFieldParameters().setFieldId(FIELD);
            }
            var toSign = service.getDataToSign(unsigned, parameters);
            var signature = token.sign(toSign, parameters.getDigestAlgorithm(), entry);
            return bytes(service.signDocument(unsigned, parameters, signature));
        }
    }

    private PAdESSignatureParameters parameters(DSSPrivateKeyEntry entry, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(entry.getCertificate());
        parameters.setCertificateChain(chain());
        parameters.setContentSize(ROOM);
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setReason("Evidence of a decision");
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private List<CertificateToken> chain() {
        return key.chain().stream().map(CertificateToken::new).toList();
    }

    private static byte[] bytes(DSSDocument signed) {
        var bytes = new ByteArrayOutputStream();
        try {
            signed.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
