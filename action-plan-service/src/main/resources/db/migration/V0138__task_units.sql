-- Issues that emerge somewhere, and the units that are tasked with them.
CREATE TABLE tasking (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    issue          text        NOT NULL,
    raised_in      varchar(60) NOT NULL REFERENCES organisation_unit,
    raised_through text,
    raised_on      date        NOT NULL,
    outcome        text,
    closed_on      date        CHECK (closed_on >= raised_on),
    CHECK ((outcome IS NULL) = (closed_on IS NULL))
);

CREATE TABLE tasked_unit (
    tasking_id uuid        NOT NULL REFERENCES tasking,
    unit_code  varchar(60) NOT NULL REFERENCES organisation_unit,
    PRIMARY KEY (tasking_id, unit_code)
);

CREATE INDEX tasked_unit_of ON tasked_unit (unit_code);

-- What delivery units note about what is being implemented.
CREATE TABLE delivery_note (
    id          uuid         PRIMARY KEY,
    version     bigint       NOT NULL,
    unit        varchar(60)  NOT NULL REFERENCES body,
    matter_type varchar(30)  NOT NULL CHECK (matter_type IN
        ('ACTION', 'INITIATIVE', 'PLAN', 'COMMITMENT', 'OVERLAP', 'RECOMMENDATION', 'OCCURRENCE',
         'PROGRESS_RETURN', 'PLAN_SUBMISSION', 'DECISION', 'ADVICE_REQUEST', 'PROGRAMME_STRAND',
         'EIA', 'DISPARITY')),
    matter_id   varchar(255) NOT NULL,
    problem     text         NOT NULL,
    diagnosis   text         NOT NULL,
    remedy      text         NOT NULL,
    noted_on    date         NOT NULL,
    outcome     text,
    resolved_on date         CHECK (resolved_on >= noted_on),
    CHECK ((outcome IS NULL) = (resolved_on IS NULL))
);

CREATE INDEX delivery_note_matter ON delivery_note (matter_type, matter_id);

REVOKE DELETE ON tasking, delivery_note FROM ${app};
