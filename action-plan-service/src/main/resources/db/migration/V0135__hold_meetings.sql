-- For which other bodies the agendas of a body prepare what is due there.
CREATE TABLE agenda_alignment (
    body_code varchar(60) NOT NULL REFERENCES body,
    with_body varchar(60) NOT NULL REFERENCES body,
    PRIMARY KEY (body_code, with_body),
    CHECK (body_code <> with_body)
);

ALTER TABLE terms_of_reference ADD COLUMN quorum int CHECK (quorum > 0);
ALTER TABLE terms_of_reference ADD CHECK (quorum <= seats);

-- The calendar: a body meets once on a day.
CREATE TABLE meeting (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    body_code        varchar(60) NOT NULL REFERENCES body,
    meets_on         date        NOT NULL,
    starts_at        time,
    place            text,
    state            varchar(20) NOT NULL CHECK (state IN
        ('SCHEDULED', 'AGENDA_ISSUED', 'HELD', 'CALLED_OFF')),
    agenda_issue     int         NOT NULL CHECK (agenda_issue >= 0),
    agenda_issued_on date,
    called_off_for   text,
    chaired_by       varchar(60) REFERENCES post,
    quorum           int,
    quorate          boolean,
    CHECK ((state = 'CALLED_OFF') = (called_off_for IS NOT NULL)),
    CHECK ((state = 'HELD') = (chaired_by IS NOT NULL)),
    CHECK ((state = 'HELD') = (quorate IS NOT NULL)),
    CHECK (state <> 'SCHEDULED' OR agenda_issued_on IS NULL)
);

CREATE UNIQUE INDEX meeting_of_day ON meeting (body_code, meets_on) WHERE state <> 'CALLED_OFF';
CREATE INDEX meeting_day ON meeting (meets_on, id);

CREATE TABLE agenda_item (
    id               uuid        PRIMARY KEY,
    meeting_id       uuid        NOT NULL REFERENCES meeting,
    number           int         NOT NULL CHECK (number > 0),
    kind             varchar(20) NOT NULL CHECK (kind IN
        ('REFERRAL', 'SUBMISSION', 'RECOMMENDATION', 'COMMITMENT', 'OBLIGATION', 'MILESTONE',
         'GAP_ANALYSIS', 'COMPLETION', 'STRAND', 'ADVICE', 'MANUAL')),
    matter_type      varchar(30) CHECK (matter_type IN
        ('ACTION', 'INITIATIVE', 'PLAN', 'COMMITMENT', 'OVERLAP', 'RECOMMENDATION', 'OCCURRENCE',
         'PROGRESS_RETURN', 'PLAN_SUBMISSION', 'DECISION', 'ADVICE_REQUEST', 'PROGRAMME_STRAND',
         'EIA', 'DISPARITY')),
    matter_id        varchar(255),
    title            text        NOT NULL,
    accountable_post varchar(60),
    due_on           date,
    due_at_body      varchar(60) REFERENCES body,
    UNIQUE (meeting_id, number) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((matter_type IS NULL) = (matter_id IS NULL))
);

CREATE TABLE meeting_paper (
    id          uuid PRIMARY KEY,
    meeting_id  uuid NOT NULL REFERENCES meeting,
    title       text NOT NULL,
    url         text NOT NULL,
    matter_type varchar(30) CHECK (matter_type IN
        ('ACTION', 'INITIATIVE', 'PLAN', 'COMMITMENT', 'OVERLAP', 'RECOMMENDATION', 'OCCURRENCE',
         'PROGRESS_RETURN', 'PLAN_SUBMISSION', 'DECISION', 'ADVICE_REQUEST', 'PROGRAMME_STRAND',
         'EIA', 'DISPARITY')),
    matter_id   varchar(255),
    CHECK ((matter_type IS NULL) = (matter_id IS NULL))
);

CREATE INDEX meeting_paper_of ON meeting_paper (meeting_id);

CREATE TABLE attendance (
    id           uuid        PRIMARY KEY,
    meeting_id   uuid        NOT NULL REFERENCES meeting,
    number       int         NOT NULL,
    post         varchar(60) REFERENCES post,
    organisation text,
    sitting_body varchar(60) REFERENCES body,
    capacity     varchar(20) NOT NULL CHECK (capacity IN
        ('CHAIR', 'CO_CHAIR', 'MEMBER', 'SECRETARY', 'ADVISER', 'EXTERNAL_ADVISER', 'STAKEHOLDER',
         'IN_ATTENDANCE')),
    presence     varchar(20) NOT NULL CHECK (presence IN
        ('IN_PERSON', 'BY_DEPUTY', 'APOLOGIES', 'ABSENT')),
    UNIQUE (meeting_id, number),
    CHECK (num_nonnulls(post, organisation, sitting_body) = 1)
);

