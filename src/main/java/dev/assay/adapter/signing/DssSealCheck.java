package dev.assay.adapter.signing;

import dev.assay.evidence.SealCheck;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a seal with DSS under {@link StrictPolicy}, and by itself that it covers the whole file: a comment after the
 * end or an earlier revision pass every policy.
 */
public final class DssSealCheck implements SealCheck {

    @Override
    public Result check(byte[] document, List<X509Certificate> anchors, Instant now) {
        try {
            return checked(document, anchors, now);
        } catch (RuntimeException e) {
            return broken("this cannot be read as a signed PDF: " + e.getMessage());
        }
    }

    private static Result checked(byte[] document, List<X509Certificate> anchors, Instant now) {
        var validator = validator(document, anchors, now);
        var found = validator.getSignatures();
        if (found.size() != 1 || !validator.getDetachedTimestamps().isEmpty()) {
            return broken("there are %d signatures and %d document time stamps; evidence has one signature and nothing else"
                    .formatted(found.size(), validator.getDetachedTimestamps().size()));
        }
        var embedded = found.getFirst().getCertificates();
        if (!anchors.isEmpty()) {
            var named = validator.validateDocument(StrictPolicy.load());
            if (reasons(document, named).isEmpty()) {
                return intact(named, embedded, true);
            }
        }
        // Not trusted, or broken: with its own certificates taken for trusted only what is broken remains.
        var asIs = validator(document, embedded.stream().map(CertificateToken::getCertificate).toList(), now)
                .validateDocument(StrictPolicy.load());
        var reasons = reasons(document, asIs);
        if (!reasons.isEmpty()) {
            return new Result.Broken(reasons);
        }
        return intact(asIs, embedded, false);
    }

    private static Result intact(Reports reports, List<CertificateToken> embedded, boolean trusted) {
        var signature = signature(reports.getDiagnosticData());
        return new Result.Intact(
                signature.getSigningCertificate().getCertificateDN(),
                signature.getClaimedSigningTime().toInstant(),
                last(embedded),
                trusted);
    }

    /** The certificate that no other one in the seal has issued: the end of the chain. */
    private static X509Certificate last(List<CertificateToken> certificates) {
        return certificates.stream()
                .filter(CertificateToken::isSelfSigned)
                .findFirst()
                .orElse(certificates.getLast())
                .getCertificate();
    }

    private static SignedDocumentValidator validator(byte[] document, List<X509Certificate> anchors, Instant now) {
        var trusted = new CommonTrustedCertificateSource();
        anchors.forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(document, "evidence.pdf"));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(now));
        validator.setEnableEtsiValidationReport(false);
        return validator;
    }

    /** Everything that speaks against the seal when the validator's certificates are taken for trusted. */
    private static List<String> reasons(byte[] document, Reports reports) {
        var reasons = new ArrayList<String>();
        var signature = signature(reports.getDiagnosticData());
        var revision = signature.getPDFRevision();
        if (revision == null) {
            return List.of("the signature is not one of a PDF");
        }
        if (revision.getDocMDPPermissions() != CertificationPermission.NO_CHANGE_PERMITTED) {
            reasons.add("the seal does not forbid changes (DocMDP 1)");
        }
        var range = revision.getSignatureByteRange().stream().mapToLong(Number::longValue).toArray();
        WholeFile.gap(document, range).ifPresent(reasons::add);
        if (!passed(reports)) {
            var simple = reports.getSimpleReport();
            var id = simple.getFirstSignatureId();
            var said = Stream.of(simple.getAdESValidationErrors(id), simple.getAdESValidationWarnings(id))
                    .flatMap(List::stream)
                    .map(Message::getValue)
                    .limit(6)
                    .toList();
            reasons.add("%s%s: %s".formatted(
                    simple.getIndication(id),
                    simple.getSubIndication(id) == null ? "" : " " + simple.getSubIndication(id),
                    String.join(" ", said)));
        }
        return reasons;
    }

    private static boolean passed(Reports reports) {
        var simple = reports.getSimpleReport();
        return simple.getIndication(simple.getFirstSignatureId()) == Indication.TOTAL_PASSED;
    }

    private static SignatureWrapper signature(DiagnosticData data) {
        return data.getSignatures().getFirst();
    }

    private static Result broken(String reason) {
        return new Result.Broken(List.of(reason));
    }
}
