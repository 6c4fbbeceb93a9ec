-- Of a record that is past its time, or was erased, the id and the version stay, so that its sender
-- cannot bring it back by sending it again; nothing of what it said stays.
ALTER TABLE record
    ADD COLUMN gone    text CHECK (gone IN ('EXPIRED', 'ERASED')),
    ADD COLUMN erasure uuid,
    DROP CONSTRAINT record_check,
    DROP CONSTRAINT record_check1,
    DROP CONSTRAINT record_check2,
    DROP CONSTRAINT record_check3,
    ADD CONSTRAINT record_says CHECK (
        (withdrawn OR gone IS NOT NULL) = (fields IS NULL)
        AND (fields IS NULL) = (month IS NULL)
        AND (fields IS NULL) = (unit IS NULL)
        AND (fields IS NULL) = (occurred_at IS NULL)),
    ADD CONSTRAINT record_erased CHECK ((gone IS NOT DISTINCT FROM 'ERASED') = (erasure IS NOT NULL));

CREATE INDEX record_by_erasure ON record (erasure) WHERE erasure IS NOT NULL;

-- What records that are past their time count for still, named by nobody.
CREATE TABLE expired_cell (
    dataset          text   NOT NULL,
    month            date   NOT NULL,
    unit             text   NOT NULL,
    dimension_values jsonb  NOT NULL,
    count            bigint NOT NULL,
    PRIMARY KEY (dataset, month, unit, dimension_values)
);

ALTER TABLE batch
    -- Whether its records were looked at when they were past their time.
    ADD COLUMN expired boolean NOT NULL DEFAULT false,
    -- How many of its records were erased since.
    ADD COLUMN erased  int     NOT NULL DEFAULT 0 CHECK (erased >= 0);

CREATE INDEX batch_not_expired ON batch (dataset, received_at) WHERE NOT expired;

ALTER TABLE quarantined_row
    -- When what it said was taken out.
    ADD COLUMN emptied_at timestamptz;

CREATE INDEX quarantined_row_by_record ON quarantined_row (record_id) WHERE record_id IS NOT NULL;

-- That records were erased, and what came of it; of the records themselves it says nothing.
CREATE TABLE erasure (
    id           uuid        PRIMARY KEY,
    dataset      text        NOT NULL,
    source       text        NOT NULL,
    lawful_basis text        NOT NULL,
    reason       text        NOT NULL,
    records      int         NOT NULL,
    counted      bigint      NOT NULL,
    rows_emptied int         NOT NULL,
    periods      text[]      NOT NULL,
    erased_at    timestamptz NOT NULL,
    erased_by    text        NOT NULL
);
