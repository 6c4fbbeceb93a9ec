package org.dueregard.bench.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dueregard.bench.Measured;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Run by name only: see bench/README.md. */
class IngestBench {
    private static final int RECORDS = Integer.getInteger("bench.records", 1_000_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 3);
    private static final Path FOLDER = Path.of("target", "batches");

    private static final String COLUMNS =
            "feed, record_id, record_version, withdrawn, content_digest, occurred_at, month, unit,"
                    + " fields, batch";

    private final Report report = new Report("Taking records in, beside COPY");
    private final Path copied = FOLDER.resolve("record.copy");

    @Test
    void measure() throws Exception {
        var perSender = RECORDS / Searches.SENDERS.size();
        var searches = Searches.ofLondon();
        var batches = new ArrayList<List<Path>>();
        for (var sender = 0; sender < Searches.SENDERS.size(); sender++) {
            batches.add(searches.batches(FOLDER, sender, perSender));
        }
        Files.deleteIfExists(copied);
        var stack = new ServiceStack();
        stack.init(Map.of("database", "monitoring"));
        var config = new HashMap<>(stack.start());
        var url = config.getOrDefault("quarkus.datasource.jdbc.url", "");
        var issuer = config.getOrDefault("quarkus.oidc.auth-server-url", "");
        try (var owner = DriverManager.getConnection(url, "monitoring_owner", "monitoring_owner");
                var service = RunningService.begin("monitoring-service", config, options());
                var gateway =
                        RunningService.begin(
                                "gateway",
                                Map.of(
                                        "quarkus.oidc.auth-server-url",
                                        issuer,
                                        "dueregard.services.monitoring.url",
                                        service.address()),
                                List.of("-Xmx256m"))) {
            service.awaitReady();
            // Of the services that it stands before, one is enough.
            gateway.awaitAlive();
            execute(owner, "CREATE TABLE record_copied (LIKE record INCLUDING ALL)");
            warmUp(owner, gateway, batches);
            var rounds = new ArrayList<Round>();
            for (var run = 0; run < RUNS; run++) {
                rounds.add(round(owner, gateway, batches));
            }
            tell(rounds);
            verify(owner);
        }
        report.write("monitoring-ingest");
    }

    /** 512 MB, and what else is asked for, such as a recording. */
    private static List<String> options() {
        var options = new ArrayList<>(List.of("-Xms512m", "-Xmx512m"));
        var more = System.getProperty("bench.options", "");
        if (!more.isEmpty()) {
            options.addAll(Arrays.asList(more.split(" ")));
        }
        return options;
    }

    /** Seconds of each. */
    private record Round(double sent, double copy, double sentAgain, double staged) {}

    private Round round(Connection owner, RunningService gateway, List<List<Path>> batches)
            throws Exception {
        empty(owner);
        execute(owner, "TRUNCATE record_copied");
        var sent = seconds(() -> send(gateway, batches, Integer.MAX_VALUE));
        assertEquals(RECORDS, count(owner, "record"));
        var copy = copy(owner);
        assertEquals(RECORDS, count(owner, "record_copied"));
        var sentAgain = seconds(() -> send(gateway, batches, Integer.MAX_VALUE));
        assertEquals(RECORDS, count(owner, "record"));
        return new Round(sent, copy, sentAgain, stage(owner));
    }

    private void warmUp(Connection owner, RunningService gateway, List<List<Path>> batches)
            throws Exception {
        for (var time = 0; time < 2; time++) {
            send(gateway, batches, 20);
        }
        empty(owner);
    }

    static void empty(Connection owner) throws SQLException {
        execute(
                owner,
                "TRUNCATE record, cell, summary_cell, summary_total, cell_set_month, batch, period CASCADE");
    }

    /** Each sender on a connection of its own, one batch after another. */
    static void send(RunningService gateway, List<List<Path>> batches, int most) throws Exception {
        var token = Tokens.of("data-provider");
        try (var senders = Executors.newFixedThreadPool(Searches.SENDERS.size())) {
            var all = new ArrayList<Callable<Void>>();
            for (var sender = 0; sender < batches.size(); sender++) {
                var path =
                        "/v1/datasets/stop-and-search/batches?source="
                                + Searches.SENDERS.get(sender);
                var files = batches.get(sender);
                all.add(
                        () -> {
                            for (var file : files.subList(0, Math.min(most, files.size()))) {
                                gateway.postPacked(
                                                path, token, "application/x-ndjson", "gzip", file)
                                        .expect(201);
                            }
                            return null;
                        });
            }
            for (var sender : senders.invokeAll(all)) {
                sender.get();
            }
        }
    }

