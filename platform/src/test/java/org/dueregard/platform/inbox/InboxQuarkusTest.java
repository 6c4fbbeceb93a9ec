package org.dueregard.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.platform.testing.Wire.event;
import static org.dueregard.platform.testing.Wire.headers;
import static org.dueregard.platform.testing.Wire.keyed;
import static org.hamcrest.Matchers.containsString;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.dueregard.platform.testing.Counted;
import org.dueregard.platform.testing.CountingConsumer;
import org.dueregard.platform.testing.Tally;
import org.dueregard.platform.testing.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class InboxQuarkusTest {
    private static final String DEAD_LETTERS = "eia.dead-letter";

    @Inject Tally tally;
    @Inject CountingConsumer consumer;
    @Inject Inbox inbox;
    @Inject MeterRegistry meters;

    private final String subject = "subject-" + Ids.next();

    @Test
    void an_event_has_its_effect_once_however_often_it_is_delivered() {
        var delivered = counting(1, 5).send();
        delivered.send();
        delivered.send();
        counting(2, 1).send();

        await().untilAsserted(() -> assertThat(tally.of(subject)).isEqualTo(6));
        assertThat(handled("duplicate")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void two_replicas_that_handle_the_same_event_at_once_have_one_effect() throws Exception {
        var bothAreIn = new CountDownLatch(1);
        consumer.afterEffect(subject, () -> pauseUntil(bothAreIn));
        var event = received(1, "{\"tally\":\"%s\",\"by\":1}".formatted(subject));

        var first = CompletableFuture.supplyAsync(() -> handle(event), Thread::startVirtualThread);
        var second = CompletableFuture.supplyAsync(() -> handle(event), Thread::startVirtualThread);
        await().until(
                        () ->
                                tally.number(
                                                "SELECT count(*) FROM pg_stat_activity"
                                                        + " WHERE wait_event_type = 'Lock'"
                                                        + " AND query LIKE 'INSERT INTO inbox %'")
                                        == 1);
        bothAreIn.countDown();

        assertThat(new Inbox.Outcome[] {first.get(), second.get()})
                .containsExactlyInAnyOrder(Inbox.Outcome.APPLIED, Inbox.Outcome.DUPLICATE);
        assertThat(tally.of(subject)).isEqualTo(1);
    }

    @Test
    void the_effect_is_rolled_back_with_the_mark_and_tried_again() {
        var stumbles = new AtomicInteger();
        consumer.afterEffect(
                subject,
                () -> {
                    if (stumbles.getAndIncrement() < 2) {
                        throw new IllegalStateException("stumbled");
                    }
                });

        counting(1, 1).send();

        await().untilAsserted(() -> assertThat(tally.of(subject)).isEqualTo(1));
        assertThat(stumbles).hasValue(3);
    }

    @Test
    void an_event_older_than_the_last_applied_of_its_subject_is_ignored_and_counted() {
        var before = handled("older");
        counting(3, 1).send();
        counting(2, 10).send();
        counting(4, 100).send();

        await().untilAsserted(() -> assertThat(tally.of(subject)).isEqualTo(101));
        assertThat(handled("older")).isEqualTo(before + 1);
    }

    @Test
    void an_unknown_type_is_skipped_and_counted_and_unknown_fields_are_ignored() {
        var before = counter("inbox.skipped", "type", "org.dueregard.test.unheard-of.v1");

        event("org.dueregard.test.unheard-of.v1", subject, 1).send();
        event(Counted.TYPE, subject, 2)
                .data("{\"tally\":\"%s\",\"by\":1,\"new\":{\"field\":[1]}}".formatted(subject))
                .send();

        await().untilAsserted(() -> assertThat(tally.of(subject)).isEqualTo(1));
        assertThat(counter("inbox.skipped", "type", "org.dueregard.test.unheard-of.v1"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tally\":\"x\",\"by\":          | Unexpected end-of-input",
                "not json                          | Unrecognized token",
                "{\"by\":1}                        | missing: /tally",
                "{\"tally\":\"x\"}                 | /by: ",
                "{\"tally\":\"x\",\"by\":\"1\"}    | /by: ",
                "{\"tally\":\"x\",\"by\":1.5}      | /by: ",
                "{\"tally\":[],\"by\":1}           | /tally: ",
                "{\"tally\":\"x\",\"tally\":\"y\",\"by\":1} | Duplicate field",
                "null                              | missing: /",
            })
    void data_that_cannot_be_read_goes_to_the_dead_letters_at_once(String data, String detail) {
        event(Counted.TYPE, subject, 1).data(data).send();

        var letter = headers(Wire.await(DEAD_LETTERS, 1, keyed(subject)).getFirst());

        assertThat(letter)
                .containsEntry("dl_reason", "malformed")
                .containsEntry("dl_attempts", "1")
                .containsEntry("ce_subject", subject)
                .containsKey("dl_origin");
        assertThat(letter.get("dl_detail")).contains(detail);
    }

    @Test
    void an_event_without_its_headers_goes_to_the_dead_letters_with_everything_that_is_wrong() {
        event(Counted.TYPE, subject, 1)
                .header("ce_id", "17")
                .header("ce_source", null)
                .header("ce_specversion", "0.3")
                .header("ce_time", "yesterday")
                .header("ce_aggregateversion", "0")
                .send();

        var letter = headers(Wire.await(DEAD_LETTERS, 1, keyed(subject)).getFirst());

        assertThat(letter.get("dl_detail"))
                .contains(
                        "ce_id is 17, not a UUID",
                        "ce_source is missing",
                        "ce_specversion is 0.3",
                        "ce_time is yesterday",
                        "ce_aggregateversion is 0");
    }

    @Test
    void a_record_that_is_no_event_goes_to_the_dead_letters_and_a_tombstone_does_not() {
        Wire.sendRaw("action-plan.posts", subject + "-gone", null);
        Wire.sendRaw("monitoring.events", subject, new byte[] {(byte) 0xff, 0, 1});

        var letter = Wire.await(DEAD_LETTERS, 1, keyed(subject)).getFirst();

        assertThat(letter.value()).containsExactly(0xff, 0, 1);
        assertThat(headers(letter).get("dl_detail")).contains("ce_type is missing");
    }

    @Test
    void what_a_consumer_refuses_at_every_try_goes_to_the_dead_letters_and_has_no_effect() {
        consumer.afterEffect(
                subject,
                () -> {
                    throw new IllegalStateException("no such policy");
                });
        var refused = counting(1, 1).send();

        var letter = headers(Wire.await(DEAD_LETTERS, 1, keyed(subject)).getFirst());

        assertThat(letter)
                .containsEntry("dl_reason", "refused")
                .containsEntry("dl_consumer", "counting")
                .containsEntry("ce_id", refused.id().toString());
        assertThat(letter.get("dl_detail")).contains("no such policy");
        assertThat(tally.of(subject)).isZero();
        assertThat(marks(refused.id())).isZero();
    }

    @Test
    void an_event_waits_for_a_database_that_stops_in_the_middle_of_it() {
        var inTheMiddle = new CountDownLatch(1);
        var databaseIsGone = new CountDownLatch(1);
        consumer.afterEffect(
                subject,
                () -> {
                    inTheMiddle.countDown();
                    pauseUntil(databaseIsGone);
                });
        var event = counting(1, 7).send();
        pauseUntil(inTheMiddle);

        ServiceStack.postgres().stop();
        databaseIsGone.countDown();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> counter("inbox.retries", "cause", "database") >= 3);
        ServiceStack.postgres().start();

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(tally.of(subject)).isEqualTo(7));
        assertThat(marks(event.id())).isEqualTo(1);
        assertThat(deadLettersOf(event.id())).isZero();
    }

    @Test
    void what_is_announced_while_an_event_is_handled_names_its_cause_chain_and_trace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var cause =
                event(Counted.TYPE, subject, 1)
                        .header("ce_correlationid", "11111111-1111-7111-8111-111111111111")
                        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                        .data(
                                "{\"tally\":\"%1$s\",\"by\":1,\"announce\":\"echo-%1$s\"}"
                                        .formatted(subject))
                        .send();

        var echo = headers(Wire.await("eia.events", 1, keyed("echo-" + subject)).getFirst());

        assertThat(echo)
                .containsEntry("ce_causationid", cause.id().toString())
                .containsEntry("ce_correlationid", "11111111-1111-7111-8111-111111111111");
        assertThat(echo.get("traceparent")).startsWith("00-" + trace + "-");
    }

    @Test
    void the_offset_is_committed_after_the_effect_and_not_before() throws Exception {
        var inTheMiddle = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        consumer.afterEffect(
                subject,
                () -> {
                    inTheMiddle.countDown();
                    pauseUntil(goOn);
                });
        counting(1, 1).send();
        pauseUntil(inTheMiddle);
        var place = Wire.await("monitoring.events", 1, keyed(subject)).getFirst();

        // Longer than the interval at which offsets are committed.
        await().during(Duration.ofSeconds(2)).until(() -> committed(place) <= place.offset());
        goOn.countDown();

        await().until(() -> committed(place) > place.offset());
        assertThat(tally.of(subject)).isEqualTo(1);
    }

    @Test
    @Tag("long")
    void an_event_that_takes_longer_than_the_poll_interval_does_not_cost_the_partitions()
            throws Exception {
        var goOn = new CountDownLatch(1);
        var runs = new AtomicInteger();
        consumer.afterEffect(
                subject,
                () -> {
                    runs.incrementAndGet();
                    pauseUntil(goOn);
                });
        counting(1, 1).send();
        await().until(() -> runs.get() == 1);
        var member = members();

        await().atMost(Duration.ofSeconds(30))
                .during(Duration.ofSeconds(15))
                .until(() -> members().equals(member));
        goOn.countDown();

        await().untilAsserted(() -> assertThat(tally.of(subject)).isEqualTo(1));
        assertThat(runs).hasValue(1);
    }

    @Test
    void the_metrics_tell_how_far_a_service_is_behind() {
        counting(1, 1).send();
        await().untilAsserted(() -> assertThat(tally.of(subject)).isEqualTo(1));

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("kafka_consumer_fetch_manager_records_lag_max"))
                .body(
                        containsString(
                                "inbox_events_total{consumer=\"counting\",outcome=\"applied\"}"))
                .body(containsString("inbox_held"))
                .body(containsString("outbox_oldest_age_seconds"));
    }

    private static long committed(ConsumerRecord<String, byte[]> place) throws Exception {
        try (var admin = admin()) {
            var offsets =
                    admin.listConsumerGroupOffsets("eia").partitionsToOffsetAndMetadata().get();
            var offset = offsets.get(new TopicPartition(place.topic(), place.partition()));
            return offset == null ? 0 : offset.offset();
        }
    }

    private static Set<String> members() throws Exception {
        try (var admin = admin()) {
            return admin.describeConsumerGroups(Set.of("eia")).all().get().values().stream()
                    .flatMap(group -> group.members().stream())
                    .map(MemberDescription::consumerId)
                    .collect(Collectors.toSet());
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()));
    }

    private Wire.Event counting(long version, int by) {
        return event(Counted.TYPE, subject, version)
                .data("{\"tally\":\"%s\",\"by\":%d}".formatted(subject, by));
    }

    private Envelope received(long version, String json) {
        return new Envelope(
                Ids.next(),
                "/services/monitoring",
                Counted.TYPE,
                subject,
                Instant.EPOCH,
                version,
                "chain",
                json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Inbox.Outcome handle(Envelope event) {
        try {
            return inbox.handle(consumer, event);
        } catch (MalformedEventException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private double handled(String outcome) {
        return counter("inbox.events", "consumer", "counting", "outcome", outcome);
    }

    private double counter(String name, String... tags) {
        var counter = meters.find(name).tags(tags).counter();
        return counter == null ? 0 : counter.count();
    }

    private long marks(UUID event) {
        return tally.number("SELECT count(*) FROM inbox WHERE event_id = ?", event);
    }

    private long deadLettersOf(UUID event) {
        return tally.number("SELECT count(*) FROM inbox_dead_letter WHERE event_id = ?", event);
    }

    private static void pauseUntil(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
