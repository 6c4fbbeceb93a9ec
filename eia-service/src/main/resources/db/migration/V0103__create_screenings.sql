-- A panel asks whether a subject needs a full assessment.
CREATE TABLE screening (
    id                    uuid        PRIMARY KEY,
    version               bigint      NOT NULL,
    changes               int         NOT NULL,
    subject_id            uuid        NOT NULL REFERENCES subject,
    catalogue             int         NOT NULL REFERENCES characteristic_catalogue,
    questionnaire         text        NOT NULL,
    questionnaire_version int         NOT NULL,
    questionnaire_sha256  text        NOT NULL,
    chair                 text        NOT NULL,
    opened_at             timestamptz NOT NULL,
    state                 text        NOT NULL CHECK (state IN ('OPEN', 'LOWERING_PROPOSED', 'COMPLETED')),
    computed_outcome      text        CHECK (computed_outcome IN ('FULL_EIA_REQUIRED', 'NOT_REQUIRED')),
    outcome               text        CHECK (outcome IN ('FULL_EIA_REQUIRED', 'NOT_REQUIRED')),
    basis                 text        CHECK (basis IN ('QUORATE', 'PRECAUTIONARY')),
    priority              boolean     NOT NULL DEFAULT false,
    score                 int         NOT NULL DEFAULT 0,
    override_outcome      text        CHECK (override_outcome IN ('FULL_EIA_REQUIRED', 'NOT_REQUIRED')),
    override_reason       text,
    override_by           text,
    countersigned_by      text,
    countersigned_at      timestamptz,
    countersignature      text,
    decided_at            timestamptz,
    FOREIGN KEY (questionnaire, questionnaire_version) REFERENCES questionnaire,
    CHECK (state <> 'COMPLETED' OR (outcome IS NOT NULL AND basis IS NOT NULL AND decided_at IS NOT NULL)),
    CHECK (basis IS DISTINCT FROM 'PRECAUTIONARY' OR outcome = 'FULL_EIA_REQUIRED'),
    CHECK (override_by IS NULL OR countersigned_by IS NULL OR override_by <> countersigned_by)
);

-- One screening at a time for a subject.
CREATE UNIQUE INDEX screening_under_way ON screening (subject_id) WHERE state <> 'COMPLETED';
CREATE INDEX screening_subject ON screening (subject_id);

CREATE TABLE screening_member (
    screening_id uuid NOT NULL REFERENCES screening,
    person       text NOT NULL,
    constituency text NOT NULL CHECK (constituency IN ('STAFF_ASSOCIATION_OR_UNION', 'STAFF_SUPPORT_ASSOCIATION', 'IAG')),
    organisation text NOT NULL,
    PRIMARY KEY (screening_id, person)
);

CREATE TABLE rating_sheet (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    changes      int         NOT NULL,
    screening_id uuid        NOT NULL REFERENCES screening,
    person       text        NOT NULL,
    rated_at     timestamptz NOT NULL,
    UNIQUE (screening_id, person)
);

-- Choices by their ids in the questionnaire; what they weigh stands in the questionnaire alone.
CREATE TABLE rating (
    sheet_id       uuid NOT NULL REFERENCES rating_sheet,
    characteristic text NOT NULL,
    relevance      text NOT NULL,
    likelihood     text,
    impact         text,
    reason         text NOT NULL,
    PRIMARY KEY (sheet_id, characteristic)
);

CREATE TABLE screening_relevance (
    screening_id   uuid         NOT NULL REFERENCES screening,
    characteristic text         NOT NULL,
    relevant       boolean      NOT NULL,
    median         numeric(3, 1),
    lowest         int,
    highest        int,
    unknowns       int          NOT NULL,
    score          int          NOT NULL,
    reason         text         NOT NULL,
    PRIMARY KEY (screening_id, characteristic)
);

-- How the outcome came about, step by step: answer, score, rule, result.
CREATE TABLE screening_trace (
    screening_id   uuid    NOT NULL REFERENCES screening,
    step           int     NOT NULL,
    rule           text    NOT NULL,
    characteristic text,
    sheet          int,
    answer         text    NOT NULL,
    fired          boolean NOT NULL,
    explanation    text    NOT NULL,
    PRIMARY KEY (screening_id, step)
);
