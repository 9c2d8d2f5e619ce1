package dev.assay.adapter.report.pdf;

import dev.assay.pack.Digest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The identifier in the trailer of a PDF. OpenPDF makes it from the time and chance; replaced by the digest of the rest,
 * equal contents are equal files.
 */
final class FileId {

    private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>]");

    private FileId() {}

    static byte[] from(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var trailer = text.lastIndexOf("trailer");
        var id = ID.matcher(text);
        if (trailer < 0 || !id.find(trailer)) {
            throw new IllegalStateException("the trailer of the PDF has no identifier");
        }
        put(file, id.start(1), "0".repeat(32));
        put(file, id.start(2), "0".repeat(32));
        var digest = Digest.of(file).value();
        var fresh = digest.substring(digest.length() - 32);
        put(file, id.start(1), fresh);
        put(file, id.start(2), fresh);
        return file;
    }

    private static void put(byte[] file, int at, String digits) {
        System.arraycopy(digits.getBytes(StandardCharsets.US_ASCII), 0, file, at, digits.length());
    }
}