CREATE TABLE focus_question (
    id          uuid PRIMARY KEY,
    meeting_id  uuid NOT NULL REFERENCES meeting,
    number      int  NOT NULL,
    question    text NOT NULL,
    answer      text,
    answered_on date,
    UNIQUE (meeting_id, number),
    CHECK ((answer IS NULL) = (answered_on IS NULL))
);

CREATE TABLE focus_question_action (
    question_id uuid NOT NULL REFERENCES focus_question,
    action_id   uuid NOT NULL REFERENCES action,
    PRIMARY KEY (question_id, action_id)
);

-- What owners said of items to the body itself.
CREATE TABLE agenda_statement (
    id         uuid        PRIMARY KEY,
    meeting_id uuid        NOT NULL REFERENCES meeting,
    item_id    uuid        NOT NULL REFERENCES agenda_item,
    kind       varchar(20) NOT NULL CHECK (kind IN ('PROGRESS', 'EXPLANATION')),
    post       varchar(60) NOT NULL REFERENCES post,
    by_deputy  boolean     NOT NULL,
    text       text        NOT NULL,
    made_at    timestamptz NOT NULL
);

CREATE INDEX agenda_statement_of ON agenda_statement (meeting_id);

-- Plans that groups are to submit at a review.
CREATE TABLE plan_submission (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    group_body   varchar(60) NOT NULL REFERENCES body,
    meeting_id   uuid        NOT NULL REFERENCES meeting,
    title        text        NOT NULL,
    state        varchar(20) NOT NULL CHECK (state IN ('TIMETABLED', 'SUBMITTED', 'MISSED')),
    plan         varchar(60) REFERENCES plan,
    submitted_on date,
    missed_on    date,
    CHECK ((state = 'SUBMITTED') = (plan IS NOT NULL)),
    CHECK ((plan IS NULL) = (submitted_on IS NULL)),
    CHECK (state <> 'MISSED' OR missed_on IS NOT NULL)
);

CREATE INDEX plan_submission_review ON plan_submission (meeting_id);

CREATE TABLE decision (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    meeting_id  uuid        NOT NULL REFERENCES meeting,
    number      int         NOT NULL,
    decided_by  varchar(60) NOT NULL REFERENCES body,
    decided_on  date        NOT NULL,
    text        text        NOT NULL,
    reason      text        NOT NULL,
    matter_type varchar(30) CHECK (matter_type IN
        ('ACTION', 'INITIATIVE', 'PLAN', 'COMMITMENT', 'OVERLAP', 'RECOMMENDATION', 'OCCURRENCE',
         'PROGRESS_RETURN', 'PLAN_SUBMISSION', 'DECISION', 'ADVICE_REQUEST', 'PROGRAMME_STRAND',
         'EIA', 'DISPARITY')),
    matter_id   varchar(255),
    routed_to   varchar(60) REFERENCES body,
    outcome     text,
    outcome_on  date,
    UNIQUE (meeting_id, number),
    CHECK ((matter_type IS NULL) = (matter_id IS NULL)),
    CHECK ((outcome IS NULL) = (outcome_on IS NULL)),
    CHECK (routed_to IS NOT NULL OR outcome IS NULL),
    CHECK (routed_to <> decided_by)
);

CREATE INDEX decision_matter ON decision (matter_type, matter_id);
CREATE INDEX decision_open ON decision (routed_to) WHERE outcome IS NULL;

-- Minutes, each version on its own; the database keeps a published one as it is.
CREATE TABLE minutes (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    meeting_id        uuid        NOT NULL REFERENCES meeting,
    number            int         NOT NULL CHECK (number > 0),
    state             varchar(20) NOT NULL CHECK (state IN ('DRAFT', 'AGREED', 'PUBLISHED')),
    correction_reason text,
    agreed_at         uuid        REFERENCES meeting,
    agreed_on         date,
    published_at      timestamptz,
    document          text,
    sha256            varchar(64),
    UNIQUE (meeting_id, number),
    CHECK ((state = 'DRAFT') = (agreed_at IS NULL)),
    CHECK ((agreed_at IS NULL) = (agreed_on IS NULL)),
    CHECK (num_nonnulls(published_at, document, sha256) IN (0, 3)),
    CHECK ((state = 'PUBLISHED') = (document IS NOT NULL)),
    CHECK ((number = 1) = (correction_reason IS NULL))
);

CREATE FUNCTION keep_published_minutes() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF OLD.state = 'PUBLISHED' THEN
        RAISE EXCEPTION 'minutes % are published and never change', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER keep_published_minutes BEFORE UPDATE ON minutes
    FOR EACH ROW EXECUTE FUNCTION keep_published_minutes();

CREATE TABLE minute_note (
    minutes_id uuid NOT NULL REFERENCES minutes,
    number     int  NOT NULL,
    item       int,
    heading    text NOT NULL,
    text       text NOT NULL,
    PRIMARY KEY (minutes_id, number)
);

REVOKE UPDATE, DELETE ON meeting_paper, attendance, agenda_statement FROM ${app};
REVOKE DELETE ON meeting, focus_question, plan_submission, decision, minutes FROM ${app};
