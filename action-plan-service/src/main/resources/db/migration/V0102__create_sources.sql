-- What is known of the assessments and disparities that actions come from; rebuilt from events.
CREATE TABLE assessment_standing (
    assessment_id      varchar(255) NOT NULL,
    assessment_version int          NOT NULL,
    progress           varchar(20)  NOT NULL CHECK (progress IN
        ('SUBMITTED', 'UNDER_REVISION', 'SIGNED_OFF', 'STOPPED')),
    returned_for       text,
    resubmit_by        date,
    PRIMARY KEY (assessment_id, assessment_version)
);

CREATE TABLE released_mitigation (
    assessment_id      varchar(255) NOT NULL,
    assessment_version int          NOT NULL,
    mitigation_id      varchar(255) NOT NULL,
    PRIMARY KEY (assessment_id, assessment_version, mitigation_id),
    FOREIGN KEY (assessment_id, assessment_version) REFERENCES assessment_standing
);

CREATE TABLE disparity_move (
    id                 uuid         PRIMARY KEY,
    disparity_id       varchar(255) NOT NULL,
    disparity_version  bigint       NOT NULL,
    state              varchar(20)  NOT NULL CHECK (state IN
        ('UNDER_ANALYSIS', 'EXPLAINED', 'ACTION_AGREED', 'REDUCED', 'CLOSED')),
    cause              text,
    justification      text,
    current_gap_points numeric,
    at                 timestamptz  NOT NULL
);

CREATE INDEX disparity_move_disparity ON disparity_move (disparity_id, disparity_version);
