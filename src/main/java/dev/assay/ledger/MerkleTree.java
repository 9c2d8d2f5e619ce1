package dev.assay.ledger;

import dev.assay.pack.Digest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The Merkle tree of RFC 6962 over stored complete subtrees: gives proofs with a logarithmic number of look-ups. */
public final class MerkleTree {

    /** The root of the empty tree. */
    static final Digest NOTHING = Digest.of(new byte[0]);

    private final Nodes nodes;
    private final long size;

    /** @param size how many leaves of the stored ones the tree has */
    public MerkleTree(Nodes nodes, long size) {
        this.nodes = nodes;
        this.size = size;
    }

    /** Finds the root of a stored complete subtree. */
    @FunctionalInterface
    public interface Nodes {
        Digest at(int level, long position);
    }

    /** The digest of a leaf's content. */
    public static Digest leaf(byte[] content) {
        var bytes = new byte[content.length + 1];
        System.arraycopy(content, 0, bytes, 1, content.length);
        return Digest.of(bytes);
    }

    /** The digest of two subtrees side by side. */
    public static Digest node(Digest left, Digest right) {
        var bytes = new byte[65];
        bytes[0] = 1;
        System.arraycopy(bytes(left), 0, bytes, 1, 32);
        System.arraycopy(bytes(right), 0, bytes, 33, 32);
        return Digest.of(bytes);
    }

    public TreeHead head() {
        return new TreeHead(size, size == 0 ? NOTHING : root(0, size));
    }

    /** @see Ledger#inclusion */
    public List<Digest> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(
                    "a ledger of %d entries has no entry %d; entries are numbered from 0".formatted(size, index));
        }
        var path = new ArrayList<Digest>();
        include(index, 0, size, path);
        return path;
    }

    /** @see Ledger#consistency */
    public List<Digest> consistency(long from) {
        if (from < 0 || from > size) {
            throw new IllegalArgumentException("a ledger of %d entries does not begin with %d".formatted(size, from));
        }
        var path = new ArrayList<Digest>();
        if (from > 0) {
            connect(from, 0, size, true, path);
        }
        return path;
    }

    private void include(long index, long start, long end, List<Digest> path) {
        if (end - start == 1) {
            return;
        }
        var middle = middle(start, end);
        if (index < middle) {
            include(index, start, middle, path);
            path.add(root(middle, end));
        } else {
            include(index, middle, end, path);
            path.add(root(start, middle));
        }
    }

    /** SUBPROOF of RFC 6962, 2.1.2: {@code whole} while the older tree is a subtree that its owner knows the root of. */
    private void connect(long from, long start, long end, boolean whole, List<Digest> path) {
        if (from == end) {
            if (!whole) {
                path.add(root(start, end));
            }
            return;
        }
        var middle = middle(start, end);
        if (from <= middle) {
            connect(from, start, middle, whole, path);
            path.add(root(middle, end));
        } else {
            connect(from, middle, end, false, path);
            path.add(root(start, middle));
        }
    }

    private Digest root(long start, long end) {
        var leaves = end - start;
        if (Long.bitCount(leaves) == 1) {
            var level = Long.numberOfTrailingZeros(leaves);
            return nodes.at(level, start >> level);
        }
        var middle = middle(start, end);
        return node(root(start, middle), root(middle, end));
    }

    /** Left of it is the largest complete subtree that is not everything. */
    private static long middle(long start, long end) {
        return start + Long.highestOneBit(end - start - 1);
    }

    private static byte[] bytes(Digest digest) {
        return HexFormat.of().parseHex(digest.value(), "sha256:".length(), digest.value().length());
    }
}
