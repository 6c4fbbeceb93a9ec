-- Annual monitoring reports. A draft changes; what is published is frozen with its digest.
CREATE TABLE monitoring_report (
    id                uuid        PRIMARY KEY,
    policy            text        NOT NULL,
    policy_title      text        NOT NULL,
    accountable_post  text        NOT NULL,
    period_start      date        NOT NULL,
    period_end        date        NOT NULL,
    corrects          uuid        REFERENCES monitoring_report,
    correction_reason text,
    state             text        NOT NULL CONSTRAINT monitoring_report_state_check
        CHECK (state IN ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    answers           jsonb       NOT NULL,
    authors           text[]      NOT NULL,
    begun_at          timestamptz NOT NULL,
    published_at      timestamptz,
    published_by      text,
    document          text,
    sha256            text,
    version           bigint      NOT NULL,
    CHECK ((state = 'PUBLISHED') = (document IS NOT NULL AND sha256 IS NOT NULL)),
    CHECK ((corrects IS NULL) = (correction_reason IS NULL))
);

CREATE INDEX monitoring_report_policy ON monitoring_report (policy, period_end);
-- One draft of a policy at a time, and one correction of each report.
CREATE UNIQUE INDEX monitoring_report_draft ON monitoring_report (policy) WHERE state = 'DRAFT';
CREATE UNIQUE INDEX monitoring_report_corrected ON monitoring_report (corrects)
    WHERE state = 'PUBLISHED';

CREATE FUNCTION refuse_change_of_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published report never changes';
END
$$;

CREATE TRIGGER published_report_never_changes BEFORE UPDATE OR DELETE ON monitoring_report
    FOR EACH ROW WHEN (OLD.state = 'PUBLISHED')
    EXECUTE FUNCTION refuse_change_of_published_report();

-- A report asks for the disparities of its policy.
ALTER TABLE disparity ALTER COLUMN policy_ids TYPE varchar(255)[];
CREATE INDEX disparity_policies ON disparity USING gin (policy_ids);
