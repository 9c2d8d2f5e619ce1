package dev.assay.flow;

import dev.assay.ledger.CanonicalTexts;
import dev.assay.ledger.Entry;
import dev.assay.ledger.Receipt;
import dev.assay.pack.Digest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The receipt of a recorded decision, whole enough to be checked without the ledger: the texts that the leaf and its
 * subject are digests of, and the path from the leaf to the root.
 */
public final class ReceiptText {

    public static final String FORMAT = "assay-receipt/1";

    private ReceiptText() {}

    /** A flat canonical JSON object of texts. */
    public static String of(Entry entry, StoredDecision decision, Receipt receipt, List<Digest> path) {
        return CanonicalTexts.of(Map.of(
                "format", FORMAT,
                "entry", entry.canonical(),
                "decision", decision.canonical(),
                "index", Long.toString(receipt.index()),
                "size", Long.toString(receipt.head().size()),
                "root", receipt.head().root().value(),
                "path", path.stream().map(Digest::value).collect(Collectors.joining(","))));
    }
}
