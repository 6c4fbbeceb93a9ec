-- Strategies: objectives, priorities and commitments.
CREATE TABLE strategy (
    code        varchar(60) PRIMARY KEY,
    version     bigint      NOT NULL,
    title       text        NOT NULL,
    launch_year int         NOT NULL,
    end_year    int         CHECK (end_year >= launch_year),
    predecessor varchar(60) REFERENCES strategy,
    beside      varchar(60) REFERENCES strategy,
    senior_post varchar(60) NOT NULL REFERENCES post,
    board       varchar(60) NOT NULL REFERENCES body,
    changed_at  timestamptz NOT NULL
);

CREATE TABLE objective (
    id                 uuid        PRIMARY KEY,
    strategy_code      varchar(60) NOT NULL REFERENCES strategy,
    position           int         NOT NULL,
    code               varchar(20) NOT NULL,
    text               text        NOT NULL,
    lead_post          varchar(60) REFERENCES post,
    baseline_date      date,
    baseline_precision varchar(10) CHECK (baseline_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    target_date        date,
    target_precision   varchar(10) CHECK (target_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    activity           text,
    UNIQUE (strategy_code, code),
    CHECK ((baseline_date IS NULL) = (target_date IS NULL))
);

CREATE INDEX objective_lead ON objective (lead_post);
CREATE TRIGGER keep_baseline BEFORE UPDATE ON objective
    FOR EACH ROW EXECUTE FUNCTION keep_baseline();

CREATE TABLE priority (
    id            uuid        PRIMARY KEY,
    strategy_code varchar(60) NOT NULL REFERENCES strategy,
    number        int         NOT NULL,
    text          text        NOT NULL,
    objective     varchar(20),
    UNIQUE (strategy_code, number)
);

CREATE TABLE commitment (
    id              uuid        PRIMARY KEY,
    strategy_code   varchar(60) NOT NULL REFERENCES strategy,
    position        int         NOT NULL,
    code            varchar(20) NOT NULL,
    objective       varchar(20) NOT NULL,
    text            text        NOT NULL,
    source_strategy text,
    monitored_by    varchar(60) REFERENCES body,
    status          varchar(20) NOT NULL CHECK (status IN
        ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETE', 'ABANDONED')),
    status_reason   text,
    same_as         uuid        REFERENCES commitment,
    UNIQUE (strategy_code, code)
);

CREATE TABLE commitment_action (
    commitment_id uuid NOT NULL REFERENCES commitment,
    action_id     uuid NOT NULL REFERENCES action,
    PRIMARY KEY (commitment_id, action_id)
);

CREATE TABLE resource_decision (
    id            uuid        PRIMARY KEY,
    commitment_id uuid        NOT NULL REFERENCES commitment,
    body          varchar(60) NOT NULL REFERENCES body,
    statement     text        NOT NULL,
    minute        text,
    decided_at    timestamptz NOT NULL
);

CREATE INDEX resource_decision_commitment ON resource_decision (commitment_id);

CREATE TABLE overlap (
    id             uuid        PRIMARY KEY,
    strategy_code  varchar(60) NOT NULL REFERENCES strategy,
    finding        text        NOT NULL,
    found_on       date        NOT NULL,
    settlement     varchar(20) CHECK (settlement IN ('MERGE', 'SPLIT', 'LEAD_AND_SUPPORT')),
    lead_objective varchar(20),
    decided_by     varchar(60) REFERENCES body,
    rationale      text,
    settled_on     date,
    CHECK ((settlement IS NULL) = (settled_on IS NULL)),
    CHECK (settlement IS NULL OR (settlement = 'SPLIT') = (lead_objective IS NULL))
);

CREATE INDEX overlap_strategy ON overlap (strategy_code);

CREATE TABLE overlap_objective (
    overlap_id uuid        NOT NULL REFERENCES overlap,
    objective  varchar(20) NOT NULL,
    PRIMARY KEY (overlap_id, objective)
);

REVOKE UPDATE, DELETE ON priority, resource_decision, overlap_objective FROM ${app};
REVOKE DELETE ON strategy, objective, commitment, overlap FROM ${app};
