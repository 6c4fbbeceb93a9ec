-- The assessment of one subject, for ever under one id; its versions follow each other.
CREATE TABLE assessment (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    changes         int         NOT NULL,
    subject_id      uuid        NOT NULL UNIQUE REFERENCES subject,
    required_by     text        NOT NULL CHECK (required_by IN ('SCREENING', 'COMPULSORY', 'DISPARITY', 'REVIEW', 'CHOICE')),
    cause_ref       text,
    due_on          date,
    opened_at       timestamptz NOT NULL,
    current_version int         NOT NULL CHECK (current_version >= 1)
);

-- What came to light while a version was being written: it must be cited before sign-off.
CREATE TABLE assessment_notice (
    assessment_id uuid        NOT NULL REFERENCES assessment,
    kind          text        NOT NULL CHECK (kind IN ('DATE', 'DISPARITY', 'FINDING', 'POLICY_CHANGE', 'COMPLAINT')),
    ref           text        NOT NULL,
    summary       text        NOT NULL,
    noted_at      timestamptz NOT NULL,
    PRIMARY KEY (assessment_id, kind, ref)
);

CREATE TABLE assessment_version (
    id                   uuid        PRIMARY KEY,
    assessment_id        uuid        NOT NULL REFERENCES assessment,
    number               int         NOT NULL CHECK (number >= 1),
    catalogue            int         NOT NULL REFERENCES characteristic_catalogue,
    status               text        NOT NULL CHECK (status IN ('DRAFT', 'IN_QA', 'CHANGES_REQUESTED', 'FOR_DECISION', 'RETURNED', 'STOPPED', 'SIGNED_OFF', 'PUBLISHED', 'WITHHELD', 'REVIEW_DUE', 'SUPERSEDED')),
    before_review        text        CHECK (before_review IN ('SIGNED_OFF', 'PUBLISHED', 'WITHHELD')),
    opened_at            timestamptz NOT NULL,
    -- Scope
    aims                 text,
    change_kind          text        CHECK (change_kind IN ('NEW', 'CHANGED', 'UNCHANGED')),
    functions            text[],
    people               text[],
    no_engagement_reason text,
    -- "Review this EIA"
    review_owner_post    text,
    review_due_on        date,
    submitted_at         timestamptz,
    signed_sha256        text        CHECK (signed_sha256 ~ '^[0-9a-f]{64}$'),
    signed_at            timestamptz,
    next_review_on       date,
    withholding_reason   text,
    UNIQUE (assessment_id, number),
    CHECK ((status = 'REVIEW_DUE') = (before_review IS NOT NULL)),
    CHECK (status NOT IN ('SIGNED_OFF', 'PUBLISHED', 'WITHHELD', 'REVIEW_DUE', 'SUPERSEDED')
           OR (signed_sha256 IS NOT NULL AND signed_at IS NOT NULL AND next_review_on IS NOT NULL)),
    CHECK (status <> 'WITHHELD' OR withholding_reason IS NOT NULL)
);

CREATE INDEX assessment_version_review ON assessment_version (next_review_on) WHERE status IN ('SIGNED_OFF', 'PUBLISHED', 'WITHHELD');

CREATE TABLE assessment_evidence (
    version_id uuid NOT NULL REFERENCES assessment_version,
    ordinal    int  NOT NULL,
    id         uuid NOT NULL,
    ref        text NOT NULL,
    type       text NOT NULL CHECK (type IN ('STATISTICS', 'RESEARCH', 'CONSULTATION', 'INDEPENDENT_ADVICE', 'COMPLAINTS', 'INSPECTION', 'COMMUNITY_FINDING', 'OPERATIONAL_EXPERIENCE')),
    source     text NOT NULL,
    citation   text,
    dated_on   date NOT NULL,
    groups     text[] NOT NULL,
    summary    text NOT NULL,
    gap        text,
    PRIMARY KEY (version_id, ordinal)
);

