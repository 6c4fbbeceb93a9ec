-- The service's role works in every table that the owner makes from here on; a migration that
-- means less than that revokes it.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${app};

-- Events that are committed and not yet acknowledged by Kafka. A row is deleted once it is:
-- sequences are not commit-ordered, so no cursor may run over them.
CREATE TABLE outbox (
    seq               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id                uuid        NOT NULL,
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
    -- How often the broker has refused this row, when it is tried again, and since when it is parked.
    attempts          int         NOT NULL DEFAULT 0,
    next_try_at       timestamptz,
    parked_at         timestamptz,
    last_error        text
) WITH (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 10000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 5000,
    autovacuum_vacuum_cost_delay = 0
);

-- Rows that were refused hold back the later ones of their aggregate; the relay looks here.
CREATE INDEX outbox_refused ON outbox (topic, aggregate_id, seq) WHERE attempts > 0;

CREATE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_notify('outbox', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER outbox_notify AFTER INSERT ON outbox
    FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify();

-- The last version announced of each subject. The row is locked until the announcing transaction
-- ends, so that versions, sequence numbers and commits of one subject have the same order.
CREATE TABLE event_stream (
    subject text   PRIMARY KEY,
    version bigint NOT NULL
) WITH (fillfactor = 80);
