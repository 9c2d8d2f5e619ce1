-- What would be decided now on everything that was submitted. Nothing here is a record: no decision rests on it.

-- Finds the decisions on a submission; without it a re-evaluation reads all decisions of an engagement for each of them.
CREATE INDEX decision_by_submission ON assay.decision (tenant, engagement, submission);

CREATE TABLE assay.reevaluation (
    tenant          text COLLATE "C" NOT NULL,
    id              text COLLATE "C" NOT NULL,
    -- the candidate: rules to decide with
    rulebook        text COLLATE "C" NOT NULL,
    as_of           timestamptz      NOT NULL,
    current_only    boolean          NOT NULL,
    all_rules       boolean          NOT NULL,
    asked_by        text             NOT NULL,
    asked_at        timestamptz      NOT NULL,
    total           bigint           NOT NULL,
    state           text             NOT NULL CHECK (state IN ('running', 'finished', 'cancelled')),
    -- the last submission that was gone through; null before the first
    done_engagement text COLLATE "C",
    done_submission text COLLATE "C",
    totals          text             NOT NULL,
    -- who works on it, since when, from which count on, and when it was heard of last; null before the first
    worker          text,
    since           timestamptz,
    since_count     bigint,
    heard_at        timestamptz,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, rulebook) REFERENCES assay.rulebook
);

-- One at a time for each tenant.
CREATE UNIQUE INDEX reevaluation_running ON assay.reevaluation (tenant) WHERE state = 'running';

CREATE TABLE assay.reevaluation_line (
    tenant       text COLLATE "C" NOT NULL,
    reevaluation text COLLATE "C" NOT NULL,
    -- from 1, without gaps
    number       bigint           NOT NULL CHECK (number > 0),
    line         text             NOT NULL,
    PRIMARY KEY (tenant, reevaluation, number),
    FOREIGN KEY (tenant, reevaluation) REFERENCES assay.reevaluation
);

ALTER TABLE assay.reevaluation ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_tenant_only ON assay.reevaluation USING (tenant = current_setting('assay.tenant', true));

ALTER TABLE assay.reevaluation_line ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_tenant_only ON assay.reevaluation_line USING (tenant = current_setting('assay.tenant', true));
