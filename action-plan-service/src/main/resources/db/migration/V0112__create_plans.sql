-- Plans, their sections and initiatives, and what groups found when all actions were complete.
CREATE TABLE plan (
    code        varchar(60)  PRIMARY KEY,
    version     bigint       NOT NULL,
    kind        varchar(20)  NOT NULL CHECK (kind IN
        ('CORPORATE', 'LOCAL', 'SCHEME', 'THEMED', 'DEVELOPMENT')),
    title       text         NOT NULL,
    strategy    varchar(60)  REFERENCES strategy,
    unit        varchar(60)  REFERENCES organisation_unit,
    element     varchar(60),
    secretariat varchar(60)  REFERENCES body,
    assessment  varchar(255),
    template    varchar(60)  REFERENCES plan,
    first_day   date         NOT NULL,
    last_day    date,
    state       varchar(20)  NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'CLOSED')),
    changed_at  timestamptz  NOT NULL,
    CHECK (last_day >= first_day),
    CHECK (kind <> 'LOCAL' OR unit IS NOT NULL)
);

CREATE INDEX plan_unit ON plan (unit);
CREATE INDEX plan_template ON plan (template);

CREATE TABLE plan_section (
    id         uuid        PRIMARY KEY,
    plan_code  varchar(60) NOT NULL REFERENCES plan,
    position   int         NOT NULL,
    code       varchar(20) NOT NULL,
    name       text        NOT NULL,
    owner_body varchar(60) REFERENCES body,
    UNIQUE (plan_code, code)
);

CREATE TABLE section_responsibility (
    section_id     uuid NOT NULL REFERENCES plan_section,
    number         int  NOT NULL,
    responsibility text NOT NULL,
    PRIMARY KEY (section_id, number)
);

CREATE TABLE initiative (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    plan_code       varchar(60) NOT NULL REFERENCES plan,
    section         varchar(20) NOT NULL,
    sequence        int         NOT NULL,
    printed_number  int         NOT NULL,
    text            text        NOT NULL,
    external_impact text,
    internal_impact text,
    source          uuid        REFERENCES initiative,
    same_as         uuid        REFERENCES initiative,
    state           varchar(20) NOT NULL CHECK (state IN
        ('UNPLANNED', 'IN_HAND', 'GAP_ANALYSIS_DUE', 'COMPLETE')),
    changed_at      timestamptz NOT NULL,
    UNIQUE (plan_code, section, sequence),
    FOREIGN KEY (plan_code, section) REFERENCES plan_section (plan_code, code)
);

CREATE TABLE initiative_action (
    initiative_id uuid NOT NULL REFERENCES initiative,
    action_id     uuid NOT NULL REFERENCES action,
    PRIMARY KEY (initiative_id, action_id)
);

CREATE INDEX initiative_of_action ON initiative_action (action_id);

CREATE TABLE gap_analysis (
    id            uuid        PRIMARY KEY,
    initiative_id uuid        NOT NULL REFERENCES initiative,
    gap_found     boolean     NOT NULL,
    analyst       varchar(60) NOT NULL REFERENCES post,
    analysed_on   date        NOT NULL,
    rationale     text        NOT NULL,
    recorded_at   timestamptz NOT NULL
);

CREATE INDEX gap_analysis_initiative ON gap_analysis (initiative_id);

REVOKE UPDATE, DELETE ON gap_analysis, initiative_action, section_responsibility FROM ${app};
REVOKE DELETE ON plan, plan_section, initiative FROM ${app};
