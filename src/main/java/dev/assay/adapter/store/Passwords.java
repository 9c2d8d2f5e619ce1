package dev.assay.adapter.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The random passwords of the embedded database's roles. Hexadecimal, so that they need no quoting anywhere.
 *
 * @param superuser used at start only, to make the other two
 */
record Passwords(String superuser, String owner, String runtime) {

    /** Reads them from a file that only its owner can read; makes them when there is none. */
    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            random().write(file);
        }
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new Passwords(
                wanted(properties, "superuser", file),
                wanted(properties, "owner", file),
                wanted(properties, "runtime", file));
    }

    private static Passwords random() {
        var random = new SecureRandom();
        return new Passwords(password(random), password(random), password(random));
    }

    private static String password(SecureRandom random) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Under another name first: a file that is there is whole, whenever the power goes. */
    private void write(Path file) throws IOException {
        var written = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(written);
        Files.createFile(
                written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                written, "superuser=%s%nowner=%s%nruntime=%s%n".formatted(superuser, owner, runtime));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String wanted(Properties properties, String name, Path file) {
        var password = properties.getProperty(name);
        if (password == null || !password.matches("[0-9a-f]{48}")) {
            throw new DatabaseUnusable(
                    "%s has no sound password for %s; restore the file from a backup".formatted(file, name));
        }
        return password;
    }

    @Override
    public String toString() {
        return "passwords";
    }
}
