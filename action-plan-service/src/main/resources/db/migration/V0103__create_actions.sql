-- Actions. The accountable post is a code without a reference: an action that arises from an event
-- exists although its post is not known here, and is reported as unowned.
CREATE TABLE action (
    id                        uuid         PRIMARY KEY,
    version                   bigint       NOT NULL,
    revision                  int          NOT NULL,
    title                     text         NOT NULL,
    description               text         NOT NULL,
    accountable_post          varchar(255) NOT NULL CHECK (accountable_post <> ''),
    delivery_lead             varchar(60),
    business_area             text,
    lens                      varchar(20)  NOT NULL CHECK (lens IN
        ('TOGETHER', 'CITIZEN_FOCUSED', 'BOTH')),
    origin_type               varchar(20)  NOT NULL CHECK (origin_type IN
        ('MITIGATION', 'DISPARITY', 'RECOMMENDATION', 'LEGISLATION', 'BOARD', 'SURVEY', 'AUDIT',
         'TEMPLATE')),
    origin_id                 varchar(255) NOT NULL,
    origin_assessment_id      varchar(255),
    origin_assessment_version int,
    state                     varchar(20)  NOT NULL CHECK (state IN
        ('DRAFT', 'PROPOSED', 'AGREED', 'DECLINED', 'ACTIVE', 'ON_HOLD', 'COMPLETION_REQUESTED',
         'COMPLETE', 'WITHDRAWN', 'SUPERSEDED')),
    baseline_date             date,
    baseline_precision        varchar(10)  CHECK (baseline_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    end_date                  date,
    end_precision             varchar(10)  CHECK (end_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    next_due                  date,
    success_measure           text,
    success_indicator         varchar(255),
    resource_standing         varchar(30)  CHECK (resource_standing IN
        ('IDENTIFIED', 'WITHIN_EXISTING_BUDGET', 'UNFUNDED_ESCALATED')),
    resource_statement        text,
    result_expected           numeric,
    result_actual             numeric,
    result_met                varchar(20)  CHECK (result_met IN
        ('YES', 'NO', 'NOT_COMPUTABLE', 'NO_TARGET')),
    declared_rating           varchar(10)  CHECK (declared_rating IN
        ('BLUE', 'GREEN', 'AMBER', 'RED')),
    declared_reason           text,
    effectiveness             varchar(20)  NOT NULL CHECK (effectiveness IN
        ('NOT_ASSESSED', 'EFFECTIVE', 'PARTLY_EFFECTIVE', 'NOT_EFFECTIVE', 'UNKNOWN')),
    effectiveness_reason      text,
    started_on                date,
    completed_on              date,
    left_on                   date,
    superseded_by             uuid,
    found_insufficient_at     timestamptz,
    created_at                timestamptz  NOT NULL,
    CHECK ((baseline_date IS NULL) = (end_date IS NULL)),
    CHECK ((state = 'COMPLETE') = (completed_on IS NOT NULL)),
    CHECK ((origin_type = 'MITIGATION') = (origin_assessment_version IS NOT NULL))
);

-- One action for each version of a mitigation; one that was superseded has given its place away.
CREATE UNIQUE INDEX action_of_mitigation ON action (origin_id, origin_assessment_version)
    WHERE origin_type = 'MITIGATION' AND state <> 'SUPERSEDED';

-- One open action for each disparity, however often it is detected.
CREATE UNIQUE INDEX action_of_disparity ON action (origin_id)
    WHERE origin_type = 'DISPARITY' AND state NOT IN ('COMPLETE', 'WITHDRAWN', 'SUPERSEDED');

CREATE INDEX action_post ON action (accountable_post);
CREATE INDEX action_state ON action (state, id);
CREATE INDEX action_origin ON action (origin_type, origin_id);

-- The baseline never moves, whoever tries.
CREATE FUNCTION keep_baseline() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF OLD.baseline_date IS NOT NULL AND (NEW.baseline_date, NEW.baseline_precision)
            IS DISTINCT FROM (OLD.baseline_date, OLD.baseline_precision) THEN
        RAISE EXCEPTION 'the baseline of action % does not move', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER keep_baseline BEFORE UPDATE ON action
    FOR EACH ROW EXECUTE FUNCTION keep_baseline();

CREATE TABLE action_characteristic (
    action_id      uuid NOT NULL REFERENCES action,
    characteristic text NOT NULL,
    PRIMARY KEY (action_id, characteristic)
);

CREATE TABLE milestone (
    id                 uuid        PRIMARY KEY,
    action_id          uuid        NOT NULL REFERENCES action,
    title              text        NOT NULL,
    baseline_date      date        NOT NULL,
    baseline_precision varchar(10) NOT NULL CHECK (baseline_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    due_date           date        NOT NULL,
    due_precision      varchar(10) NOT NULL CHECK (due_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    met_on             date
);

CREATE INDEX milestone_action ON milestone (action_id);

CREATE TABLE evidence (
    id          uuid        PRIMARY KEY,
    action_id   uuid        NOT NULL REFERENCES action,
    kind        varchar(20) NOT NULL CHECK (kind IN ('DOCUMENT', 'COUNT', 'FEEDBACK')),
    description text        NOT NULL,
    url         text        NOT NULL,
    numerator   bigint,
    denominator bigint,
    as_at       date,
    added_at    timestamptz NOT NULL,
    CHECK (kind <> 'COUNT'
        OR (numerator IS NOT NULL AND denominator IS NOT NULL AND as_at IS NOT NULL))
);

CREATE INDEX evidence_action ON evidence (action_id);

-- Who did what: the history of each action, and the memory of who has owned it.
CREATE TABLE deed (
    id         uuid         PRIMARY KEY,
    action_id  uuid         NOT NULL REFERENCES action,
    number     int          NOT NULL,
    kind       varchar(30)  NOT NULL CHECK (kind IN
        ('DRAFTED', 'PROPOSED', 'RESTATED', 'ACCEPTED', 'DECLINED', 'MILESTONE_ADDED',
         'MILESTONE_MOVED', 'MILESTONE_MET', 'END_DATE_SET', 'END_DATE_MOVED', 'STARTED', 'HELD',
         'RESUMED', 'EVIDENCE_ADDED', 'RATING_DECLARED', 'COMPLETION_REQUESTED',
         'COMPLETION_CONFIRMED', 'COMPLETION_REFUSED', 'EFFECTIVENESS_JUDGED', 'REOPENED',
         'WITHDRAWN', 'SUPERSEDED')),
    at         timestamptz  NOT NULL,
    person     varchar(255) NOT NULL,
    done_as    varchar(10)  NOT NULL CHECK (done_as IN ('OWNER', 'BODY', 'OFFICE', 'SERVICE')),
    post       varchar(255),
    body       varchar(60),
    from_state varchar(20),
    to_state   varchar(20)  NOT NULL,
    reason     text,
    UNIQUE (action_id, number)
);

CREATE TABLE deed_alteration (
    deed_id   uuid NOT NULL REFERENCES deed,
    number    int  NOT NULL,
    field     text NOT NULL,
    old_value text,
    new_value text,
    PRIMARY KEY (deed_id, number)
);

-- What was done and shown stays as it was done and shown.
REVOKE UPDATE, DELETE ON deed, deed_alteration, evidence FROM ${app};
REVOKE DELETE ON action, milestone, post, appointment, body, membership FROM ${app};
