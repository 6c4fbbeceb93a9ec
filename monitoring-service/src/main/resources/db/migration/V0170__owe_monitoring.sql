-- What has to be monitored or returned again and again, and who owes it.
CREATE TABLE obligation (
    id               uuid    PRIMARY KEY,
    kind             text    NOT NULL CONSTRAINT obligation_kind_check
        CHECK (kind IN ('POLICY_ANNUAL', 'EMPLOYMENT_ANNUAL', 'VSS_QUARTER', 'TENSION_WEEK',
            'MEASURES_QUARTER')),
    subject          text    NOT NULL,
    title            text    NOT NULL,
    accountable_post text    NOT NULL,
    business_area    text,
    units            text[]  NOT NULL,
    state            text    NOT NULL CONSTRAINT obligation_state_check
        CHECK (state IN ('ACTIVE', 'ENDED')),
    version          bigint  NOT NULL,
    UNIQUE (kind, subject)
);

-- Each time that it falls due.
CREATE TABLE obligation_round (
    obligation uuid NOT NULL REFERENCES obligation,
    round      int  NOT NULL,
    due_on     date NOT NULL,
    told_on    date,
    met_on     date,
    met_by     text,
    PRIMARY KEY (obligation, round)
);

CREATE INDEX obligation_round_open ON obligation_round (due_on) WHERE met_on IS NULL;

-- What a unit returned for a round. It never changes: what is known better later is another one.
CREATE TABLE unit_return (
    id                      uuid        PRIMARY KEY,
    obligation              uuid        NOT NULL,
    round                   int         NOT NULL,
    unit                    text        NOT NULL,
    summary                 text        NOT NULL,
    groups_surveyed         text[],
    gypsy_traveller_tension text,
    returned_at             timestamptz NOT NULL,
    returned_by             text        NOT NULL,
    FOREIGN KEY (obligation, round) REFERENCES obligation_round
);

CREATE INDEX unit_return_round ON unit_return (obligation, round, unit);

REVOKE UPDATE, DELETE ON unit_return FROM ${app};

-- When an assessment was first published, and of which subject it is: two events tell, in either
-- order.
CREATE TABLE assessment_clock (
    assessment   text PRIMARY KEY,
    subject      text,
    published_on date
);
