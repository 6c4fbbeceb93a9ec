-- How far a unit keeps to a policy in a period. What is said again is another revision.
CREATE TABLE policy_adherence (
    policy      text        NOT NULL,
    period      text        NOT NULL,
    unit        text        NOT NULL,
    revision    integer     NOT NULL,
    adherence   text        NOT NULL CONSTRAINT policy_adherence_adherence_check
        CHECK (adherence IN ('ADHERED', 'PARTLY_ADHERED', 'NOT_ADHERED')),
    summary     text        NOT NULL,
    reason      text,
    returned_at timestamptz NOT NULL,
    returned_by text        NOT NULL,
    PRIMARY KEY (policy, period, unit, revision),
    CHECK ((revision = 1) = (reason IS NULL))
);
