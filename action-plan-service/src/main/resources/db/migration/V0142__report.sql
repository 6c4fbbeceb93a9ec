-- Plans judged by their aims, papers for boards, and the annual reports of schemes as published.
CREATE TABLE plan_evaluation (
    id           uuid         PRIMARY KEY,
    plan_code    varchar(60)  NOT NULL REFERENCES plan,
    likelihood   varchar(20)  NOT NULL CHECK (likelihood IN
        ('VERY_LIKELY', 'LIKELY', 'UNCERTAIN', 'UNLIKELY')),
    evaluated_on date         NOT NULL,
    findings     text         NOT NULL,
    evaluator    varchar(255) NOT NULL,
    recorded_at  timestamptz  NOT NULL
);

CREATE INDEX plan_evaluation_of ON plan_evaluation (plan_code, evaluated_on);

CREATE TABLE board_report (
    id                     uuid         PRIMARY KEY,
    title                  text         NOT NULL,
    body                   varchar(60)  NOT NULL REFERENCES body,
    report_on              date         NOT NULL,
    recommendations        text         NOT NULL,
    supporting_information text         NOT NULL,
    equality_implications  text         NOT NULL CHECK (equality_implications ~ '\S'),
    financial_implications text         NOT NULL,
    background_papers      text         NOT NULL,
    contact_details        text         NOT NULL,
    written_by             varchar(255) NOT NULL,
    written_at             timestamptz  NOT NULL
);

CREATE TABLE annual_report (
    scheme_code    varchar(60)  NOT NULL REFERENCES scheme,
    start_year     int          NOT NULL,
    number         int          NOT NULL CHECK (number > 0),
    title          text         NOT NULL,
    document       text         NOT NULL,
    sha256         varchar(64)  NOT NULL,
    published_at   timestamptz  NOT NULL,
    published_by   varchar(255) NOT NULL,
    published_post varchar(60)  NOT NULL REFERENCES post,
    reason         text,
    PRIMARY KEY (scheme_code, start_year, number),
    CHECK ((number = 1) = (reason IS NULL))
);

REVOKE UPDATE, DELETE ON plan_evaluation, board_report, annual_report FROM ${app};
