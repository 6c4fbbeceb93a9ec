-- What is to be reached. It never changes: another aim is another target.
CREATE TABLE target (
    target           varchar(40)  PRIMARY KEY,
    indicator        varchar(40)  NOT NULL,
    title            text         NOT NULL,
    kind             text         NOT NULL CONSTRAINT target_kind_check
        CHECK (kind IN ('REACH', 'STEPS_IN_POINTS', 'STEPS_IN_PERCENT', 'PARITY', 'YEAR_ON_YEAR',
            'GAP_DECREASE', 'COVERAGE', 'NONE_SET')),
    direction        text         NOT NULL CONSTRAINT target_direction_check
        CHECK (direction IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
    value            numeric,
    per_year         numeric,
    baseline_value   numeric,
    baseline_period  text,
    baseline_source  text,
    floor            numeric,
    tolerance        numeric,
    verifier         text,
    accountable_post text         NOT NULL,
    source           text         NOT NULL,
    set_at           timestamptz  NOT NULL,
    set_by           text         NOT NULL
);

-- What came of it in a period. It never changes: what is known better later is another revision.
CREATE TABLE target_assessment (
    id          uuid        PRIMARY KEY,
    target      varchar(40) NOT NULL REFERENCES target,
    period      text        NOT NULL,
    revision    int         NOT NULL,
    value       numeric,
    comparator  numeric,
    highest     numeric,
    prior_value numeric,
    expected    numeric,
    actual      numeric,
    met         text        NOT NULL CONSTRAINT target_assessment_met_check
        CHECK (met IN ('YES', 'NO', 'NOT_COMPUTABLE', 'NO_TARGET')),
    why         text        NOT NULL,
    source      text        NOT NULL,
    verified_by text,
    assessed_at timestamptz NOT NULL,
    assessed_by text        NOT NULL,
    UNIQUE (target, period, revision)
);

REVOKE UPDATE, DELETE ON target, target_assessment FROM ${app};
