package dev.assay.adapter.files;

import dev.assay.pack.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** One text for each JSON value (RFC 8785), so that equal statements have equal digests. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical form of a JSON object or list.
     *
     * @throws dev.assay.fact.BadInput where the text has no unambiguous one: see {@link StrictJson}
     */
    public static String of(String json) {
        var problems = new FactProblems(Limits.OWN.problems());
        StrictJson.parse(json, Limits.OWN, problems);
        problems.stopIfAny();
        return ofChecked(json);
    }

    /** For text that {@link StrictJson} has accepted, or that was written here from values that it had accepted. */
    public static String ofChecked(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("accepted JSON has no canonical form", e);
        }
    }

    /** The digest of the text in UTF-8: {@code sha256:} and 64 hexadecimal digits. */
    public static String digest(String canonical) {
        return Digest.of(canonical).value();
    }
}
