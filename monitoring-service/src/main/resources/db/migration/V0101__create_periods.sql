-- A month of a dataset: whether its sender stands behind the figures. The row is locked by whoever
-- changes the data of the month and by whoever certifies it.
CREATE TABLE period (
    dataset         text        NOT NULL,
    month           text        NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    state           text        NOT NULL CHECK (state IN ('OPEN', 'CERTIFIED')),
    data_changed_at timestamptz NOT NULL,
    certified_at    timestamptz,
    certified_by    text,
    version         bigint      NOT NULL,
    PRIMARY KEY (dataset, month),
    CHECK ((state = 'CERTIFIED') = (certified_at IS NOT NULL)),
    CHECK ((state = 'CERTIFIED') = (certified_by IS NOT NULL))
);
