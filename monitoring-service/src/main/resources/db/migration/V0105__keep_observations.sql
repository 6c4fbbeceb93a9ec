-- Figures as documents print them, each version for ever.
CREATE TABLE observation_source (
    source text PRIMARY KEY
);

CREATE TABLE observation (
    source      text        NOT NULL REFERENCES observation_source,
    reference   text        NOT NULL,
    version     bigint      NOT NULL CHECK (version > 0),
    -- What it says, in canonical JSON; null where it was withdrawn.
    content     text,
    digest      text        NOT NULL,
    kind        text        CHECK (kind IN ('ACTUAL', 'FORECAST', 'SURVEY', 'BENCHMARK', 'TARGET')),
    measure     text,
    population  text,
    unit        text,
    period_from date,
    period_to   date,
    dimensions  varchar(100)[] NOT NULL,
    group_names varchar(200)[] NOT NULL,
    file        uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (source, reference, version),
    CHECK (num_nulls(content, kind, measure, unit, period_from, period_to) IN (0, 6)),
    CHECK (period_from <= period_to)
);

CREATE INDEX observation_measure ON observation (measure, source, reference);

REVOKE UPDATE, DELETE ON observation FROM ${app};
