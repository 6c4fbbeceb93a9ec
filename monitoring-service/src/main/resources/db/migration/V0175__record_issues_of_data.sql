-- What is wrong with the data of a source. While one is open, none of its months is certified.
CREATE TABLE data_issue (
    id          uuid        PRIMARY KEY,
    dataset     text        NOT NULL,
    source      text        NOT NULL,
    description text        NOT NULL,
    from_month  varchar(7)  NOT NULL,
    to_month    varchar(7),
    state       text        NOT NULL CONSTRAINT data_issue_state_check
        CHECK (state IN ('OPEN', 'RESOLVED', 'ACCEPTED')),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    outcome     text,
    ended_at    timestamptz,
    ended_by    text,
    version     bigint      NOT NULL,
    CHECK ((state = 'OPEN') = (outcome IS NULL))
);

CREATE INDEX data_issue_open ON data_issue (dataset) WHERE state = 'OPEN';
