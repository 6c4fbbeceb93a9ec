-- The last day on which the public is heard on a proposed subject, or on one published copy.
CREATE TABLE comment_period (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    subject_id         uuid        NOT NULL REFERENCES subject,
    assessment_id      uuid,
    assessment_version int,
    closes_on          date        NOT NULL,
    closed_by          text        NOT NULL,
    closed_at          timestamptz NOT NULL,
    CHECK ((assessment_id IS NULL) = (assessment_version IS NULL)),
    UNIQUE NULLS NOT DISTINCT (subject_id, assessment_id, assessment_version),
    FOREIGN KEY (assessment_id, assessment_version) REFERENCES published_copy
);
CREATE INDEX comment_period_copy ON comment_period (assessment_id, assessment_version);
REVOKE DELETE ON comment_period FROM ${app};
