-- Who changed an assessment since somebody looked at it.
CREATE TABLE assessment_change (
    id            uuid        PRIMARY KEY,
    assessment_id uuid        NOT NULL REFERENCES assessment,
    -- The version that stood before the change: whoever has seen it has not seen the change.
    seen_version  bigint      NOT NULL,
    at            timestamptz NOT NULL,
    person        text        NOT NULL,
    action        text        NOT NULL,
    parts         text[]      NOT NULL
);

CREATE INDEX assessment_change_since ON assessment_change (assessment_id, seen_version);
REVOKE UPDATE, DELETE ON assessment_change FROM ${app};

-- Who writes which part.
CREATE TABLE assessment_assignment (
    assessment_id uuid        NOT NULL REFERENCES assessment,
    part          text        NOT NULL CHECK (part IN ('SCOPE', 'EVIDENCE', 'ENGAGEMENTS', 'IMPACTS', 'MITIGATIONS', 'MONITORING_PLAN', 'REVIEW_ACTION', 'DISPOSITIONS', 'ATTACHMENTS')),
    person        text        NOT NULL,
    assigned_by   text        NOT NULL,
    assigned_at   timestamptz NOT NULL,
    PRIMARY KEY (assessment_id, part)
);

-- What people say to each other about a part.
CREATE TABLE part_comment (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    assessment_id uuid        NOT NULL REFERENCES assessment,
    number        int         NOT NULL,
    part          text        NOT NULL CHECK (part IN ('SCOPE', 'EVIDENCE', 'ENGAGEMENTS', 'IMPACTS', 'MITIGATIONS', 'MONITORING_PLAN', 'REVIEW_ACTION', 'DISPOSITIONS', 'ATTACHMENTS')),
    words         text        NOT NULL,
    written_by    text        NOT NULL,
    written_at    timestamptz NOT NULL,
    resolution    text,
    resolved_by   text,
    resolved_at   timestamptz,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL) AND (resolved_by IS NULL) = (resolution IS NULL)),
    FOREIGN KEY (assessment_id, number) REFERENCES assessment_version (assessment_id, number)
);

CREATE INDEX part_comment_assessment ON part_comment (assessment_id, id);

-- Who has learnt how an assessment is made.
CREATE TABLE training_record (
    id           uuid        PRIMARY KEY,
    person       text        NOT NULL,
    course       text        NOT NULL,
    completed_on date        NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    UNIQUE (person, course, completed_on)
);

-- The annual monitoring reports that are published with an assessment.
CREATE TABLE monitoring_report (
    id            uuid        PRIMARY KEY,
    assessment_id uuid        NOT NULL REFERENCES assessment,
    year          int         NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    title         text        NOT NULL,
    address       text        NOT NULL CHECK (address ~ '^https?://'),
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    UNIQUE (assessment_id, year)
);
