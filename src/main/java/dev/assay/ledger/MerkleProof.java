package dev.assay.ledger;

import dev.assay.pack.Digest;
import java.util.List;

/** Checks proofs (RFC 9162, 2.1.3.2 and 2.1.4.2) with nothing but what the verifier holds; needs no ledger. */
public final class MerkleProof {

    private MerkleProof() {}

    /** Whether the path proves that the leaf stands at this index of the ledger with this head. */
    public static boolean includes(TreeHead head, long index, Digest leaf, List<Digest> path) {
        if (index < 0 || index >= head.size()) {
            return false;
        }
        var position = index;
        var last = head.size() - 1;
        var digest = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((position & 1) == 1 || position == last) {
                digest = MerkleTree.node(sibling, digest);
                var steps = (position & 1) == 1 ? 0 : Long.numberOfTrailingZeros(position);
                position >>= steps;
                last >>= steps;
            } else {
                digest = MerkleTree.node(digest, sibling);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && digest.equals(head.root());
    }

    /** Whether the path proves that the newer ledger begins with the older one. */
    public static boolean extendsTo(TreeHead older, TreeHead newer, List<Digest> path) {
        if (older.size() > newer.size()) {
            return false;
        }
        if (older.size() == newer.size()) {
            return path.isEmpty() && older.equals(newer);
        }
        if (older.size() == 0) {
            return path.isEmpty() && older.root().equals(MerkleTree.NOTHING);
        }
        // An older tree that is one complete subtree is its own first step; its owner knows it, so it is not sent.
        var whole = Long.bitCount(older.size()) == 1;
        if (!whole && path.isEmpty()) {
            return false;
        }
        var start = whole ? older.root() : path.getFirst();
        return climbs(older, newer, start, whole ? path : path.subList(1, path.size()));
    }

    private static boolean climbs(TreeHead older, TreeHead newer, Digest start, List<Digest> path) {
        var steps = Long.numberOfTrailingZeros(older.size());
        var position = older.size() - 1 >> steps;
        var last = newer.size() - 1 >> steps;
        var before = start;
        var after = start;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((position & 1) == 1 || position == last) {
                before = MerkleTree.node(sibling, before);
                after = MerkleTree.node(sibling, after);
                var even = (position & 1) == 1 ? 0 : Long.numberOfTrailingZeros(position);
                position >>= even;
                last >>= even;
            } else {
                after = MerkleTree.node(after, sibling);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(older.root()) && after.equals(newer.root());
    }
}
