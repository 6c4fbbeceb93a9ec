package org.dueregard.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dueregard.localstack.testing.TokenIssuer;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenIssuer.class)
@WithTestResource(StubPorts.class)
class ProxyingQuarkusTest {
    private static final int KILO = 1024;
    private static final int MEGA = 1024 * KILO;

    private StubService eia;

    @BeforeEach
    void startService() throws Exception {
        eia = StubService.of("eia");
    }

    @AfterEach
    void stopService() throws Exception {
        eia.close();
    }

    @Test
    void a_request_and_its_answer_pass_as_they_are() {
        eia.on(
                "/v1/subjects",
                request ->
                        request.body()
                                .onSuccess(
                                        body ->
                                                request.response()
                                                        .setStatusCode(201)
                                                        .putHeader("ETag", "\"1\"")
                                                        .putHeader(
                                                                "Content-Type", "application/json")
                                                        .end(body)));

        given().urlEncodingEnabled(false)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", "k-1")
                .contentType("application/json")
                .body("{\"title\":\"Stop and search\"}")
                .post("/v1/subjects?after=a%20b&limit=5")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Stop and search"));

        var taken = eia.taken().getFirst();
        assertThat(taken.method()).isEqualTo("POST");
        assertThat(taken.uri()).isEqualTo("/v1/subjects?after=a%20b&limit=5");
        assertThat(taken.headers().get("If-Match")).isEqualTo("\"0\"");
        assertThat(taken.headers().get("Idempotency-Key")).isEqualTo("k-1");
    }

    @Test
    void each_segment_goes_to_the_service_that_owns_it() throws Exception {
        try (var monitoring = StubService.of("monitoring")) {
            monitoring.answering("/v1/units", "{\"items\":[]}");

            given().get("/v1/units").then().statusCode(200);

            assertThat(monitoring.taken()).hasSize(1);
            assertThat(eia.taken()).isEmpty();
        }
    }

    @Test
    void an_answer_without_a_body_passes() {
        eia.on("/v1/subjects/1", request -> request.response().setStatusCode(204).end());

        for (var again = 0; again < 5; again++) {
            given().delete("/v1/subjects/1").then().statusCode(204);
        }
    }

    @Test
    void a_place_is_told_from_the_root() {
        eia.on(
                "/v1/subjects",
                request ->
                        request.response()
                                .setStatusCode(201)
                                .putHeader("Location", request.absoluteURI() + "/019a9c00?withal=1")
                                .end());

        given().post("/v1/subjects")
                .then()
                .statusCode(201)
                .header("Location", "/v1/subjects/019a9c00?withal=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/unheard-of",
                "/v1/operations/audit",
                "/v1/events",
                "/v1/",
                "/v1/subjects/../operations/audit",
                "/v1/subjects/%2e%2e/operations/audit",
                "/v1/operations;x=/audit",
                "//v1/operations/audit",
                "/v1//events",
            })
    void what_no_service_owns_and_what_is_internal_is_not_found(String path) throws Exception {
        try (var connection = new RawHttp()) {
            var answer =
                    connection
                            .send(
                                    "GET %s HTTP/1.1\nHost: localhost\nConnection: close\n\n"
                                            .formatted(path))
                            .readUntil("\r\n\r\n");

            assertThat(answer).containsAnyOf(" 404 ", " 400 ");
        }
        assertThat(eia.taken()).isEmpty();
    }

