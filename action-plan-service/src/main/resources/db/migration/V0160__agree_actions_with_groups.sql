-- What a group said of an action that stands in its plan, while it was drafted.
CREATE TABLE action_consultation (
    id          uuid         PRIMARY KEY,
    action_id   uuid         NOT NULL REFERENCES action,
    body        varchar(60)  NOT NULL REFERENCES body,
    held_on     date         NOT NULL,
    method      text         NOT NULL,
    views       text         NOT NULL,
    response    text         NOT NULL,
    recorded_at timestamptz  NOT NULL
);

CREATE INDEX action_consultation_action ON action_consultation (action_id);

-- To which terms the chair of a group has agreed: other terms have another digest.
CREATE TABLE group_agreement (
    id           uuid         PRIMARY KEY,
    action_id    uuid         NOT NULL REFERENCES action,
    body         varchar(60)  NOT NULL REFERENCES body,
    chair_post   varchar(60)  NOT NULL,
    person       varchar(255) NOT NULL,
    agreed_at    timestamptz  NOT NULL,
    terms_digest varchar(64)  NOT NULL,
    note         text
);

CREATE INDEX group_agreement_action ON group_agreement (action_id);

REVOKE UPDATE, DELETE ON action_consultation, group_agreement FROM ${app};

-- The figure that is to be reached, where there is one.
ALTER TABLE action ADD COLUMN success_target numeric;

ALTER TABLE deed DROP CONSTRAINT deed_kind_check;
ALTER TABLE deed ADD CONSTRAINT deed_kind_check CHECK (kind IN
    ('DRAFTED', 'REDRAFTED', 'CONSULTED', 'GROUP_AGREED', 'PROPOSED', 'RESTATED', 'ACCEPTED',
     'DECLINED', 'MILESTONE_ADDED', 'MILESTONE_MOVED', 'MILESTONE_MET', 'END_DATE_SET',
     'END_DATE_MOVED', 'DELIVERY_LEAD_CHANGED', 'STARTED', 'HELD', 'RESUMED', 'EVIDENCE_ADDED',
     'RATING_DECLARED', 'PROGRESS_STATED', 'PROGRESS_REPORTED', 'RETURN_MISSED',
     'PREREQUISITE_ADDED', 'TARGET_ASSESSED', 'COMPLETION_REQUESTED', 'COMPLETION_CONFIRMED',
     'COMPLETION_REFUSED', 'EFFECTIVENESS_JUDGED', 'REOPENED', 'HAND_OVER_OFFERED',
     'HAND_OVER_ACCEPTED', 'HAND_OVER_REFUSED', 'WITHDRAWN', 'SUPERSEDED'));
