-- Every group in every unit is judged, as one family; what was said is kept as it was said.
ALTER TABLE evaluation
    ADD COLUMN family   int NOT NULL DEFAULT 0,
    ADD COLUMN tests    int NOT NULL DEFAULT 0;

CREATE TABLE verdict (
    evaluation uuid    NOT NULL REFERENCES evaluation,
    place      int     NOT NULL,
    unit       text    NOT NULL,
    group_code text    NOT NULL,
    outcome    text    NOT NULL CONSTRAINT verdict_outcome_check CHECK (outcome IN
        ('SIGNAL', 'HELD_BY_STRATA', 'HELD_BY_PERSISTENCE', 'NO_SIGNAL', 'TOO_SMALL_TO_TELL',
         'NOT_ESTIMABLE')),
    -- As it was written: jsonb would spell a p of 1e-90 out.
    content    json    NOT NULL,
    PRIMARY KEY (evaluation, place)
);

REVOKE UPDATE, DELETE ON verdict, evaluation FROM ${app};

-- What a version of an indicator said when it was used first: it says the same ever after.
CREATE TABLE used_definition (
    indicator     text        NOT NULL,
    version       int         NOT NULL,
    digest        char(64)    NOT NULL,
    first_used_at timestamptz NOT NULL,
    PRIMARY KEY (indicator, version)
);

REVOKE UPDATE, DELETE ON used_definition FROM ${app};
