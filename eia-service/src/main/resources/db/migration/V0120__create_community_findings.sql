-- What communities said at an event: imported once, never changed.
CREATE TABLE community_event (
    code        text        PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,63}$'),
    title       text        NOT NULL,
    held_on     date        NOT NULL,
    source      text        NOT NULL,
    imported_by text        NOT NULL,
    imported_at timestamptz NOT NULL
);

CREATE TABLE community_event_group (
    event_code text NOT NULL REFERENCES community_event,
    ordinal    int  NOT NULL,
    code       text NOT NULL,
    topic      text NOT NULL,
    PRIMARY KEY (event_code, ordinal),
    UNIQUE (event_code, code)
);

CREATE TABLE community_finding (
    event_code text  NOT NULL REFERENCES community_event,
    ordinal    int   NOT NULL,
    ref        text  NOT NULL,
    group_code text  NOT NULL,
    polarity   text  NOT NULL CHECK (polarity IN ('POSITIVE', 'NEGATIVE', 'NEUTRAL', 'CONCERN', 'REQUIREMENT', 'QUESTION', 'UNKNOWN')),
    statement  text  NOT NULL,
    affected   jsonb NOT NULL,
    PRIMARY KEY (event_code, ordinal),
    UNIQUE (event_code, ref),
    FOREIGN KEY (event_code, group_code) REFERENCES community_event_group (event_code, code)
        DEFERRABLE INITIALLY DEFERRED
);

REVOKE UPDATE, DELETE ON community_event, community_event_group, community_finding FROM ${app};

-- Promises to consult a community before a decision that meets it.
CREATE TABLE consultation_commitment (
    code      text        PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,63}$'),
    community text        NOT NULL,
    source    text        NOT NULL,
    made_by   text        NOT NULL,
    made_at   timestamptz NOT NULL
);

-- What an assessment does with each finding that it cites, and with each advice.
CREATE TABLE assessment_disposition (
    version_id uuid NOT NULL REFERENCES assessment_version,
    ordinal    int  NOT NULL,
    about      text NOT NULL,
    decision   text NOT NULL CHECK (decision IN ('ACCEPTED', 'MITIGATED', 'REJECTED')),
    reason     text,
    mitigation text,
    PRIMARY KEY (version_id, ordinal)
);

CREATE TRIGGER content_stays BEFORE INSERT OR UPDATE OR DELETE ON assessment_disposition
    FOR EACH ROW EXECUTE FUNCTION assessment_content_stays();

-- For whom a consultee spoke; what each of them said, and what was done about it.
ALTER TABLE assessment_engagement
    ADD COLUMN communities text[] NOT NULL DEFAULT '{}',
    ADD COLUMN comments    jsonb  NOT NULL DEFAULT '[]',
    ADD COLUMN closed_on   date;
