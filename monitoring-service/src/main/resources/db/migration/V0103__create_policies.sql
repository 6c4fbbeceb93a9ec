-- Subjects that eia-service has registered, as last announced.
CREATE TABLE policy (
    id              text PRIMARY KEY,
    kind            text NOT NULL,
    title           text NOT NULL,
    accountable_post text NOT NULL,
    business_area   text,
    state           text NOT NULL
);

-- Which subject an assessment is of.
CREATE TABLE assessment_subject (
    assessment text PRIMARY KEY,
    subject    text NOT NULL
);

-- Indicators that a signed-off assessment has promised to monitor.
CREATE TABLE indicator_link (
    indicator          text NOT NULL,
    assessment         text NOT NULL,
    assessment_version int  NOT NULL,
    accountable_post   text NOT NULL,
    frequency          text NOT NULL,
    PRIMARY KEY (indicator, assessment)
);

CREATE INDEX indicator_link_assessment ON indicator_link (assessment);
