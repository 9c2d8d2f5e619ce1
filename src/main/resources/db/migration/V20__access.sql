-- Who may sign in. Read before the tenant is known, so no row is hidden by tenant here.

CREATE TABLE assay.account (
    name       text COLLATE "C" PRIMARY KEY,
    tenant     text COLLATE "C" NOT NULL,
    -- names of roles, sorted, with commas between
    roles      text             NOT NULL,
    -- salted: pbkdf2-sha256$<iterations>$<salt>$<key>
    password   text             NOT NULL,
    enabled    boolean          NOT NULL,
    changed_at timestamptz      NOT NULL
);

CREATE TABLE assay.token (
    id         text COLLATE "C" PRIMARY KEY,
    tenant     text COLLATE "C" NOT NULL,
    name       text             NOT NULL,
    roles      text             NOT NULL,
    -- sha256 of the token; the token itself is kept by its owner only
    digest     text COLLATE "C" NOT NULL UNIQUE,
    made_by    text             NOT NULL,
    made_at    timestamptz      NOT NULL,
    expires_at timestamptz      NOT NULL,
    revoked_at timestamptz
);
