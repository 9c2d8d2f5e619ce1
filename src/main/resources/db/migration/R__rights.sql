-- The rights of the running role, and nothing else. Run again whenever this text or the name of the role changes.

GRANT USAGE ON SCHEMA assay TO "${runtime}";

REVOKE ALL ON ALL TABLES IN SCHEMA assay FROM "${runtime}";

GRANT SELECT, INSERT ON
    assay.engagement, assay.submission, assay.current_submission, assay.rulebook, assay.decision, assay.evidence,
    assay.idempotency_key, assay.ledger_node, assay.ledger_head, assay.ledger_entry
    TO "${runtime}";

GRANT UPDATE (digest) ON assay.current_submission TO "${runtime}";
