package dev.assay.evidence;

/**
 * That a decision stands in a ledger.
 *
 * @param id       of the decision
 * @param decision digest of the verdict core as it was recorded
 * @param receipt  the ledger's receipt, a JSON object in the ledger's own format
 */
public record Recording(String id, String decision, String receipt) {}
