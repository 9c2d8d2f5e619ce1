package dev.assay.evidence;

import java.util.List;

/** Checks the receipt of a ledger that stands in the manifest of an evidence document. */
@FunctionalInterface
public interface ReceiptCheck {

    /** What is wrong with it; empty when it proves that the decision stands in the ledger. */
    List<String> problems(Recording recording, Manifest manifest);
}
