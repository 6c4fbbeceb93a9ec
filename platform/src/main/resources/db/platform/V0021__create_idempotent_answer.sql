-- The answer to each request that carried an Idempotency-Key, stored with its effect.
CREATE TABLE idempotent_answer (
    -- SHA-256 over caller, method, address and key.
    request_id   bytea       PRIMARY KEY CHECK (octet_length(request_id) = 32),
    body_digest  bytea       NOT NULL CHECK (octet_length(body_digest) = 32),
    status       int         NOT NULL,
    content_type text,
    location     text,
    etag         text,
    link         text,
    body         bytea       NOT NULL,
    answered_at  timestamptz NOT NULL
);

CREATE INDEX idempotent_answer_age ON idempotent_answer (answered_at);
