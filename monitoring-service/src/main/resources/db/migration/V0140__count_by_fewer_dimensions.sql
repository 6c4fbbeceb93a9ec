-- Sets of dimensions that indicators ask by, each fewer than the dataset's cells have.
CREATE TABLE cell_set (
    id         int         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dataset    text        NOT NULL,
    -- Sorted by name.
    dimensions text[]      NOT NULL,
    -- When a definition was last seen to need it.
    needed_at  timestamptz NOT NULL,
    started_at timestamptz NOT NULL,
    -- When no month was missing for the first time.
    built_at   timestamptz,
    retired_at timestamptz,
    UNIQUE (dataset, dimensions)
);

-- Months of a set that are counted; from then on every change of the cells changes them too.
CREATE TABLE cell_set_month (
    cell_set int         NOT NULL REFERENCES cell_set,
    month    date        NOT NULL CHECK (extract(day FROM month) = 1),
    built_at timestamptz NOT NULL,
    -- How many cells there were when it was built, by which the smallest set is chosen.
    cells    bigint      NOT NULL,
    PRIMARY KEY (cell_set, month)
);

-- Counts by the dimensions of a set, in their order.
CREATE TABLE summary_cell (
    cell_set         int    NOT NULL,
    month            date   NOT NULL,
    unit             text   NOT NULL,
    dimension_values text[] NOT NULL,
    count            bigint NOT NULL,
    PRIMARY KEY (cell_set, month, unit, dimension_values)
) WITH (fillfactor = 80);