CREATE TABLE assessment_engagement (
    version_id     uuid NOT NULL REFERENCES assessment_version,
    ordinal        int  NOT NULL,
    id             uuid NOT NULL,
    ref            text NOT NULL,
    consultee      text,
    consultee_type text NOT NULL CHECK (consultee_type IN ('STAFF_ASSOCIATION_OR_UNION', 'STAFF_SUPPORT_ASSOCIATION', 'IAG', 'COMMUNITY_GROUP', 'PARTNER', 'PUBLIC', 'UNAFFILIATED')),
    method         text NOT NULL,
    held_on        date NOT NULL,
    participants   int  CHECK (participants >= 0),
    views          text NOT NULL,
    response       text NOT NULL,
    fed_back_on    date,
    PRIMARY KEY (version_id, ordinal)
);

CREATE TABLE assessment_impact (
    version_id          uuid NOT NULL REFERENCES assessment_version,
    ordinal             int  NOT NULL,
    id                  uuid NOT NULL,
    ref                 text NOT NULL,
    characteristic      text NOT NULL,
    limbs               text[] NOT NULL,
    people              text[] NOT NULL,
    community           text,
    direction           text NOT NULL CHECK (direction IN ('POSITIVE', 'NEGATIVE', 'BOTH', 'NONE', 'UNKNOWN')),
    treatment           text NOT NULL CHECK (treatment IN ('NONE', 'DIRECT_DISCRIMINATION', 'INDIRECT_DISCRIMINATION', 'REASONABLE_ADJUSTMENT_NOT_MADE')),
    reason              text NOT NULL,
    evidence            text[] NOT NULL,
    inherent_likelihood int  CHECK (inherent_likelihood BETWEEN 1 AND 5),
    inherent_severity   int  CHECK (inherent_severity BETWEEN 1 AND 5),
    residual_likelihood int  CHECK (residual_likelihood BETWEEN 1 AND 5),
    residual_severity   int  CHECK (residual_severity BETWEEN 1 AND 5),
    justification       text,
    PRIMARY KEY (version_id, ordinal)
);

