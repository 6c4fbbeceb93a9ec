-- What populations can be asked for.
CREATE TABLE return_type (
    code  varchar(60) PRIMARY KEY,
    title text        NOT NULL
);

INSERT INTO return_type VALUES
    ('GENERAL', 'A local diversity strategy'),
    ('GENDER', 'A local strategy for gender');

CREATE TABLE coverage_exercise (
    code        varchar(60) PRIMARY KEY,
    version     bigint      NOT NULL,
    title       text        NOT NULL,
    return_type varchar(60) NOT NULL REFERENCES return_type,
    units       varchar(20) CHECK (units IN
        ('BOROUGH', 'BUSINESS_AREA', 'DIRECTORATE', 'DEPARTMENT', 'COMMAND_UNIT')),
    listed      boolean     NOT NULL,
    opened_on   date        NOT NULL
);

CREATE TABLE coverage_member (
    exercise_code varchar(60) NOT NULL REFERENCES coverage_exercise,
    member_code   varchar(60) NOT NULL,
    member_name   text        NOT NULL,
    PRIMARY KEY (exercise_code, member_code)
);

CREATE TABLE coverage_mark (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    exercise_code varchar(60) NOT NULL,
    member_code   varchar(60) NOT NULL,
    stage         varchar(20) NOT NULL CHECK (stage IN
        ('CONTACTED', 'OFFERED', 'SUPPORTED', 'ASKED', 'PROMISED', 'RECEIVED')),
    marked_on     date        NOT NULL,
    manner        varchar(20) CHECK (manner IN ('PRESENTATION', 'VISIT', 'ADVICE')),
    title         text,
    link          text,
    note          text,
    good_practice boolean     NOT NULL CHECK (stage = 'RECEIVED' OR NOT good_practice),
    retracted_at  timestamptz,
    recorded_at   timestamptz NOT NULL,
    FOREIGN KEY (exercise_code, member_code) REFERENCES coverage_member,
    CHECK ((stage = 'SUPPORTED') = (manner IS NOT NULL)),
    CHECK (stage = 'RECEIVED' OR (link IS NULL AND title IS NULL))
);

CREATE INDEX coverage_mark_exercise ON coverage_mark (exercise_code, id);
CREATE INDEX coverage_mark_received ON coverage_mark (exercise_code, member_code)
    WHERE stage = 'RECEIVED' AND retracted_at IS NULL;

CREATE TABLE coverage_barrier (
    mark_id uuid NOT NULL REFERENCES coverage_mark,
    number  int  NOT NULL,
    barrier text NOT NULL,
    PRIMARY KEY (mark_id, number)
);

-- Engagement of business groups with communities.
CREATE TABLE engagement_record (
    id          uuid        PRIMARY KEY,
    unit_code   varchar(60) NOT NULL REFERENCES organisation_unit,
    held_on     date        NOT NULL,
    service     text        NOT NULL,
    communities text        NOT NULL,
    method      text        NOT NULL,
    outcome     text,
    recorded_at timestamptz NOT NULL
);

CREATE INDEX engagement_record_unit ON engagement_record (unit_code, held_on);

REVOKE UPDATE, DELETE ON coverage_member, coverage_barrier, engagement_record, return_type
    FROM ${app};
REVOKE DELETE ON coverage_exercise, coverage_mark FROM ${app};
