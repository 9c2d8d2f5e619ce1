package dev.assay.adapter.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes the key pair of an installation and a certificate authority that signs exactly this one certificate. The
 * authority's key is thrown away afterwards: nobody can ever issue a second certificate that leads to it.
 */
final class CertificateMaker {

    private static final int AUTHORITY_YEARS = 20;
    private static final int SEAL_YEARS = 10;

    /** Clocks of other machines may be behind ours. */
    private static final Duration SKEW = Duration.ofDays(1);

    private final SecureRandom random;
    private final Instant now;

    CertificateMaker(SecureRandom random, Instant now) {
        this.random = random;
        this.now = now;
    }

    /** The key that seals, its certificate, and the certificate to trust. */
    record Made(PrivateKey key, X509Certificate seal, X509Certificate authority) {}

    Made make() {
        try {
            var authority = keys();
            var seal = keys();
            var id = HexFormat.of().formatHex(bytes(4));
            var issuer = new X500Name("CN=Assay installation " + id + " CA,O=Assay");
            var subject = new X500Name("CN=Assay installation " + id + ",O=Assay");
            var authorityCertificate = authority(authority, issuer);
            return new Made(
                    seal.getPrivate(), seal(seal.getPublic(), subject, authority, authorityCertificate, issuer),
                    authorityCertificate);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("this Java cannot make P-256 keys and certificates", e);
        }
    }

    private KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private X509Certificate authority(KeyPair keys, X500Name name)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        var builder = builder(name, name, keys.getPublic(), AUTHORITY_YEARS)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return signed(builder, keys.getPrivate());
    }

    /**
     * Readers of PDF ask for an extended key usage; noRevAvail (RFC 9608) says that the authority publishes no
     * revocation lists, without which a strict validator would want one.
     */
    private X509Certificate seal(
            PublicKey key, X500Name name, KeyPair authority, X509Certificate issuer, X500Name issuerName)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        var extensions = new JcaX509ExtensionUtils();
        var builder = builder(issuerName, name, key, SEAL_YEARS)
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .addExtension(
                        Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection))
                .addExtension(Extension.noRevAvail, false, DERNull.INSTANCE)
                .addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key))
                .addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(issuer));
        return signed(builder, authority.getPrivate());
    }

    private X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key, int years) {
        var until = now.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
        var serial = new BigInteger(1, bytes(16)).add(BigInteger.ONE);
        var from = now.minus(SKEW);
        return new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(until), subject, key);
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
