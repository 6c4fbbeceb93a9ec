-- Editions of plans: who was asked before, the references of actions, and what was published.
CREATE TABLE plan_consultation (
    id           uuid        PRIMARY KEY,
    plan_code    varchar(60) NOT NULL REFERENCES plan,
    kind         varchar(20) NOT NULL CHECK (kind IN ('CONSULTATION', 'WAIVER')),
    held_on      date        NOT NULL,
    consultees   text,
    method       text,
    views        text,
    reason       text,
    followed_from_it text   NOT NULL,
    post         varchar(60),
    person       varchar(255) NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CHECK ((kind = 'CONSULTATION') = (num_nonnulls(consultees, method, views) = 3)),
    CHECK ((kind = 'WAIVER') = (reason IS NOT NULL))
);

CREATE INDEX plan_consultation_of ON plan_consultation (plan_code);

-- A reference stands for one action in one plan for ever, and is never used again.
CREATE TABLE action_reference (
    plan_code     varchar(60) NOT NULL REFERENCES plan,
    action_id     uuid        NOT NULL REFERENCES action,
    section       varchar(20) NOT NULL,
    number        int         NOT NULL CHECK (number > 0),
    first_edition int         NOT NULL CHECK (first_edition > 0),
    PRIMARY KEY (plan_code, action_id),
    UNIQUE (plan_code, section, number)
);

CREATE TABLE plan_edition (
    plan_code         varchar(60) NOT NULL REFERENCES plan,
    number            int         NOT NULL CHECK (number > 0),
    title             text        NOT NULL,
    as_at             date        NOT NULL,
    document          text        NOT NULL,
    sha256            varchar(64) NOT NULL,
    open_actions      int         NOT NULL,
    completed_actions int         NOT NULL,
    next_due_on       date        NOT NULL,
    published_at      timestamptz NOT NULL,
    published_by      varchar(255) NOT NULL,
    published_post    varchar(60) NOT NULL REFERENCES post,
    PRIMARY KEY (plan_code, number)
);

REVOKE UPDATE, DELETE ON plan_consultation, action_reference, plan_edition FROM ${app};

-- The obligation to publish the next one is called after its plan.
ALTER TABLE obligation ALTER COLUMN code TYPE varchar(80);
ALTER TABLE occurrence ALTER COLUMN obligation_code TYPE varchar(80);
