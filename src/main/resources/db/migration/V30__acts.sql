-- What people did to engagements: workflows started, phases entered and left, and the like. New rows only.

CREATE TABLE assay.act (
    tenant     text COLLATE "C" NOT NULL,
    engagement text COLLATE "C" NOT NULL,
    -- from 1, without gaps; two acts that build on the same state meet here at the latest
    number     bigint           NOT NULL CHECK (number > 0),
    type       text COLLATE "C" NOT NULL,
    -- text, not jsonb: the digest in the ledger is about these very bytes
    canonical  text             NOT NULL,
    actor      text             NOT NULL,
    channel    text             NOT NULL,
    at         timestamptz      NOT NULL,
    PRIMARY KEY (tenant, engagement, number),
    FOREIGN KEY (tenant, engagement) REFERENCES assay.engagement
);

CREATE TRIGGER takes_new_rows_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assay.act
    FOR EACH STATEMENT EXECUTE FUNCTION assay.refuse_change();

-- also for replication, which ordinary triggers do not see
ALTER TABLE assay.act ENABLE ALWAYS TRIGGER takes_new_rows_only;

ALTER TABLE assay.act ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_tenant_only ON assay.act USING (tenant = current_setting('assay.tenant', true));
