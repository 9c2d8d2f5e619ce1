package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.ledger.Frontier;
import dev.assay.ledger.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Builds the ledger again from nothing but what its entries say. */
final class LedgerCheck {

    private LedgerCheck() {}

    /** The receipts by the subject of their decisions, after all of the ledger was found to be whole. */
    static Map<Long, JsonNode> whole(AClient client) throws Exception {
        var frontier = Frontier.EMPTY;
        var receipts = new HashMap<Long, JsonNode>();
        for (var entry : client.entries()) {
            var receipt = entry.get("receipt");
            var leaf = MerkleTree.leaf(entry.get("canonical").asText().getBytes(StandardCharsets.UTF_8));
            assertThat(receipt.get("index").asLong()).isEqualTo(frontier.size());
            assertThat(receipt.get("leaf").asText()).isEqualTo(leaf.value());
            frontier = frontier.with(leaf);
            assertThat(receipt.get("head").get("root").asText())
                    .isEqualTo(frontier.head().root().value());
            receipts.put(receipt.get("index").asLong(), receipt);
        }
        var head = client.head();
        assertThat(head.get("size").asLong()).isEqualTo(frontier.size());
        assertThat(head.get("root").asText()).isEqualTo(frontier.head().root().value());
        return receipts;
    }
}
