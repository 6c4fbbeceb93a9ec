package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dueregard.actionplan.reminder.Reminding;
import org.dueregard.localstack.LetterReader.Read;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.caller.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Digests by mail: addresses, what they say, when they come and when they do not. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class RemindersQuarkusTest {
    private static final ServiceStack.Mailbox MAILBOX = ServiceStack.mailbox();

    @Inject Reminding reminding;
    @Inject AgroalDataSource database;

    private final String person = UUID.randomUUID().toString();
    private final String address = person + "@example.invalid";
    private final String mark = person.substring(0, 8).toUpperCase(Locale.ROOT);
    private final String post = "LONE-" + mark;
    private Cast cast;

    @BeforeEach
    void openTheOffice() {
        cast = Cast.of();
        MAILBOX.start();
    }

    @AfterEach
    void closeTheOffice() {
        MAILBOX.stop();
    }

    @Test
    void an_address_is_seen_by_its_person_and_the_office_only_and_can_be_forgotten()
            throws SQLException {
        var appointment = deputy();
        var path = path(cast.post(), appointment);

        Api.get(Tokens.with(person), path).then().statusCode(200).body("email", equalTo(address));
        Api.get(Api.office(), path).then().statusCode(200).body("email", equalTo(address));
        Api.get(cast.holderToken(), path).then().statusCode(403);
        Api.get(null, path).then().statusCode(401);
        for (var reader : new String[] {null, Api.office()}) {
            assertThat(Api.get(reader, "/v1/posts/" + cast.post()).asString())
                    .doesNotContain(address);
        }
        Api.as(Tokens.with(person)).body("{\"email\": null}").put(path).then().statusCode(428);
        Api.put(Api.office(), path, "{\"email\": \"no address\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/email"));

        Api.put(Tokens.with(person), path, "{\"email\": null}")
                .then()
                .statusCode(200)
                .body("email", nullValue());

        assertThat(trail()).contains("appointment.address-erased").doesNotContain(address);
        assertThat(remind()).isFalse();
    }

    @Test
    void a_post_holder_is_told_once_a_day_what_is_overdue_due_soon_and_to_be_answered() {
        holder();
        lay("LATE", TestClock.today().minusDays(3));
        lay("SOON", TestClock.today().plusDays(20));

        assertThat(remind()).isTrue();

        var letter = theLetter();
        assertThat(letter.subject()).isEqualTo("Due Regard: 1 overdue, 1 due soon");
        assertThat(letter.text())
                .contains("LATE <b>of</b> " + cast.post(), "SOON", "/v1/occurrences/");
        assertThat(letter.html()).contains("LATE &lt;b&gt;of&lt;/b&gt;").doesNotContain("<b>of");
        assertThat(letter.text()).doesNotContain(person, cast.holder(), "Name of the holder");
        assertThat(remind()).as("the second time on one day").isFalse();
    }

    @Test
    void nothing_comes_on_a_day_that_brings_nothing_new_and_all_of_it_when_something_is_new() {
        holder();
        lay("LATE", TestClock.today().minusDays(3));
        remind();
        theLetter();

        aDayPasses();
        assertThat(remind()).as("nothing is new").isFalse();

        aDayPasses();
        lay("LATER", TestClock.today().minusDays(1));
        forgetToday();
        assertThat(remind()).isTrue();
        var letters = letters(2);
        assertThat(letters.getLast().subject()).isEqualTo("Due Regard: 2 overdue");
    }

    @Test
    void who_does_not_want_digests_gets_none_and_nobody_says_that_for_another() {
        holder();
        lay("LATE", TestClock.today().minusDays(3));
        var preferences = "/v1/notification-preferences";
        Api.get(null, preferences).then().statusCode(401);
        var wanted = Api.get(Tokens.with(person), preferences);
        wanted.then().statusCode(200).body("digests", equalTo(true));
        Api.as(Tokens.with(person))
                .body("{\"digests\": false}")
                .put(preferences)
                .then()
                .statusCode(428);
        Api.as(Tokens.with(person))
                .header("If-Match", wanted.header("ETag"))
                .body("{}")
                .put(preferences)
                .then()
                .statusCode(400)
                .body(containsString("/digests"));
        Api.as(Tokens.with(person))
                .header("If-Match", wanted.header("ETag"))
                .body("{\"digests\": false}")
                .put(preferences)
                .then()
                .statusCode(200)
                .body("digests", equalTo(false));
        Api.as(Tokens.with(person))
                .header("If-Match", wanted.header("ETag"))
                .body("{\"digests\": true}")
                .put(preferences)
                .then()
                .statusCode(412);

        assertThat(waiting()).doesNotContain(new Person(person));
        Api.as(Tokens.with(person))
                .header("If-Match", Api.get(Tokens.with(person), preferences).header("ETag"))
                .body("{\"digests\": true}")
                .put(preferences)
                .then()
                .statusCode(200);
        assertThat(waiting()).contains(new Person(person));
    }

    @Test
    void many_replicas_write_one_letter_and_what_waits_for_a_forgotten_address_is_not_sent() {
        var appointment = holder();
        lay("LATE", TestClock.today().minusDays(3));
        MAILBOX.stop();
        var replicas = new ArrayList<CompletableFuture<Boolean>>();
        for (var i = 0; i < 6; i++) {
            replicas.add(CompletableFuture.supplyAsync(this::remind));
        }

        assertThat(replicas.stream().filter(CompletableFuture::join)).hasSize(1);
        Api.put(Api.office(), path(post, appointment), "{\"email\": null}").then().statusCode(200);
        assertThat(queued()).isZero();
    }

    /** The person deputises; what waits for the post is not theirs while it is filled. */
    private String deputy() {
        return appointed(cast.post(), "DEPUTY");
    }

    /** The person holds a post that owes what the test lays on it. */
    private String holder() {
        Cast.createPost(post, "Post of one person");
        return appointed(post, "HOLDER");
    }

    private String appointed(String to, String capacity) {
        return Api.create(
                        Api.office(),
                        "/v1/posts/" + to + "/appointments",
                        """
                        {"person": "%s", "capacity": "%s", "from": "2020-01-01",
                         "displayName": "Name of the holder", "email": "%s"}
                        """
                                .formatted(person, capacity, address))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String path(String to, String appointment) {
        return "/v1/posts/" + to + "/appointments/" + appointment + "/email";
    }

    private void lay(String code, LocalDate day) {
        Api.create(
                        Api.office(),
                        "/v1/obligations",
                        """
                        {"code": "%1$s-%2$s", "title": "%1$s <b>of</b> %3$s",
                         "accountablePost": "%4$s", "anchor": "%5$s", "offsets": ["P1D"]}
                        """
                                .formatted(code, mark, cast.post(), post, day.minusDays(1)))
                .then()
                .statusCode(201);
    }

    private boolean remind() {
        return reminding.remind(new Person(person));
    }

    private List<Person> waiting() {
        forgetToday();
        return reminding.waiting(10_000);
    }

    private Read theLetter() {
        return letters(1).getFirst();
    }

    private List<Read> letters(int number) {
        return await().atMost(Duration.ofSeconds(40))
                .until(() -> MAILBOX.lettersTo(address), letters -> letters.size() == number);
    }

    private void aDayPasses() {
        sql("update digest set looked_on = looked_on - 1 where person = ?");
        sql(
                "update mail set letter_key = letter_key || '/' || id where letter_key like"
                        + " 'digest/%/' || ?");
    }

    private void forgetToday() {
        sql("update digest set looked_on = looked_on - 1 where person = ?");
    }

    private void sql(String text) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(text)) {
            statement.setString(1, person);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long queued() {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from mail where letter_key like 'digest/%/' || ?")) {
            select.setString(1, person);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String trail() throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select string_agg(e::text, ' ') from audit_entry e where"
                                        + " aggregate_id = ?")) {
            select.setString(1, cast.post());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
