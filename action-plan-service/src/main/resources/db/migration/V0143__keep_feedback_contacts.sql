-- People who gave feedback, the copies that are to go to them, other formats, and channels.
CREATE TABLE feedback_contact (
    id           uuid         PRIMARY KEY,
    version      bigint       NOT NULL,
    name         text,
    address      varchar(320),
    about        text,
    offered_on   date         NOT NULL,
    state        varchar(20)  NOT NULL CHECK (state IN ('CONSENTED', 'WITHDRAWN', 'ERASED')),
    changed_on   date         NOT NULL,
    CHECK ((state = 'ERASED') = (address IS NULL)),
    CHECK (state <> 'ERASED' OR num_nonnulls(name, about) = 0)
);

CREATE UNIQUE INDEX feedback_contact_address ON feedback_contact (lower(address));

-- One copy of a year's report for each contact, whatever is published again.
CREATE TABLE report_copy (
    id          uuid        PRIMARY KEY,
    contact_id  uuid        NOT NULL REFERENCES feedback_contact,
    scheme_code varchar(60) NOT NULL,
    start_year  int         NOT NULL,
    number      int         NOT NULL,
    state       varchar(20) NOT NULL CHECK (state IN ('QUEUED', 'CALLED_OFF')),
    queued_at   timestamptz NOT NULL,
    UNIQUE (contact_id, scheme_code, start_year),
    FOREIGN KEY (scheme_code, start_year, number) REFERENCES annual_report
);

CREATE TABLE format_request (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    document     text        NOT NULL,
    format       varchar(20) NOT NULL CHECK (format IN
        ('LARGE_PRINT', 'BRAILLE', 'AUDIO', 'EASY_READ', 'SIGN_LANGUAGE', 'TRANSLATION', 'PAPER')),
    language     varchar(60),
    requester    text,
    requested_on date        NOT NULL,
    due_on       date        NOT NULL CHECK (due_on >= requested_on),
    supplied_on  date        CHECK (supplied_on >= requested_on),
    CHECK ((format = 'TRANSLATION') = (language IS NOT NULL)),
    CHECK ((supplied_on IS NULL) = (requester IS NOT NULL))
);

CREATE TABLE channel (
    code        varchar(60) PRIMARY KEY,
    position    int         NOT NULL,
    name        text        NOT NULL,
    description text        NOT NULL
);

CREATE TABLE channel_publication (
    id           uuid        PRIMARY KEY,
    channel_code varchar(60) NOT NULL REFERENCES channel,
    title        text        NOT NULL,
    published_on date        NOT NULL,
    href         text        NOT NULL,
    UNIQUE (channel_code, href, published_on)
);

INSERT INTO channel (code, position, name, description) VALUES
    ('ANNUAL-REPORT', 1, 'Annual report',
     'What was done about the actions of a scheme that were due in the year'),
    ('WORK-GROUPS', 2, 'Advisers and work groups',
     'What diversity advisers and work groups tell those whom they work with'),
    ('ASSESSMENTS', 3, 'Published assessments and monitoring reports',
     'Equality impact assessments, and what monitoring has shown since'),
    ('MINUTES', 4, 'Published minutes', 'What boards have decided');

REVOKE UPDATE, DELETE ON channel_publication, channel FROM ${app};
REVOKE DELETE ON feedback_contact, report_copy, format_request FROM ${app};
