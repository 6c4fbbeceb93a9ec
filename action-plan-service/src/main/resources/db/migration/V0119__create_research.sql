-- Research that bodies commission, and the recommendations that come from it.
CREATE TABLE research (
    code            varchar(60) PRIMARY KEY,
    version         bigint      NOT NULL,
    title           text        NOT NULL,
    question        text        NOT NULL,
    commissioned_by varchar(60) NOT NULL REFERENCES body,
    researcher      text,
    commissioned_on date        NOT NULL,
    report          text,
    reported_on     date        CHECK (reported_on >= commissioned_on),
    state           varchar(20) NOT NULL CHECK (state IN
        ('COMMISSIONED', 'REPORTED', 'RESPONDED', 'IMPLEMENTED')),
    CHECK ((state = 'COMMISSIONED') = (reported_on IS NULL)),
    CHECK ((report IS NULL) = (reported_on IS NULL))
);

-- A recommendation comes from one piece of research at most.
CREATE TABLE research_recommendation (
    research_code       varchar(60) NOT NULL REFERENCES research,
    recommendation_code varchar(60) NOT NULL UNIQUE REFERENCES recommendation,
    PRIMARY KEY (research_code, recommendation_code)
);

REVOKE UPDATE, DELETE ON research_recommendation FROM ${app};
REVOKE DELETE ON research FROM ${app};
