-- A message of the topic of records that belongs to nobody. What it says is kept until somebody
-- delivers it to a dataset and source, or discards it.
CREATE TABLE undelivered_message (
    id           uuid        PRIMARY KEY,
    topic        text        NOT NULL,
    topic_id     text        NOT NULL,
    partition    int         NOT NULL,
    place        bigint      NOT NULL,
    received_at  timestamptz NOT NULL,
    reason       text        NOT NULL CHECK (reason IN (
        'NO_DATASET', 'UNKNOWN_DATASET', 'NO_SOURCE', 'MALFORMED_SOURCE', 'REFUSED')),
    header_names text[]      NOT NULL,
    bytes        int         NOT NULL,
    value        bytea,
    state        text        NOT NULL DEFAULT 'WAITING' CHECK (
        state IN ('WAITING', 'DELIVERED', 'DISCARDED')),
    delivered_as uuid        REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    ended_reason text,
    ended_at     timestamptz,
    ended_by     text,
    UNIQUE (topic_id, partition, place),
    CONSTRAINT undelivered_message_delivered
        CHECK ((state = 'DELIVERED') = (delivered_as IS NOT NULL)),
    CONSTRAINT undelivered_message_discarded
        CHECK ((state = 'DISCARDED') = (ended_reason IS NOT NULL)),
    CONSTRAINT undelivered_message_ended CHECK (
        (state = 'WAITING') = (ended_at IS NULL) AND (state = 'WAITING') = (ended_by IS NULL)),
    CONSTRAINT undelivered_message_value CHECK (state = 'WAITING' OR value IS NULL)
);

CREATE INDEX undelivered_message_waiting ON undelivered_message (id) WHERE state = 'WAITING';
