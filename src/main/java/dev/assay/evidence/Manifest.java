package dev.assay.evidence;

import dev.assay.pack.Digest;
import dev.assay.pack.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an evidence document says about itself.
 *
 * @param producer  the program that wrote it, with its version
 * @param semantics version of the meaning of rules under which it was decided
 * @param issuedAt  when the document was made, by the clock of the issuer: a baseline seal has no trusted time
 * @param rules     digest of the packs that were judged, as the decision names it
 * @param files     digest of each other attachment by its file name
 * @param language  the one that the pages are drawn in
 * @param recording null when the decision does not stand in a ledger
 */
public record Manifest(
        String producer,
        String semantics,
        Asked asked,
        Instant issuedAt,
        String rules,
        SortedMap<String, Digest> files,
        Language language,
        @Nullable Recording recording) {

    /** Version of the format of the document and its attachments. */
    public static final String FORMAT = "assay-evidence/1";

    /** Version of the meaning of rules, raised when an equal submission could be decided otherwise. */
    public static final String SEMANTICS = "1";

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The digests of the attachments that a manifest is about. */
    public static SortedMap<String, Digest> digests(Map<Attachment.Name, byte[]> contents) {
        var digests = new TreeMap<String, Digest>();
        contents.forEach((name, content) -> digests.put(name.file(), Digest.of(content)));
        return digests;
    }
}
