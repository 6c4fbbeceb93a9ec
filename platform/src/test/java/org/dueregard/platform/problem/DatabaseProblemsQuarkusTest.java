package org.dueregard.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.platform.problem.ProblemAssert.assertProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Versions, keys and outages, as the database tells them. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class DatabaseProblemsQuarkusTest {
    private final String code = "D-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    private Call.Answer create(String name) {
        return Call.post("/v1/things")
                .as(Tokens.of("policy-author"))
                .key(UUID.randomUUID().toString())
                .json("{\"code\":\"%s\",\"name\":\"%s\",\"amount\":1}".formatted(code, name))
                .answer();
    }

    private static Call rename(String id, String ifMatch, String name) {
        return Call.put("/v1/things/" + id + "/name")
                .as(Tokens.of("policy-author"))
                .header("If-Match", ifMatch)
                .json("{\"name\":\"" + name + "\"}");
    }

    private String created() {
        return create("first").json().path("id").asText();
    }

    @Test
    void a_change_with_the_present_version_answers_with_the_next() {
        var id = created();

        var answer = rename(id, "\"0\"", "second").answer();

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(Call.get("/v1/things/" + id).answer().header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_change_without_a_version_is_refused() {
        assertProblem(
                Call.put("/v1/things/" + created() + "/name")
                        .as(Tokens.of("policy-author"))
                        .json("{\"name\":\"x\"}")
                        .answer(),
                428,
                "if-match-missing");
    }

    @Test
    void a_stale_version_is_refused() {
        var id = created();
        rename(id, "\"0\"", "second").answer();

        assertProblem(rename(id, "\"0\"", "third").answer(), 412, "stale-version");
        assertProblem(rename(id, "W/\"1\"", "third").answer(), 412, "stale-version");
        assertProblem(rename(id, "\"abc\"", "third").answer(), 412, "stale-version");
        assertProblem(rename(id, "1", "third").answer(), 400, "if-match-malformed");
        assertProblem(rename(id, "\"0\", \"1\"", "third").answer(), 400, "if-match-malformed");
        assertProblem(rename(id, "*", "third").answer(), 428, "if-match-missing");
        assertThat(Call.get("/v1/things/" + id).answer().json().path("name").asText())
                .isEqualTo("second");
    }

    @Test
    void a_version_that_turns_stale_before_the_commit_is_told_as_stale() throws SQLException {
        var id = created();
        try (var gate = Gate.shut()) {
            var late = rename(id, "\"0\"", "gated").later();
            gate.await(1);
            try (var connection = Gate.connect();
                    var update = connection.createStatement()) {
                update.executeUpdate(
                        "UPDATE thing SET name = 'meanwhile', version = 1 WHERE id = '" + id + "'");
            }
            gate.close();

            assertProblem(late.join(), 412, "stale-version");
        }
        assertThat(Call.get("/v1/things/" + id).answer().json().path("name").asText())
                .isEqualTo("meanwhile");
    }

    @Test
    void a_code_that_exists_is_told() {
        created();

        assertProblem(create("second"), 409, "already-exists");
    }

    @Test
    void a_text_with_nul_is_told() {
        assertProblem(create("a\\u0000b"), 400, "request-invalid");
    }

    @Test
    void a_database_that_is_away_is_told_and_comes_back() {
        ServiceStack.postgres().stop();
        try {
            var answer = assertProblem(create("while away"), 503, "unavailable");

            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertProblem(Call.get("/v1/things").answer(), 503, "unavailable");
        } finally {
            ServiceStack.postgres().start();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(create("back").status()).isEqualTo(201));
    }

    @Test
    void a_pool_without_a_free_connection_is_told() {
        var held = new ArrayList<Connection>();
        try (var pool =
                jakarta.enterprise
                        .inject
                        .spi
                        .CDI
                        .current()
                        .select(javax.sql.DataSource.class)
                        .getHandle()) {
            for (var i = 0; i < 100; i++) {
                held.add(pool.get().getConnection());
            }
        } catch (SQLException exhausted) {
            assertProblem(Call.get("/v1/things").answer(), 503, "unavailable");
            return;
        } finally {
            for (var one : held) {
                try {
                    one.close();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new AssertionError("the pool has no end");
    }
}
