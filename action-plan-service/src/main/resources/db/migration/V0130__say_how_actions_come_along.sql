-- What owners, and the returns of groups, say of the progress of an action; it stays as it was said.
CREATE TABLE progress_statement (
    id         uuid        PRIMARY KEY,
    action_id  uuid        NOT NULL REFERENCES action,
    statement  text        NOT NULL,
    progress   int         CHECK (progress BETWEEN 0 AND 100),
    rating     varchar(10) CHECK (rating IN ('BLUE', 'GREEN', 'AMBER', 'RED')),
    next_steps text,
    done_as    varchar(10) NOT NULL CHECK (done_as IN ('OWNER', 'BODY', 'OFFICE', 'SERVICE')),
    post       varchar(60) NOT NULL,
    body       varchar(60) REFERENCES body,
    period_to  date,
    stated_at  timestamptz NOT NULL,
    CHECK ((body IS NULL) = (period_to IS NULL))
);

CREATE INDEX progress_statement_action ON progress_statement (action_id);
CREATE INDEX progress_statement_stated ON progress_statement (stated_at);

ALTER TABLE action ADD COLUMN progress_statements int NOT NULL DEFAULT 0;

-- A return fell due on that day that tells nothing of it.
ALTER TABLE action ADD COLUMN return_missed_on date;

-- An action is not complete while no progress is recorded of one that it waits for.
CREATE TABLE action_prerequisite (
    action_id       uuid NOT NULL REFERENCES action,
    prerequisite_id uuid NOT NULL REFERENCES action CHECK (prerequisite_id <> action_id),
    PRIMARY KEY (action_id, prerequisite_id)
);

REVOKE UPDATE, DELETE ON progress_statement, action_prerequisite FROM ${app};

ALTER TABLE deed DROP CONSTRAINT deed_kind_check;
ALTER TABLE deed ADD CONSTRAINT deed_kind_check CHECK (kind IN
    ('DRAFTED', 'PROPOSED', 'RESTATED', 'ACCEPTED', 'DECLINED', 'MILESTONE_ADDED',
     'MILESTONE_MOVED', 'MILESTONE_MET', 'END_DATE_SET', 'END_DATE_MOVED',
     'DELIVERY_LEAD_CHANGED', 'STARTED', 'HELD', 'RESUMED', 'EVIDENCE_ADDED', 'RATING_DECLARED',
     'PROGRESS_STATED', 'PROGRESS_REPORTED', 'RETURN_MISSED', 'PREREQUISITE_ADDED',
     'COMPLETION_REQUESTED', 'COMPLETION_CONFIRMED', 'COMPLETION_REFUSED',
     'EFFECTIVENESS_JUDGED', 'REOPENED', 'HAND_OVER_OFFERED', 'HAND_OVER_ACCEPTED',
     'HAND_OVER_REFUSED', 'WITHDRAWN', 'SUPERSEDED'));

-- What meets an obligation may be handed in and wait for somebody else to accept it.
ALTER TABLE occurrence ADD COLUMN handed_in_on date;
