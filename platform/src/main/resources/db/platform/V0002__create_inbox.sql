-- One row for each event that a consumer has dealt with, written in the transaction of its effect.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    source      text        NOT NULL,
    event_id    uuid        NOT NULL,
    handled_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source, event_id)
);

-- The version of each subject that a consumer has applied last; an older event is ignored.
CREATE TABLE inbox_subject (
    consumer text   NOT NULL,
    source   text   NOT NULL,
    subject  text   NOT NULL,
    version  bigint NOT NULL,
    PRIMARY KEY (consumer, source, subject)
) WITH (fillfactor = 80);

-- Events that a consumer could not deal with and that wait in the dead-letter topic. While one
-- waits, the later events of its subject wait with it: applied first they would make it "older",
-- and it could never be replayed.
CREATE TABLE inbox_dead_letter (
    consumer          text        NOT NULL,
    source            text        NOT NULL,
    event_id          uuid        NOT NULL,
    subject           text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    reason            text        NOT NULL,
    since             timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source, event_id)
);

CREATE INDEX inbox_dead_letter_subject ON inbox_dead_letter (consumer, source, subject, aggregate_version);
