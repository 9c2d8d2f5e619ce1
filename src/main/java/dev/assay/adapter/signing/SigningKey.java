package dev.assay.adapter.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A key with its certificates, from PKCS#12.
 *
 * @param chain the signer's certificate first, the one to trust last
 */
public record SigningKey(byte[] store, char[] password, List<X509Certificate> chain) {

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /**
     * Opens a PKCS#12 store with one key.
     *
     * @throws IllegalArgumentException when the password is wrong or there is no key with its certificates in it
     */
    public static SigningKey read(byte[] store, char[] password, String name) {
        try {
            var opened = KeyStore.getInstance("PKCS12");
            opened.load(new ByteArrayInputStream(store), password);
            for (var alias : Collections.list(opened.aliases())) {
                var chain = opened.getCertificateChain(alias);
                if (opened.isKeyEntry(alias) && chain != null) {
                    var certificates = Arrays.stream(chain).map(X509Certificate.class::cast).toList();
                    return new SigningKey(store, password, certificates);
                }
            }
            throw new IllegalArgumentException("%s holds no key with its certificates".formatted(name));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("%s cannot be opened with its password; put both back from one backup, or move the folder away for a new key".formatted(name), e);
        }
    }

    /** The certificate to trust. */
    public X509Certificate issuer() {
        return chain.getLast();
    }

    @Override
    public String toString() {
        return "key of " + chain.getFirst().getSubjectX500Principal();
    }
}
