-- What a return asks of each action, in versions that never change.
CREATE TABLE return_template (
    number     int  PRIMARY KEY CHECK (number > 0),
    title      text NOT NULL,
    guidance   text NOT NULL,
    adopted_on date NOT NULL
);

CREATE TABLE return_template_part (
    template_number int         NOT NULL REFERENCES return_template,
    position        int         NOT NULL,
    part            varchar(20) NOT NULL CHECK (part IN
        ('STATEMENT', 'PROGRESS', 'RATING', 'NEXT_STEPS')),
    prompt          text        NOT NULL,
    required        boolean     NOT NULL,
    PRIMARY KEY (template_number, position),
    UNIQUE (template_number, part)
);

INSERT INTO return_template VALUES
    (1, 'Progress return of a work group',
     'One line for each action of the group that was open at the end of the period.', '2002-09-30');
INSERT INTO return_template_part VALUES
    (1, 0, 'STATEMENT', 'What has been done in the period?', true),
    (1, 1, 'PROGRESS', 'How far has it come, in per cent?', false),
    (1, 2, 'RATING', 'How does it stand? The computed rating, or a worse one.', true),
    (1, 3, 'NEXT_STEPS', 'What is done next?', false);

-- Which groups make returns, and up to when it was looked what they tell.
CREATE TABLE return_schedule (
    group_code      varchar(60) PRIMARY KEY REFERENCES body,
    version         bigint      NOT NULL,
    obligation_code varchar(60) NOT NULL UNIQUE REFERENCES obligation,
    anchor          date        NOT NULL,
    checked_until   date        NOT NULL
);

CREATE TABLE progress_return (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    group_code      varchar(60) NOT NULL REFERENCES return_schedule,
    occurrence_id   uuid        NOT NULL UNIQUE REFERENCES occurrence,
    period_from     date        NOT NULL,
    period_to       date        NOT NULL CHECK (period_to >= period_from),
    template_number int         NOT NULL REFERENCES return_template,
    state           varchar(20) NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED')),
    submitted_on    date,
    addressed_to    varchar(60) REFERENCES post,
    addressed_on    date,
    acknowledged_on date,
    document        text,
    sha256          varchar(64),
    CHECK ((state = 'DRAFT') = (submitted_on IS NULL)),
    CHECK (num_nonnulls(submitted_on, addressed_to, addressed_on) IN (0, 3)),
    CHECK ((state = 'ACKNOWLEDGED') = (acknowledged_on IS NOT NULL)),
    CHECK (num_nonnulls(acknowledged_on, document, sha256) IN (0, 3))
);

CREATE INDEX progress_return_group ON progress_return (group_code, id);
CREATE INDEX progress_return_waiting ON progress_return (addressed_to, addressed_on)
    WHERE state = 'SUBMITTED';

CREATE TABLE return_line (
    return_id        uuid         NOT NULL REFERENCES progress_return,
    number           int          NOT NULL,
    action_id        uuid         NOT NULL REFERENCES action,
    title            text         NOT NULL,
    accountable_post varchar(255) NOT NULL,
    due_on           date,
    computed_rating  varchar(10)  NOT NULL CHECK (computed_rating IN
        ('BLUE', 'GREEN', 'AMBER', 'RED')),
    statement        text,
    progress         int          CHECK (progress BETWEEN 0 AND 100),
    rating           varchar(10)  CHECK (rating IN ('BLUE', 'GREEN', 'AMBER', 'RED')),
    next_steps       text,
    PRIMARY KEY (return_id, number)
);

CREATE TABLE return_deed (
    id        uuid         PRIMARY KEY,
    return_id uuid         NOT NULL REFERENCES progress_return,
    number    int          NOT NULL,
    kind      varchar(20)  NOT NULL CHECK (kind IN
        ('MADE', 'WRITTEN', 'SUBMITTED', 'READDRESSED', 'SENT_BACK', 'ACKNOWLEDGED')),
    at        timestamptz  NOT NULL,
    person    varchar(255) NOT NULL,
    post      varchar(60),
    reason    text,
    UNIQUE (return_id, number)
);

-- What was accepted stays as it was accepted, whoever tries.
CREATE FUNCTION keep_return() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF OLD.state = 'ACKNOWLEDGED' THEN
        RAISE EXCEPTION 'the return % was accepted and does not change', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER keep_return BEFORE UPDATE ON progress_return
    FOR EACH ROW EXECUTE FUNCTION keep_return();

CREATE FUNCTION keep_return_line() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
    of_return uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.return_id ELSE OLD.return_id END;
BEGIN
    IF EXISTS (SELECT 1 FROM progress_return
               WHERE id = of_return AND state = 'ACKNOWLEDGED') THEN
        RAISE EXCEPTION 'the return % was accepted and does not change', of_return;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER keep_return_line BEFORE INSERT OR UPDATE OR DELETE ON return_line
    FOR EACH ROW EXECUTE FUNCTION keep_return_line();

REVOKE UPDATE, DELETE ON return_template, return_template_part, return_deed FROM ${app};
REVOKE DELETE ON return_schedule, progress_return FROM ${app};
