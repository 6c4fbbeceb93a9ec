-- A review of a version that is in force: what caused it, what has come to light, how it ended.
CREATE TABLE review (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    changes           int         NOT NULL,
    assessment_id     uuid        NOT NULL REFERENCES assessment,
    number            int         NOT NULL,
    state             text        NOT NULL CHECK (state IN ('OPEN', 'CONCLUSION_PROPOSED', 'CONCLUDED')),
    opened_at         timestamptz NOT NULL,
    due_on            date        NOT NULL,
    outcome           text        CHECK (outcome IN ('CONFIRM', 'REASSESS')),
    report            text,
    evidence_answer   text,
    consultation_answer text,
    fitness_answer    text,
    next_review_on    date,
    proposed_by       text,
    proposed_at       timestamptz,
    objection         text,
    objected_by       text,
    concluded_by      text,
    concluded_at      timestamptz,
    FOREIGN KEY (assessment_id, number) REFERENCES assessment_version (assessment_id, number),
    CHECK (state = 'OPEN' OR (outcome IS NOT NULL AND report IS NOT NULL AND proposed_by IS NOT NULL)),
    CHECK (state <> 'CONCLUDED' OR (concluded_by IS NOT NULL AND concluded_at IS NOT NULL AND concluded_by <> proposed_by))
);

CREATE UNIQUE INDEX review_under_way ON review (assessment_id) WHERE state <> 'CONCLUDED';
CREATE INDEX review_due ON review (due_on, id) WHERE state <> 'CONCLUDED';

CREATE TABLE review_cause (
    review_id uuid        NOT NULL REFERENCES review,
    kind      text        NOT NULL CHECK (kind IN ('DATE', 'DISPARITY', 'FINDING', 'POLICY_CHANGE', 'COMPLAINT')),
    ref       text        NOT NULL,
    summary   text        NOT NULL,
    details   jsonb       NOT NULL,
    noted_at  timestamptz NOT NULL,
    PRIMARY KEY (review_id, kind, ref)
);

CREATE INDEX review_cause_ref ON review_cause (kind, ref);

CREATE TABLE review_evidence (
    id          uuid        PRIMARY KEY,
    review_id   uuid        NOT NULL REFERENCES review,
    kind        text        NOT NULL CHECK (kind IN ('DISPARITY_CHANGED', 'ACTION_DECIDED', 'ACTION_COMPLETED', 'ACTION_REOPENED')),
    ref         text        NOT NULL,
    summary     text        NOT NULL,
    details     jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL
);

CREATE INDEX review_evidence_review ON review_evidence (review_id, recorded_at, id);
