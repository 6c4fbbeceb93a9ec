-- The cells of a set over all units together: what a question about the whole force reads.
CREATE TABLE summary_total (
    cell_set         int    NOT NULL,
    month            date   NOT NULL,
    dimension_values text[] NOT NULL,
    -- Zero where there was something once; whoever reads passes over it.
    count            bigint NOT NULL,
    PRIMARY KEY (cell_set, month, dimension_values)
) WITH (fillfactor = 80);

-- Whoever changes cells of a set changes its totals with them, a replica of an earlier version too.
CREATE FUNCTION total_set_of_cells() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF tg_op = 'INSERT' THEN
        INSERT INTO summary_total (cell_set, month, dimension_values, count)
        SELECT cell_set, month, dimension_values, sum(count)
        FROM added GROUP BY cell_set, month, dimension_values
        ON CONFLICT (cell_set, month, dimension_values)
            DO UPDATE SET count = summary_total.count + excluded.count;
    ELSIF tg_op = 'DELETE' THEN
        INSERT INTO summary_total (cell_set, month, dimension_values, count)
        SELECT cell_set, month, dimension_values, -sum(count)
        FROM removed WHERE count <> 0 GROUP BY cell_set, month, dimension_values
        ON CONFLICT (cell_set, month, dimension_values)
            DO UPDATE SET count = summary_total.count + excluded.count;
    ELSE
        INSERT INTO summary_total (cell_set, month, dimension_values, count)
        SELECT cell_set, month, dimension_values, sum(change)
        FROM (
            SELECT cell_set, month, dimension_values, count AS change FROM added
            UNION ALL
            SELECT cell_set, month, dimension_values, -count FROM removed) AS changes
        GROUP BY cell_set, month, dimension_values HAVING sum(change) <> 0
        ON CONFLICT (cell_set, month, dimension_values)
            DO UPDATE SET count = summary_total.count + excluded.count;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER summary_cell_added AFTER INSERT ON summary_cell
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION total_set_of_cells();
CREATE TRIGGER summary_cell_removed AFTER DELETE ON summary_cell
    REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION total_set_of_cells();
CREATE TRIGGER summary_cell_changed AFTER UPDATE ON summary_cell
    REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION total_set_of_cells();

INSERT INTO summary_total (cell_set, month, dimension_values, count)
SELECT cell_set, month, dimension_values, sum(count)
FROM summary_cell GROUP BY cell_set, month, dimension_values;
