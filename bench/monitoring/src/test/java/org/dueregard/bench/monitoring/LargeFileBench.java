package org.dueregard.bench.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Run by name only: see bench/README.md. */
class LargeFileBench {
    private static final long ROWS = Long.getLong("bench.rows", 10_000_000);
    private static final int ROWS_A_MINUTE = 20;
    private static final int PIECE = 64 << 20;
    private static final int SHARES = 10;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Pattern HEAP =
            Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\} ([0-9.E+]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Report report = new Report("A large file into monitoring-service");

    /** How much of the heap was in use, and how far the file was then. */
    private record Look(long rows, long heap) {}

    @Test
    void measure() throws Exception {
        var file = Files.createTempFile(Path.of("target"), "searches", ".csv");
        var stack = new ServiceStack();
        stack.init(Map.of("database", "monitoring"));
        try (var service = RunningService.start("monitoring-service", stack.start())) {
            SearchFile.write(file, ROWS, ROWS_A_MINUTE);
            var began = System.nanoTime();
            var upload = send(service, file);
            var sent = since(began);
            var looks = new ArrayList<Look>();
            var taken = await(service, upload, looks);
            tell(file, sent, taken, looks);
            assertEquals(ROWS, taken.get("receipt").get("accepted").asLong());
        } finally {
            Files.deleteIfExists(file);
            report.write("large-file");
        }
    }

    private static String send(RunningService service, Path file) throws Exception {
        var upload =
                service.beginUpload(
                        "/v1/datasets/stop-and-search/uploads",
                        Tokens.of("data-provider"),
                        Files.size(file),
                        Map.of(
                                "source",
                                "bench",
                                "filename",
                                "searches.csv",
                                "filetype",
                                "text/csv"));
        try (var bytes = Files.newInputStream(file)) {
            var offset = 0L;
            for (var piece = bytes.readNBytes(PIECE);
                    piece.length > 0;
                    piece = bytes.readNBytes(PIECE)) {
                service.sendBytes(upload, Tokens.of("data-provider"), offset, piece).expect(204);
                offset += piece.length;
            }
        }
        return upload;
    }

    private static JsonNode await(RunningService service, String upload, List<Look> looks)
            throws Exception {
        while (true) {
            var body = service.get(upload, Tokens.of("auditor")).expect(200).body();
            var now = JSON.readTree(body);
            looks.add(new Look(now.get("rowsRead").asLong(), heap(service)));
            switch (now.get("state").asText()) {
                case "TAKEN_IN" -> {
                    return now;
                }
                case "FAILED", "CANCELLED" -> throw new IllegalStateException(body);
                default -> Thread.sleep(LOOK_EVERY);
            }
        }
    }

    private static long heap(RunningService service) throws Exception {
        return HEAP.matcher(service.get("/q/metrics", null).expect(200).body())
                .results()
                .mapToLong(pool -> (long) Double.parseDouble(pool.group(1)))
                .sum();
    }

    private void tell(Path file, double sent, JsonNode taken, List<Look> looks) throws Exception {
        var size = Files.size(file);
        var receipt = taken.get("receipt");
        var took =
                Duration.between(
                                        Instant.parse(taken.get("startedAt").asText()),
                                        Instant.parse(taken.get("endedAt").asText()))
                                .toMillis()
                        / 1e3;
        report.say(
                "%,d searches without ids, %,d MB as CSV, sent with tus in pieces of 64 MiB and taken in"
                        + " part by part. Service, PostgreSQL, Kafka and the client share the machine."
                        + "%n%n| | |%n| --- | ---: |%n",
                ROWS, size >> 20);
        report.say("| sent, MB a second | %.0f |%n", (size >> 20) / sent);
        report.say("| taken in, seconds | %,.0f |%n", took);
        report.say("| rows a second | **%,.0f** |%n", ROWS / took);
        report.say("| parts | %d |%n", taken.get("batches").size());
        report.say("| rows that equal an earlier one | %,d |%n", receipt.get("repeats").asLong());
        report.say(
                "%nThe heap (1 GB) by tenths of the file: the least that was in use, which is what the"
                        + " collector leaves, and the most, which is when it begins.%n%n"
                        + "| tenth | least, MB | most, MB |%n| ---: | ---: | ---: |%n");
        for (var share = 0; share < SHARES; share++) {
            var from = ROWS * share / SHARES;
            var to = ROWS * (share + 1) / SHARES;
            var heaps =
                    looks.stream()
                            .filter(look -> look.rows() >= from && look.rows() < to)
                            .mapToLong(look -> look.heap() >> 20)
                            .summaryStatistics();
            if (heaps.getCount() > 0) {
                report.say("| %d | %d | %d |%n", share + 1, heaps.getMin(), heaps.getMax());
            }
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
