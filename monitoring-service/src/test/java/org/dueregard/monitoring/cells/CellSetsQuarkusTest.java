package org.dueregard.monitoring.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Sets of cells are built beside whatever is taken in, and always equal a recount. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class CellSetsQuarkusTest {
    private static final String DATASET = "/v1/datasets/stop-and-search";
    private static final YearMonth JUNE = YearMonth.of(2016, 6);

    @Inject Building building;
    @Inject CellSetWorker worker;
    @Inject Cells cells;
    @Inject CellNeeds needs;

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void sets_are_built_for_what_indicators_need_with_progress_to_watch() {
        send(search("S-1", 1, 1), search("S-2", 2, 1), search("S-3", 3, 1));
        building.noteNeeds();
        assertThat(sets().findValuesAsText("state")).containsOnly("BUILDING").hasSize(needed());

        assertThat(building.step()).isTrue();
        // The newest month comes first.
        assertThat(MonitoringStack.select("SELECT month FROM cell_set_month"))
                .containsExactly("2016-03-01");
        assertThat(sets().findValuesAsText("monthsBuilt")).containsOnlyOnce("1").contains("0");
        assertThat(sets().findValuesAsText("months")).containsOnly("3");

        worker.look();
        assertThat(sets().findValuesAsText("state")).containsOnly("BUILT").hasSize(needed());
        assertThat(sets().get(0).get("dimensions").toString())
                .isEqualTo("[\"officer-defined-ethnicity\"]");
        assertThat(sets().get(0).get("builtAt").asText()).isNotBlank();
        assertThat(sets().get(0).get("cells").asInt()).isEqualTo(3);
        assertExact();
    }

    @Test
    void an_answer_is_the_same_whichever_cells_it_is_read_from_and_the_smallest_set_is_read() {
        London.send();
        var without = results();
        var counts = counts("by=unit,self-defined-ethnicity,month");
        worker.look();
        assertExact();

        assertThat(results()).isEqualTo(without);
        assertThat(counts("by=unit,self-defined-ethnicity,month")).isEqualTo(counts);
        // What the smallest set says is what is answered.
        MonitoringStack.execute(
                """
                UPDATE summary_cell SET count = count + 1000000
                WHERE cell_set = (
                    SELECT id FROM cell_set WHERE dimensions = '{self-defined-ethnicity}')
                    AND unit = 'E09000022' AND dimension_values = '{W1}'
                """);
        assertThat(
                        cells.tally("stop-and-search", JUNE, "self-defined-ethnicity", List.of())
                                .count("E09000022", "W1"))
                .isGreaterThan(1_000_000);
        assertThat(
                        cells.tally("stop-and-search", JUNE, "outcome", List.of())
                                .count("E09000022", "arrest"))
                .isLessThan(1_000);
        var found = verification();
        assertThat(found.get("exact").asBoolean()).isFalse();
        assertThat(found.at("/differences/0/dimensionValues").toString())
                .isEqualTo("{\"self-defined-ethnicity\":\"W1\"}");
    }

    @Test
    void every_change_changes_the_sets_and_a_replay_changes_nothing() {
        send(search("S-1", 6, 1), search("S-2", 6, 1), search("S-3", 6, 1));
        worker.look();
        // A correction to another month that is not built, a withdrawal, an erasure.
        send(search("S-4", 6, 1), search("S-1", 7, 2), withdrawal("S-2"));
        assertExact();
        assertThat(counts("by=month").at("/items").findValuesAsText("count"))
                .containsExactly("2", "1");
        post(DATASET + "/erasures")
                .as("administrator")
                .json(
                        """
                        {"source":"crime-system","recordIds":["S-3"],
                         "lawfulBasis":"UK GDPR Article 17(1)(c)","reason":"An objection was upheld."}""")
                .answer()
                .expect(201);
        assertExact();
        assertThat(counts("by=month").at("/items").findValuesAsText("count"))
                .containsExactly("1", "1");

        worker.look();
        assertExact();
        var before =
                MonitoringStack.select("SELECT xmin || unit || count FROM summary_cell ORDER BY 1");
        send(search("S-4", 6, 1), search("S-1", 7, 2), withdrawal("S-2"));
        assertThat(
                        MonitoringStack.select(
                                "SELECT xmin || unit || count FROM summary_cell ORDER BY 1"))
                .isEqualTo(before)
                .hasSize(2 * needed());
    }

    @Test
    void the_whole_force_is_read_from_totals_that_follow_whoever_changes_the_cells() {
        send(search("S-1", 6, 1), search("S-2", 6, 1));
        worker.look();
        assertThat(ofTheForce()).containsExactly("2");
        send(search("S-3", 6, 1));
        assertThat(ofTheForce()).containsExactly("3");
        send(withdrawal("S-3"));
        assertThat(ofTheForce()).containsExactly("2");
        assertExact();

        // A replica that knows of no totals.
        MonitoringStack.execute(
                """
                UPDATE summary_cell SET count = count + 5 WHERE unit = 'UNKNOWN';
                INSERT INTO summary_cell
                SELECT cell_set, month, 'E09000022', dimension_values, 30 FROM summary_cell;
                DELETE FROM summary_cell WHERE unit = 'UNKNOWN'
                """);
        assertThat(ofTheForce()).containsExactly("30");

        MonitoringStack.execute("UPDATE summary_total SET count = 1000");
        assertThat(ofTheForce()).containsExactly("1000");
        assertThat(verification().get("differences").findValuesAsText("unit"))
                .contains("*", "UNKNOWN", "E09000022");
    }

    private static List<String> ofTheForce() {
        return counts("by=self-defined-ethnicity").at("/items").findValuesAsText("count");
    }

    @Test
    void a_set_that_empties_has_no_rows_left() {
        send(search("S-1", 6, 1));
        worker.look();
        send(withdrawal("S-1"));
        assertThat(MonitoringStack.select("SELECT count FROM summary_cell")).isEmpty();
        assertExact();
        assertThat(counts("by=self-defined-ethnicity").get("items")).isEmpty();
    }

    @RepeatedTest(3)
    void sets_equal_a_recount_whatever_is_taken_in_while_they_are_built()
            throws InterruptedException {
        send(
                IntStream.range(0, 300)
                        .mapToObj(one -> search("A-" + one, 1 + one % 12, 1))
                        .toArray(String[]::new));
        building.noteNeeds();
        var done = new AtomicBoolean();
        // Threads of their own: the common pool is what answers come through.
        var builders =
                IntStream.range(0, 2)
                        .mapToObj(
                                replica ->
                                        Thread.ofPlatform()
                                                .start(
                                                        () -> {
                                                            while (!done.get()) {
                                                                building.step();
                                                            }
                                                        }))
                        .toList();
        var senders =
                IntStream.range(0, 12)
                        .mapToObj(
                                batch ->
                                        later(
                                                "sender-" + batch % 4,
                                                IntStream.range(0, 60)
                                                        .mapToObj(
                                                                one ->
                                                                        search(
                                                                                "B-" + one,
                                                                                1
                                                                                        + (one
                                                                                                        + batch)
                                                                                                % 12,
                                                                                batch + 1))
                                                        .toArray(String[]::new)))
                        .toList();
        try {
            senders.forEach(sender -> sender.join().expect(201));
        } finally {
            done.set(true);
        }
        for (var builder : builders) {
            builder.join();
        }
        assertExact();

        worker.look();
        assertThat(sets().findValuesAsText("state")).containsOnly("BUILT");
        assertExact();
    }

    @Test
    void a_month_that_is_being_changed_is_counted_when_the_change_is_over() throws SQLException {
        send(search("S-1", 6, 1));
        building.noteNeeds();
        CompletableFuture<Boolean> step;
        try (var batch = MonitoringStack.connect();
                var change = batch.createStatement()) {
            batch.setAutoCommit(false);
            change.execute("SELECT FROM period FOR UPDATE");
            change.execute("UPDATE cell SET count = 7");
            step = CompletableFuture.supplyAsync(building::step);
            await().until(
                            () ->
                                    !MonitoringStack.select(
                                                    "SELECT pid FROM pg_locks WHERE NOT granted")
                                            .isEmpty());
            batch.commit();
        }
        assertThat(step.join()).isTrue();
        assertThat(MonitoringStack.select("SELECT count FROM summary_cell")).containsExactly("7");
    }

    @Test
    void who_dies_in_a_month_leaves_nothing_of_it_and_another_goes_on() {
        send(search("S-1", 1, 1), search("S-2", 2, 1), search("S-3", 3, 1));
        building.noteNeeds();
        MonitoringStack.execute(
                """
                CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM pg_terminate_backend(pg_backend_pid());
                    RETURN new;
                END $$;
                CREATE TRIGGER die AFTER INSERT ON cell_set_month FOR EACH ROW
                    WHEN (new.month = '2016-02-01') EXECUTE FUNCTION die()
                """);
        try {
            for (var step = 0; step < needed(); step++) {
                building.step();
            }
            assertThatThrownBy(() -> building.step()).isInstanceOf(RuntimeException.class);
        } finally {
            MonitoringStack.execute("DROP TRIGGER die ON cell_set_month; DROP FUNCTION die()");
        }
        assertThat(MonitoringStack.select("SELECT DISTINCT month FROM summary_cell"))
                .containsExactly("2016-03-01");
        assertExact();
        // Meanwhile everything is answered, and taken in.
        send(search("S-4", 2, 1), search("S-5", 3, 1));
        assertThat(counts("by=month").at("/items").findValuesAsText("count"))
                .containsExactly("1", "2", "2");

        worker.look();
        assertThat(sets().findValuesAsText("state")).containsOnly("BUILT");
        assertExact();
    }

    @Test
    void a_set_that_nobody_needs_any_more_is_retired_and_emptied_and_can_come_back() {
        send(search("S-1", 1, 1), search("S-2", 2, 1));
        MonitoringStack.execute(
                """
                INSERT INTO cell_set (dataset, dimensions, needed_at, started_at)
                VALUES ('stop-and-search', '{outcome}', now(), now())
                """);
        worker.look();
        assertThat(sets()).hasSize(needed() + 1);
        assertThat(sets().findValuesAsText("state")).containsOnly("BUILT");
        MonitoringStack.execute(
                "UPDATE cell_set SET needed_at = now() - interval '2 hours' WHERE dimensions = '{outcome}'");

        worker.look();

        var retired =
                sets().valueStream()
                        .filter(set -> set.get("state").asText().equals("RETIRED"))
                        .toList();
        assertThat(retired).hasSize(1);
        assertThat(retired.getFirst().get("cells").asInt()).isZero();
        assertThat(retired.getFirst().get("monthsBuilt").asInt()).isZero();
        assertThat(counts("by=outcome").at("/items/0/count").asInt()).isEqualTo(2);
        send(search("S-3", 2, 1));
        MonitoringStack.execute(
                "UPDATE cell_set SET needed_at = now(), retired_at = NULL WHERE dimensions = '{outcome}'");
        worker.look();
        assertThat(sets().findValuesAsText("state")).containsOnly("BUILT");
        assertExact();
    }

    /** How many sets of the dataset the indicators need. */
    private int needed() {
        return (int)
                needs.needed().stream()
                        .filter(need -> need.dataset().equals("stop-and-search"))
                        .count();
    }

    private static JsonNode sets() {
        return get(DATASET + "/cell-sets").as("analyst").answer().expect(200).json().get("items");
    }

    private static JsonNode results() {
        return get("/v1/indicators/SS-ARREST-RATE/results?period=2016-06&unit=*")
                .as("analyst")
                .answer()
                .expect(200)
                .json();
    }

    private static JsonNode counts(String question) {
        return get(DATASET + "/counts?from=2016-01&to=2016-12&limit=200&" + question)
                .as("analyst")
                .answer()
                .expect(200)
                .json();
    }

    private static JsonNode verification() {
        return get("/v1/operations/cells/verification").as("auditor").answer().expect(200).json();
    }

    private static void assertExact() {
        var found = verification();
        assertThat(found.get("exact").asBoolean()).as(found.toString()).isTrue();
    }

    private static void send(String... lines) {
        later("crime-system", lines).join().expect(201);
    }

    private static CompletableFuture<Call.Answer> later(String source, String... lines) {
        return post(DATASET + "/batches?source=" + source)
                .as("data-provider")
                .body("application/x-ndjson", String.join("\n", lines))
                .later();
    }

    private static String search(String id, int month, int version) {
        return """
        {"recordId":"%s","version":%d,"fields":{"Type":"Person search","Date":"2016-%02d-02T10:00:00Z","Self-defined ethnicity":"%s","Outcome":"%s"}}"""
                .formatted(
                        id,
                        version,
                        month,
                        version % 2 == 0 ? "W1" : "O1",
                        version % 3 == 0 ? "Arrest" : "");
    }

    private static String withdrawal(String id) {
        return "{\"recordId\":\"%s\",\"version\":9,\"withdrawn\":true}".formatted(id);
    }
}
