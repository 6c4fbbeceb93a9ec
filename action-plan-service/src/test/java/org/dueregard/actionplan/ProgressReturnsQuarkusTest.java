package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.dueregard.actionplan.progressreturn.Chasing;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The returns that chairs of work groups make to the forum, and its secretariat keeps. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ProgressReturnsQuarkusTest {
    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final LocalDate anchor = TestClock.today().minusDays(10);
    private final LocalDate dueOn = anchor.plusMonths(2);

    @Inject AgroalDataSource database;
    @Inject Chasing chasing;
    @Inject Scheduler scheduler;

    private Cast forum;
    private Cast training;
    private GroupPlan plan;
    private String secretary;

    @BeforeEach
    void people() {
        forum = Cast.of();
        training = Cast.of();
        plan = GroupPlan.of(training);
        secretary = UUID.randomUUID().toString();
        seatSecretariat();
        lay(anchor).then().statusCode(201);
    }

    @AfterEach
    void theClockGoesOn() {
        scheduler.resume("returns");
    }

    @Test
    void a_return_that_omits_an_open_action_is_refused_and_an_accepted_one_never_changes() {
        var first = drafted();
        var second = drafted();
        var path = made(training.chairToken());
        Api.get(Api.office(), path)
                .then()
                .body("periodFrom", equalTo(anchor.plusDays(1).toString()))
                .body("periodTo", equalTo(dueOn.toString()))
                .body("lines.action", contains(first, second))
                .body("lines.statement", everyItem(nullValue()))
                .body("lines.rating", everyItem(equalTo("GREEN")));
        var third = drafted();

        Cast.done(write(path, line(second, "Courses are booked.")));
        submit(path, training.chairToken())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/lines", "/lines"))
                .body(
                        "violations.message",
                        containsInAnyOrder(containsString(first), containsString(third)));
        Cast.done(write(path, line(first, null), line(second, "Booked."), line(third, "New.")));
        submit(path, training.chairToken())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/lines/0/statement"));

        Cast.done(
                write(
                        path,
                        line(first, "A course is written."),
                        line(second, "Booked."),
                        line(third, "New.")));
        Cast.done(submit(path, training.chairToken()));
        occurrence().body("items[0].state", equalTo("DUE"));
        Cast.done(acknowledge(path, secretaryToken()));

        occurrence()
                .body("items[0].state", equalTo("MET"))
                .body("items[0].settledOn", equalTo(TestClock.today().toString()));
        var accepted = Api.get(Api.office(), path).jsonPath();
        var document = Api.get(Api.office(), path + "/document").asString();
        assertThat(accepted.getString("state")).isEqualTo("ACKNOWLEDGED");
        assertThat(CanonicalJson.sha256(document)).isEqualTo(accepted.getString("sha256"));
        assertThat(document)
                .contains("\"template\":{\"number\":" + accepted.getInt("template"))
                .contains("A course is written.")
                .doesNotContain(secretary);
        write(path, line(first, "Otherwise.")).then().statusCode(409);
        refuse(path, secretaryToken()).then().statusCode(409);
        var id = accepted.getString("id");
        for (var statement :
                new String[] {
                    "UPDATE progress_return SET document = 'x' WHERE id = '" + id + "'",
                    "UPDATE return_line SET statement = 'x' WHERE return_id = '" + id + "'",
                    "DELETE FROM return_line WHERE return_id = '" + id + "'"
                }) {
            assertThatThrownBy(() -> execute(statement)).hasMessageContaining("does not change");
        }
        Api.get(Api.office(), "/v1/actions/" + first)
                .then()
                .body("lastStatement.statement", equalTo("A course is written."))
                .body("lastStatement.as", equalTo("BODY"))
                .body("lastStatement.body", equalTo(training.body()))
                .body("deeds.deed", hasItem("PROGRESS_REPORTED"));
    }

    @Test
    void nobody_accepts_what_they_wrote_and_whoever_comes_later_inherits_no_return()
            throws SQLException {
        drafted();
        Cast.appoint(secretariatPost(), training.chair(), "DEPUTY");
        var path = submitted();

        waiting(secretaryToken()).body("items.type", contains("PROGRESS_RETURN"));
        waiting(chairAsOffice()).body("items", hasSize(0));
        acknowledge(path, chairAsOffice())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        acknowledge(path, training.chairToken())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/role-missing"));
        cameAfterwards(path);
        acknowledge(path, secretaryToken())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/not-addressed"));
        waiting(secretaryToken()).body("items", hasSize(0));

        Cast.done(
                Api.change(
                        Api.office(),
                        path + "/readdressing",
                        "{\"reason\": \"The former holder has left.\"}"));
        waiting(secretaryToken()).body("items", hasSize(1));
        Cast.done(acknowledge(path, secretaryToken()));
        waiting(secretaryToken()).body("items", hasSize(0));
        Api.get(Api.office(), path)
                .then()
                .body(
                        "deeds.deed",
                        contains("MADE", "WRITTEN", "SUBMITTED", "READDRESSED", "ACKNOWLEDGED"))
                .body("deeds[4].person", equalTo(secretary))
                .body("deeds[4].post", equalTo(secretariatPost()));
    }

    @Test
    void the_holder_of_the_secretariat_who_wrote_a_return_leaves_it_to_a_deputy() {
        drafted();
        Cast.appoint(training.chairPost(), secretary, "DEPUTY");
        var deputy = UUID.randomUUID().toString();
        Cast.appoint(secretariatPost(), deputy, "DEPUTY");
        var path = made(secretaryToken());
        Cast.done(writeAll(path, secretaryToken()));
        Cast.done(submit(path, secretaryToken()));

        acknowledge(path, secretaryToken())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/self-approval"));
        Cast.done(acknowledge(path, Tokens.with(deputy, "programme-office")));
    }

    @Test
    void what_is_sent_back_is_owed_again_and_what_is_handed_in_is_not_overdue()
            throws SQLException {
        drafted();
        var path = submitted();
        occurrence()
                .body("items[0].handedInOn", equalTo(TestClock.today().toString()))
                .body("items[0].state", equalTo("DUE"));
        due(training.chairToken()).body("dueSoon", hasSize(0)).body("overdue", hasSize(0));

        var owed = "/v1/occurrences/" + occurrence().extract().jsonPath().getString("items[0].id");
        Api.change(forum.chairToken(), owed + "/waiver", "{\"reason\": \"Not asked for.\"}")
                .then()
                .statusCode(409);

        Cast.done(refuse(path, secretaryToken()));

        Api.get(Api.office(), path)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("deeds[-1].reason", equalTo("Say what came of it."));
        occurrence().body("items[0].handedInOn", nullValue());
        assertThat(nextStep(path)).isEqualTo(dueOn.plusDays(1).toString());
        Cast.done(submit(path, training.chairToken()));
        assertThat(nextStep(path)).isNull();
    }

    @Test
    void a_chair_of_another_group_makes_none_and_a_named_deputy_does() {
        drafted();
        make(forum.chairToken(), dueOn)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        make(training.chairToken(), dueOn.plusDays(1))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/dueOn"));
        make(training.chairToken(), anchor.plusMonths(4))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/dueOn"));
        var deputy = UUID.randomUUID().toString();
        Cast.appoint(training.chairPost(), deputy, "DEPUTY");

        var path = made(Tokens.with(deputy));

        make(training.chairToken(), dueOn)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/already-exists"));
        writeAll(path, forum.chairToken()).then().statusCode(403);
        var strange = forum.draft();
        write(path, line(strange, "x"), line(strange, "y"))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/lines/0/action", "/lines/1/action", "/lines/1/action"));
        Api.get(Api.office(), "/v1/progress-returns?group=" + training.body())
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DRAFT"));
    }

    @Test
    void two_who_accept_at_the_same_instant_accept_once() throws Exception {
        drafted();
        var path = submitted();
        var tag = Api.get(Api.office(), path).header("ETag");
        try (var people = Executors.newFixedThreadPool(2)) {
            var together = new CyclicBarrier(2);
            Callable<Integer> one =
                    () -> {
                        together.await();
                        return Api.change(secretaryToken(), path + "/acknowledgement", "{}", tag)
                                .statusCode();
                    };
            var answers = people.invokeAll(Collections.nCopies(2, one));
            assertThat(answers.stream().map(ProgressReturnsQuarkusTest::of).toList())
                    .containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void when_another_post_takes_the_chair_it_owes_the_returns() {
        var post = "NEXT-" + mark;
        Cast.createPost(post, "The next chair");
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/bodies/" + training.body() + "/chair",
                        "{\"post\": \"" + post + "\", \"reason\": \"Rotation.\"}"));

        occurrence().body("items[0].accountablePost", equalTo(post));
    }

    @Test
    void work_of_which_nothing_is_said_when_a_period_is_over_turns_amber_until_something_is()
            throws SQLException {
        var silent = started();
        var told = started();
        var stated = started();
        var path = made(training.chairToken());
        Cast.done(write(path, line(told, "Done so far."), line(stated, "x")));
        Api.create(
                        training.holderToken(),
                        "/v1/actions/" + stated + "/progress-statements",
                        "{\"statement\": \"Half of it.\", \"progress\": 50}")
                .then()
                .statusCode(201);
        Api.get(Api.office(), "/v1/actions/" + silent)
                .then()
                .body("rating.computed", equalTo("GREEN"));
        scheduler.pause("returns");
        periodEnds(silent, told, stated);

        while (chasing.look(20) > 0) {
            // There are more.
        }

        Api.get(Api.office(), "/v1/actions/" + silent)
                .then()
                .body("rating.computed", equalTo("AMBER"))
                .body("returnMissedOn", equalTo(TestClock.today().minusDays(1).toString()))
                .body("deeds.deed", hasItem("RETURN_MISSED"));
        Api.get(Api.office(), "/v1/actions/" + stated)
                .then()
                .body("rating.computed", equalTo("GREEN"));
        Api.create(
                        training.holderToken(),
                        "/v1/actions/" + silent + "/progress-statements",
                        "{\"statement\": \"It goes on.\"}")
                .then()
                .statusCode(201);
        Api.get(Api.office(), "/v1/actions/" + silent)
                .then()
                .body("rating.computed", equalTo("GREEN"))
                .body("returnMissedOn", nullValue());
    }

    @Test
    void the_template_has_versions_and_a_return_keeps_the_one_that_it_was_made_on() {
        drafted();
        var path = made(training.chairToken());
        int before = Api.get(Api.office(), path).path("template");
        template("STATEMENT", "STATEMENT")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/parts/1/part"));
        template("NEXT_STEPS", "PROGRESS")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/parts"));
        Api.create(training.chairToken(), "/v1/return-templates", "{}").then().statusCode(403);
        template("STATEMENT", "RATING", "PROGRESS", "NEXT_STEPS").then().statusCode(201);

        Api.get(Api.office(), path).then().body("template", equalTo(before));
        Api.get(Api.office(), "/v1/return-templates?limit=200")
                .then()
                .body("items[0].number", equalTo(1))
                .body("items.number", hasItem(before + 1));
    }

    @Test
    void returns_end_what_is_due_by_then_stays_owed_and_they_can_be_asked_for_anew()
            throws SQLException {
        drafted();
        var schedule = "/v1/return-schedules/" + training.body();
        var ending = "{\"reason\": \"The group meets every three months now.\"}";
        Api.change(training.chairToken(), schedule + "/end", ending).then().statusCode(403);

        Cast.done(Api.change(Api.office(), schedule + "/end", ending));

        Api.get(Api.office(), schedule)
                .then()
                .body("endedOn", equalTo(TestClock.today().toString()));
        Api.change(Api.office(), schedule + "/end", ending)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/illegal-transition"));
        occurrence().body("items.state", contains("WAIVED"));
        make(training.chairToken(), dueOn).then().statusCode(409);

        lay(anchor)
                .then()
                .statusCode(201)
                .body("obligation", equalTo("RETURN-" + training.body() + "-2"))
                .body("endedOn", nullValue());
        lay(anchor).then().statusCode(409);
        submit(made(training.chairToken()), training.chairToken()).then().statusCode(422);
    }

    @Test
    void returns_that_ended_are_asked_for_anew_when_what_was_due_has_come() throws SQLException {
        drafted();
        execute(
                "UPDATE occurrence SET due_on = due_on - 90, grace_until = grace_until - 90"
                        + " WHERE obligation_code = 'RETURN-%s'".formatted(training.body()));
        var schedule = "/v1/return-schedules/" + training.body();
        Cast.done(
                Api.change(Api.office(), schedule + "/end", "{\"reason\": \"It is dissolved.\"}"));

        lay(anchor)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/group"))
                .body(
                        "violations[0].message",
                        containsString(
                                "still owes the return that was due on " + dueOn.minusDays(90)));
    }

    @Test
    void what_is_malformed_is_named_all_at_once() {
        Api.create(
                        Api.office(),
                        "/v1/return-schedules",
                        "{\"group\": \"no group\", \"every\": \"2 months\", \"graceDays\": -1}")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/group", "/every", "/graceDays", "/anchor"));
        Api.create(
                        Api.office(),
                        "/v1/return-schedules",
                        "{\"group\": \"NO-GROUP\", \"anchor\": \"2002-08-31\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/group"));
        lay(anchor).then().statusCode(409).body("type", equalTo("/errors/already-exists"));
        drafted();
        var path = made(training.chairToken());
        Api.put(
                        training.chairToken(),
                        path + "/lines",
                        "{\"lines\": [{\"statement\": \"\", \"progress\": 101}]}")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/lines/0/action", "/lines/0/statement", "/lines/0/progress"));
    }

    // --- Steps -----------------------------------------------------------------------------------

    private void seatSecretariat() {
        Cast.createPost(secretariatPost(), "Head of the secretariat");
        Cast.appoint(secretariatPost(), secretary, "HOLDER");
        Api.create(
                        Api.office(),
                        "/v1/bodies",
                        """
                        {"code": "DSMU-%s", "name": "Monitoring unit", "kind": "SECRETARIAT",
                         "chairPost": "%s", "decidesCompletions": false}
                        """
                                .formatted(mark, secretariatPost()))
                .then()
                .statusCode(201);
        Api.create(
                        Api.office(),
                        "/v1/bodies/" + training.body() + "/members",
                        "{\"body\": \"DSMU-%s\", \"capacity\": \"SECRETARY\", \"from\": \"2002-01-01\"}"
                                .formatted(mark))
                .then()
                .statusCode(201);
    }

    private String secretariatPost() {
        return "SECRETARY-" + mark;
    }

    private String secretaryToken() {
        return Tokens.with(secretary, "programme-office");
    }

    private String chairAsOffice() {
        return Tokens.with(training.chair(), "programme-office");
    }

    private Response lay(LocalDate day) {
        return Api.create(
                Api.office(),
                "/v1/return-schedules",
                "{\"group\": \"%s\", \"owedTo\": \"%s\", \"anchor\": \"%s\"}"
                        .formatted(training.body(), forum.body(), day));
    }

    private String drafted() {
        var action = training.draft();
        plan.carry(action);
        return action;
    }

    private String started() {
        var action = training.proposed();
        training.accept(action);
        training.plan(action);
        Cast.done(training.start(action));
        plan.carry(action);
        return action;
    }

    private Response make(String token, LocalDate day) {
        return Api.create(
                token,
                "/v1/progress-returns",
                "{\"group\": \"%s\", \"dueOn\": \"%s\"}".formatted(training.body(), day));
    }

    private String made(String token) {
        var answer = make(token, dueOn);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return "/v1/progress-returns/" + answer.<String>path("id");
    }

    private String submitted() {
        var path = made(training.chairToken());
        Cast.done(writeAll(path, training.chairToken()));
        Cast.done(submit(path, training.chairToken()));
        return path;
    }

    private static String line(String action, @Nullable String statement) {
        return "{\"action\": \"%s\", \"rating\": \"AMBER\"%s}"
                .formatted(
                        action, statement == null ? "" : ", \"statement\": \"" + statement + "\"");
    }

    private Response write(String path, String... lines) {
        return Api.put(
                training.chairToken(),
                path + "/lines",
                "{\"lines\": [" + String.join(",", lines) + "]}");
    }

    private static Response writeAll(String path, String token) {
        var lines =
                Api.get(Api.office(), path).jsonPath().<String>getList("lines.action").stream()
                        .map(action -> line(action, "It goes on."))
                        .collect(Collectors.joining(","));
        return Api.put(token, path + "/lines", "{\"lines\": [" + lines + "]}");
    }

    private static Response submit(String path, String token) {
        return Api.change(token, path + "/submission", "");
    }

    private static Response acknowledge(String path, String token) {
        return Api.change(token, path + "/acknowledgement", "{}");
    }

    private static Response refuse(String path, String token) {
        return Api.change(token, path + "/refusal", "{\"reason\": \"Say what came of it.\"}");
    }

    private static io.restassured.response.ValidatableResponse waiting(String token) {
        return Api.get(token, "/v1/worklist/items?kind=TO_ACCEPT").then();
    }

    private static io.restassured.response.ValidatableResponse due(String token) {
        return Api.get(token, "/v1/worklist").then();
    }

    private io.restassured.response.ValidatableResponse occurrence() {
        return Api.get(
                        Api.office(),
                        "/v1/occurrences?obligation=RETURN-" + training.body() + "&limit=1")
                .then();
    }

    private static Response template(String... parts) {
        return Api.create(
                Api.office(),
                "/v1/return-templates",
                "{\"title\": \"Return\", \"guidance\": \"Each action\", \"parts\": [%s]}"
                        .formatted(
                                Arrays.stream(parts)
                                        .map(
                                                part ->
                                                        "{\"part\": \"%s\", \"prompt\": \"What?\", \"required\": %s}"
                                                                .formatted(
                                                                        part,
                                                                        part.equals("STATEMENT")
                                                                                || part.equals(
                                                                                        "RATING")))
                                        .collect(Collectors.joining(","))));
    }

    private static int of(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    // --- What only time brings about -------------------------------------------------------------

    /** It was handed in yesterday, and the holder of the secretariat's post came afterwards. */
    private void cameAfterwards(String path) throws SQLException {
        execute(
                "UPDATE appointment SET first_day = '%s' WHERE person = '%s'"
                        .formatted(TestClock.today(), secretary));
        execute(
                "UPDATE progress_return SET addressed_on = '%s' WHERE id = '%s'"
                        .formatted(TestClock.today().minusDays(1), idOf(path)));
    }

    /** The period of the schedule ended yesterday, in which these had begun. */
    private void periodEnds(String... actions) throws SQLException {
        var yesterday = TestClock.today().minusDays(1);
        execute(
                "UPDATE occurrence SET due_on = '%1$s', grace_until = '%1$s' WHERE obligation_code = 'RETURN-%2$s' AND due_on = '%3$s'"
                        .formatted(yesterday, training.body(), dueOn));
        execute(
                "UPDATE return_schedule SET checked_until = '%s' WHERE group_code = '%s'"
                        .formatted(anchor, training.body()));
        for (var action : actions) {
            execute(
                    "UPDATE action SET started_on = '%s' WHERE id = '%s'"
                            .formatted(yesterday, action));
        }
    }

    private @Nullable String nextStep(String path) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT o.next_step_on FROM occurrence o JOIN progress_return r ON r.occurrence_id = o.id WHERE r.id = '"
                                        + idOf(path)
                                        + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
