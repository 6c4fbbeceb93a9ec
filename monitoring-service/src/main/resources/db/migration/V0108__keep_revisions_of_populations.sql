-- A population that was sent says under which licence it may be used and where it stands, and
-- which figure of its it is.
ALTER TABLE population
    ADD COLUMN licence     text,
    ADD COLUMN url         text,
    ADD COLUMN note        text,
    ADD COLUMN revision    int         NOT NULL DEFAULT 1 CHECK (revision > 0),
    ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now(),
    ADD CHECK (vintage > 1800);

ALTER TABLE population
    ALTER COLUMN revision DROP DEFAULT,
    ALTER COLUMN recorded_at DROP DEFAULT;

-- Every figure that a population ever had, the present one among them.
CREATE TABLE population_revision (
    population  bigint      NOT NULL REFERENCES population,
    revision    int         NOT NULL CHECK (revision > 0),
    people      bigint      NOT NULL CHECK (people >= 0),
    source      text        NOT NULL,
    licence     text,
    url         text,
    note        text,
    reason      text,
    -- Both null where it came with the service.
    recorded_by text,
    file        uuid,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (population, revision),
    CHECK (revision = 1 OR reason IS NOT NULL),
    CHECK (num_nulls(recorded_by, file) IN (0, 2))
);

INSERT INTO population_revision (population, revision, people, source, recorded_at)
SELECT id, revision, people, source, recorded_at FROM population;

REVOKE UPDATE, DELETE ON population_revision FROM ${app};
REVOKE DELETE ON population FROM ${app};

-- Which figures of the population an evaluation stood on, and which were not there.
ALTER TABLE evaluation
    ADD COLUMN population_as_at   timestamptz,
    ADD COLUMN missing_population text[] NOT NULL DEFAULT '{}';
