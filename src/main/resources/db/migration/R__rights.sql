-- The rights of the running role, and nothing else. Run again whenever this text or the name of the role changes.

GRANT USAGE ON SCHEMA assay TO "${runtime}";

REVOKE ALL ON ALL TABLES IN SCHEMA assay FROM "${runtime}";

GRANT SELECT, INSERT ON
    assay.engagement, assay.submission, assay.current_submission, assay.rulebook, assay.decision, assay.evidence,
    assay.act, assay.idempotency_key, assay.ledger_node, assay.ledger_head, assay.ledger_entry
    TO "${runtime}";

GRANT UPDATE (digest) ON assay.current_submission TO "${runtime}";

-- Users and tokens: they come, change and are taken back; nobody is ever deleted.
GRANT SELECT, INSERT ON assay.account, assay.token TO "${runtime}";

GRANT UPDATE (password, enabled, changed_at) ON assay.account TO "${runtime}";

GRANT UPDATE (revoked_at) ON assay.token TO "${runtime}";

-- Re-evaluations decide nothing: what is found is added, how far one came moves on.
GRANT SELECT, INSERT ON assay.reevaluation, assay.reevaluation_line TO "${runtime}";

GRANT UPDATE (state, done_engagement, done_submission, totals, worker, since, since_count, heard_at)
    ON assay.reevaluation TO "${runtime}";
