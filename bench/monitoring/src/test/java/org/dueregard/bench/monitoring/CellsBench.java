package org.dueregard.bench.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.dueregard.bench.Measured;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Run by name only: see bench/README.md. */
class CellsBench {
    private static final List<Long> SIZES =
            Arrays.stream(System.getProperty("bench.sizes", "1000000,10000000").split(","))
                    .map(Long::valueOf)
                    .toList();
    private static final String COUNTS =
            "/v1/datasets/stop-and-search/counts?by=unit,self-defined-ethnicity,month";
    private static final Duration WARM_FOR = Duration.ofSeconds(4);
    private static final Path FOLDER = Path.of("target", "cells");

    private final List<String> remarks = new ArrayList<>();
    private final Report report =
            new Report("Cells, beside DuckDB, PostgreSQL and a materialised view");

    /** Months that are asked for. */
    private record Span(String name, String from, String to) {
        String path() {
            return COUNTS + "&limit=200&from=" + from + "&to=" + to;
        }

        String sql(String table, String count) {
            return """
            SELECT unit, self_defined_ethnicity, month, %s FROM %s
            WHERE month BETWEEN DATE '%s-01' AND DATE '%s-01'
            """
                    .formatted(count, table, from, to);
        }

        String ofRaw() {
            return sql("raw", "count(*)") + " GROUP BY unit, self_defined_ethnicity, month";
        }

        String ofView() {
            return sql("cells_viewed", "count");
        }
    }

    private static final List<Span> SPANS =
            List.of(
                    new Span("60 months", Rows.FROM, Rows.TO),
                    new Span("12 months", "2023-01", "2023-12"),
                    new Span("1 month", "2023-12", "2023-12"));

    @Test
    void measure() throws Exception {
        try (var stand = Stand.start()) {
            stand.drawFromLondon(FOLDER);
            report.say(
                    "Searches by borough, self-defined ethnicity and month, over 60 months. The API is asked over HTTP with a token, as JSON: all counts of the answer are read, sorted and put together, and the first 200 are sent; as CSV every row is. The others are asked over JDBC, every row and column read. DuckDB and PostgreSQL read the rows; the materialised view holds just these counts. Cold is the first time after the service was started, the connection opened; nobody emptied the operating system's cache. Medians, milliseconds.%n%n"
                            + "| rows | months | counts | API, cells only, cold | API cold | API | API as CSV | DuckDB cold | DuckDB | PostgreSQL | materialised view | DuckDB / API | API / view |%n"
                            + "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |%n");
            for (var size : SIZES) {
                measure(stand, size);
            }
            remarks.forEach(remark -> report.say("%n%s%n", remark));
        }
        report.write("monitoring-cells");
    }

    private void measure(Stand stand, long size) throws Exception {
        var owner = stand.owner();
        Rows.fill(owner, size);
        var fromCells = new TreeMap<String, Double>();
        double built;
        // Long before it looks for the first time every question is answered from the cells.
        var waiting = new HashMap<>(stand.config());
        waiting.put("dueregard.cells.look-every", "off");
        try (var service = RunningService.start("monitoring-service", waiting)) {
            for (var span : SPANS) {
                fromCells.put(span.name(), once(() -> get(service, span.path())));
            }
        }
        var began = System.nanoTime();
        try (var service = stand.service()) {
            stand.awaitCells(service, 1);
            built = (System.nanoTime() - began) / 1e9;
            assertEquals(size, total(service));
        }
        var file = FOLDER.resolve("raw.csv").toAbsolutePath();
        Rows.write(owner, file);
        try (var service = stand.service();
                var duck = DriverManager.getConnection("jdbc:duckdb:");
                var plain = Stand.connect(stand.url())) {
            Rows.execute(
                    duck,
                    """
                    CREATE TABLE raw AS SELECT * FROM read_csv('%s', header = false, columns = {
                        'month': 'DATE', 'unit': 'VARCHAR', 'search_type': 'VARCHAR',
                        'self_defined_ethnicity': 'VARCHAR', 'officer_defined_ethnicity': 'VARCHAR',
                        'outcome': 'VARCHAR'})
                    """
                            .formatted(file));
            Files.delete(file);
            assertEquals(size, Rows.number(duck, "SELECT count(*) FROM raw"));
            for (var span : SPANS) {
                row(size, span, service, duck, plain, fromCells.getOrDefault(span.name(), 0.0));
            }
            remarks.add(
                    String.format(
                            Locale.ROOT,
                            "%,d rows: %,d cells of the dataset, %,d in the sets of what indicators need, built %.0f s after the service was started.",
                            size,
                            Rows.number(owner, "SELECT count(*) FROM cell"),
                            Rows.number(owner, "SELECT count(*) FROM summary_cell"),
                            built));
        }
    }

    private void row(
            long size,
            Span span,
            RunningService service,
            Connection duck,
            Connection plain,
            double fromCells)
            throws Exception {
        var apiCold = once(() -> get(service, span.path()));
        var duckCold = once(() -> Report.readAll(duck, span.ofRaw()));
        var api = median(40, () -> get(service, span.path()));
        var csv =
                median(
                        20,
                        () ->
                                service.get(span.path(), Tokens.of("analyst"), "text/csv")
                                        .expect(200));
        var duckWarm = median(15, () -> Report.readAll(duck, span.ofRaw()));
        var raw = median(5, () -> Report.readAll(plain, span.ofRaw()));
        var view = median(40, () -> Report.readAll(plain, span.ofView()));
        report.say(
                "| %,d | %s | %,d | %.0f | %.0f | %.1f | %.1f | %.0f | %.1f | %.0f | %.1f | %.1f | %.2f |%n",
                size,
                span.name(),
                Rows.number(plain, "SELECT count(*) FROM (" + span.ofView() + ") AS all_of_them"),
                fromCells,
                apiCold,
                api,
                csv,
                duckCold,
                duckWarm,
                raw,
                view,
                duckWarm / api,
                api / view);
    }

    private static void get(RunningService service, String path) throws Exception {
        service.get(path, Tokens.of("analyst")).expect(200);
    }

    private static double once(Measured.Attempt attempt) throws Exception {
        return Measured.of(0, 1, attempt).quantile(0.5);
    }

    private static double median(int times, Measured.Attempt attempt) throws Exception {
        return Measured.of(3, WARM_FOR, times, attempt).quantile(0.5);
    }

    /** What all counts of the answer come to. */
    private static long total(RunningService service) throws Exception {
        var lines =
                service.get(SPANS.getFirst().path(), Tokens.of("analyst"), "text/csv")
                        .expect(200)
                        .body()
                        .lines()
                        .toList();
        var total = 0L;
        for (var line : lines.subList(1, lines.size())) {
            total += Long.parseLong(line.split(",", 5)[3]);
        }
        return total;
    }
}
