package org.dueregard.bench.monitoring;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;

/**
 * The servers that monitoring-service needs, and the owner of its tables, who may write past the
 * API.
 */
record Stand(Map<String, String> config, String url, Connection owner) implements AutoCloseable {
    private static final String SETS = "/v1/datasets/stop-and-search/cell-sets";

    static Stand start() throws SQLException {
        var stack = new ServiceStack();
        stack.init(Map.of("database", "monitoring"));
        var config = new HashMap<>(stack.start());
        var url = config.getOrDefault("quarkus.datasource.jdbc.url", "");
        return new Stand(config, url, connect(url));
    }

    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "monitoring_owner", "monitoring_owner");
    }

    RunningService service() throws Exception {
        return RunningService.start("monitoring-service", config);
    }

    /** Takes London's file in, and makes ready to draw rows from it. */
    void drawFromLondon(Path folder) throws Exception {
        Files.createDirectories(folder);
        try (var service = service();
                var file =
                        Stand.class.getResourceAsStream(
                                "/sample/2016-06-metropolitan-stop-and-search.csv.gz")) {
            var packed = folder.resolve("london.csv.gz");
            Files.write(packed, file.readAllBytes());
            service.postPacked(
                            "/v1/datasets/stop-and-search/batches?source=london&file=june",
                            Tokens.of("data-provider"),
                            "text/csv",
                            "gzip",
                            packed)
                    .expect(201);
        }
        Rows.prepare(owner);
    }

    /** Certifies every month past the API: only what is certified is judged. */
    void certify() throws SQLException {
        Rows.execute(
                owner,
                """
                UPDATE period SET state = 'CERTIFIED', certified_at = now(), certified_by = 'bench'
                WHERE dataset = 'stop-and-search'
                """);
    }

    /** Waits until the sets of cells are built, and PostgreSQL knows what is in them. */
    void awaitCells(RunningService service, int fewest) throws Exception {
        awaitBuilt(service, fewest);
        Rows.execute(owner, "VACUUM ANALYZE summary_cell, summary_total");
    }

    /** Waits until so many sets of cells are there, and each of them has every month. */
    static void awaitBuilt(RunningService service, int fewest) throws Exception {
        var json = JsonMapper.builder().build();
        for (var attempt = 0; attempt < 600; attempt++) {
            var sets =
                    json.readTree(service.get(SETS, Tokens.of("analyst")).expect(200).body())
                            .get("items");
            if (sets.size() >= fewest
                    && sets.findValuesAsText("state").stream().allMatch("BUILT"::equals)) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("The sets are not built");
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
