package org.dueregard.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.platform.problem.ProblemAssert.assertProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.problem.Call;
import org.dueregard.platform.problem.Gate;
import org.junit.jupiter.api.Test;

/** One effect for each key, whatever happens on the way. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class IdempotencyQuarkusTest {
    private final String code = "I-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String key = UUID.randomUUID().toString();

    @Inject StoredAnswers answers;

    private Call creation(String name) {
        return Call.post("/v1/things")
                .as(Tokens.of("policy-author"))
                .key(key)
                .json("{\"code\":\"%s\",\"name\":\"%s\",\"amount\":1}".formatted(code, name));
    }

    private static long count(String table, String column, String value) throws SQLException {
        try (var connection = Gate.connect();
                var query =
                        connection.prepareStatement(
                                "SELECT count(*) FROM " + table + " WHERE " + column + " = ?")) {
            query.setString(1, value);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private long things() throws SQLException {
        return count("thing", "code", code);
    }

    @Test
    void the_same_request_gets_the_first_answer_byte_for_byte() throws SQLException {
        var first = creation("once").answer();
        var second = creation("once").answer();

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        for (var header : List.of("Content-Type", "ETag", "Location", "Content-Length")) {
            assertThat(second.headers(header)).as(header).isEqualTo(first.headers(header));
        }
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void the_answer_is_kept_through_a_restart_of_the_database() throws SQLException {
        var first = creation("once").answer();

        ServiceStack.postgres().restart();

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            var second = creation("once").answer();
                            assertThat(second.status()).as(second.text()).isEqualTo(201);
                            assertThat(second.bytes()).isEqualTo(first.bytes());
                        });
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() throws SQLException {
        creation("once").answer();

        assertProblem(creation("twice").answer(), 422, "idempotency-key-reused");

        assertThat(things()).isEqualTo(1);
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
        var mine = creation("mine").answer();
        var others =
                Call.post("/v1/things")
                        .as(Tokens.with(UUID.randomUUID().toString(), "policy-author"))
                        .key(key)
                        .json("{\"code\":\"%s-2\",\"name\":\"mine\",\"amount\":1}".formatted(code))
                        .answer();

        assertThat(mine.status()).isEqualTo(201);
        assertThat(others.status()).as(others.text()).isEqualTo(201);
        assertThat(others.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void a_missing_or_unusable_key_is_refused() throws SQLException {
        var body = "{\"code\":\"%s\",\"name\":\"x\",\"amount\":1}".formatted(code);
        for (var unusable : List.of(" ", "two words", "x".repeat(256), "\"\"")) {
            assertProblem(
                    Call.post("/v1/things")
                            .as(Tokens.of("policy-author"))
                            .header("Idempotency-Key", unusable)
                            .json(body)
                            .answer(),
                    400,
                    "idempotency-key-missing");
        }
        assertProblem(
                Call.post("/v1/things").as(Tokens.of("policy-author")).json(body).answer(),
                400,
                "idempotency-key-missing");
        assertThat(things()).isZero();
    }

    @Test
    void a_key_in_quotes_is_the_same_key() {
        var plain = creation("once").answer();
        var quoted =
                Call.post("/v1/things")
                        .as(Tokens.of("policy-author"))
                        .key('"' + key + '"')
                        .json("{\"code\":\"%s\",\"name\":\"once\",\"amount\":1}".formatted(code))
                        .answer();

        assertThat(quoted.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(quoted.bytes()).isEqualTo(plain.bytes());
    }

    @Test
    void a_second_request_while_the_first_is_in_flight_waits_for_its_turn() throws SQLException {
        CompletableFuture<Call.Answer> first;
        try (var gate = Gate.shut()) {
            first = creation("gated").later();
            gate.await(1);

            var busy = assertProblem(creation("gated").answer(), 409, "idempotency-key-in-flight");

            assertThat(busy.header("Retry-After")).isEqualTo("1");
        }
        assertThat(first.join().status()).isEqualTo(201);
        assertThat(creation("gated").answer().bytes()).isEqualTo(first.join().bytes());
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void equal_requests_at_the_same_instant_have_one_effect() throws SQLException {
        var all = IntStream.range(0, 12).mapToObj(_ -> creation("at once").later()).toList();
        var answers = all.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Call.Answer::status).containsAnyOf(201).isSubsetOf(201, 409);
        assertThat(answers)
                .filteredOn(
                        answer ->
                                answer.status() == 201
                                        && answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void a_request_that_is_killed_in_flight_leaves_no_stuck_key() throws SQLException {
        try (var gate = Gate.shut()) {
            var killed = creation("gated").later();
            gate.await(1).killWaiting();

            var answer = assertProblem(killed.join(), 503, "unavailable");

            assertThat(answer.header("Retry-After")).isNotNull();
            assertThat(things()).isZero();
        }
        assertThat(creation("gated").answer().status()).isEqualTo(201);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void a_failure_is_not_stored() throws SQLException {
        assertProblem(creation("forbidden name").answer(), 422, "broken-rule");
        assertProblem(creation("forbidden name").answer(), 422, "broken-rule");

        assertThat(creation("allowed name").answer().status()).isEqualTo(201);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void an_answer_with_a_type_is_replayed_too() {
        var body = "{\"code\":\"%s\",\"name\":\"typed\",\"amount\":1}".formatted(code);
        var call = "/v1/things/typed";
        var first = Call.post(call).as(Tokens.of("policy-author")).key(key).json(body).answer();
        var second = Call.post(call).as(Tokens.of("policy-author")).key(key).json(body).answer();

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.bytes()).isEqualTo(first.bytes());
        for (var header : List.of("Content-Type", "ETag", "Location")) {
            assertThat(second.headers(header))
                    .as(header)
                    .hasSize(1)
                    .isEqualTo(first.headers(header));
        }
    }

    @Test
    void a_refusal_that_is_answered_and_not_thrown_has_no_effect_either() throws SQLException {
        var answer =
                Call.post("/v1/things/regretted")
                        .as(Tokens.of("policy-author"))
                        .key(key)
                        .json("{\"code\":\"%s\",\"name\":\"x\",\"amount\":1}".formatted(code))
                        .answer();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(things()).isZero();
    }

    @Test
    void a_file_is_digested_while_it_is_read() {
        var provider = Tokens.of("data-provider");
        var first = batch(provider, "a,b\n1,2\n");
        var again = batch(provider, "a,b\n1,2\n");
        var other = batch(provider, "a,b\n1,3\n");

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().path("bytes").asInt()).isEqualTo(8);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertProblem(other, 422, "idempotency-key-reused");
    }

    private Call.Answer batch(String token, String csv) {
        return Call.post("/v1/things/batches")
                .as(token)
                .key(key)
                .body("text/csv", csv.getBytes())
                .answer();
    }

    @Test
    void answers_are_forgotten_after_their_time() throws SQLException {
        creation("once").answer();
        try (var connection = Gate.connect();
                var age =
                        connection.prepareStatement(
                                "UPDATE idempotent_answer SET answered_at = ? WHERE location LIKE '/v1/things/%'")) {
            age.setTimestamp(1, java.sql.Timestamp.from(Instant.now().minus(Duration.ofDays(2))));
            age.executeUpdate();
        }

        assertThat(answers.forgetOld()).isPositive();

        assertProblem(creation("once").answer(), 409, "already-exists");
    }
}
