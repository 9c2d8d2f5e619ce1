package dev.assay.adapter.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/**
 * The folder with an installation's key: {@code seal.p12} and its password {@code seal.password}, for the owner alone,
 * and {@code ca.pem}, for everybody who shall trust the installation. Made at first use.
 */
public final class KeyFolder {

    private static final String KEY = "seal.p12";
    private static final String PASSWORD = "seal.password";
    private static final String AUTHORITY = "ca.pem";
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path folder;
    private final Clock clock;

    public KeyFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The key, made now when there is none.
     *
     * @throws IllegalArgumentException when others may read it, or files of it are missing
     */
    public SigningKey open() throws IOException {
        if (!Files.exists(folder.resolve(KEY))) {
            make();
        }
        checkOwner(folder.resolve(KEY));
        checkOwner(folder.resolve(PASSWORD));
        var password = Files.readString(folder.resolve(PASSWORD)).strip().toCharArray();
        return SigningKey.read(Files.readAllBytes(folder.resolve(KEY)), password, folder.resolve(KEY).toString());
    }

    /** Written elsewhere first and moved at once, so that two first starts at the same time end with one key. */
    private void make() throws IOException {
        var whole = folder.toAbsolutePath();
        var parent = whole.getParent() == null ? whole : whole.getParent();
        Files.createDirectories(parent);
        var fresh = Files.createTempDirectory(parent, "keys-");
        try {
            write(fresh);
            Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(fresh);
            if (!Files.exists(folder.resolve(KEY))) {
                throw e;
            }
        }
    }

    private void write(Path fresh) throws IOException {
        var random = new SecureRandom();
        var made = new CertificateMaker(random, clock.instant()).make();
        var secret = new byte[32];
        random.nextBytes(secret);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        secret(fresh.resolve(PASSWORD), password.getBytes(StandardCharsets.US_ASCII));
        secret(fresh.resolve(KEY), store(made, password.toCharArray()));
        Files.writeString(fresh.resolve(AUTHORITY), Pem.write(made.authority()));
    }

    private static byte[] store(CertificateMaker.Made made, char[] password) throws IOException {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", made.key(), password, new Certificate[] {made.seal(), made.authority()});
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            return bytes.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot write PKCS#12", e);
        }
    }

    private static void secret(Path file, byte[] content) throws IOException {
        if (posix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        }
        Files.write(file, content);
    }

    private static void checkOwner(Path file) throws IOException {
        if (posix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalArgumentException(
                    "%s may be read or changed by others than its owner; run \"chmod 600 %s\", and make a new key if somebody could have copied it"
                            .formatted(file, file));
        }
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void discard(Path fresh) throws IOException {
        try (var files = Files.list(fresh)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(fresh);
    }
}
