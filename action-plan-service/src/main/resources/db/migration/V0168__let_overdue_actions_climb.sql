-- A step of a ladder can reach one board higher.
ALTER TABLE rung DROP CONSTRAINT rung_target_check;
ALTER TABLE rung ADD CONSTRAINT rung_target_check CHECK (target IN
    ('OWNER', 'CHAIR', 'PARENT_CHAIR', 'GRANDPARENT_CHAIR', 'POST'));

-- What overdue actions and milestones climb: the post, the chair or champion, the programme board,
-- the diversity board.
INSERT INTO ladder (code, title, version)
VALUES ('ACTION', 'The post, the chair of its group or its champion, the two boards above', 0);
INSERT INTO rung (ladder_code, number, after_days, target, post) VALUES
    ('ACTION', 0, 1, 'OWNER', NULL),
    ('ACTION', 1, 7, 'CHAIR', NULL),
    ('ACTION', 2, 28, 'PARENT_CHAIR', NULL),
    ('ACTION', 3, 56, 'GRANDPARENT_CHAIR', NULL);

CREATE TABLE deadline (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    action_id    uuid        NOT NULL REFERENCES action,
    milestone_id uuid        REFERENCES milestone,
    title        text        NOT NULL,
    due_on       date        NOT NULL,
    state        varchar(10) NOT NULL CHECK (state IN ('OVERDUE', 'MET', 'MOVED', 'TAKEN_OUT')),
    steps_taken  int         NOT NULL,
    next_step_on date,
    told_post    varchar(255),
    settled_on   date,
    reason       text,
    CHECK ((state = 'OVERDUE') = (settled_on IS NULL)),
    CHECK ((steps_taken = 0) = (told_post IS NULL))
);

CREATE INDEX deadline_action ON deadline (action_id);
-- A date climbs once at a time, whoever notices it.
CREATE UNIQUE INDEX deadline_overdue_end ON deadline (action_id)
    WHERE state = 'OVERDUE' AND milestone_id IS NULL;
CREATE UNIQUE INDEX deadline_overdue_milestone ON deadline (milestone_id)
    WHERE state = 'OVERDUE' AND milestone_id IS NOT NULL;

CREATE TABLE deadline_step (
    id          uuid        PRIMARY KEY,
    deadline_id uuid        NOT NULL REFERENCES deadline,
    step        int         NOT NULL,
    post        varchar(255),
    raised_at   timestamptz NOT NULL,
    UNIQUE (deadline_id, step)
);

CREATE INDEX deadline_step_post ON deadline_step (post);

-- What shows on the action while it has climbed and is not met.
ALTER TABLE action ADD COLUMN escalation_level int NOT NULL DEFAULT 0
    CHECK (escalation_level >= 0);
CREATE TABLE action_escalation (
    action_id     uuid         NOT NULL REFERENCES action,
    escalation_id uuid         NOT NULL,
    level_reached int          NOT NULL CHECK (level_reached > 0),
    post          varchar(255) NOT NULL,
    due_since     date         NOT NULL,
    what          text         NOT NULL,
    PRIMARY KEY (action_id, escalation_id)
);

-- What has climbed already shows from now on.
INSERT INTO action_escalation (action_id, escalation_id, level_reached, post, due_since, what)
SELECT a.id, o.id, o.steps_taken,
       coalesce((SELECT e.post FROM escalation e WHERE e.occurrence_id = o.id
                 ORDER BY e.step DESC LIMIT 1), b.accountable_post),
       o.due_on, b.title
FROM occurrence o
JOIN obligation b ON b.code = o.obligation_code
JOIN action a ON b.about_type = 'ACTION' AND a.id::text = b.about_id
WHERE o.state = 'DUE' AND o.steps_taken > 0;
UPDATE action SET escalation_level =
    (SELECT max(e.level_reached) FROM action_escalation e WHERE e.action_id = action.id)
WHERE id IN (SELECT action_id FROM action_escalation);

CREATE INDEX action_overdue ON action (next_due, id)
    WHERE state IN ('AGREED', 'ACTIVE', 'ON_HOLD', 'COMPLETION_REQUESTED');
CREATE INDEX milestone_unmet ON milestone (due_date) WHERE met_on IS NULL;

REVOKE UPDATE, DELETE ON deadline_step FROM ${app};
REVOKE DELETE ON deadline FROM ${app};
