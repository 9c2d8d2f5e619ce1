package dev.assay.ledger;

import dev.assay.pack.Digest;

/**
 * The whole ledger in one line: whoever keeps it can prove later that nothing before it was changed.
 *
 * @param size the number of entries
 * @param root the Merkle tree hash over them (RFC 6962)
 */
public record TreeHead(long size, Digest root) {

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a ledger of %d entries does not exist".formatted(size));
        }
    }
}