CREATE TABLE assessment_mitigation (
    version_id      uuid NOT NULL REFERENCES assessment_version,
    ordinal         int  NOT NULL,
    id              uuid NOT NULL,
    ref             text NOT NULL,
    impact          text NOT NULL,
    purpose         text NOT NULL CHECK (purpose IN ('MITIGATES_IMPACT', 'CLOSES_EVIDENCE_GAP')),
    description     text NOT NULL,
    owner_post      text NOT NULL,
    business_area   text,
    due_on          date NOT NULL,
    due_precision   text NOT NULL CHECK (due_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    success_measure text NOT NULL,
    indicator_id    text,
    PRIMARY KEY (version_id, ordinal)
);

CREATE TABLE assessment_monitoring (
    version_id       uuid NOT NULL REFERENCES assessment_version,
    ordinal          int  NOT NULL,
    indicator_id     text NOT NULL,
    dimensions       text[] NOT NULL,
    source           text NOT NULL,
    frequency        text NOT NULL,
    accountable_post text NOT NULL,
    PRIMARY KEY (version_id, ordinal)
);

-- What was written may change in a draft only: not after submission, and never after sign-off.
CREATE FUNCTION assessment_content_stays() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
    present text;
BEGIN
    SELECT status INTO present FROM assessment_version
    WHERE id = CASE WHEN TG_OP = 'INSERT' THEN NEW.version_id ELSE OLD.version_id END;
    IF present IS DISTINCT FROM 'DRAFT' THEN
        RAISE EXCEPTION 'the content of a version that is % stays as it is', present
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END
$$;

CREATE TRIGGER content_stays BEFORE INSERT OR UPDATE OR DELETE ON assessment_evidence
    FOR EACH ROW EXECUTE FUNCTION assessment_content_stays();
CREATE TRIGGER content_stays BEFORE INSERT OR UPDATE OR DELETE ON assessment_engagement
    FOR EACH ROW EXECUTE FUNCTION assessment_content_stays();
CREATE TRIGGER content_stays BEFORE INSERT OR UPDATE OR DELETE ON assessment_impact
    FOR EACH ROW EXECUTE FUNCTION assessment_content_stays();
CREATE TRIGGER content_stays BEFORE INSERT OR UPDATE OR DELETE ON assessment_mitigation
    FOR EACH ROW EXECUTE FUNCTION assessment_content_stays();
CREATE TRIGGER content_stays BEFORE INSERT OR UPDATE OR DELETE ON assessment_monitoring
    FOR EACH ROW EXECUTE FUNCTION assessment_content_stays();

CREATE FUNCTION assessment_version_stays() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF OLD.status <> 'DRAFT' AND
            (NEW.aims, NEW.change_kind, NEW.functions, NEW.people, NEW.no_engagement_reason,
             NEW.review_owner_post, NEW.review_due_on, NEW.catalogue, NEW.number, NEW.assessment_id)
            IS DISTINCT FROM
            (OLD.aims, OLD.change_kind, OLD.functions, OLD.people, OLD.no_engagement_reason,
             OLD.review_owner_post, OLD.review_due_on, OLD.catalogue, OLD.number, OLD.assessment_id)
       OR OLD.signed_sha256 IS NOT NULL AND
            (NEW.signed_sha256, NEW.signed_at) IS DISTINCT FROM (OLD.signed_sha256, OLD.signed_at)
       OR OLD.signed_sha256 IS NOT NULL AND NEW.status = 'DRAFT' THEN
        RAISE EXCEPTION 'a version that is % keeps what was submitted and signed', OLD.status
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER version_stays BEFORE UPDATE ON assessment_version
    FOR EACH ROW EXECUTE FUNCTION assessment_version_stays();

-- Who had a hand in a version, and as what: independence compares persons, and this stays when the
-- holders of posts change.
CREATE TABLE assessment_involvement (
    version_id uuid        NOT NULL REFERENCES assessment_version,
    person     text        NOT NULL,
    capacity   text        NOT NULL CHECK (capacity IN ('AUTHOR', 'OWNER', 'ASSURER', 'DECISION_MAKER', 'PUBLISHER')),
    since      timestamptz NOT NULL,
    PRIMARY KEY (version_id, person, capacity)
);

CREATE TABLE assessment_assurance (
    version_id uuid        NOT NULL REFERENCES assessment_version,
    ordinal    int         NOT NULL,
    assurer    text        NOT NULL,
    result     text        NOT NULL CHECK (result IN ('PASSED', 'CHANGES_REQUESTED')),
    note       text,
    checklist  jsonb       NOT NULL,
    comments   jsonb       NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (version_id, ordinal)
);

CREATE TABLE assessment_decision (
    version_id         uuid        NOT NULL REFERENCES assessment_version,
    ordinal            int         NOT NULL,
    decision_maker     text        NOT NULL,
    decision_post      text,
    outcome            text        NOT NULL CHECK (outcome IN ('NO_MAJOR_CHANGE', 'ADJUST', 'CONTINUE', 'STOP', 'RETURN')),
    band               text        NOT NULL CHECK (band IN ('LOW', 'MEDIUM', 'HIGH')),
    reason             text        NOT NULL,
    content_sha256     text        NOT NULL,
    justification      jsonb,
    unplaced           jsonb       NOT NULL,
    comments           jsonb       NOT NULL,
    at                 timestamptz NOT NULL,
    PRIMARY KEY (version_id, ordinal)
);

-- How the action of a mitigation stands, as action-plan tells; apart from the signed content.
CREATE TABLE mitigation_progress (
    mitigation_id     uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    assessment_id     uuid        NOT NULL REFERENCES assessment,
    number            int         NOT NULL,
    state             text        NOT NULL CHECK (state IN ('PROPOSED', 'AGREED', 'UNPLACED', 'IN_PROGRESS', 'COMPLETED')),
    committed_at      timestamptz NOT NULL,
    owner_post        text        NOT NULL,
    due_on            date,
    action_id         text,
    action_rating     text,
    decline_reason    text,
    reopening_cause   text,
    reopening_reason  text,
    completed_on      date,
    decided_by_body   text,
    decision_ref      text,
    evidence          jsonb       NOT NULL,
    sufficient        boolean,
    residual_impact   text        CHECK (residual_impact IN ('REMOVED', 'REDUCED', 'UNCHANGED', 'UNKNOWN')),
    assessed_by       text,
    assessed_at       timestamptz,
    assessment_reason text,
    FOREIGN KEY (assessment_id, number) REFERENCES assessment_version (assessment_id, number)
);

CREATE INDEX mitigation_progress_assessment ON mitigation_progress (assessment_id, number);
CREATE INDEX mitigation_progress_action ON mitigation_progress (action_id);
