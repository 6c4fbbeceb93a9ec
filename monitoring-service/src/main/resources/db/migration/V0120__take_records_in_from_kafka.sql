-- By which door a batch came, and for one from Kafka what it is made of: the messages of its dataset
-- and source between these offsets.
ALTER TABLE batch
    ADD COLUMN door                text NOT NULL DEFAULT 'HTTP' CHECK (door IN ('HTTP', 'KAFKA')),
    ADD COLUMN stream_topic        text,
    ADD COLUMN stream_partition    int,
    ADD COLUMN stream_first_offset bigint,
    ADD COLUMN stream_last_offset  bigint,
    ADD CONSTRAINT batch_stream CHECK (
        (door = 'KAFKA') = (stream_topic IS NOT NULL)
        AND (stream_topic IS NULL) = (stream_partition IS NULL)
        AND (stream_topic IS NULL) = (stream_first_offset IS NULL)
        AND (stream_topic IS NULL) = (stream_last_offset IS NULL));

CREATE INDEX batch_of_dataset ON batch (dataset, id);

-- How far the messages of a feed were taken in: written with them in one transaction, so that what
-- Kafka brings again is recognised. The topic is known by its id: one that is made anew under an old
-- name begins anew.
CREATE TABLE stream_position (
    topic_id    text   NOT NULL,
    partition   int    NOT NULL,
    feed        int    NOT NULL REFERENCES feed,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic_id, partition, feed)
);
