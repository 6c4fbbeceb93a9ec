package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The disk that records lie on is full. It is a small file system of its own, which only some may
 * mount: elsewhere this is skipped.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class FullDiskQuarkusTest {
    private static final int RECORDS = 4_000;

    private Path disk;

    @BeforeEach
    void records_lie_on_a_small_disk() throws Exception {
        MonitoringStack.empty();
        disk = Files.createTempDirectory("small-disk-");
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=4m,mode=0700", "none", disk.toString()),
                "no file system can be mounted here");
        asSuperuser("CREATE TABLESPACE small LOCATION '" + disk + "'");
        asSuperuser("ALTER TABLE record SET TABLESPACE small");
    }

    @AfterEach
    void records_lie_where_they_did() throws Exception {
        MonitoringStack.empty();
        if (MonitoringStack.select("SELECT 1 FROM pg_tablespace WHERE spcname = 'small'")
                .isEmpty()) {
            Files.delete(disk);
            return;
        }
        asSuperuser("ALTER TABLE record SET TABLESPACE pg_default");
        asSuperuser("CHECKPOINT");
        asSuperuser("DROP TABLESPACE small");
        // Some process of the server has a file open still that is gone.
        assertThat(run("umount", "--lazy", disk.toString())).isTrue();
        Files.delete(disk);
    }

    @Test
    void a_batch_that_finds_no_room_changes_nothing_and_is_taken_in_once_there_is()
            throws Exception {
        var key = UUID.randomUUID().toString();
        var filler = fill();

        assertThat(send(key).expectProblem(503, "unavailable").header("Retry-After"))
                .isEqualTo("5");
        for (var table : List.of("record", "cell", "batch", "quarantined_row", "period")) {
            assertThat(MonitoringStack.select("SELECT count(*) FROM " + table))
                    .as(table)
                    .containsExactly("0");
        }
        get("/v1/datasets/training").as("data-provider").answer().expect(200);

        Files.delete(filler);
        assertThat(send(key).expect(201).json().get("accepted").asInt()).isEqualTo(RECORDS);
        assertThat(send(key).expect(201).json().get("accepted").asInt()).isEqualTo(RECORDS);
        assertThat(MonitoringStack.select("SELECT sum(count) FROM cell"))
                .containsExactly(String.valueOf(RECORDS));
        assertThat(
                        get("/v1/operations/cells/verification")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("differences"))
                .isEmpty();
    }

    /** Leaves less room than the batch needs. */
    private Path fill() throws IOException {
        var filler = disk.resolve("filler");
        var room = disk.toFile().getUsableSpace();
        Files.write(filler, new byte[(int) room - 256 * 1_024]);
        return filler;
    }

    private static Call.Answer send(String key) {
        return post("/v1/datasets/training/batches?source=academy")
                .as("data-provider")
                .key(key)
                .body(
                        "application/x-ndjson",
                        IntStream.range(0, RECORDS)
                                .mapToObj(
                                        "{\"recordId\":\"T-%d\",\"fields\":{\"Ended on\":\"2016-06-30\",\"Role\":\"Police staff\",\"Course\":\"Leading a team\",\"Result\":\"Completed\"}}"
                                                ::formatted)
                                .collect(Collectors.joining("\n")))
                .answer();
    }

    private static boolean run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                ServiceStack.postgres().jdbcUrl(Database.MONITORING),
                                "postgres",
                                "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
