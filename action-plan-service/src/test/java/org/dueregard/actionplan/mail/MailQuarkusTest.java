package org.dueregard.actionplan.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dueregard.localstack.LetterReader.Read;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters, sent to a real mail server. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class MailQuarkusTest {
    private static final ServiceStack.Mailbox MAILBOX = ServiceStack.mailbox();

    private final String address = UUID.randomUUID() + "@example.invalid";

    @Inject Mails mails;
    @Inject Dispatching dispatching;
    @Inject Postman postman;
    @Inject AgroalDataSource database;

    @BeforeEach
    void openTheOffice() {
        MAILBOX.start();
    }

    @AfterEach
    void refuseNothingMore() {
        MAILBOX.refuseWith(0);
        MAILBOX.stop();
    }

    @Test
    void a_letter_comes_as_text_and_html_with_its_enclosures_and_leaves_no_address_behind()
            throws SQLException {
        var report = "one,two\n".getBytes(StandardCharsets.UTF_8);
        var letter =
                new Letter(
                        "report/" + address,
                        address,
                        "The annual report – Fortschritt",
                        "In words.",
                        "<p>In <strong>words</strong>.</p>",
                        List.of(new Enclosure("report.csv", "text/csv", report)));

        queue(letter);

        var read = theLetter();
        assertThat(read.subject()).isEqualTo("The annual report – Fortschritt");
        assertThat(read.text().strip()).isEqualTo("In words.");
        assertThat(read.html()).contains("<strong>words</strong>");
        assertThat(read.enclosures()).containsExactly("report.csv");
        await().until(() -> count("letter_key = ? and state = 'SENT'", letter.key()) == 1);
        assertThat(
                        count(
                                "letter_key = ? and num_nonnulls(recipient, subject, plain_text,"
                                        + " html) = 0 and not exists (select from mail_enclosure"
                                        + " where mail_id = mail.id)",
                                letter.key()))
                .isEqualTo(1);
    }

    @Test
    void a_letter_with_a_key_is_written_once_and_what_is_rolled_back_is_never_sent() {
        var again = letter("again/" + address);
        var undone = letter("undone/" + address);
        QuarkusTransaction.begin();
        mails.queue(undone);
        QuarkusTransaction.rollback();

        assertThat(queue(again)).isTrue();
        assertThat(queue(again)).isFalse();

        theLetter();
        assertThat(queue(again)).as("after it was sent as well").isFalse();
        postman.goRound();
        assertThat(MAILBOX.lettersTo(address)).hasSize(1);
    }

    @Test
    void while_the_server_is_away_letters_wait_and_come_once_when_it_is_back() throws SQLException {
        MAILBOX.stop();
        var letter = letter("patient/" + address);
        queue(letter);
        postman.goRound();
        await().until(() -> count("letter_key = ? and tries > 0", letter.key()) == 1);
        assertThat(count("letter_key = ? and state = 'QUEUED'", letter.key())).isEqualTo(1);
        assertThat(count("letter_key = ? and next_try_at > queued_at", letter.key()))
                .as("the next attempt waits")
                .isEqualTo(1);

        MAILBOX.start();
        timePasses(letter.key());
        postman.goRound();
        postman.goRound();

        theLetter();
        assertThat(MAILBOX.lettersTo(address)).hasSize(1);
    }

    @Test
    void what_is_refused_for_now_is_tried_again_and_what_is_refused_for_good_waits_for_a_person() {
        MAILBOX.refuseWith(450);
        var letter = letter("refused/" + address);
        queue(letter);
        postman.goRound();
        await().until(() -> "SMTP 450".equals(fault(letter.key())));

        MAILBOX.refuseWith(550);
        timePasses(letter.key());
        postman.goRound();
        await().until(() -> count("letter_key = ? and state = 'REFUSED'", letter.key()) == 1);

        var refused = refused();
        assertThat(refused.getList("items.key")).contains(letter.key());
        assertThat(refused.getList("items.lastFault")).contains("SMTP 550");
        given().auth()
                .oauth2(Tokens.of("programme-office"))
                .get("/v1/operations/mails")
                .then()
                .statusCode(403);
        MAILBOX.refuseWith(0);
        given().auth()
                .oauth2(Tokens.of("administrator"))
                .post("/v1/operations/mails/" + id(refused, letter.key()) + "/attempt")
                .then()
                .statusCode(204);

        theLetter();
        given().auth()
                .oauth2(Tokens.of("administrator"))
                .post("/v1/operations/mails/" + id(refused, letter.key()) + "/attempt")
                .then()
                .statusCode(409);
    }

    @Test
    void many_replicas_send_each_letter_once() {
        var keys = IntStream.range(0, 40).mapToObj(n -> "crowd/" + n + "/" + address).toList();
        QuarkusTransaction.requiringNew().run(() -> keys.forEach(key -> mails.queue(letter(key))));

        var replicas = new ArrayList<CompletableFuture<Void>>();
        for (var i = 0; i < 4; i++) {
            replicas.add(CompletableFuture.runAsync(postman::goRound));
        }
        replicas.forEach(CompletableFuture::join);

        await().until(() -> MAILBOX.lettersTo(address).size() >= keys.size());
        postman.goRound();
        assertThat(MAILBOX.lettersTo(address).stream().map(Read::id)).doesNotHaveDuplicates();
        assertThat(MAILBOX.lettersTo(address)).hasSize(keys.size());
    }

    @Test
    void an_attempt_that_nobody_ends_is_made_again_by_whoever_looks_later() throws SQLException {
        MAILBOX.refuseWith(450);
        var letter = letter("killed/" + address);
        queue(letter);
        postman.goRound();
        await().until(() -> "SMTP 450".equals(fault(letter.key())));
        MAILBOX.refuseWith(0);
        timePasses(letter.key());
        var taken = dispatching.take();

        postman.goRound();
        if (taken.isPresent()) {
            assertThat(MAILBOX.lettersTo(address)).as("it is somebody's to send").isEmpty();
            timePasses(letter.key());
        }
        postman.goRound();

        theLetter();
    }

    @Test
    void what_still_waits_for_an_address_can_be_taken_back() throws SQLException {
        MAILBOX.stop();
        queue(letter("recalled/" + address));

        QuarkusTransaction.requiringNew().run(() -> mails.recall(address));

        assertThat(count("recipient = ?", address)).isZero();
    }

    private Letter letter(String key) {
        return new Letter(key, address, "A letter", "In words.", "<p>In words.</p>");
    }

    private boolean queue(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> mails.queue(letter));
    }

    private Read theLetter() {
        postman.goRound();
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> MAILBOX.lettersTo(address), letters -> letters.size() == 1)
                .getFirst();
    }

    private static JsonPath refused() {
        return given().auth()
                .oauth2(Tokens.of("administrator"))
                .get("/v1/operations/mails?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String id(JsonPath refused, String key) {
        return refused.getString("items.find { it.key == '" + key + "' }.id");
    }

    /** As if its time had come. */
    private void timePasses(String key) {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update mail set next_try_at = queued_at where letter_key = ? and"
                                        + " state = 'QUEUED'")) {
            update.setString(1, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long count(String condition, String value) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from mail where " + condition)) {
            select.setString(1, value);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private String fault(String key) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select coalesce(last_fault, '') from mail where letter_key = ?")) {
            select.setString(1, key);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
