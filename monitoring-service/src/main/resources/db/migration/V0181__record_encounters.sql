-- Incidents that touch the confidence of victims, families and communities.
CREATE TABLE critical_incident (
    id          uuid          PRIMARY KEY,
    what        text          NOT NULL,
    direction   text          NOT NULL CONSTRAINT critical_incident_direction_check
        CHECK (direction IN ('INTERNAL', 'EXTERNAL')),
    affects     varchar(20)[] NOT NULL CONSTRAINT critical_incident_affects_check
        CHECK (cardinality(affects) > 0
               AND affects::text[] <@ ARRAY['VICTIM', 'FAMILY', 'COMMUNITY']),
    unit        varchar(20)   NOT NULL,
    happened_on date          NOT NULL,
    origin      uuid,
    recorded_at timestamptz   NOT NULL,
    recorded_by text          NOT NULL
);

-- An encounter becomes one incident at most.
CREATE UNIQUE INDEX critical_incident_origin ON critical_incident (origin);

-- Encounters whose handling touches the trust of communities.
CREATE TABLE key_encounter (
    id          uuid        PRIMARY KEY,
    what        text        NOT NULL,
    direction   text        NOT NULL CONSTRAINT key_encounter_direction_check
        CHECK (direction IN ('INTERNAL', 'EXTERNAL')),
    level       text        NOT NULL CONSTRAINT key_encounter_level_check
        CHECK (level IN ('INDIVIDUAL', 'TEAM', 'ORGANISATIONAL')),
    place       varchar(40) NOT NULL,
    unit        varchar(20) NOT NULL,
    happened_on date        NOT NULL,
    incident    uuid        UNIQUE,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    version     bigint      NOT NULL
);

ALTER TABLE critical_incident ADD FOREIGN KEY (origin) REFERENCES key_encounter;

REVOKE UPDATE, DELETE ON critical_incident FROM ${app};
REVOKE DELETE ON key_encounter FROM ${app};
