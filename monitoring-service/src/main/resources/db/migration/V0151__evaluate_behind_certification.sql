-- What is to be evaluated: certifying a month says so in its own transaction, a worker does it.
CREATE TABLE due_evaluation (
    indicator       text        NOT NULL,
    month           text        NOT NULL,
    ticket          uuid        NOT NULL,
    because         text        NOT NULL,
    due_at          timestamptz NOT NULL,
    attempts        int         NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    problem         text,
    PRIMARY KEY (indicator, month)
);

-- Corrected data can take the signal away from which a disparity was drawn, or bring it back. What
-- was said before stays.
CREATE TABLE disparity_signal_change (
    disparity          uuid             NOT NULL REFERENCES disparity,
    place              int              NOT NULL,
    period             text             NOT NULL,
    signal             text             NOT NULL CONSTRAINT disparity_signal_change_signal_check
        CHECK (signal IN ('GONE', 'RETURNED')),
    changed_at         timestamptz      NOT NULL,
    evaluation         uuid             NOT NULL,
    definition_version int              NOT NULL,
    data_as_at         timestamptz      NOT NULL,
    events_before      bigint           NOT NULL,
    ratio_before       double precision,
    lower_before       double precision,
    upper_before       double precision,
    events_after       bigint           NOT NULL,
    comparator_events_after bigint      NOT NULL,
    ratio_after        double precision,
    lower_after        double precision,
    upper_after        double precision,
    outcome            text             NOT NULL,
    because            text             NOT NULL,
    PRIMARY KEY (disparity, place)
);

REVOKE UPDATE, DELETE ON disparity_signal_change FROM ${app};
