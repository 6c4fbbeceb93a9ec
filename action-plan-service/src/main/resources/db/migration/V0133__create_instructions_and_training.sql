-- Instructions with which an initiative asks units to comply, and what is found at each.
CREATE TABLE instruction (
    code          varchar(60) PRIMARY KEY,
    reference     text        NOT NULL,
    title         text        NOT NULL,
    issued_on     date        NOT NULL,
    plan_code     varchar(60) NOT NULL REFERENCES plan,
    initiative_id uuid        NOT NULL REFERENCES initiative,
    units         varchar(20) NOT NULL CHECK (units IN
        ('BOROUGH', 'BUSINESS_AREA', 'DIRECTORATE', 'DEPARTMENT', 'COMMAND_UNIT'))
);

CREATE INDEX instruction_initiative ON instruction (initiative_id);

CREATE TABLE compliance_check (
    id               uuid        PRIMARY KEY,
    instruction_code varchar(60) NOT NULL REFERENCES instruction,
    unit_code        varchar(60) NOT NULL REFERENCES organisation_unit,
    checked_on       date        NOT NULL,
    compliance       varchar(20) NOT NULL CHECK (compliance IN
        ('COMPLIANT', 'PARTLY_COMPLIANT', 'NOT_COMPLIANT')),
    finding          text,
    recorded_at      timestamptz NOT NULL
);

CREATE INDEX compliance_check_instruction ON compliance_check (instruction_code, id);

-- How many of an audience are required to be trained, and how many had been on a day.
CREATE TABLE training_arrangement (
    code      varchar(60) PRIMARY KEY,
    version   bigint      NOT NULL,
    title     text        NOT NULL,
    audience  text        NOT NULL,
    action_id uuid        REFERENCES action
);

CREATE TABLE training_figure (
    id               uuid        PRIMARY KEY,
    arrangement_code varchar(60) NOT NULL REFERENCES training_arrangement,
    as_at            date        NOT NULL,
    required         bigint      NOT NULL CHECK (required >= 0),
    trained          bigint      NOT NULL CHECK (trained BETWEEN 0 AND required),
    recorded_at      timestamptz NOT NULL
);

CREATE INDEX training_figure_arrangement ON training_figure (arrangement_code, as_at);

REVOKE UPDATE, DELETE ON instruction, compliance_check, training_figure FROM ${app};
REVOKE DELETE ON training_arrangement FROM ${app};
