-- Bodies that work on one plan, the post that leads the work, and the roles that are asked for.
CREATE TABLE working_group (
    body_code  varchar(60) PRIMARY KEY REFERENCES body,
    version    bigint      NOT NULL,
    plan       varchar(60) NOT NULL REFERENCES plan,
    lead_post  varchar(60) REFERENCES post,
    chair_role varchar(60) NOT NULL,
    lead_role  varchar(60) NOT NULL
);

CREATE INDEX working_group_plan ON working_group (plan);

-- Posts that advise business areas.
CREATE TABLE adviser (
    post    varchar(60) PRIMARY KEY REFERENCES post,
    version bigint      NOT NULL
);

CREATE TABLE advised_area (
    post      varchar(60) NOT NULL REFERENCES adviser,
    unit_code varchar(60) NOT NULL REFERENCES organisation_unit,
    PRIMARY KEY (post, unit_code)
);

CREATE INDEX advised_area_unit ON advised_area (unit_code);

-- Advice from outside: through a board, or for a project.
CREATE TABLE advice_request (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    asked_by    varchar(60) NOT NULL REFERENCES body,
    question    text        NOT NULL,
    board       varchar(60) REFERENCES body,
    project     text,
    adviser     text,
    asked_on    date        NOT NULL,
    answer      text,
    answered_on date,
    CHECK (num_nonnulls(board, project) = 1),
    CHECK (num_nonnulls(answer, answered_on) IN (0, 2)),
    CHECK (answer IS NULL OR adviser IS NOT NULL)
);

CREATE INDEX advice_request_board ON advice_request (board) WHERE answer IS NULL;

REVOKE DELETE ON working_group, adviser, advice_request FROM ${app};
