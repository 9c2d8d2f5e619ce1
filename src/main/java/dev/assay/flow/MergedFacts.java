package dev.assay.flow;

import java.util.List;

/**
 * A facts document with imported facts in it.
 *
 * @param document the whole document; the very bytes that came when it said all of it already
 * @param added    facts that are new, as {@code list/id}
 * @param present  facts that were there
 */
public record MergedFacts(byte[] document, List<String> added, int present) {

    public MergedFacts {
        added = List.copyOf(added);
    }
}
