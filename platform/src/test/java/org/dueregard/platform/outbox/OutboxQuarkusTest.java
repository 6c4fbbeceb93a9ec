package org.dueregard.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.dueregard.platform.testing.Wire.headers;
import static org.dueregard.platform.testing.Wire.keyed;
import static org.dueregard.platform.testing.Wire.text;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.Ids;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.testing.Tally;
import org.dueregard.platform.testing.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class OutboxQuarkusTest {
    private static final String TYPE = "org.dueregard.test.happened.v1";
    private static final String TOPIC = "eia.events";

    @Inject Outbox outbox;
    @Inject Tally tally;
    @Inject MeterRegistry meters;
    @Inject Tracer tracer;

    private final Aggregate thing = new Aggregate("thing", "thing-" + Ids.next());

    @Test
    void an_event_is_not_appended_without_a_transaction() {
        assertThatThrownBy(() -> outbox.append(thing, happened(1)))
                .hasRootCauseInstanceOf(TransactionRequiredException.class);
    }

    @Test
    void an_event_of_a_transaction_that_is_rolled_back_never_happened() {
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    outbox.append(thing, happened(1));
                                                    throw new IllegalStateException("no");
                                                }))
                .hasMessage("no");
        append(happened(2));

        var event = Wire.await(TOPIC, 1, keyed(thing.id())).getFirst();

        assertThat(text(event)).isEqualTo("{\"number\":2}");
        assertThat(headers(event)).containsEntry("ce_aggregateversion", "1");
    }

    @Test
    void an_event_leaves_as_a_cloud_event_in_binary_mode() {
        var span = tracer.spanBuilder("use case").setNoParent().startSpan();
        var earliest = Instant.now().minusMillis(5);
        String id;
        try (var _ = span.makeCurrent()) {
            id =
                    append(
                            new Announcement(
                                    TYPE, "part-of-" + thing.id(), Map.of("due", "2026-12-01")));
        }

        var event = Wire.await(TOPIC, 1, keyed(thing.id())).getFirst();

        var headers = headers(event);
        assertThat(text(event)).isEqualTo("{\"due\":\"2026-12-01\"}");
        assertThat(Instant.parse(headers.get("ce_time"))).isBetween(earliest, Instant.now());
        headers.remove("ce_time");
        assertThat(headers)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "ce_specversion",
                                "1.0",
                                "ce_id",
                                id,
                                "ce_source",
                                "/services/eia",
                                "ce_type",
                                TYPE,
                                "ce_subject",
                                "part-of-" + thing.id(),
                                "ce_dataschema",
                                "/schemas/" + TYPE + ".json",
                                "ce_correlationid",
                                id,
                                "ce_aggregateversion",
                                "1",
                                "content-type",
                                "application/json",
                                "traceparent",
                                "00-%s-%s-00"
                                        .formatted(
                                                span.getSpanContext().getTraceId(),
                                                span.getSpanContext().getSpanId())));
    }

    @Test
    void events_of_one_aggregate_arrive_in_the_order_of_their_commits() throws Exception {
        var keys = IntStream.range(0, 20).mapToObj(i -> "hot-" + i + "-" + Ids.next()).toList();
        var perThread = 250;
        var tasks = new ArrayList<Callable<Void>>();
        for (var thread = 0; thread < 8; thread++) {
            var random = new Random(thread);
            tasks.add(
                    () -> {
                        for (var i = 0; i < perThread; i++) {
                            var key = keys.get(random.nextInt(keys.size()));
                            // Nothing but the outbox keeps these transactions apart.
                            QuarkusTransaction.requiringNew()
                                    .run(
                                            () ->
                                                    outbox.append(
                                                            new Aggregate("thing", key),
                                                            new Announcement(
                                                                    TYPE, key, Map.of("k", key))));
                        }
                        return null;
                    });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }

        var events = Wire.awaitEach(TOPIC, 8 * perThread, each -> keys.contains(each.key()));

        var versions = new HashMap<String, List<Long>>();
        events.forEach(
                event ->
                        versions.computeIfAbsent(event.key(), key -> new ArrayList<>())
                                .add(Long.parseLong(headers(event).get("ce_aggregateversion"))));
        assertThat(versions).hasSize(20);
        versions.forEach(
                (key, seen) ->
                        assertThat(seen)
                                .as(key)
                                .containsExactlyElementsOf(
                                        LongStream.rangeClosed(1, seen.size()).boxed().toList()));
    }

    @Test
    void a_part_waits_for_a_transaction_that_has_announced_another_part_of_the_aggregate()
            throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var second =
                    QuarkusTransaction.requiringNew()
                            .call(
                                    () -> {
                                        outbox.append(thing, part("first"));
                                        var later = thread.submit(() -> append(part("second")));
                                        await().until(this::somebodyWaitsForTheAggregate);
                                        return later;
                                    });
            second.get();
        }

        assertThat(Wire.await(TOPIC, 2, keyed(thing.id())))
                .extracting(event -> headers(event).get("ce_subject"))
                .containsExactly("first-" + thing.id(), "second-" + thing.id());
    }

    private boolean somebodyWaitsForTheAggregate() {
        return tally.number(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                + " AND query LIKE '%event_stream%'")
                == 1;
    }

    @Test
    void a_row_that_the_broker_refuses_is_parked_and_others_flow() {
        append(happened(1));
        append(new Announcement(TYPE, thing.id(), Map.of("text", "x".repeat(1_100_000))));
        append(happened(3));
        var other = new Aggregate("thing", "other-" + Ids.next());
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(other, new Announcement(TYPE, other.id(), Map.of())));

        assertThat(Wire.await(TOPIC, 1, keyed(other.id()))).hasSize(1);
        await().until(() -> parked() == 1);
        assertThat(Wire.await(TOPIC, 1, keyed(thing.id()))).hasSize(1);
        await().untilAsserted(
                        () -> assertThat(meters.get("outbox.parked").gauge().value()).isEqualTo(1));
        given().auth()
                .oauth2(Tokens.of("administrator"))
                .get("/v1/operations/outbox/parked")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.subject == '%s' }.waitingBehind".formatted(thing.id()),
                        is(1))
                .body(
                        "items.find { it.subject == '%s' }.reason".formatted(thing.id()),
                        startsWith("RecordTooLargeException"));

        // Somebody mends the reason, and lets it go.
        tally.execute("UPDATE outbox SET payload = '{\"number\":2}' WHERE parked_at IS NOT NULL");
        given().auth()
                .oauth2(Tokens.of("administrator"))
                .post("/v1/operations/outbox/parked/release")
                .then()
                .statusCode(200)
                .body("released", is(1));

        assertThat(Wire.await(TOPIC, 3, keyed(thing.id())))
                .extracting(Wire::text)
                .containsExactly("{\"number\":1}", "{\"number\":2}", "{\"number\":3}");
        assertThat(
                        tally.number(
                                "SELECT count(*) FROM audit_entry"
                                        + " WHERE action = 'outbox.released'"))
                .isEqualTo(1);
    }

    @Test
    void nothing_is_lost_when_kafka_is_away_and_comes_back() {
        append(happened(1));
        Wire.await(TOPIC, 1, keyed(thing.id()));

        ServiceStack.kafka().stop();
        try {
            for (var i = 2; i <= 50; i++) {
                append(happened(i));
            }
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () ->
                                    given().get("/q/health/well")
                                            .then()
                                            .body(
                                                    "checks.find { it.name == 'outbox-relay' }.status",
                                                    is("DOWN")));
            given().get("/q/health/ready").then().statusCode(200);
            await().until(() -> meters.get("outbox.pending").gauge().value() >= 49);
        } finally {
            ServiceStack.kafka().start();
        }

        assertThat(Wire.awaitEach(TOPIC, 50, keyed(thing.id())))
                .extracting(Wire::text)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 50)
                                .mapToObj("{\"number\":%d}"::formatted)
                                .toList());
        await().untilAsserted(
                        () ->
                                given().get("/q/health/well")
                                        .then()
                                        .body(
                                                "checks.find { it.name == 'outbox-relay' }.status",
                                                is("UP")));
    }

    @Test
    void what_is_relayed_moves_to_the_event_log_under_the_next_position() {
        for (var i = 1; i <= 5; i++) {
            append(happened(i));
        }
        await().until(() -> logged() == 5);

        assertThat(tally.number("SELECT count(*) FROM outbox WHERE aggregate_id = ?", thing.id()))
                .isZero();
        assertThat(tally.number("SELECT max(position) - count(*) FROM event_log")).isZero();
        assertThat(
                        tally.number(
                                "SELECT count(*) FROM (SELECT aggregate_version"
                                        + " - row_number() OVER (ORDER BY position) AS gap"
                                        + " FROM event_log WHERE aggregate_id = ?) WHERE gap <> 0",
                                thing.id()))
                .isZero();
        assertThat(meters.get("outbox.published").counter().count()).isGreaterThanOrEqualTo(5);
    }

    private String append(Announcement announcement) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.append(thing, announcement))
                .toString();
    }

    private Announcement happened(int number) {
        return new Announcement(TYPE, thing.id(), Map.of("number", number));
    }

    private Announcement part(String name) {
        return new Announcement(TYPE, name + "-" + thing.id(), Map.of());
    }

    private long parked() {
        return tally.number(
                "SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL AND aggregate_id = ?",
                thing.id());
    }

    private long logged() {
        return tally.number("SELECT count(*) FROM event_log WHERE aggregate_id = ?", thing.id());
    }
}
