-- A large file while it comes, and while it is taken in.
CREATE TABLE upload (
    id              uuid        PRIMARY KEY,
    -- Short, for the many rows that belong to it.
    number          int         GENERATED ALWAYS AS IDENTITY UNIQUE,
    dataset         text        NOT NULL,
    source          text        NOT NULL,
    file            text        NOT NULL,
    format          text        NOT NULL CHECK (format IN ('CSV', 'NDJSON', 'JSON')),
    packing         text        NOT NULL CHECK (packing IN ('NONE', 'GZIP', 'ZSTD')),
    size            bigint      NOT NULL CHECK (size > 0),
    -- SHA-256 as its sender has it, and as it was found when it had come whole.
    sha256          text,
    digest          text,
    begun_by        text        NOT NULL,
    begun_at        timestamptz NOT NULL,
    state           text        NOT NULL
        CHECK (state IN ('RECEIVING', 'WAITING', 'TAKING_IN', 'TAKEN_IN', 'FAILED', 'CANCELLED')),
    received        bigint      NOT NULL,
    completed_at    timestamptz,
    -- The checkpoint: how far it was taken in.
    parts           int         NOT NULL,
    rows_read       bigint      NOT NULL,
    bytes_read      bigint      NOT NULL,
    last_line       bigint      NOT NULL,
    progress_at     timestamptz,
    started_at      timestamptz,
    ended_at        timestamptz,
    -- Where the run that is under way, or was the last, began; its pace is told from there.
    run_since       timestamptz,
    run_rows        bigint      NOT NULL,
    run_bytes       bigint      NOT NULL,
    -- Runs that came to nothing, one after the other.
    tries           int         NOT NULL,
    next_try_at     timestamptz,
    reason          text,
    failure_slug    text,
    failure_title   text,
    failure_detail  text,
    failure_line    bigint,
    content_kept    boolean     NOT NULL,
    content_until   timestamptz,
    CHECK (received BETWEEN 0 AND size),
    CHECK ((completed_at IS NOT NULL) = (received = size)),
    CHECK ((state = 'FAILED') = (failure_slug IS NOT NULL)),
    CHECK ((state = 'CANCELLED') = (reason IS NOT NULL)),
    CHECK (state NOT IN ('TAKING_IN', 'TAKEN_IN') OR digest IS NOT NULL),
    CHECK (state <> 'RECEIVING' OR received < size)
);

CREATE INDEX upload_of_dataset ON upload (dataset, id);
CREATE INDEX upload_due ON upload (completed_at) WHERE state IN ('WAITING', 'TAKING_IN');
CREATE INDEX upload_content_until ON upload (content_until) WHERE content_kept;

-- What has come of it, in pieces as they came. Compressed it would cost more than it saves.
CREATE TABLE upload_chunk (
    upload   int    NOT NULL REFERENCES upload (number),
    position bigint NOT NULL,
    content  bytea  NOT NULL CHECK (length(content) > 0),
    PRIMARY KEY (upload, position)
);
ALTER TABLE upload_chunk ALTER COLUMN content SET STORAGE EXTERNAL;

-- Of a file that comes in parts, and whose rows have no ids: how many rows of each content were
-- kept, so that the next equal one has its place among them. The day lays the rows of a file
-- together.
CREATE TABLE file_content (
    upload int  NOT NULL REFERENCES upload (number),
    day    date NOT NULL,
    digest uuid NOT NULL,
    rows   int  NOT NULL,
    PRIMARY KEY (upload, day, digest)
);

-- A part of an upload is a batch like any other.
ALTER TABLE batch
    ADD COLUMN upload uuid REFERENCES upload,
    ADD COLUMN part   int,
    ADD CONSTRAINT batch_part UNIQUE (upload, part),
    ADD CONSTRAINT batch_part_of CHECK (num_nulls(upload, part) IN (0, 2));
