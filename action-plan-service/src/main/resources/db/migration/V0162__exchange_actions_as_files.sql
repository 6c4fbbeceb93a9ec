-- By which those know an action who sent it in a file.
ALTER TABLE action ADD COLUMN reference varchar(60) UNIQUE;

-- How far the import of a file has come, for whoever waits; nothing depends on it.
CREATE TABLE import_progress (
    person          varchar(255) NOT NULL,
    idempotency_key varchar(255) NOT NULL,
    phase           varchar(20)  NOT NULL CHECK (phase IN
        ('CHECKING', 'CHECKED', 'WRITING', 'TAKEN_IN', 'REFUSED')),
    total_rows      int          NOT NULL,
    done_rows       int          NOT NULL,
    started_at      timestamptz  NOT NULL,
    changed_at      timestamptz  NOT NULL,
    PRIMARY KEY (person, idempotency_key)
);
