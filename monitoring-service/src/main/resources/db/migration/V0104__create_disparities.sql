-- A difference that has to be explained or reformed.
CREATE TABLE disparity (
    id                 uuid             PRIMARY KEY,
    indicator          text             NOT NULL,
    characteristic     text             NOT NULL,
    group_code         text             NOT NULL,
    comparator         text             NOT NULL,
    unit               text             NOT NULL,
    state              text             NOT NULL CHECK (state IN
        ('DETECTED', 'UNDER_ANALYSIS', 'EXPLAINED', 'ACTION_AGREED', 'REDUCED', 'CLOSED')),
    threshold          text             NOT NULL,
    source_ref         text             NOT NULL,
    accountable_post   text             NOT NULL,
    due_on             date             NOT NULL,
    detected_at        timestamptz      NOT NULL,
    detected_period    text             NOT NULL,
    -- The latest figures.
    period             text             NOT NULL,
    definition_version int              NOT NULL,
    group_rate         double precision NOT NULL,
    comparator_rate    double precision NOT NULL,
    group_events       bigint           NOT NULL,
    comparator_events  bigint           NOT NULL,
    ratio              double precision,
    lower              double precision,
    upper              double precision,
    level              double precision NOT NULL,
    method             text             NOT NULL,
    passes_threshold   boolean          NOT NULL,
    data_as_at         timestamptz      NOT NULL,
    policy_ids         text[]           NOT NULL,
    eia_ids            text[]           NOT NULL,
    action_ids         text[]           NOT NULL,
    cause              text,
    justification      text,
    explained_by       text,
    closure_reason     text,
    closed_at          timestamptz,
    version            bigint           NOT NULL,
    CHECK (state NOT IN ('EXPLAINED', 'ACTION_AGREED', 'CLOSED') OR cause IS NOT NULL),
    CHECK (state <> 'EXPLAINED' OR justification IS NOT NULL),
    CHECK (state <> 'ACTION_AGREED' OR cardinality(action_ids) > 0),
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK ((state = 'CLOSED') = (closure_reason IS NOT NULL))
);

-- One open disparity per indicator, group and unit, however often it is computed.
CREATE UNIQUE INDEX disparity_open ON disparity (indicator, group_code, unit) WHERE state <> 'CLOSED';

CREATE TABLE disparity_intervention (
    disparity       uuid NOT NULL REFERENCES disparity,
    action_id       text NOT NULL,
    completed_on    date NOT NULL,
    decided_by_body text NOT NULL,
    decision_ref    text NOT NULL,
    PRIMARY KEY (disparity, action_id)
);

-- When an indicator was computed for disparities, and what came of it.
CREATE TABLE evaluation (
    id                 uuid        PRIMARY KEY,
    indicator          text        NOT NULL,
    definition_version int         NOT NULL,
    period             text        NOT NULL,
    data_as_at         timestamptz NOT NULL,
    evaluated_at       timestamptz NOT NULL,
    evaluated_by       text        NOT NULL,
    opened             uuid[]      NOT NULL,
    still_open         uuid[]      NOT NULL
);

CREATE INDEX evaluation_indicator ON evaluation (indicator, period);
