-- What is found without counting, recorded against policies.
CREATE TABLE finding (
    id              uuid          PRIMARY KEY,
    kind            text          NOT NULL CONSTRAINT finding_kind_check
        CHECK (kind IN ('CASE_REVIEW', 'COMPLAINT_THEME', 'CONSULTATION', 'INSPECTION', 'OTHER')),
    policies        varchar(36)[] NOT NULL CHECK (cardinality(policies) > 0),
    characteristics varchar(40)[] NOT NULL CHECK (cardinality(characteristics) > 0),
    summary         text          NOT NULL,
    source_ref      text          NOT NULL,
    found_on        date          NOT NULL,
    recorded_at     timestamptz   NOT NULL,
    recorded_by     text          NOT NULL
);

CREATE INDEX finding_policies ON finding USING gin (policies);

REVOKE UPDATE, DELETE ON finding FROM ${app};
