-- A row that was set aside is taken in after all, by a batch of its own, or discarded.
ALTER TABLE batch
    -- The batch whose rows this one takes in again.
    ADD COLUMN repairs uuid REFERENCES batch;

ALTER TABLE quarantined_row
    -- Whether it had the form of its batch, so that it can be read again as it is.
    ADD COLUMN readable       boolean     NOT NULL DEFAULT false,
    ADD COLUMN record_id      text,
    ADD COLUMN record_version bigint      NOT NULL DEFAULT 1,
    ADD COLUMN withdrawn      boolean     NOT NULL DEFAULT false,
    ADD COLUMN state          text        NOT NULL DEFAULT 'SET_ASIDE'
        CHECK (state IN ('SET_ASIDE', 'TAKEN_IN', 'DISCARDED')),
    ADD COLUMN taken_in_by    uuid        REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    -- Of the content with which it was taken in: it has its place among its equals.
    ADD COLUMN digest         text,
    ADD COLUMN reason         text,
    ADD COLUMN ended_at       timestamptz,
    ADD COLUMN ended_by       text,
    ADD CONSTRAINT quarantined_row_taken_in CHECK (
        (state = 'TAKEN_IN') = (taken_in_by IS NOT NULL)
        AND (state = 'TAKEN_IN') = (digest IS NOT NULL)),
    ADD CONSTRAINT quarantined_row_discarded CHECK ((state = 'DISCARDED') = (reason IS NOT NULL)),
    ADD CONSTRAINT quarantined_row_ended CHECK (
        (state = 'SET_ASIDE') = (ended_at IS NULL)
        AND (state = 'SET_ASIDE') = (ended_by IS NULL));

CREATE INDEX quarantined_row_set_aside ON quarantined_row (batch, line) WHERE state = 'SET_ASIDE';

-- Of a file whose rows have no ids, and some of which were set aside: how many rows of each content
-- were kept. A row that is repaired takes its place behind its equals.
CREATE TABLE kept_content (
    batch   uuid   PRIMARY KEY REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    digests text[] NOT NULL,
    counts  int[]  NOT NULL,
    CHECK (cardinality(digests) = cardinality(counts))
);

-- What is there already: the ids of rows of other formats were not kept, so that they are repaired
-- with all that they say.
UPDATE quarantined_row SET readable = true
FROM batch
WHERE batch.id = quarantined_row.batch AND batch.format = 'CSV'
    AND NOT EXISTS (
        SELECT FROM json_array_elements(quarantined_row.faults) AS fault
        WHERE fault ->> 'field' IS NULL);

INSERT INTO kept_content (batch, digests, counts)
SELECT batch.id,
    coalesce(array_agg(kept.digest) FILTER (WHERE kept.digest IS NOT NULL), '{}'),
    coalesce(array_agg(kept.count) FILTER (WHERE kept.digest IS NOT NULL), '{}')
FROM batch
    LEFT JOIN (
        SELECT batch, content_digest AS digest, count(*)::int AS count
        FROM record GROUP BY batch, content_digest) AS kept ON kept.batch = batch.id
WHERE batch.format = 'CSV' AND batch.rejected > 0
GROUP BY batch.id;