    /** The same rows into a table with the same indexes, as PostgreSQL's own tools would. */
    private double copy(Connection owner) throws Exception {
        if (!Files.exists(copied)) {
            try (var out = Files.newOutputStream(copied)) {
                copyManager(owner).copyOut("COPY record (" + COLUMNS + ") TO STDOUT", out);
            }
        }
        return seconds(() -> copyInto(owner, "record_copied"));
    }

    private double stage(Connection owner) throws Exception {
        execute(owner, "CREATE UNLOGGED TABLE staged (LIKE record)");
        try {
            return seconds(
                    () -> {
                        copyInto(owner, "staged");
                        execute(
                                owner,
                                "INSERT INTO record_copied (%1$s) SELECT %1$s FROM staged ON CONFLICT DO NOTHING"
                                        .formatted(COLUMNS));
                    });
        } finally {
            execute(owner, "DROP TABLE staged");
        }
    }

    private void copyInto(Connection owner, String table) throws SQLException, IOException {
        try (var in = Files.newInputStream(copied)) {
            copyManager(owner).copyIn("COPY " + table + " (" + COLUMNS + ") FROM STDIN", in);
        }
    }

    private static org.postgresql.copy.CopyManager copyManager(Connection owner)
            throws SQLException {
        return owner.unwrap(PGConnection.class).getCopyAPI();
    }

    static double seconds(Measured.Attempt attempt) throws Exception {
        var began = System.nanoTime();
        attempt.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static int count(Connection owner, String table) throws SQLException {
        try (var select = owner.createStatement();
                var rows = select.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private void tell(List<Round> rounds) {
        report.say(
                "%d stop and search records as gzip NDJSON in batches of %d from %d senders, through the gateway, with a token: checked, placed in boroughs, told apart from what is held, counted in cells, with receipt, audit row and event. Heap of monitoring-service: 512 MB. Senders, gateway, service, PostgreSQL and Kafka share the machine; PostgreSQL does not wait for its disk, on either side. %d runs after a warm-up, each of all four in turn; medians.%n%n",
                RECORDS, Searches.BATCH, Searches.SENDERS.size(), RUNS);
        report.say("| | s | rows/s | ratio | aim |%n| --- | ---: | ---: | ---: | --- |%n");
        var sent = median(rounds.stream().map(Round::sent).toList());
        var copy = median(rounds.stream().map(Round::copy).toList());
        var again = median(rounds.stream().map(Round::sentAgain).toList());
        var staged = median(rounds.stream().map(Round::staged).toList());
        line("B1: records that are new", sent, copy, "≥ 0.4, never < 0.25 or 20,000 rows/s");
        line("COPY of the same rows into the same indexed table", copy, copy, "");
        line("B2: the same records again", again, staged, "≥ 0.4");
        line("COPY into staging, INSERT … ON CONFLICT DO NOTHING", staged, staged, "");
        report.say("%nEach run, in seconds: ");
        for (var round : rounds) {
            report.say(
                    "%.1f, %.1f, %.1f, %.1f; ",
                    round.sent(), round.copy(), round.sentAgain(), round.staged());
        }
        report.say("%n%n");
    }

    private void line(String what, double seconds, double peer, String aim) {
        report.say(
                "| %s | %.1f | %,.0f | %.2f | %s |%n",
                what, seconds, RECORDS / seconds, peer / seconds, aim);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** What was counted is what is there. */
    private void verify(Connection owner) throws Exception {
        try (var select = owner.createStatement();
                var rows = select.executeQuery("SELECT sum(count) FROM cell")) {
            rows.next();
            assertEquals(RECORDS, rows.getLong(1));
        }
        report.say("Afterwards the cells hold %d records, as many as there are.%n", RECORDS);
    }
}
