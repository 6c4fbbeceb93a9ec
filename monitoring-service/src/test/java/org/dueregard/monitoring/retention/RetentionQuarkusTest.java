package org.dueregard.monitoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.retention.KeptCalls.assertExact;
import static org.dueregard.monitoring.retention.KeptCalls.cells;
import static org.dueregard.monitoring.retention.KeptCalls.erase;
import static org.dueregard.monitoring.retention.KeptCalls.read;
import static org.dueregard.monitoring.retention.KeptCalls.send;
import static org.dueregard.monitoring.stream.Searches.search;
import static org.dueregard.monitoring.stream.Searches.withdrawal;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time passes: what was received long ago is past its time. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RetentionQuarkusTest {
    @Inject RetentionSchedule schedule;

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void nothing_is_kept_of_what_a_record_said_that_is_past_its_time_and_it_is_counted_still() {
        send(search("S-1", 1, "A1"), search("S-2", 1, "W1"), withdrawal("S-3", 1));
        longAgo();
        send(search("S-2", 2, "W2"), search("S-4", 1, "A1"));

        schedule.look();

        assertThat(cells()).containsExactly("A1 2", "W2 1");
        assertThat(MonitoringStack.select("SELECT record_id FROM record WHERE gone = 'EXPIRED'"))
                .containsExactly("S-1");
        assertThat(
                        MonitoringStack.select(
                                "SELECT content_digest FROM record WHERE record_id = 'S-1'"))
                .containsExactly("expired");
        assertThat(read("data-provider", "S-1").expect(200).json().get("state").asText())
                .isEqualTo("EXPIRED");
        assertThat(read("data-provider", "S-3").expect(200).json().get("state").asText())
                .isEqualTo("WITHDRAWN");
        assertExact();
    }

    @Test
    void a_record_that_is_past_its_time_is_not_counted_twice_nor_corrected() {
        send(search("S-1", 1, "A1"));
        longAgo();
        schedule.look();

        assertThat(send(search("S-1", 1, "A1")).get("duplicate").asInt()).isEqualTo(1);
        assertThat(send(search("S-1", 2, "W1")).get("rejected").asInt()).isEqualTo(1);

        assertThat(cells()).containsExactly("A1 1");
        assertThat(
                        MonitoringStack.select(
                                "SELECT faults::json -> 0 ->> 'reason' FROM quarantined_row"))
                .containsExactly("is kept no longer, so that it cannot be corrected");
        assertThat(erase("S-1").expect(201).json().get("counted").asInt()).isZero();
        assertExact();
    }

    @Test
    void replicas_that_look_at_the_same_time_count_nothing_twice() {
        for (var batch = 0; batch < 120; batch++) {
            send(search("S-" + batch, 1, "A1"));
        }
        longAgo();

        var replicas =
                IntStream.range(0, 3)
                        .mapToObj(_ -> CompletableFuture.runAsync(schedule::look))
                        .toList();
        replicas.forEach(CompletableFuture::join);

        assertThat(cells()).containsExactly("A1 120");
        assertThat(MonitoringStack.select("SELECT sum(count) FROM expired_cell"))
                .containsExactly("120");
        assertExact();
    }

    @Test
    void rows_that_were_set_aside_say_nothing_after_their_time() {
        send(search("S-1", 1, "no code"), search("S-2", 1, "W1"));
        send(search("S-3", 1, "not this either"));
        MonitoringStack.execute(
                """
                UPDATE batch SET received_at = received_at - interval '400 days'
                WHERE id = (SELECT min(id::text)::uuid FROM batch)
                """);

        schedule.look();

        assertThat(
                        MonitoringStack.select(
                                "SELECT state || ' ' || (content::text LIKE '%o code%') FROM quarantined_row ORDER BY batch"))
                .containsExactly("DISCARDED false", "SET_ASIDE false");
        assertThat(
                        MonitoringStack.select(
                                "SELECT count(*) FROM quarantined_row WHERE emptied_at IS NULL AND content::text LIKE '%not this either%'"))
                .containsExactly("1");
    }

    @Test
    void a_row_that_was_discarded_says_nothing_after_its_time_and_stays_discarded_as_it_was() {
        send(search("S-1", 1, "whatever"), search("S-2", 1, "whatever else"));
        MonitoringStack.execute(
                """
                UPDATE quarantined_row SET state = 'DISCARDED', reason = 'Entered twice.',
                    ended_by = 'somebody', ended_at = now() - make_interval(days => 75 + 10 * line::int)
                """);

        schedule.look();

        assertThat(
                        MonitoringStack.select(
                                "SELECT line || ' ' || reason || ' ' || ended_by FROM quarantined_row WHERE emptied_at IS NOT NULL AND content::text = '{}' AND faults::text NOT LIKE '%whatever%'"))
                .containsExactly("2 Entered twice. somebody");
        assertThat(
                        MonitoringStack.select(
                                "SELECT line FROM quarantined_row WHERE emptied_at IS NULL AND content::text LIKE '%whatever%'"))
                .containsExactly("1");
    }

    @Test
    void a_message_that_nobody_delivers_is_discarded_after_its_time() {
        MonitoringStack.execute(
                """
                INSERT INTO undelivered_message
                    (id, topic, topic_id, partition, place, received_at, reason, header_names, bytes,
                        value)
                SELECT gen_random_uuid(), 'monitoring.records', 'some', 0, days,
                    now() - make_interval(days => days), 'NO_DATASET', '{}', 1, 'x'
                FROM unnest(ARRAY[400, 300]) AS days
                """);

        schedule.look();

        assertThat(
                        MonitoringStack.select(
                                "SELECT place || ' ' || state || ' ' || (value IS NULL) FROM undelivered_message ORDER BY place"))
                .containsExactly("300 WAITING false", "400 DISCARDED true");
    }

    private static void longAgo() {
        MonitoringStack.execute("UPDATE batch SET received_at = received_at - interval '8 years'");
    }
}
