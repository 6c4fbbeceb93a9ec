-- How far the dead-letter topic has been replayed. Kept here, because Kafka forgets the offsets of
-- a group that is idle for a week.
CREATE TABLE dead_letter_replay (
    topic       text   NOT NULL,
    partition   int    NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, partition)
);