    @Test
    void an_unknown_route_is_a_problem() {
        given().get("/v1/unheard-of")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/errors/not-found"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/v1/unheard-of"));
    }

    @Test
    void what_anyone_could_forge_or_concerns_one_connection_stays_behind() throws Exception {
        eia.answering("/v1/subjects", "{}");
        try (var connection = new RawHttp()) {
            connection
                    .send(
                            """
                            GET /v1/subjects HTTP/1.1
                            Host: due-regard.example
                            X-Forwarded-For: 10.0.0.1
                            X-Forwarded-Host: evil.example
                            X-Forwarded-Prefix: /evil
                            Forwarded: for=10.0.0.1
                            X-Real-IP: 10.0.0.1
                            X-Original-URL: /v1/operations/audit
                            Cookie: q_session=stolen
                            TE: trailers
                            Keep-Alive: timeout=5
                            X-Private: hop
                            Authorization-Hint: none
                            Connection: close, X-Private
                            Accept-Language: cy

                            """)
                    .readUntil("{}");
        }

        var headers = eia.taken().getFirst().headers();
        assertThat(headers.get("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).isEqualTo("due-regard.example");
        assertThat(headers.get("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(headers.get("Host")).isEqualTo("due-regard.example");
        assertThat(headers.get("Accept-Language")).isEqualTo("cy");
        for (var name :
                new String[] {
                    "X-Forwarded-Prefix",
                    "Forwarded",
                    "X-Real-IP",
                    "X-Original-URL",
                    "Cookie",
                    "TE",
                    "Keep-Alive",
                    "X-Private",
                    "Connection"
                }) {
            assertThat(headers.contains(name)).as(name).isFalse();
        }
    }

    @Test
    void an_answer_carries_the_gateways_headers_once_and_no_cookie() {
        eia.on(
                "/v1/subjects",
                request ->
                        request.response()
                                .putHeader("Server", "secret/1.0")
                                .putHeader("Set-Cookie", "a=b")
                                .putHeader("X-Content-Type-Options", "nosniff")
                                .end("{}"));

        var headers = given().get("/v1/subjects").then().statusCode(200).extract().headers();

        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(headers.hasHeaderWithName("Server")).isFalse();
    }

    @Test
    void the_trace_goes_on() {
        eia.answering("/v1/subjects", "{}");
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-00")
                .header("tracestate", "police=1")
                .get("/v1/subjects")
                .then()
                .statusCode(200);

        var headers = eia.taken().getFirst().headers();
        assertThat(headers.getAll("traceparent")).singleElement().asString().contains(trace);
        assertThat(headers.getAll("tracestate")).singleElement().isEqualTo("police=1");
    }

    @Test
    void a_trace_begins_where_none_is() {
        eia.answering("/v1/subjects", "{}");

        given().get("/v1/subjects").then().statusCode(200);

        assertThat(eia.taken().getFirst().headers().getAll("traceparent"))
                .singleElement()
                .asString()
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    }

    @Test
    void a_good_token_passes_on() {
        eia.answering("/v1/subjects", "{}");
        var token = Tokens.of("policy-author");

        given().auth().oauth2(token).get("/v1/subjects").then().statusCode(200);

        assertThat(eia.taken().getFirst().headers().get("Authorization"))
                .isEqualTo("Bearer " + token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expired",
                "unsigned",
                "other audience",
                "other issuer",
                "other key",
                "id token",
                "garbage",
                "basic",
                "empty"
            })
    void a_bad_token_is_refused_before_it_reaches_a_service(String kind) {
        eia.answering("/v1/subjects", "{}");
        var who = "policy-author";
        var authorization =
                switch (kind) {
                    case "expired" -> "Bearer " + Tokens.expired(who);
                    case "unsigned" -> "Bearer " + Tokens.unsigned(who);
                    case "other audience" -> "Bearer " + Tokens.otherAudience(who);
                    case "other issuer" -> "Bearer " + Tokens.otherIssuer(who);
                    case "other key" -> "Bearer " + Tokens.signedByAnotherKey(who);
                    case "id token" -> "Bearer " + Tokens.idToken(who);
                    case "garbage" -> "Bearer a.b.c";
                    case "basic" -> "Basic cG9saWN5LWF1dGhvcjpzZWNyZXQ=";
                    default -> "Bearer ";
                };

        given().header("Authorization", authorization)
                .get("/v1/subjects")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("type", equalTo("/errors/token-refused"));

        assertThat(eia.taken()).isEmpty();
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_at_once() {
        given().contentType("application/json")
                .body(new byte[MEGA + 1])
                .post("/v1/subjects")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/errors/body-too-large"))
                .body("detail", containsString("1 MB"));

        assertThat(eia.taken()).isEmpty();
    }

    @Test
    void a_body_of_two_hundred_megabytes_is_answered_with_a_problem_that_arrives()
            throws Exception {
        try (var connection = new RawHttp()) {
            connection.send(
                    "POST /v1/subjects HTTP/1.1\nHost: localhost\nContent-Length: 209715200\n\n");
            var piece = new byte[MEGA];
            for (var sent = 0; sent < 200; sent++) {
                connection.bytes(piece);
            }

            assertThat(connection.readUntil("body-too-large")).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_chunked_body_that_grows_too_large_is_refused_and_the_service_never_sees_its_end()
            throws Exception {
        var fate = new CompletableFuture<String>();
        eia.on(
                "/v1/subjects",
                request -> {
                    request.endHandler(ended -> fate.complete("ended"));
                    request.exceptionHandler(broken -> fate.complete("aborted"));
                    request.handler(chunk -> {});
                });
        try (var connection = new RawHttp()) {
            connection.send(
                    """
                    POST /v1/subjects HTTP/1.1
                    Host: localhost
                    Content-Type: application/json
                    Transfer-Encoding: chunked

                    """);
            for (var sent = 0; sent <= MEGA; sent += 64 * KILO) {
                connection.chunk(new byte[64 * KILO]);
            }

            var answer = connection.readUntil("body-too-large");

            assertThat(answer).startsWith("HTTP/1.1 413 ");
            assertThat(fate.get(10, TimeUnit.SECONDS)).isEqualTo("aborted");
        }
    }

    @Test
    void the_connection_lives_on_after_a_body_that_was_too_large() throws Exception {
        eia.on("/v1/subjects", request -> request.body().onSuccess(b -> request.response().end()));
        eia.answering("/v1/characteristics", "{\"fine\":true}");
        try (var connection = new RawHttp()) {
            connection.send(
                    "POST /v1/subjects HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n");
            for (var sent = 0; sent <= 2 * MEGA; sent += 64 * KILO) {
                connection.chunk(new byte[64 * KILO]);
            }
            connection.lastChunk();
            connection.readUntil("body-too-large");

            connection.send("GET /v1/characteristics HTTP/1.1\nHost: localhost\n\n");

            assertThat(connection.readUntil("\"fine\":true")).contains("HTTP/1.1 200 OK");
        }
    }

    @Test
    void one_byte_less_than_the_limit_passes_with_and_without_a_length() throws Exception {
        eia.on(
                "/v1/subjects",
                request ->
                        request.body()
                                .onSuccess(body -> request.response().end("got " + body.length())));

        var told = given().body(new byte[MEGA]).post("/v1/subjects").asString();

        assertThat(told).isEqualTo("got " + MEGA);
        try (var connection = new RawHttp()) {
            connection.send(
                    "POST /v1/subjects HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n");
            connection.chunk(new byte[MEGA]).lastChunk();
            assertThat(connection.readUntil("got " + MEGA)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void a_batch_streams_to_the_service_while_it_is_sent() throws Exception {
        var received = new AtomicLong();
        try (var monitoring = StubService.of("monitoring");
                var connection = new RawHttp()) {
            monitoring.on(
                    "/v1/datasets/stop-and-search/batches",
                    request -> {
                        request.handler(chunk -> received.addAndGet(chunk.length()));
                        request.endHandler(ended -> request.response().end("got " + received));
                    });
            connection.send(
                    """
                    POST /v1/datasets/stop-and-search/batches HTTP/1.1
                    Host: localhost
                    Content-Type: text/csv
                    Transfer-Encoding: chunked

                    """);
            for (var chunk = 0; chunk < 40; chunk++) {
                connection.chunk(new byte[MEGA / 4]);
            }

            // The last chunk has not been sent, and the service has all that was.
            await().untilAtomic(received, equalTo(10L * MEGA));

            connection.lastChunk();
            assertThat(connection.readUntil("got " + 10 * MEGA)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void an_answer_streams_to_the_client_while_it_is_written() throws Exception {
        var more = new CompletableFuture<Void>();
        eia.on(
                "/v1/subjects",
                request -> {
                    request.response().setChunked(true).write("first ");
                    more.thenRun(() -> request.response().end("second"));
                });
        try (var connection = new RawHttp()) {
            connection.send("GET /v1/subjects HTTP/1.1\nHost: localhost\n\n").readUntil("first ");

            more.complete(null);

            connection.readUntil("second");
        }
    }

    @Test
    void a_client_that_waits_for_leave_gets_it_when_the_service_is_there() throws Exception {
        eia.on(
                "/v1/subjects",
                request -> request.body().onSuccess(body -> request.response().end(body)));
        try (var connection = new RawHttp()) {
            connection
                    .send(
                            "POST /v1/subjects HTTP/1.1\nHost: localhost\nContent-Length: 5\n"
                                    + "Expect: 100-continue\n\n")
                    .readUntil("HTTP/1.1 100 Continue\r\n\r\n");

            connection.send("hello");

            assertThat(connection.readUntil("hello")).startsWith("HTTP/1.1 200 ");
        }
        assertThat(eia.taken().getFirst().headers().contains("Expect")).isFalse();
    }

    @Test
    void a_client_that_waits_for_leave_never_sends_what_is_too_large() throws Exception {
        try (var connection = new RawHttp()) {
            var answer =
                    connection
                            .send(
                                    "POST /v1/subjects HTTP/1.1\nHost: localhost\n"
                                            + "Content-Length: 209715200\n"
                                            + "Expect: 100-continue\n\n")
                            .readUntil("body-too-large");

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("connection: close");
        }
    }

    @Test
    void a_service_that_is_down_is_named() throws Exception {
        given().get("/v1/posts")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/errors/service-unavailable"))
                .body("detail", containsString("action-plan"));
    }

    @Test
    void a_service_that_breaks_off_is_named() {
        eia.on("/v1/subjects", request -> request.connection().close());

        given().body("{}")
                .post("/v1/subjects")
                .then()
                .statusCode(502)
                .header("Retry-After", "5")
                .body("type", equalTo("/errors/service-unavailable"))
                .body("detail", containsString("eia"));
    }

    @Test
    void a_service_that_breaks_off_in_the_midst_of_its_answer_is_not_taken_for_one_that_ended()
            throws Exception {
        eia.on(
                "/v1/subjects",
                request -> {
                    request.response().putHeader("Content-Length", "1000").write("some");
                    request.connection().close();
                });
        try (var connection = new RawHttp()) {
            connection.send("GET /v1/subjects HTTP/1.1\nHost: localhost\n\n");

            assertThatThrownBy(() -> connection.readUntil("never written"))
                    .hasMessageContaining("The connection ended");
        }
    }

    @Test
    void a_service_that_is_silent_is_given_up_and_named() {
        var aborted = new CompletableFuture<Void>();
        eia.on(
                "/v1/subjects",
                request -> request.response().exceptionHandler(gone -> aborted.complete(null)));

        given().get("/v1/subjects")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("/errors/service-timeout"))
                .body("detail", containsString("eia"));
        await().until(aborted::isDone);
    }

    @Test
    void a_service_that_speaks_slowly_is_not_given_up() {
        eia.on(
                "/v1/subjects",
                request -> {
                    var response = request.response().setChunked(true);
                    var left = new AtomicLong(4);
                    Vertx.currentContext()
                            .owner()
                            .setPeriodic(
                                    500,
                                    timer -> {
                                        if (left.decrementAndGet() == 0) {
                                            Vertx.currentContext().owner().cancelTimer(timer);
                                            response.end("done");
                                        } else {
                                            response.write(Buffer.buffer("word "));
                                        }
                                    });
                });

        assertThat(given().get("/v1/subjects").asString()).isEqualTo("word word word done");
    }

    @Test
    void a_client_that_is_silent_in_its_body_is_told() throws Exception {
        eia.on("/v1/subjects", request -> request.body());
        try (var connection = new RawHttp()) {
            var answer =
                    connection
                            .send(
                                    "POST /v1/subjects HTTP/1.1\nHost: localhost\n"
                                            + "Content-Length: 100\n\n{\"title\"")
                            .readUntil("request-timeout");

            assertThat(answer).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void a_client_that_goes_away_ends_the_request_to_the_service() throws Exception {
        var arrived = new CompletableFuture<Void>();
        var aborted = new CompletableFuture<Void>();
        try (var monitoring = StubService.of("monitoring")) {
            monitoring.on(
                    "/v1/datasets/x/batches",
                    request -> {
                        arrived.complete(null);
                        request.response().exceptionHandler(gone -> aborted.complete(null));
                    });
            try (var connection = new RawHttp()) {
                connection.send("POST /v1/datasets/x/batches HTTP/1.1\nHost: localhost\n\n");
                arrived.get(10, TimeUnit.SECONDS);
            }

            await().until(aborted::isDone);
        }
    }

    @Test
    void after_ten_comments_in_an_hour_an_address_waits_and_everything_else_goes_on() {
        eia.answering("/v1/public-comments", "{}");
        eia.answering("/v1/public-comments/7/admission", "{}");
        var taken = new ArrayList<Integer>();

        for (var comment = 0; comment < 12; comment++) {
            taken.add(
                    given().body("{}")
                            .contentType("application/json")
                            .post("/v1/public-comments")
                            .statusCode());
        }

        assertThat(taken.subList(0, 10)).containsOnly(200);
        assertThat(taken.subList(10, 12)).containsOnly(429);
        assertThat(eia.taken()).hasSize(10);
        for (var path : new String[] {"/v1/public-comments", "/v1/public%2Dcomments/"}) {
            var refused =
                    given().urlEncodingEnabled(false)
                            .auth()
                            .oauth2(Tokens.of("analyst"))
                            .body("{}")
                            .post(path)
                            .then()
                            .statusCode(429)
                            .contentType("application/problem+json")
                            .body("type", equalTo("/errors/too-many-requests"))
                            .extract();
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 360);
        }
        given().get("/v1/public-comments?subjectId=7").then().statusCode(200);
        given().post("/v1/public-comments/7/admission").then().statusCode(200);
    }

    @Test
    void one_caller_may_not_use_up_what_is_there_for_others() {
        eia.answering("/v1/subjects", "{}");
        var greedy = Tokens.with("00000000-0000-4000-8000-000000000099");
        var status = 200;

        for (var request = 0; request < 1_000 && status == 200; request++) {
            status = given().auth().oauth2(greedy).get("/v1/subjects").statusCode();
        }

        assertThat(status).isEqualTo(429);
        given().auth()
                .oauth2(greedy)
                .get("/v1/overview")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("type", equalTo("/errors/too-many-requests"));
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .get("/v1/subjects")
                .then()
                .statusCode(200)
                .header("Retry-After", nullValue());
    }
}
