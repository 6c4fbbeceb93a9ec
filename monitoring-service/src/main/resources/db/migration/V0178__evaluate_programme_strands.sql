-- Strands of programmes, what their assessments predicted, and what was found after they were carried out.
CREATE TABLE programme_strand (
    strand           text        PRIMARY KEY,
    programme        text        NOT NULL,
    title            text        NOT NULL,
    accountable_post text        NOT NULL,
    ends_on          date        NOT NULL,
    assessment       text        NOT NULL,
    predicted        text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      text        NOT NULL
);

CREATE TABLE strand_evaluation (
    strand       text        NOT NULL REFERENCES programme_strand,
    after_months integer     NOT NULL CHECK (after_months IN (6, 12, 18)),
    revision     integer     NOT NULL,
    summary      text        NOT NULL,
    source       text        NOT NULL,
    found        text        NOT NULL,
    reason       text,
    evaluated_at timestamptz NOT NULL,
    evaluated_by text        NOT NULL,
    PRIMARY KEY (strand, after_months, revision),
    CHECK ((revision = 1) = (reason IS NULL))
);
