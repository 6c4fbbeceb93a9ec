-- One sender of one dataset. Its row is locked while a batch of it is taken in, so that two batches
-- with the same records never meet half-way.
CREATE TABLE feed (
    id      int  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dataset text NOT NULL,
    source  text NOT NULL,
    UNIQUE (dataset, source)
);

-- What was sent, and what became of it.
CREATE TABLE batch (
    id                 uuid        PRIMARY KEY,
    dataset            text        NOT NULL,
    definition_version int         NOT NULL,
    source             text        NOT NULL,
    file               text,
    format             text        NOT NULL CHECK (format IN ('CSV', 'NDJSON', 'JSON')),
    digest             text        NOT NULL,
    received_at        timestamptz NOT NULL,
    received_by        text        NOT NULL,
    received           int         NOT NULL,
    accepted           int         NOT NULL,
    duplicate          int         NOT NULL,
    corrected          int         NOT NULL,
    withdrawn          int         NOT NULL,
    rejected           int         NOT NULL,
    repeats            int         NOT NULL,
    without_unit       int         NOT NULL,
    periods            text[]      NOT NULL,
    CHECK (received = accepted + duplicate + corrected + withdrawn + rejected)
);

-- A record, as its highest version has it. A withdrawn one stays as a tombstone without content,
-- so that an older version that comes late cannot bring it back.
CREATE TABLE record (
    feed           int         NOT NULL REFERENCES feed,
    record_id      text        NOT NULL,
    record_version bigint      NOT NULL,
    withdrawn      boolean     NOT NULL,
    content_digest text        NOT NULL,
    occurred_at    timestamptz,
    month          date,
    unit           text,
    -- Field name to code or text; spellings are gone, codes are those of the sender's classification.
    fields         jsonb,
    batch          uuid        NOT NULL,
    PRIMARY KEY (feed, record_id),
    CHECK (withdrawn = (month IS NULL)),
    CHECK (withdrawn = (unit IS NULL)),
    CHECK (withdrawn = (fields IS NULL)),
    CHECK (withdrawn = (occurred_at IS NULL))
) WITH (fillfactor = 95);

-- Counts: dataset x month x unit x values of the dataset's cell dimensions.
CREATE TABLE cell (
    dataset          text   NOT NULL,
    month            date   NOT NULL CHECK (extract(day FROM month) = 1),
    unit             text   NOT NULL,
    dimension_values jsonb  NOT NULL,
    count            bigint NOT NULL,
    PRIMARY KEY (dataset, month, unit, dimension_values)
) WITH (fillfactor = 80);

-- Rows that were set aside, to be repaired by their sender.
CREATE TABLE quarantined_row (
    batch   uuid   NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    line    bigint NOT NULL,
    -- What is wrong: field, value, reason.
    faults  json   NOT NULL,
    -- The row as it was sent, field by field.
    content json   NOT NULL,
    PRIMARY KEY (batch, line)
);
