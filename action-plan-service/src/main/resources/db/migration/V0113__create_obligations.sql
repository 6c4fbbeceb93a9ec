-- Obligations, what of them falls due, and the ladders that it climbs when it is not met.
CREATE TABLE ladder (
    code  varchar(60) PRIMARY KEY,
    title text        NOT NULL
);

CREATE TABLE rung (
    ladder_code varchar(60) NOT NULL REFERENCES ladder,
    number      int         NOT NULL,
    after_days  int         NOT NULL CHECK (after_days > 0),
    target      varchar(20) NOT NULL CHECK (target IN ('OWNER', 'CHAIR', 'PARENT_CHAIR', 'POST')),
    post        varchar(60),
    PRIMARY KEY (ladder_code, number),
    CHECK ((target = 'POST') = (post IS NOT NULL))
);

-- Post, chair, the board above: what is used where nothing else is said.
INSERT INTO ladder VALUES ('STANDARD', 'The post, the chair it is owed to, the board above');
INSERT INTO rung VALUES
    ('STANDARD', 0, 1, 'OWNER', NULL),
    ('STANDARD', 1, 7, 'CHAIR', NULL),
    ('STANDARD', 2, 28, 'PARENT_CHAIR', NULL);

CREATE TABLE obligation (
    code             varchar(60) PRIMARY KEY,
    version          bigint      NOT NULL,
    title            text        NOT NULL,
    accountable_post varchar(60) NOT NULL,
    body             varchar(60) REFERENCES body,
    anchor           date        NOT NULL,
    every            varchar(20),
    offsets          text,
    rolling          boolean     NOT NULL,
    grace_days       int         NOT NULL CHECK (grace_days >= 0),
    ladder           varchar(60) NOT NULL REFERENCES ladder,
    ended_on         date,
    made_until       date        NOT NULL,
    CHECK ((every IS NULL) <> (offsets IS NULL))
);

CREATE INDEX obligation_post ON obligation (accountable_post);
CREATE INDEX obligation_made ON obligation (made_until) WHERE ended_on IS NULL;

CREATE TABLE occurrence (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    obligation_code varchar(60) NOT NULL REFERENCES obligation,
    due_on          date        NOT NULL,
    grace_until     date        NOT NULL,
    state           varchar(10) NOT NULL CHECK (state IN ('DUE', 'MET', 'WAIVED')),
    settled_on      date,
    settled_by      varchar(60),
    statement       text,
    steps_taken     int         NOT NULL,
    next_step_on    date,
    UNIQUE (obligation_code, due_on),
    CHECK ((state = 'DUE') = (settled_on IS NULL))
);

CREATE INDEX occurrence_due ON occurrence (due_on, id);
CREATE INDEX occurrence_next_step ON occurrence (next_step_on, id) WHERE state = 'DUE';

-- Each step is taken once, whoever takes it.
CREATE TABLE escalation (
    id            uuid        PRIMARY KEY,
    occurrence_id uuid        NOT NULL REFERENCES occurrence,
    step          int         NOT NULL,
    post          varchar(60),
    due_since     date        NOT NULL,
    raised_at     timestamptz NOT NULL,
    UNIQUE (occurrence_id, step)
);

CREATE INDEX escalation_post ON escalation (post);

REVOKE UPDATE, DELETE ON escalation, ladder, rung FROM ${app};
REVOKE DELETE ON obligation, occurrence FROM ${app};
