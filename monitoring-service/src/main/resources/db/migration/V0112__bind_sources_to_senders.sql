-- Who sends the records of a source. Those who were removed stay: what they sent is theirs.
CREATE TABLE sender (
    id          uuid        PRIMARY KEY,
    dataset     text        NOT NULL,
    source      text        NOT NULL,
    person      text        NOT NULL,
    since       timestamptz NOT NULL,
    admitted_by text        NOT NULL,
    removed_at  timestamptz,
    removed_by  text,
    version     bigint      NOT NULL,
    CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);

CREATE UNIQUE INDEX sender_present ON sender (dataset, source, person) WHERE removed_at IS NULL;
CREATE INDEX sender_in_order ON sender (dataset, id);

-- Who has sent until now goes on.
INSERT INTO sender (id, dataset, source, person, since, admitted_by, version)
SELECT gen_random_uuid(), dataset, source, received_by, min(received_at), received_by, 0
FROM batch WHERE received_by NOT LIKE '%:%' GROUP BY dataset, source, received_by;
