package org.dueregard.monitoring.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UploadTest {
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Caller SENDER = caller("sender", Roles.DATA_PROVIDER);
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void the_last_byte_completes_it_and_from_then_on_nothing_expires() {
        var upload = ofBytes(10, null);

        assertThat(upload.receive(4, NOON, KEPT)).isEmpty();
        assertThat(upload.contentUntil()).isEqualTo(NOON.plus(KEPT));
        assertThat(upload.receive(6, NOON, KEPT)).isPresent();

        assertThat(upload.state()).isEqualTo(UploadState.WAITING);
        assertThat(upload.contentUntil()).isNull();
        assertThat(upload.hasExpired(NOON.plus(Duration.ofDays(999)))).isFalse();
    }

    @Test
    void bytes_go_on_where_the_last_ones_ended() {
        var upload = ofBytes(10, null);
        upload.receive(4, NOON, KEPT);

        assertThatCode(() -> upload.requireOffset(4)).doesNotThrowAnyException();
        assertThatThrownBy(() -> upload.requireOffset(3))
                .hasMessageStartingWith("4 bytes have come; send on from there.");
        assertThatThrownBy(() -> upload.requireOffset(5)).isInstanceOf(DomainException.class);
    }

    @Test
    void more_bytes_than_were_said_are_refused() {
        var upload = ofBytes(10, null);

        assertThat(slug(() -> upload.receive(11, NOON, KEPT))).isEqualTo("upload-too-large");

        assertThat(upload.received()).isZero();
    }

    @Test
    void another_sha_256_than_was_said_fails_it_before_anything_is_taken_in() {
        var upload = complete("cd".repeat(32));

        assertThat(upload.found(DIGEST, NOON, KEPT)).isPresent();

        assertThat(upload.state()).isEqualTo(UploadState.FAILED);
        assertThat(upload.failure())
                .isNotNull()
                .extracting(Failure::slug, failure -> failure.detail().contains(DIGEST))
                .containsExactly("upload-damaged", true);
        upload.resume(NOON, KEPT);
        assertThat(upload.digest()).as("it is looked at again").isNull();
    }

    @Test
    void what_was_cancelled_in_mid_file_goes_on_behind_what_is_in() {
        var upload = running();
        upload.advance(new Checkpoint(2, 100, 40, 101), NOON.plusSeconds(4));

        upload.cancel("The wrong month.", NOON, KEPT);

        assertThat(upload.isAt(2)).isFalse();
        upload.resume(NOON, KEPT);
        assertThat(upload.state()).isEqualTo(UploadState.WAITING);
        assertThat(upload.reason()).isNull();
        assertThat(upload.checkpoint()).isEqualTo(new Checkpoint(2, 100, 40, 101));
        upload.run(NOON);
        assertThat(upload.isAt(2)).isTrue();
    }

    @Test
    void what_was_cancelled_before_it_had_come_whole_is_sent_on() {
        var upload = ofBytes(10, null);
        upload.receive(4, NOON, KEPT);
        upload.cancel("A pause.", NOON, KEPT);
        assertThat(slug(() -> upload.requireOffset(4))).isEqualTo("illegal-transition");

        upload.resume(NOON, KEPT);

        assertThat(upload.state()).isEqualTo(UploadState.RECEIVING);
        assertThatCode(() -> upload.requireOffset(4)).doesNotThrowAnyException();
    }

    @Test
    void what_was_given_up_cannot_be_resumed_and_the_refusal_says_what_to_do() {
        var upload = ofBytes(10, null);
        upload.giveUp("Given up.", NOON);

        assertThat(upload.hasContent(NOON)).isFalse();
        assertThat(slug(() -> upload.resume(NOON, KEPT))).isEqualTo("upload-content-gone");
    }

    @Test
    void what_nobody_sends_on_expires() {
        var upload = ofBytes(10, null);
        upload.receive(1, NOON, KEPT);

        assertThat(upload.hasExpired(NOON.plus(KEPT).minusNanos(1))).isFalse();
        assertThat(upload.hasExpired(NOON.plus(KEPT))).isTrue();
    }

    @Test
    void the_pause_doubles_with_each_try_and_the_last_one_fails_it() {
        var upload = running();
        for (var attempt = 1; attempt < 4; attempt++) {
            assertThat(upload.tryLater(NOON, Duration.ofSeconds(2), 4, KEPT)).isEmpty();
        }

        assertThat(upload.tryLater(NOON, Duration.ofSeconds(2), 4, KEPT)).isPresent();

        assertThat(upload.state()).isEqualTo(UploadState.FAILED);
        assertThat(upload.failure())
                .isNotNull()
                .extracting(Failure::slug)
                .isEqualTo("internal-error");
    }

    @Test
    void progress_makes_earlier_tries_forgotten() {
        var upload = running();
        for (var attempt = 1; attempt < 4; attempt++) {
            upload.tryLater(NOON, Duration.ofSeconds(2), 4, KEPT);
        }
        upload.advance(new Checkpoint(1, 50, 5, 51), NOON);

        assertThat(upload.tryLater(NOON, Duration.ofSeconds(2), 4, KEPT)).isEmpty();

        assertThat(upload.state()).isEqualTo(UploadState.TAKING_IN);
    }

    @Test
    void pace_and_time_left_are_those_of_the_run_that_is_under_way() {
        var upload = running();
        upload.advance(new Checkpoint(1, 100, 2, 101), NOON.plusSeconds(10));
        upload.run(NOON.plusSeconds(1000));
        assertThat(upload.pace()).isEqualTo(Pace.UNKNOWN);

        upload.advance(new Checkpoint(2, 300, 6, 301), NOON.plusSeconds(1004));

        assertThat(upload.pace()).isEqualTo(new Pace(50.0, 4L));
    }

    @Test
    void of_no_rows_and_of_no_time_no_pace_is_told() {
        assertThat(Pace.of(Duration.ZERO, 100, 100, 100)).isEqualTo(Pace.UNKNOWN);
        assertThat(Pace.of(Duration.ofSeconds(1), 0, 100, 100)).isEqualTo(Pace.UNKNOWN);
        assertThat(Pace.of(Duration.ofSeconds(2), 5, 0, 100)).isEqualTo(new Pace(2.5, null));
    }

    @Test
    void only_its_sender_sends_it_and_an_administrator_may_stop_it() {
        var upload = ofBytes(10, null);
        var other = caller("other", Roles.DATA_PROVIDER);
        var administrator = caller("other", Roles.ADMINISTRATOR);

        assertThat(slug(() -> upload.requireSender(other))).isEqualTo("not-your-upload");
        assertThat(slug(() -> upload.requireSteerable(other))).isEqualTo("not-your-upload");
        assertThatCode(() -> upload.requireSteerable(administrator)).doesNotThrowAnyException();
        assertThatCode(() -> upload.requireSender(SENDER)).doesNotThrowAnyException();
    }

    @Test
    void a_failure_does_not_say_that_nothing_was_taken_in() {
        var refused =
                DomainException.malformed(
                        "batch-unreadable",
                        "The batch cannot be read",
                        "The body is not UTF-8 text. Nothing of it was taken in.");

        assertThat(Failure.of(refused, 7).detail()).isEqualTo("The file is not UTF-8 text.");
    }

    private static Upload ofBytes(long size, @Nullable String sha256) {
        return Upload.begin(
                UUID.randomUUID(),
                new NewUpload(
                        "stop-and-search",
                        "metropolitan",
                        "year.csv",
                        BatchFormat.CSV,
                        Packing.NONE,
                        size,
                        sha256),
                SENDER.person(),
                NOON,
                KEPT);
    }

    private static Upload complete(@Nullable String sha256) {
        var upload = ofBytes(10, sha256);
        upload.receive(10, NOON, KEPT);
        return upload;
    }

    private static Upload running() {
        var upload = complete(null);
        upload.found(DIGEST, NOON, KEPT);
        upload.run(NOON);
        return upload;
    }

    private static Caller caller(String sub, String role) {
        return new Caller(new Person(sub), Set.of(role), Set.of());
    }

    private static String slug(ThrowingCallable refused) {
        var thrown = org.assertj.core.api.Assertions.catchThrowable(refused);
        assertThat(thrown).isInstanceOf(DomainException.class);
        return ((DomainException) thrown).slug();
    }
}
