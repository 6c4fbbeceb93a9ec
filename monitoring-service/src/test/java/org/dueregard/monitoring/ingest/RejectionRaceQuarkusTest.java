package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.ingest.RejectionCalls.ETHNICITY;
import static org.dueregard.monitoring.ingest.RejectionCalls.assertCounted;
import static org.dueregard.monitoring.ingest.RejectionCalls.path;
import static org.dueregard.monitoring.ingest.RejectionCalls.rejection;
import static org.dueregard.monitoring.ingest.RejectionCalls.states;
import static org.dueregard.monitoring.ingest.SentFiles.BAD;
import static org.dueregard.monitoring.ingest.SentFiles.GOOD;
import static org.dueregard.monitoring.ingest.SentFiles.row;
import static org.dueregard.monitoring.ingest.SentFiles.send;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that were set aside are repaired by several at once, or twice by one. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RejectionRaceQuarkusTest {
    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void of_repairs_of_one_row_at_once_exactly_one_wins() {
        var batch = send(row(0, GOOD), row(0, BAD));

        var answers =
                IntStream.range(0, 5)
                        .mapToObj(
                                sender ->
                                        post(path(batch, "3/repair"))
                                                .as("data-provider")
                                                .json(ETHNICITY)
                                                .later())
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .sorted(Comparator.comparing(Call.Answer::status))
                        .toList();

        assertThat(answers)
                .extracting(Call.Answer::status)
                .containsExactly(201, 409, 409, 409, 409);
        assertThat(answers.subList(1, 5))
                .allSatisfy(late -> late.expectProblem(409, "illegal-transition"));
        assertThat(rejection(batch, 3).get("takenInBy"))
                .isEqualTo(answers.getFirst().json().get("id"));
        assertCounted(2);
    }

    @Test
    void repairs_of_several_rows_at_once_are_each_counted() {
        var batch =
                send(IntStream.range(0, 6).mapToObj(number -> row(0, BAD)).toArray(String[]::new));

        IntStream.range(2, 8)
                .mapToObj(
                        line ->
                                post(path(batch, line + "/repair"))
                                        .as("data-provider")
                                        .json(ETHNICITY)
                                        .later())
                .toList()
                .forEach(answer -> answer.join().expect(201));

        assertThat(states(batch)).hasSize(6).containsOnly("TAKEN_IN");
        assertCounted(6);
    }

    @Test
    void the_same_key_repairs_once_and_answers_the_same_receipt() {
        var batch = send(row(0, BAD));
        var key = UUID.randomUUID().toString();

        var first = keyed(batch, key, ETHNICITY).expect(201);
        var second = keyed(batch, key, ETHNICITY).expect(201);

        assertThat(second.json()).isEqualTo(first.json());
        keyed(batch, key, "{\"fields\":{}}").expectProblem(422, "idempotency-key-reused");
        assertThat(MonitoringStack.select("SELECT count(*) FROM batch")).containsExactly("2");
        assertCounted(1);
    }

    private static Call.Answer keyed(String batch, String key, String json) {
        return post(path(batch, "2/repair")).key(key).as("data-provider").json(json).answer();
    }
}
