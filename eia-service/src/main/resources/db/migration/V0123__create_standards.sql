-- What an assurer checks: a new list is a new version, and each assurance keeps the version it answered.
CREATE TABLE assurance_checklist (
    number       int         PRIMARY KEY,
    title        text        NOT NULL,
    published_by text        NOT NULL,
    published_at timestamptz NOT NULL
);

CREATE TABLE assurance_checklist_item (
    checklist int  NOT NULL REFERENCES assurance_checklist,
    ordinal   int  NOT NULL,
    code      text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
    question  text NOT NULL,
    source    text NOT NULL,
    PRIMARY KEY (checklist, ordinal),
    UNIQUE (checklist, code)
);

INSERT INTO assurance_checklist VALUES (1, 'Quality assurance of an assessment', 'system:eia', TIMESTAMPTZ '2026-01-01 00:00:00Z');
INSERT INTO assurance_checklist_item (checklist, ordinal, code, question, source)
SELECT 1, ordinal - 1, code, question, 'Scrutiny of the MPS equalities scheme 2008, para 11'
FROM unnest(
    ARRAY['EVIDENCE_SUFFICIENT', 'ENGAGEMENT_ADEQUATE', 'IMPACTS_REASONED', 'MITIGATIONS_ACHIEVABLE', 'MONITORING_IN_PLACE', 'PLAIN_LANGUAGE'],
    ARRAY['Is the evidence enough for what is said?', 'Were the right people asked, and answered?', 'Does each impact have its reason?', 'Can each mitigation be done by its owner in its time?', 'Will what happens be watched?', 'Can everyone whom it meets understand it?'])
    WITH ORDINALITY AS item (code, question, ordinal);

REVOKE UPDATE, DELETE ON assurance_checklist, assurance_checklist_item FROM ${app};
ALTER TABLE assessment_assurance ADD COLUMN checklist_number int NOT NULL DEFAULT 1 REFERENCES assurance_checklist;

-- How many decision-makers sign a version of a band.
CREATE TABLE approval_requirement (
    band      text        PRIMARY KEY CHECK (band IN ('LOW', 'MEDIUM', 'HIGH')),
    version   bigint      NOT NULL,
    approvals int         NOT NULL CHECK (approvals BETWEEN 1 AND 9),
    set_by    text        NOT NULL,
    set_at    timestamptz NOT NULL
);

INSERT INTO approval_requirement VALUES
    ('LOW', 0, 1, 'system:eia', TIMESTAMPTZ '2026-01-01 00:00:00Z'),
    ('MEDIUM', 0, 1, 'system:eia', TIMESTAMPTZ '2026-01-01 00:00:00Z'),
    ('HIGH', 0, 1, 'system:eia', TIMESTAMPTZ '2026-01-01 00:00:00Z');
REVOKE INSERT, DELETE ON approval_requirement FROM ${app};

-- Approvals before the one that signs.
CREATE TABLE assessment_approval (
    version_id     uuid        NOT NULL REFERENCES assessment_version,
    ordinal        int         NOT NULL,
    person         text        NOT NULL,
    post           text,
    outcome        text        NOT NULL CHECK (outcome IN ('NO_MAJOR_CHANGE', 'ADJUST', 'CONTINUE', 'STOP', 'RETURN')),
    reason         text        NOT NULL,
    content_sha256 text        NOT NULL,
    at             timestamptz NOT NULL,
    PRIMARY KEY (version_id, ordinal)
);

-- The way out where a role is vacant or everyone in it is conflicted.
CREATE TABLE assessment_delegation (
    assessment_id uuid        NOT NULL REFERENCES assessment,
    number        int         NOT NULL,
    capacity      text        NOT NULL CHECK (capacity IN ('AUTHOR', 'OWNER', 'ASSURER', 'DECISION_MAKER', 'PUBLISHER')),
    person        text        NOT NULL,
    route         text        NOT NULL CHECK (route IN ('DEPUTY', 'ANOTHER_UNIT', 'PARENT_BODY')),
    reason        text        NOT NULL,
    given_by      text        NOT NULL,
    given_at      timestamptz NOT NULL,
    PRIMARY KEY (assessment_id, number, capacity, person)
);

-- What others can learn from, and start from: always a version that was signed, for that never changes.
CREATE TABLE good_practice (
    id            uuid        PRIMARY KEY,
    assessment_id uuid        NOT NULL REFERENCES assessment,
    number        int         NOT NULL,
    part          text        NOT NULL CHECK (part IN ('SCOPE', 'EVIDENCE', 'ENGAGEMENTS', 'IMPACTS', 'MITIGATIONS', 'MONITORING_PLAN', 'REVIEW_ACTION', 'DISPOSITIONS', 'ATTACHMENTS')),
    note          text        NOT NULL,
    marked_by     text        NOT NULL,
    marked_at     timestamptz NOT NULL,
    FOREIGN KEY (assessment_id, number) REFERENCES assessment_version (assessment_id, number)
);

CREATE TABLE assessment_template (
    code          text        PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,63}$'),
    title         text        NOT NULL,
    description   text        NOT NULL,
    assessment_id uuid        NOT NULL REFERENCES assessment,
    number        int         NOT NULL,
    parts         text[]      NOT NULL,
    made_by       text        NOT NULL,
    made_at       timestamptz NOT NULL,
    FOREIGN KEY (assessment_id, number) REFERENCES assessment_version (assessment_id, number)
);
