-- What is recorded is never changed: every table here but current_submission takes new rows only.
-- Digests are texts of the form sha256:<64 hexadecimal digits>. Moments are in whole microseconds at most.
-- Tables with a tenant show a transaction the rows of its own tenant only (setting assay.tenant); a query that
-- forgets its tenant finds nothing instead of everything.

CREATE TABLE assay.engagement (
    tenant        text COLLATE "C" NOT NULL,
    id            text COLLATE "C" NOT NULL,
    name          text             NOT NULL,
    registered_by text             NOT NULL,
    registered_at timestamptz      NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE TABLE assay.submission (
    tenant       text COLLATE "C" NOT NULL,
    engagement   text COLLATE "C" NOT NULL,
    digest       text COLLATE "C" NOT NULL,
    -- text, not jsonb: the digest is about these very bytes
    canonical    text             NOT NULL,
    channel      text             NOT NULL,
    submitted_by text             NOT NULL,
    submitted_at timestamptz      NOT NULL,
    PRIMARY KEY (tenant, engagement, digest),
    FOREIGN KEY (tenant, engagement) REFERENCES assay.engagement
);

-- The one thing that moves: which submission a decision is about when it names none.
CREATE TABLE assay.current_submission (
    tenant     text COLLATE "C" NOT NULL,
    engagement text COLLATE "C" NOT NULL,
    digest     text COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, engagement),
    FOREIGN KEY (tenant, engagement, digest) REFERENCES assay.submission
);

CREATE TABLE assay.rulebook (
    tenant    text COLLATE "C" NOT NULL,
    digest    text COLLATE "C" NOT NULL,
    canonical text             NOT NULL,
    PRIMARY KEY (tenant, digest)
);

CREATE TABLE assay.decision (
    tenant     text COLLATE "C" NOT NULL,
    engagement text COLLATE "C" NOT NULL,
    id         text COLLATE "C" NOT NULL,
    workflow   text,
    phase      text,
    -- ids of packs, sorted, with commas between
    add_packs  text             NOT NULL,
    submission text COLLATE "C" NOT NULL,
    rulebook   text COLLATE "C" NOT NULL,
    actor      text             NOT NULL,
    channel    text             NOT NULL,
    clock      timestamptz      NOT NULL,
    outcome    text             NOT NULL,
    core       text             NOT NULL,
    PRIMARY KEY (tenant, engagement, id),
    FOREIGN KEY (tenant, engagement, submission) REFERENCES assay.submission,
    FOREIGN KEY (tenant, rulebook) REFERENCES assay.rulebook
);

CREATE INDEX decision_by_clock ON assay.decision (tenant, engagement, clock DESC, id DESC);

CREATE TABLE assay.evidence (
    tenant     text COLLATE "C" NOT NULL,
    engagement text COLLATE "C" NOT NULL,
    decision   text COLLATE "C" NOT NULL,
    content    bytea            NOT NULL,
    issued_by  text             NOT NULL,
    issued_at  timestamptz      NOT NULL,
    PRIMARY KEY (tenant, engagement, decision),
    FOREIGN KEY (tenant, engagement, decision) REFERENCES assay.decision
);

CREATE TABLE assay.idempotency_key (
    tenant    text COLLATE "C" NOT NULL,
    principal text COLLATE "C" NOT NULL,
    value     text COLLATE "C" NOT NULL,
    request   text             NOT NULL,
    answer    text             NOT NULL,
    PRIMARY KEY (tenant, principal, value)
);

-- The tree over the entries of all tenants. It holds digests only, so every tenant may see it and make proofs.

-- The root of each complete subtree; level 0 has the leaves.
CREATE TABLE assay.ledger_node (
    level    int              NOT NULL,
    position bigint           NOT NULL,
    digest   text COLLATE "C" NOT NULL,
    PRIMARY KEY (level, position)
);

-- The head after each append. The peaks are what the next append needs to know of the tree.
CREATE TABLE assay.ledger_head (
    size  bigint           PRIMARY KEY CHECK (size > 0),
    root  text COLLATE "C" NOT NULL,
    peaks text[]           NOT NULL
);

CREATE TABLE assay.ledger_entry (
    index      bigint           PRIMARY KEY CHECK (index >= 0),
    tenant     text COLLATE "C" NOT NULL,
    engagement text COLLATE "C" NOT NULL,
    type       text COLLATE "C" NOT NULL,
    subject    text COLLATE "C" NOT NULL,
    actor      text             NOT NULL,
    at         timestamptz      NOT NULL
);

CREATE INDEX ledger_entry_by_subject ON assay.ledger_entry (tenant, engagement, type, subject, index);

CREATE INDEX ledger_entry_by_engagement ON assay.ledger_entry (tenant, engagement, index);

CREATE FUNCTION assay.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'assay.% takes new rows only; % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['engagement', 'submission', 'rulebook', 'decision', 'evidence', 'idempotency_key',
                                'ledger_node', 'ledger_head', 'ledger_entry'] LOOP
        EXECUTE format('CREATE TRIGGER takes_new_rows_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assay.%I
                        FOR EACH STATEMENT EXECUTE FUNCTION assay.refuse_change()', name);
        -- also for replication, which ordinary triggers do not see
        EXECUTE format('ALTER TABLE assay.%I ENABLE ALWAYS TRIGGER takes_new_rows_only', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['engagement', 'submission', 'current_submission', 'rulebook', 'decision', 'evidence',
                                'idempotency_key', 'ledger_entry'] LOOP
        EXECUTE format('ALTER TABLE assay.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_tenant_only ON assay.%I
                        USING (tenant = current_setting(''assay.tenant'', true))', name);
    END LOOP;
END
$$;
