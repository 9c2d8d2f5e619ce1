package dev.assay.ledger;

import dev.assay.pack.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree that grew leaf by leaf and kept every subtree it completed, as the database does. */
final class Grown {

    private final Map<String, Digest> nodes = new HashMap<>();
    private final Frontier frontier;

    Grown(List<Digest> leaves) {
        var growing = Frontier.EMPTY;
        for (var leaf : leaves) {
            growing = growing.with(leaf, node -> nodes.put(node.level() + "/" + node.position(), node.digest()));
        }
        this.frontier = growing;
    }

    TreeHead head() {
        return frontier.head();
    }

    MerkleTree tree(long size) {
        return new MerkleTree((level, position) -> nodes.get(level + "/" + position), size);
    }
}
