package org.dueregard.bench.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Many searches over five years as narrow rows with their month, which is kinder to whoever reads
 * them all than records are; what they say is drawn from London's file, as it was taken in.
 */
final class Rows {
    static final String FROM = "2019-01";
    static final String TO = "2023-12";

    private static final String DIMENSIONS =
            "search_type, self_defined_ethnicity, officer_defined_ethnicity, outcome";

    private Rows() {}

    /** What is drawn from: London's file lies in the table of records. */
    static void prepare(Connection owner) throws SQLException {
        execute(
                owner,
                """
                CREATE TABLE drawn AS
                SELECT row_number() OVER () AS place, unit,
                    fields ->> 'search-type' AS search_type,
                    coalesce(fields ->> 'self-defined-ethnicity', 'not-recorded')
                        AS self_defined_ethnicity,
                    coalesce(fields ->> 'officer-defined-ethnicity', 'not-recorded')
                        AS officer_defined_ethnicity,
                    coalesce(fields ->> 'outcome', 'not-recorded') AS outcome
                FROM record;
                CREATE UNLOGGED TABLE raw (month date, unit text, search_type text,
                    self_defined_ethnicity text, officer_defined_ethnicity text, outcome text);
                INSERT INTO period (dataset, month, state, data_changed_at, version)
                SELECT 'stop-and-search', to_char(month, 'YYYY-MM'), 'OPEN', now(), 0
                FROM generate_series('2019-01-01'::timestamp, '2023-12-01', '1 month') AS month;
                CREATE MATERIALIZED VIEW cells_viewed AS
                SELECT unit, self_defined_ethnicity, month, count(*) AS count FROM raw
                GROUP BY 1, 2, 3;
                CREATE INDEX ON cells_viewed (month)
                """);
    }

    /** So many rows, and the cells that they come to; no set of cells is built of them yet. */
    static void fill(Connection owner, long rows) throws SQLException {
        execute(owner, "SELECT setseed(0.5)");
        execute(
                owner,
                """
                TRUNCATE raw, cell, summary_cell, summary_total, cell_set_month;
                INSERT INTO raw
                SELECT '2019-01-01'::date + make_interval(months => (row * 60 / %1$d)::int), d.unit, %2$s
                FROM (
                    SELECT row, 1 + floor(random() * (SELECT count(*) FROM drawn))::bigint AS place
                    FROM generate_series(0, %1$d - 1) AS row) AS drawing
                JOIN drawn AS d USING (place);
                INSERT INTO cell (dataset, month, unit, dimension_values, count)
                SELECT 'stop-and-search', month, unit, jsonb_build_object(
                    'search-type', search_type, 'self-defined-ethnicity', self_defined_ethnicity,
                    'officer-defined-ethnicity', officer_defined_ethnicity, 'outcome', outcome),
                    count(*)
                FROM raw GROUP BY month, unit, %2$s;
                REFRESH MATERIALIZED VIEW cells_viewed
                """
                        .formatted(rows, DIMENSIONS));
        execute(owner, "VACUUM ANALYZE raw, cell, cells_viewed");
    }

    /** The same rows as a file, for whoever reads files. */
    static void write(Connection owner, Path file) throws SQLException, IOException {
        try (var out = Files.newOutputStream(file)) {
            owner.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY raw TO STDOUT CSV", out);
        }
    }

    static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection owner, String sql) throws SQLException {
        try (var select = owner.createStatement();
                var rows = select.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
