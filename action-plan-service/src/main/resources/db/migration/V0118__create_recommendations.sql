-- Recommendations of inquiries, inspectors, tribunals and others.
CREATE TABLE recommendation (
    code             varchar(60)  PRIMARY KEY,
    version          bigint       NOT NULL,
    source_type      varchar(20)  NOT NULL CHECK (source_type IN
        ('TRIBUNAL', 'EHRC', 'INQUIRY', 'INSPECTORATE', 'REVIEW', 'AUDIT', 'RESEARCH')),
    source           text         NOT NULL,
    number           int          NOT NULL,
    text             text         NOT NULL,
    owner_body       varchar(60)  REFERENCES body,
    accountable_post varchar(60)  NOT NULL REFERENCES post,
    offered_to       varchar(60)  REFERENCES post,
    received_on      date         NOT NULL,
    response_due_on  date         CHECK (response_due_on >= received_on),
    every_after      varchar(20),
    state            varchar(30)  NOT NULL CHECK (state IN
        ('RECEIVED', 'REJECTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETION_REQUESTED', 'COMPLETE',
         'OVERDUE_REVIEW')),
    response         text,
    responded_on     date,
    decided_by       varchar(60)  REFERENCES body,
    decision_reason  text,
    completed_on     date,
    duty             varchar(60)  REFERENCES obligation,
    CHECK ((state IN ('COMPLETE', 'OVERDUE_REVIEW')) = (completed_on IS NOT NULL)),
    CHECK ((state = 'RECEIVED') = (responded_on IS NULL)),
    CHECK (state <> 'OVERDUE_REVIEW' OR duty IS NOT NULL)
);

CREATE INDEX recommendation_owner ON recommendation (owner_body);
CREATE INDEX recommendation_post ON recommendation (accountable_post);
CREATE INDEX recommendation_duty ON recommendation (duty) WHERE duty IS NOT NULL;

CREATE TABLE recommendation_action (
    recommendation_code varchar(60) NOT NULL REFERENCES recommendation,
    action_id           uuid        NOT NULL REFERENCES action,
    PRIMARY KEY (recommendation_code, action_id)
);

CREATE INDEX recommendation_of_action ON recommendation_action (action_id);

CREATE TABLE recommendation_evidence (
    id                  uuid        PRIMARY KEY,
    recommendation_code varchar(60) NOT NULL REFERENCES recommendation,
    description         text        NOT NULL,
    url                 text,
    numerator           bigint,
    denominator         bigint      CHECK (denominator > 0),
    as_at               date,
    added_at            timestamptz NOT NULL,
    CHECK (num_nonnulls(numerator, denominator, as_at) IN (0, 3)),
    CHECK (numerator <= denominator)
);

CREATE INDEX recommendation_evidence_of ON recommendation_evidence (recommendation_code);

-- The history: who did what, and which post answered for it from then on.
CREATE TABLE recommendation_deed (
    id                  uuid        PRIMARY KEY,
    recommendation_code varchar(60) NOT NULL REFERENCES recommendation,
    number              int         NOT NULL,
    kind                varchar(30) NOT NULL CHECK (kind IN
        ('RECEIVED', 'ACCEPTED', 'REJECTED', 'ACTION_LINKED', 'TAKEN_IN_HAND',
         'LEFT_WITHOUT_ACTIONS', 'COMPLETION_REQUESTED', 'COMPLETION_CONFIRMED',
         'COMPLETION_REFUSED', 'HAND_OVER_OFFERED', 'HAND_OVER_ACCEPTED', 'HAND_OVER_REFUSED',
         'DUTY_LAID', 'REVIEW_MISSED', 'REVIEW_HELD')),
    at                  timestamptz NOT NULL,
    person              varchar(255) NOT NULL,
    done_as             varchar(20) NOT NULL CHECK (done_as IN
        ('OWNER', 'BODY', 'OFFICE', 'SERVICE')),
    post                varchar(60),
    body                varchar(60),
    from_state          varchar(30) CHECK (from_state IN
        ('RECEIVED', 'REJECTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETION_REQUESTED', 'COMPLETE',
         'OVERDUE_REVIEW')),
    to_state            varchar(30) NOT NULL CHECK (to_state IN
        ('RECEIVED', 'REJECTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETION_REQUESTED', 'COMPLETE',
         'OVERDUE_REVIEW')),
    accountable_post    varchar(60) NOT NULL REFERENCES post,
    subject             varchar(255),
    reason              text,
    UNIQUE (recommendation_code, number)
);

REVOKE UPDATE, DELETE ON recommendation_evidence, recommendation_action, recommendation_deed
    FROM ${app};
REVOKE DELETE ON recommendation FROM ${app};

-- An obligation may follow something else, such as a recommendation, and be met by what is done
-- about that alone.
ALTER TABLE obligation ADD COLUMN kept_by varchar(255);
ALTER TABLE obligation ADD COLUMN fulfilled_by_keeper boolean NOT NULL DEFAULT false;
ALTER TABLE obligation ADD CHECK (kept_by IS NOT NULL OR NOT fulfilled_by_keeper);
