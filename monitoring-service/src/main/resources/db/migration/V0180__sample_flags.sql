-- Samples of records whose flags supervisors looked at, as they stand now.
CREATE TABLE dip_sample (
    id              uuid          PRIMARY KEY,
    system          text          NOT NULL,
    unit            varchar(20)   NOT NULL,
    month           varchar(7)    NOT NULL,
    supervisor_post text          NOT NULL,
    sample_size     integer       NOT NULL CHECK (sample_size > 0),
    flags           varchar(20)[] NOT NULL CHECK (cardinality(flags) > 0),
    correct         integer[]     NOT NULL
        CHECK (cardinality(correct) = cardinality(flags)
               AND 0 <= ALL (correct) AND sample_size >= ALL (correct)),
    revision        integer       NOT NULL,
    withdrawn       boolean       NOT NULL,
    reason          text,
    recorded_at     timestamptz   NOT NULL,
    recorded_by     text          NOT NULL,
    version         bigint        NOT NULL,
    CHECK ((revision = 1) = (reason IS NULL))
);

CREATE INDEX dip_sample_month ON dip_sample (month, unit) WHERE NOT withdrawn;

-- Each as it was recorded and corrected.
CREATE TABLE dip_sample_revision (
    id              uuid          PRIMARY KEY,
    sample          uuid          NOT NULL REFERENCES dip_sample,
    revision        integer       NOT NULL,
    system          text          NOT NULL,
    unit            varchar(20)   NOT NULL,
    month           varchar(7)    NOT NULL,
    supervisor_post text          NOT NULL,
    sample_size     integer       NOT NULL,
    flags           varchar(20)[] NOT NULL,
    correct         integer[]     NOT NULL,
    withdrawn       boolean       NOT NULL,
    reason          text,
    recorded_at     timestamptz   NOT NULL,
    recorded_by     text          NOT NULL,
    UNIQUE (sample, revision)
);

REVOKE DELETE ON dip_sample FROM ${app};
REVOKE UPDATE, DELETE ON dip_sample_revision FROM ${app};
