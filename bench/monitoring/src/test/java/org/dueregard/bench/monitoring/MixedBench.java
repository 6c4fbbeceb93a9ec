package org.dueregard.bench.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dueregard.bench.Measured;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Run by name only: see bench/README.md. */
class MixedBench {
    private static final int RECORDS = Integer.getInteger("bench.records", 1_000_000);
    private static final int READERS = Integer.getInteger("bench.readers", 50);
    private static final Duration THINKS = Duration.ofSeconds(1);
    private static final String ASKED =
            "/v1/datasets/stop-and-search/counts?by=unit,self-defined-ethnicity,month&limit=200&from=2024-01&to=2025-12";

    private final Report report = new Report("Reading counts while records are taken in");

    @Test
    void measure() throws Exception {
        var searches = Searches.ofLondon();
        var batches = new ArrayList<List<Path>>();
        for (var sender = 0; sender < Searches.SENDERS.size(); sender++) {
            batches.add(
                    searches.batches(
                            Path.of("target", "batches"),
                            sender,
                            RECORDS / Searches.SENDERS.size()));
        }
        var stack = new ServiceStack();
        stack.init(Map.of("database", "monitoring"));
        var config = new HashMap<>(stack.start());
        var url = config.getOrDefault("quarkus.datasource.jdbc.url", "");
        try (var owner = DriverManager.getConnection(url, "monitoring_owner", "monitoring_owner")) {
            var cellsOnly = new HashMap<>(config);
            cellsOnly.put("dueregard.cells.look-every", "off");
            var without = measure(owner, cellsOnly, batches, false);
            var with = measure(owner, config, batches, true);
            tell(without, with);
        }
        report.write("monitoring-mixed");
    }

    /**
     * Seconds of the senders, and what the readers saw.
     *
     * @param together with the readers
     */
    private record Taken(double alone, double together, Measured read) {}

    private static Taken measure(
            Connection owner,
            Map<String, String> config,
            List<List<Path>> batches,
            boolean setsAreBuilt)
            throws Exception {
        try (var service =
                        RunningService.begin(
                                "monitoring-service", config, List.of("-Xms512m", "-Xmx512m"));
                var gateway =
                        RunningService.begin(
                                "gateway",
                                Map.of(
                                        "quarkus.oidc.auth-server-url",
                                        config.getOrDefault("quarkus.oidc.auth-server-url", ""),
                                        "dueregard.services.monitoring.url",
                                        service.address(),
                                        "dueregard.gateway.rate.enabled",
                                        "false"),
                                List.of("-Xmx256m"))) {
            service.awaitReady();
            gateway.awaitAlive();
            IngestBench.send(gateway, batches, 20);
            begin(owner, service, setsAreBuilt);
            var alone = IngestBench.seconds(() -> IngestBench.send(gateway, batches, RECORDS));
            begin(owner, service, setsAreBuilt);
            var reading = new Reading(gateway);
            var together = IngestBench.seconds(() -> IngestBench.send(gateway, batches, RECORDS));
            var read = reading.end();
            assertEquals(RECORDS, Rows.number(owner, "SELECT sum(count) FROM cell"));
            return new Taken(alone, together, read);
        }
    }

    /**
     * Nothing is held; where sets are built, each of their months is, so that every change costs.
     */
    private static void begin(Connection owner, RunningService service, boolean setsAreBuilt)
            throws Exception {
        IngestBench.empty(owner);
        Rows.execute(
                owner,
                """
                INSERT INTO period (dataset, month, state, data_changed_at, version)
                SELECT 'stop-and-search', to_char(month, 'YYYY-MM'), 'OPEN', now(), 0
                FROM generate_series('2024-01-01'::timestamp, '2025-12-01', '1 month') AS month
                """);
        if (setsAreBuilt) {
            Stand.awaitBuilt(service, 1);
        }
    }

    private void tell(Taken without, Taken with) {
        report.say(
                "%,d records as gzip NDJSON from %d senders through the gateway, once alone and once while %d readers ask by borough, self-defined ethnicity and month (two years, JSON), each a second after its last answer. Without sets the counts are read from the dataset's cells; with them each month of each set is built, so that every batch changes them. All of it shares the machine.%n%n"
                        + "| | alone, rows/s | with readers, rows/s | loss | answers | p50, ms | p99, ms |%n"
                        + "| --- | ---: | ---: | ---: | ---: | ---: | ---: |%n",
                RECORDS, Searches.SENDERS.size(), READERS);
        line("without sets of cells", without);
        line("with sets of cells", with);
        report.say(
                "%nSets of cells cost senders %.0f %% when they are alone.%n",
                100 * (1 - without.alone() / with.alone()));
    }

    private void line(String what, Taken taken) {
        report.say(
                "| %s | %,.0f | %,.0f | %.0f %% | %,d | %.0f | %.0f |%n",
                what,
                RECORDS / taken.alone(),
                RECORDS / taken.together(),
                100 * (1 - taken.alone() / taken.together()),
                taken.read().sorted().length,
                taken.read().quantile(0.5),
                taken.read().quantile(0.99));
    }

    /** Readers, until it is ended. */
    private static final class Reading {
        private final AtomicBoolean ended = new AtomicBoolean();
        private final ConcurrentLinkedQueue<Double> took = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Exception> failed = new ConcurrentLinkedQueue<>();
        private final List<Thread> readers = new ArrayList<>();

        Reading(RunningService gateway) {
            var token = Tokens.of("analyst");
            for (var reader = 0; reader < READERS; reader++) {
                readers.add(Thread.ofVirtual().start(() -> read(gateway, token)));
            }
        }

        private void read(RunningService gateway, String token) {
            try {
                while (!ended.get()) {
                    var began = System.nanoTime();
                    gateway.get(ASKED, token).expect(200);
                    took.add((System.nanoTime() - began) / 1e6);
                    Thread.sleep(THINKS);
                }
            } catch (Exception failure) {
                failed.add(failure);
            }
        }

        Measured end() throws Exception {
            ended.set(true);
            for (var reader : readers) {
                reader.join();
            }
            if (!failed.isEmpty()) {
                throw failed.peek();
            }
            return new Measured(took.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        }
    }
}
