package org.dueregard.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.platform.testing.Wire.event;
import static org.dueregard.platform.testing.Wire.headers;
import static org.dueregard.platform.testing.Wire.keyed;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.Ids;
import org.dueregard.platform.testing.Counted;
import org.dueregard.platform.testing.CountingConsumer;
import org.dueregard.platform.testing.Tally;
import org.dueregard.platform.testing.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class DeadLettersQuarkusTest {
    private static final String DEAD_LETTERS = "eia.dead-letter";

    @Inject Tally tally;
    @Inject CountingConsumer consumer;

    private final String subject = "subject-" + Ids.next();

    @BeforeEach
    void nothing_waits() {
        var places =
                given().auth()
                        .oauth2(Tokens.of("administrator"))
                        .get("/v1/operations/dead-letters")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .<Map<String, Object>>getList("items.place");
        if (!places.isEmpty()) {
            abandon(places, "left by other tests");
        }
        consumer.afterEffect(
                subject,
                () -> {
                    throw new IllegalStateException("no such policy");
                });
    }

    @Test
    void a_replay_after_the_reason_is_mended_applies_a_subjects_events_in_their_order() {
        counting(1, 1);
        counting(2, 10);
        counting(3, 100);
        assertThat(reasons(3)).containsExactly("refused", "waits-behind", "waits-behind");
        assertThat(waiting(subject)).hasSize(3);

        consumer.carryOn(subject);
        var replayed = replay();

        assertThat(replayed.extract().jsonPath().getInt("read")).isEqualTo(3);
        assertThat(replayed.extract().jsonPath().getInt("applied")).isEqualTo(3);
        assertThat(replayed.extract().jsonPath().getInt("putBack")).isZero();
        assertThat(tally.of(subject)).isEqualTo(111);
        assertThat(waiting(subject)).isEmpty();
        assertThat(
                        tally.number(
                                "SELECT count(*) FROM inbox_dead_letter WHERE subject = ?",
                                subject))
                .isZero();

        counting(4, 1000);
        await().untilAsserted(() -> assertThat(tally.of(subject)).isEqualTo(1111));
    }

    @Test
    void what_fails_again_is_put_back_with_a_raised_attempt_count() {
        counting(1, 1);
        counting(2, 10);
        reasons(2);

        var replayed = replay().extract().jsonPath();

        assertThat(replayed.getInt("putBack")).isEqualTo(2);
        assertThat(replayed.<String, Integer>getMap("reasons"))
                .isEqualTo(Map.of("refused", 1, "waits-behind", 1));
        assertThat(waiting(subject))
                .extracting(letter -> letter.get("attempts"))
                .containsExactly(2, 2);
        assertThat(waiting(subject))
                .allSatisfy(
                        letter ->
                                assertThat(letter)
                                        .containsEntry("consumer", "counting")
                                        .containsEntry("type", Counted.TYPE)
                                        .containsEntry("source", "/services/monitoring"));
        assertThat(
                        Wire.await(DEAD_LETTERS, 4, keyed(subject)).stream()
                                .map(letter -> headers(letter).get("dl_origin"))
                                .distinct())
                .as("the origin stays the topic at which it came first")
                .hasSize(2)
                .allMatch(origin -> origin.startsWith("monitoring.events/"));
    }

    @Test
    void a_letter_that_is_given_up_lets_those_behind_it_go() {
        counting(1, 1);
        counting(2, 10);
        reasons(2);
        consumer.carryOn(subject);
        var first = waiting(subject).getFirst().get("place");

        var replayed = abandon(List.of(first), "the policy never existed").extract().jsonPath();

        assertThat(replayed.getInt("abandoned")).isEqualTo(1);
        assertThat(replayed.getInt("applied")).isEqualTo(1);
        assertThat(tally.of(subject)).isEqualTo(10);
        assertThat(
                        tally.number(
                                "SELECT count(*) FROM audit_entry"
                                        + " WHERE action = 'dead-letters.replayed'"
                                        + " AND reason = 'the policy never existed'"))
                .isPositive();
    }

    @Test
    void what_cannot_be_read_stays_a_dead_letter_through_every_replay() {
        event(Counted.TYPE, subject, 1).data("{").send();
        Wire.await(DEAD_LETTERS, 1, keyed(subject));

        replay();
        var again = replay().extract().jsonPath();

        assertThat(again.getInt("putBack")).isEqualTo(1);
        assertThat(waiting(subject))
                .singleElement()
                .satisfies(
                        letter ->
                                assertThat(letter)
                                        .containsEntry("attempts", 3)
                                        .containsEntry("reason", "malformed"));
    }

    @ParameterizedTest(name = "{0} {1} as {2}: {3}")
    @CsvSource({
        "GET, /v1/operations/dead-letters, , 401",
        "GET, /v1/operations/dead-letters, auditor, 403",
        "POST, /v1/operations/dead-letters/replay, , 401",
        "POST, /v1/operations/dead-letters/replay, auditor, 403",
        "POST, /v1/operations/dead-letters/abandon, auditor, 403",
        "GET, /v1/operations/outbox/parked, auditor, 403",
        "POST, /v1/operations/outbox/parked/release, auditor, 403",
        "POST, /v1/operations/consumers/posts/rebuild, , 401",
        "POST, /v1/operations/consumers/posts/rebuild, auditor, 403",
        "GET, /v1/events, , 401",
        "GET, /v1/events, policy-author, 403",
        "GET, /v1/events, auditor, 200",
    })
    void operations_are_for_administrators_and_the_log_for_auditors_too(
            String method, String path, @Nullable String as, int status) {
        var request = as == null ? given() : given().auth().oauth2(Tokens.of(as));

        request.request(method, path).then().statusCode(status);
    }

    private void counting(long version, int by) {
        event(Counted.TYPE, subject, version)
                .data("{\"tally\":\"%s\",\"by\":%d}".formatted(subject, by))
                .send();
    }

    private List<String> reasons(int count) {
        return Wire.await(DEAD_LETTERS, count, keyed(subject)).stream()
                .map(letter -> headers(letter).getOrDefault("dl_reason", ""))
                .toList();
    }

    private static ValidatableResponse replay() {
        return given().auth()
                .oauth2(Tokens.of("administrator"))
                .post("/v1/operations/dead-letters/replay")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse abandon(List<?> places, String reason) {
        return given().auth()
                .oauth2(Tokens.of("administrator"))
                .contentType("application/json")
                .body(Map.of("places", places, "reason", reason))
                .post("/v1/operations/dead-letters/abandon")
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> waiting(String subject) {
        return given()
                .auth()
                .oauth2(Tokens.of("administrator"))
                .get("/v1/operations/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .filter(letter -> subject.equals(letter.get("subject")))
                .collect(Collectors.toList());
    }
}
