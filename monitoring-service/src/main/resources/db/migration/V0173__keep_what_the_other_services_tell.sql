-- What the other services tell of what is watched here. All of it can be rebuilt from their events.

-- An assessment whose review is overdue, until it is done.
CREATE TABLE overdue_review (
    assessment text PRIMARY KEY,
    due_on     date NOT NULL
);

-- What came of reviews, and which disparities they speak of.
CREATE TABLE completed_review (
    assessment     text           NOT NULL,
    completed_at   timestamptz    NOT NULL,
    outcome        text           NOT NULL,
    new_version    int,
    resolved       varchar(255)[] NOT NULL,
    next_review_on date,
    PRIMARY KEY (assessment, completed_at)
);

CREATE INDEX completed_review_resolved ON completed_review USING gin (resolved);

-- By when an action against a disparity is to be complete.
CREATE TABLE planned_intervention (
    action    text PRIMARY KEY,
    disparity text NOT NULL,
    due_on    date NOT NULL
);

CREATE INDEX planned_intervention_disparity ON planned_intervention (disparity);

-- How far what is owed has climbed.
CREATE TABLE told_escalation (
    id              text        PRIMARY KEY,
    about_type      text        NOT NULL,
    about_id        text        NOT NULL,
    level           int         NOT NULL,
    state           text        NOT NULL,
    to_post_or_body text        NOT NULL,
    respond_by      date,
    response        text,
    told_at         timestamptz NOT NULL
);

CREATE INDEX told_escalation_about ON told_escalation (about_type, about_id);

-- Groups that are to look for a gap, and the actions that are complete.
CREATE TABLE gap_analysis (
    initiative text           PRIMARY KEY,
    work_group text           NOT NULL,
    actions    varchar(255)[] NOT NULL,
    due_on     date           NOT NULL
);

-- Editions of plans, for the days as at which they count actions.
CREATE TABLE told_edition (
    plan              text   NOT NULL,
    edition           int    NOT NULL,
    as_at             date   NOT NULL,
    open_actions      bigint NOT NULL,
    completed_actions bigint NOT NULL,
    url               text   NOT NULL,
    sha256            text   NOT NULL,
    PRIMARY KEY (plan, edition)
);

-- The disparities that an action is against.
ALTER TABLE disparity ALTER COLUMN action_ids TYPE varchar(255)[];
CREATE INDEX disparity_actions ON disparity USING gin (action_ids);
