-- What the monitoring service tells of policies. The ids are those of the events: what they name may be known here later.
CREATE TABLE annual_report (
    id               text        PRIMARY KEY,
    version          bigint      NOT NULL,
    policy_id        text        NOT NULL,
    eia_id           text,
    period_start     date        NOT NULL,
    period_end       date        NOT NULL,
    functions        text[]      NOT NULL CHECK (functions <@ ARRAY['SERVICE_DELIVERY', 'EMPLOYMENT']),
    five_tests       jsonb       NOT NULL,
    inequality_found boolean     NOT NULL,
    disparity_ids    text[]      NOT NULL,
    channels         text[]      NOT NULL CHECK (channels <@ ARRAY['INTERNET', 'INTRANET']),
    url              text        NOT NULL CHECK (url ~ '^https?://'),
    told_at          timestamptz NOT NULL,
    CHECK (period_end >= period_start)
);
CREATE INDEX annual_report_policy ON annual_report (policy_id);
CREATE INDEX annual_report_eia ON annual_report (eia_id);

CREATE TABLE monitoring_finding (
    id              text        PRIMARY KEY,
    version         bigint      NOT NULL,
    policy_ids      text[]      NOT NULL,
    characteristics text[]      NOT NULL,
    summary         text        NOT NULL,
    source_ref      text        NOT NULL,
    told_at         timestamptz NOT NULL
);
CREATE INDEX monitoring_finding_policies ON monitoring_finding USING gin (policy_ids);

CREATE TABLE target_assessment (
    target_id    text        NOT NULL,
    period       text        NOT NULL,
    version      bigint      NOT NULL,
    indicator_id text        NOT NULL,
    basis        text        NOT NULL CHECK (basis IN ('POINTS', 'RELATIVE', 'PARITY', 'DECREASE', 'INCREASE', 'COVERAGE', 'NONE_SET')),
    expected     numeric,
    actual       numeric,
    met          text        NOT NULL CHECK (met IN ('YES', 'NO', 'NOT_COMPUTABLE', 'NO_TARGET')),
    verified_by  text,
    value        numeric,
    prior_value  numeric,
    direction    text        CHECK (direction IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
    told_at      timestamptz NOT NULL,
    PRIMARY KEY (target_id, period)
);
CREATE INDEX target_assessment_indicator ON target_assessment (indicator_id, target_id, period);

CREATE TABLE overdue_monitoring (
    obligation_id    text        NOT NULL,
    due_date         date        NOT NULL,
    version          bigint      NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('POLICY_ANNUAL', 'EMPLOYMENT_ANNUAL', 'VSS_QUARTER', 'TENSION_WEEK', 'MEASURES_QUARTER')),
    subject_id       text        NOT NULL,
    accountable_post text        NOT NULL,
    missing_units    text[]      NOT NULL,
    told_at          timestamptz NOT NULL,
    PRIMARY KEY (obligation_id, due_date)
);
CREATE INDEX overdue_monitoring_subject ON overdue_monitoring (subject_id);

REVOKE DELETE ON annual_report, monitoring_finding, target_assessment, overdue_monitoring FROM ${app};

ALTER TABLE review_evidence DROP CONSTRAINT review_evidence_kind_check;
ALTER TABLE review_evidence ADD CONSTRAINT review_evidence_kind_check CHECK (kind IN
    ('DISPARITY_CHANGED', 'ACTION_DECIDED', 'ACTION_COMPLETED', 'ACTION_REOPENED', 'MONITORING_REPORT', 'MONITORING_FINDING'));
