-- What is followed from eia-service and monitoring-service, and what they find to be owed.
CREATE TABLE known_subject (
    id               varchar(255) PRIMARY KEY,
    kind             varchar(60)  NOT NULL,
    title            text         NOT NULL,
    accountable_post varchar(60)  NOT NULL,
    business_area    text,
    state            varchar(20)  NOT NULL CHECK (state IN ('PROPOSED', 'ADOPTED', 'WITHDRAWN')),
    programme_strand varchar(60),
    told_at          timestamptz  NOT NULL
);

CREATE INDEX known_subject_kind ON known_subject (kind, id);
CREATE INDEX known_subject_strand ON known_subject (programme_strand)
    WHERE programme_strand IS NOT NULL;

CREATE TABLE known_screening (
    subject_id   varchar(255) PRIMARY KEY,
    screening_id varchar(255) NOT NULL,
    outcome      varchar(30)  NOT NULL CHECK (outcome IN
        ('FULL_EIA_REQUIRED', 'NOT_REQUIRED', 'RETURNED')),
    decided_at   timestamptz  NOT NULL
);

CREATE TABLE known_assessment (
    id           varchar(255) PRIMARY KEY,
    subject_id   varchar(255) NOT NULL,
    subject_kind varchar(60)  NOT NULL
);

CREATE TABLE publication (
    id                 varchar(300) PRIMARY KEY,
    kind               varchar(20)  NOT NULL CHECK (kind IN ('ASSESSMENT', 'MONITORING_REPORT')),
    assessment_id      varchar(255),
    assessment_version int,
    policy_id          varchar(255),
    period_start       date,
    period_end         date,
    inequality_found   boolean,
    url                text         NOT NULL,
    published_at       timestamptz  NOT NULL
);

CREATE INDEX publication_at ON publication (published_at, id);
CREATE INDEX publication_policy ON publication (policy_id) WHERE policy_id IS NOT NULL;
CREATE INDEX publication_assessment ON publication (assessment_id)
    WHERE assessment_id IS NOT NULL;

-- Scheme actions for which publications of a kind count as evidence.
CREATE TABLE publication_duty (
    action_id uuid        PRIMARY KEY REFERENCES action,
    version   bigint      NOT NULL,
    kind      varchar(20) NOT NULL CHECK (kind IN ('ASSESSMENT', 'MONITORING_REPORT')),
    since     date        NOT NULL
);

CREATE TABLE demand (
    id            uuid         PRIMARY KEY,
    version       bigint       NOT NULL,
    kind          varchar(30)  NOT NULL CHECK (kind IN
        ('COMPLETE_ASSESSMENT', 'HOLD_REVIEW', 'PUBLISH_ASSESSMENT', 'MONITOR')),
    reference     varchar(255) NOT NULL,
    subject_id    varchar(255),
    title         text         NOT NULL,
    post          varchar(60)  NOT NULL,
    cause         text,
    first_due_on  date         NOT NULL,
    due_on        date         NOT NULL,
    obligation    varchar(60)  REFERENCES obligation,
    settled_on    date,
    settled_by    text,
    told_at       timestamptz  NOT NULL,
    UNIQUE (kind, reference, first_due_on),
    CHECK ((settled_on IS NULL) = (settled_by IS NULL))
);

-- An assessment is asked for once until it is complete.
CREATE UNIQUE INDEX demand_one_open ON demand (kind, reference)
    WHERE settled_on IS NULL AND kind IN ('COMPLETE_ASSESSMENT', 'PUBLISH_ASSESSMENT');
CREATE INDEX demand_waiting ON demand (post) WHERE settled_on IS NULL AND obligation IS NULL;

CREATE TABLE withdrawal_proposal (
    id            uuid         PRIMARY KEY,
    version       bigint       NOT NULL,
    action_id     uuid         NOT NULL REFERENCES action,
    assessment_id varchar(255) NOT NULL,
    body          varchar(60)  REFERENCES body,
    proposed_at   timestamptz  NOT NULL,
    withdraw      boolean,
    reason        text,
    decided_at    timestamptz,
    UNIQUE (action_id, assessment_id),
    CHECK (num_nonnulls(withdraw, reason, decided_at) IN (0, 3))
);

-- The post at once; a quarter later the board above (report 12 of 2008, paragraph 40).
INSERT INTO ladder VALUES ('NEXT-QUARTER', 'The post, and the board above after a quarter');
INSERT INTO rung VALUES
    ('NEXT-QUARTER', 0, 1, 'OWNER', NULL),
    ('NEXT-QUARTER', 1, 92, 'PARENT_CHAIR', NULL);

REVOKE DELETE ON demand, withdrawal_proposal, publication_duty FROM ${app};
