package dev.assay.ledger;

import dev.assay.pack.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What must be known of a tree to append to it: the roots of its complete subtrees, largest first.
 *
 * @param size number of leaves; it has one peak for each bit that is set
 */
public record Frontier(long size, List<Digest> peaks) {

    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        peaks = List.copyOf(peaks);
        if (Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException("a tree of %d leaves has %d complete subtrees, not %d"
                    .formatted(size, Long.bitCount(size), peaks.size()));
        }
    }

    /** With one more leaf. */
    public Frontier with(Digest leaf) {
        return with(leaf, completed -> {});
    }

    /** With one more leaf; {@code completed} gets each subtree that the leaf completes, itself first. */
    public Frontier with(Digest leaf, Consumer<Node> completed) {
        var merged = new ArrayList<>(peaks);
        var node = new Node(0, size, leaf);
        completed.accept(node);
        while ((size >> node.level() & 1) == 1) {
            var digest = MerkleTree.node(merged.removeLast(), node.digest());
            node = new Node(node.level() + 1, node.position() >> 1, digest);
            completed.accept(node);
        }
        merged.add(node.digest());
        return new Frontier(size + 1, merged);
    }

    public TreeHead head() {
        // From the right: the smallest subtrees are the deepest.
        var root = peaks.reversed().stream().reduce((right, left) -> MerkleTree.node(left, right));
        return new TreeHead(size, root.orElse(MerkleTree.NOTHING));
    }

    /**
     * The root of a complete subtree.
     *
     * @param level    0 for leaves; it has 2^level leaves
     * @param position its number among those of its level, from 0
     */
    public record Node(int level, long position, Digest digest) {}
}
