-- Every event that this service has announced, in the order in which it was relayed. Positions
-- have no gaps and are visible in order: one relay writes them, in the transaction that deletes
-- the outbox row.
CREATE TABLE event_log (
    position          bigint      PRIMARY KEY,
    id                uuid        NOT NULL UNIQUE,
    topic             text        NOT NULL,
    aggregate_type    text        NOT NULL,
    aggregate_id      text        NOT NULL,
    type              text        NOT NULL,
    source            text        NOT NULL,
    subject           text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    time              timestamptz NOT NULL,
    correlation_id    text        NOT NULL,
    causation_id      text,
    traceparent       text,
    payload           text        NOT NULL,
    relayed_at        timestamptz NOT NULL DEFAULT now()
);

-- What was announced stays as it was announced.
REVOKE UPDATE, DELETE ON event_log FROM ${app};
