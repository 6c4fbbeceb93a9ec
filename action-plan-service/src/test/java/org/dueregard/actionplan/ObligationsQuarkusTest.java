package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.actionplan.obligation.Escalating;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What recurs in the documents of 2002 and 2008, and what becomes of it when it is not met. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ObligationsQuarkusTest {
    private static final int SEVERAL = 60;

    @Inject Escalating escalating;
    @Inject Scheduler scheduler;
    @Inject AgroalDataSource database;

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast forum;

    @BeforeEach
    void people() {
        forum = Cast.of();
    }

    @AfterEach
    void theClockGoesOn() {
        scheduler.resume("obligations");
    }

    @Test
    void the_plan_is_reviewed_every_quarter_and_a_missed_review_is_overdue_the_next_day() {
        lay("REVIEW", "\"anchor\": \"2002-09-30\", \"every\": \"P3M\"").then().statusCode(201);

        var reviews = "/v1/occurrences?limit=4&obligation=REVIEW-" + mark;
        Api.get(Api.office(), reviews + "&on=2002-12-30")
                .then()
                .body(
                        "items.dueOn",
                        contains("2002-12-30", "2003-03-30", "2003-06-30", "2003-09-30"))
                .body("items.overdue", contains(false, false, false, false));
        Api.get(Api.office(), reviews + "&on=2002-12-31&overdue=true")
                .then()
                .body("items.dueOn", contains("2002-12-30"));
        assertThat(Api.get(Api.office(), reviews).jsonPath().getString("next")).isNotNull();
    }

    @Test
    void a_group_without_a_return_for_september_and_october_is_overdue_to_the_forum() {
        var training = Cast.of();
        lay("INVESTIGATION", forum.post(), RETURN).then().statusCode(201);
        lay("TRAINING", training.post(), RETURN).then().statusCode(201);
        meet("INVESTIGATION", "2002-10-31", forum.holderToken(), "2002-10-30");

        Api.get(
                        Api.office(),
                        "/v1/occurrences?overdue=true&on=2002-11-01&until=2002-10-31&body="
                                + forum.body())
                .then()
                .body("items.obligation", contains("TRAINING-" + mark));
    }

    @Test
    void an_annual_report_that_is_late_climbs_to_the_director() {
        Cast.createPost("DIRECTOR-" + mark, "Director DCFD");
        Api.create(
                        Api.office(),
                        "/v1/ladders",
                        """
                        {"code": "REPORT-%1$s", "title": "To the director", "rungs": [
                         {"afterDays": 1, "target": "OWNER"},
                         {"afterDays": 14, "target": "POST", "post": "DIRECTOR-%1$s"}]}
                        """
                                .formatted(mark))
                .then()
                .statusCode(201);
        lay(
                        "ANNUAL",
                        """
                        "anchor": "2007-12-03", "every": "P1Y", "ladder": "REPORT-%s"
                        """
                                .formatted(mark))
                .then()
                .statusCode(201);
        var first = first("ANNUAL");
        assertThat(first.getString("items[0].dueOn")).isEqualTo("2008-12-03");
        var escalations = "/v1/occurrences/" + first.getString("items[0].id") + "/escalations";

        escalateAll();

        Api.get(Api.office(), escalations)
                .then()
                .body("items.step", contains(1, 2))
                .body("items.post", contains(forum.post(), "DIRECTOR-" + mark));
        escalateAll();
        Api.get(Api.office(), escalations).then().body("items", hasSize(2));
    }

    @Test
    void what_is_not_met_climbs_from_the_post_to_the_chair_to_the_board_above() {
        var board = Cast.of();
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/bodies/" + forum.body() + "/parent",
                        "{\"parent\": \"%s\", \"reason\": \"Above it.\"}".formatted(board.body())));
        lay("RETURN", RETURN).then().statusCode(201);

        escalateAll();

        Api.get(
                        Api.office(),
                        "/v1/occurrences/"
                                + first("RETURN").getString("items[0].id")
                                + "/escalations")
                .then()
                .body("items.post", contains(forum.post(), forum.chairPost(), board.chairPost()));
        Api.get(board.chairToken(), "/v1/worklist")
                .then()
                .body("escalated.obligation", hasItem("RETURN-" + mark))
                .body("overdue", hasSize(0));
        Api.get(forum.holderToken(), "/v1/worklist")
                .then()
                .body("overdue.obligation", hasItem("RETURN-" + mark));
    }

    @Test
    void steps_that_are_due_are_taken_once_each_however_many_replicas_take_them() throws Exception {
        // Or the clock would leave them nothing to meet at.
        scheduler.pause("obligations");
        lay("WEEKLY", weekly()).then().statusCode(201);
        try (var replicas = Executors.newFixedThreadPool(3)) {
            var together = new CyclicBarrier(3);
            Callable<Boolean> replica =
                    () -> {
                        together.await();
                        while (escalating.takeSteps(7) > 0) {
                            // There are more.
                        }
                        return true;
                    };
            var taken = replicas.invokeAll(Collections.nCopies(3, replica));
            for (var each : taken) {
                assertThat(each.get()).isTrue();
            }
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(escalationsOf("WEEKLY")).isEqualTo(SEVERAL));
        assertThat(auditedEscalationsOf("WEEKLY")).isEqualTo(SEVERAL);
    }

    @Test
    void the_meeting_after_the_last_one_rolls_on_from_the_day_it_was_held() {
        lay("CHAMPION", "\"anchor\": \"2008-01-01\", \"every\": \"P6M\", \"rolling\": true")
                .then()
                .statusCode(201);
        meet("CHAMPION", "2008-07-01", forum.holderToken(), "2008-05-20");

        Api.get(Api.office(), "/v1/occurrences?obligation=CHAMPION-" + mark)
                .then()
                .body("items.dueOn", contains("2008-07-01", "2008-11-20"))
                .body("items.state", contains("MET", "DUE"));
    }

    @Test
    void only_the_post_that_owes_it_or_its_named_deputy_says_that_it_is_met() {
        lay("REPORT", RETURN).then().statusCode(201);
        var one = first("REPORT").getString("items[0].id");
        var deputy = UUID.randomUUID().toString();
        Cast.appoint(forum.post(), deputy, "DEPUTY");
        var met = "{\"metOn\": \"2002-10-31\", \"statement\": \"Sent.\"}";
        var path = "/v1/occurrences/" + one;

        for (var other : List.of(Api.office(), forum.chairToken())) {
            Api.change(other, path + "/fulfilment", met)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/errors/post-not-held"));
        }
        Api.change(
                        forum.holderToken(),
                        path + "/fulfilment",
                        met.replace("2002-10-31", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/metOn"));
        Cast.done(Api.change(Tokens.with(deputy), path + "/fulfilment", met));
        Api.change(forum.holderToken(), path + "/fulfilment", met).then().statusCode(409);
    }

    @Test
    void a_post_that_owes_something_does_not_close_until_it_is_passed_on() {
        lay("OWED", RETURN).then().statusCode(201);
        var closing = "{\"reason\": \"Reorganised.\"}";
        Api.change(Api.office(), "/v1/posts/" + forum.post() + "/closure", closing)
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString("OWED-" + mark)));

        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/obligations/OWED-" + mark + "/accountable-post",
                        "{\"post\": \"%s\", \"reason\": \"Taken over.\"}"
                                .formatted(forum.chairPost())));
        Cast.done(Api.change(Api.office(), "/v1/posts/" + forum.post() + "/closure", closing));
    }

    @Test
    void everything_that_recurs_in_the_documents_can_be_laid_on_a_post_and_falls_due() {
        for (var cadence : Cadence.all()) {
            for (var n = 0; n < Math.max(1, cadence.count()); n++) {
                var name = cadence.id() + "-" + n;
                lay(
                                name,
                                "\"anchor\": \"%s\", %s, \"statutory\": %s"
                                        .formatted(
                                                TestClock.today(),
                                                cadence.timetable(),
                                                cadence.statutory()))
                        .then()
                        .statusCode(201)
                        .body("every", equalTo(cadence.every()))
                        .body("offsets", equalTo(cadence.offsets()))
                        .body("rolling", equalTo(cadence.rolling()))
                        .body("statutory", equalTo(cadence.statutory()));
                assertThat(first(name).getString("items[0].state")).isEqualTo("DUE");
            }
        }
        Api.get(
                        Api.office(),
                        "/v1/occurrences?limit=200&body=%s&until=%s"
                                .formatted(forum.body(), TestClock.today().plusDays(7)))
                .then()
                .body("items", hasSize(32));
    }

    @Test
    void one_with_offsets_only_lets_its_post_close_when_the_last_of_it_is_settled() {
        lay("FOLLOW-UPS", "\"anchor\": \"2008-01-15\", \"offsets\": [\"P6M\", \"P12M\"]")
                .then()
                .statusCode(201);
        meet("FOLLOW-UPS", "2008-07-15", forum.holderToken(), "2008-07-20");
        closePost()
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString("FOLLOW-UPS-" + mark)));
        var last =
                Api.get(Api.office(), "/v1/occurrences?obligation=FOLLOW-UPS-" + mark)
                        .<String>path("items[1].id");
        Cast.done(
                Api.change(
                        forum.holderToken(),
                        "/v1/occurrences/" + last + "/fulfilment",
                        "{\"metOn\": \"2009-01-20\", \"statement\": \"As minuted.\"}"));

        Cast.done(closePost());
    }

    @Test
    void what_the_law_asks_for_is_waived_by_no_body() {
        lay("SCHEME-REPORT", "\"anchor\": \"2007-12-03\", \"every\": \"P1Y\", \"statutory\": true")
                .then()
                .statusCode(201)
                .body("statutory", equalTo(true));

        Api.change(
                        forum.chairToken(),
                        "/v1/occurrences/"
                                + first("SCHEME-REPORT").getString("items[0].id")
                                + "/waiver",
                        "{\"reason\": \"Nobody reads it.\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("the law"));
    }

    @Test
    void the_body_it_is_owed_to_waives_it_and_it_climbs_no_further() {
        lay("WAIVED", "\"anchor\": \"2030-01-31\", \"every\": \"P2M\"").then().statusCode(201);
        var path = "/v1/occurrences/" + first("WAIVED").getString("items[0].id");
        var waiver = "{\"reason\": \"The group does not meet in March.\"}";

        Api.change(forum.holderToken(), path + "/waiver", waiver).then().statusCode(403);
        Api.change(forum.chairToken(), path + "/waiver", waiver)
                .then()
                .statusCode(200)
                .body("state", equalTo("WAIVED"));
    }

    @Test
    void an_obligation_that_has_ended_asks_for_nothing_that_was_to_fall_due_later() {
        var lastMonth = TestClock.today().minusDays(20);
        lay("ENDED", "\"anchor\": \"%s\", \"every\": \"P3M\"".formatted(lastMonth))
                .then()
                .statusCode(201);

        end("ENDED");

        Api.get(Api.office(), "/v1/occurrences?obligation=ENDED-" + mark)
                .then()
                .body("items", hasSize(greaterThan(3)))
                .body("items.state", everyItem(equalTo("WAIVED")))
                .body("items.statement", everyItem(equalTo("Abolished.")));
        Cast.done(closePost());
    }

    @Test
    void what_fell_due_before_the_end_stays_owed_and_keeps_its_post_open() {
        lay("OWED", "\"anchor\": \"2008-01-01\", \"offsets\": [\"P6M\"]").then().statusCode(201);

        end("OWED");
        escalateAll();

        Api.get(forum.holderToken(), "/v1/worklist")
                .then()
                .body("overdue.obligation", hasItem("OWED-" + mark));
        closePost()
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString("OWED-" + mark)));
        meet("OWED", "2008-07-01", forum.holderToken(), "2008-07-20");
        Cast.done(closePost());
    }

    @Test
    void what_rolls_goes_on_after_a_waiver() {
        var rolling = "\"anchor\": \"%s\", \"every\": \"P6M\", \"rolling\": true";
        lay("AHEAD", rolling.formatted("2080-01-01")).then().statusCode(201);
        lay("LATE", rolling.formatted("2008-01-01")).then().statusCode(201);

        waive("AHEAD");
        waive("LATE");

        Api.get(Api.office(), "/v1/occurrences?obligation=AHEAD-" + mark)
                .then()
                .body("items.dueOn", contains("2080-07-01", "2081-01-01"))
                .body("items.state", contains("WAIVED", "DUE"));
        Api.get(Api.office(), "/v1/occurrences?obligation=LATE-" + mark)
                .then()
                .body("items.state", contains("WAIVED", "DUE"))
                .body("items.overdue", contains(false, false));
    }

    @Test
    void what_rolls_is_met_later_than_the_one_before_it() {
        lay("CHAMPION", "\"anchor\": \"2008-01-01\", \"every\": \"P6M\", \"rolling\": true")
                .then()
                .statusCode(201);
        meet("CHAMPION", "2008-07-01", forum.holderToken(), "2008-05-20");
        var next =
                "/v1/occurrences/"
                        + Api.get(Api.office(), "/v1/occurrences?obligation=CHAMPION-" + mark)
                                .jsonPath()
                                .getString("items[1].id")
                        + "/fulfilment";
        var met = "{\"metOn\": \"%s\", \"statement\": \"As minuted.\"}";

        for (var noLater : List.of("2008-05-20", "2008-01-01", "0001-01-01")) {
            Api.change(forum.holderToken(), next, met.formatted(noLater))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/metOn"));
        }
        Cast.done(Api.change(forum.holderToken(), next, met.formatted("2008-05-21")));
        Api.get(Api.office(), "/v1/occurrences?obligation=CHAMPION-" + mark)
                .then()
                .body("items.dueOn", contains("2008-07-01", "2008-11-20", "2008-11-21"));
    }

    @Test
    void dates_that_repeat_or_have_no_end_are_refused_all_at_once() {
        lay(
                        "TWICE",
                        """
                        "anchor": "2008-01-15", "offsets": ["P12M", "P6M", "P1Y"], "rolling": true,
                        "spread": {"number": 3, "of": 2}
                        """)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/offsets/2", "/rolling", "/spread/number"));
        for (var anchor : List.of("0001-01-01", "1999-01-01", "2200-01-01")) {
            lay("ENDLESS", "\"anchor\": \"%s\", \"every\": \"P1D\"".formatted(anchor))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/anchor"));
        }
    }

    @Test
    void what_is_due_soon_is_seen_beside_whatever_is_overdue_and_each_list_has_its_pages() {
        lay("OLD", weekly()).then().statusCode(201);
        lay(
                        "SOON",
                        "\"anchor\": \"%s\", \"every\": \"P1W\""
                                .formatted(TestClock.today().minusDays(1)))
                .then()
                .statusCode(201);
        lay("CHAIRS", forum.chairPost(), weeklyOn("SECOND")).then().statusCode(201);
        escalateAll();

        var digest = Api.get(forum.holderToken(), "/v1/worklist").jsonPath();
        assertThat(digest.getList("overdue")).hasSize(50);
        assertThat(digest.getList("dueSoon.obligation", String.class))
                .hasSize(4)
                .containsOnly("SOON-" + mark);
        assertThat(digest.getString("dueSoonNext")).isNull();
        Api.get(
                        forum.holderToken(),
                        "/v1/worklist/overdue?after=" + digest.getString("overdueNext"))
                .then()
                .body("items", hasSize(SEVERAL - 50))
                .body("next", nullValue());
        var first = Api.get(forum.holderToken(), "/v1/worklist/due-soon?limit=3").jsonPath();
        assertThat(first.getList("items")).hasSize(3);
        Api.get(
                        forum.holderToken(),
                        "/v1/worklist/due-soon?limit=3&after=" + first.getString("next"))
                .then()
                .body("items", hasSize(1));
        var escalated = Api.get(forum.holderToken(), "/v1/worklist/escalated?limit=50").jsonPath();
        assertThat(escalated.getList("items")).hasSize(50);
        Api.get(forum.holderToken(), "/v1/worklist/escalated?after=" + escalated.getString("next"))
                .then()
                .body("items", hasSize(SEVERAL - 50));
        Api.get(Tokens.with(UUID.randomUUID().toString()), "/v1/worklist/overdue")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_ladder_leads_to_open_posts_and_keeps_them_open_while_something_can_climb_it() {
        // Or the clock could climb before the ladder leads elsewhere.
        scheduler.pause("obligations");
        var director = "DIRECTOR-" + mark;
        Cast.createPost(director, "Director DCFD");
        var ladder =
                """
                {"code": "%s-%s", "title": "To a post", "rungs": [
                 {"afterDays": 1, "target": "OWNER"},
                 {"afterDays": 14, "target": "POST", "post": "%s"}]}
                """;
        Api.create(Api.office(), "/v1/ladders", ladder.formatted("NOBODY", mark, "NO-SUCH-POST"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rungs/1/post"));
        Api.create(Api.office(), "/v1/ladders", ladder.formatted("UP", mark, director))
                .then()
                .statusCode(201);
        lay("CLIMBS", RETURN + ", \"ladder\": \"UP-%s\"".formatted(mark)).then().statusCode(201);

        var path = "/v1/ladders/UP-" + mark + "/rungs/%d/post";
        var toChair =
                "{\"post\": \"%s\", \"reason\": \"It takes over.\"}".formatted(forum.chairPost());
        close(director)
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString("UP-" + mark)));
        Api.put(Api.office(), path.formatted(1), toChair).then().statusCode(409);
        Api.put(Api.office(), path.formatted(3), toChair).then().statusCode(404);
        Api.put(Api.office(), path.formatted(2), toChair)
                .then()
                .statusCode(200)
                .body("rungs[1].post", equalTo(forum.chairPost()))
                .body("rungs[1].afterDays", equalTo(14));
        Cast.done(close(director));

        escalateAll();
        Api.get(forum.chairToken(), "/v1/worklist")
                .then()
                .body("escalated.obligation", hasItem("CLIMBS-" + mark));
    }

    @Test
    void each_step_is_told_to_other_services_and_so_is_its_end() {
        var action = forum.proposed();
        lay("FOLLOW-UP", ABOUT.formatted("2008-01-01", "P6M", "ACTION", action))
                .then()
                .statusCode(201)
                .body("about.type", equalTo("ACTION"))
                .body("about.id", equalTo(action));
        var escalation = first("FOLLOW-UP").getString("items[0].id");

        escalateAll();
        meet("FOLLOW-UP", "2008-07-01", forum.holderToken(), "2008-07-20");

        var told = told(escalation, 4);
        assertThat(told)
                .extracting(each -> each.path("state").asText())
                .containsExactly("RAISED", "RAISED_LEVEL", "RAISED_LEVEL", "RESOLVED");
        assertThat(told).extracting(each -> each.path("level").asInt()).containsExactly(1, 2, 3, 3);
        // No board stands above the forum: the last step leads to nobody else.
        assertThat(told)
                .extracting(each -> each.path("toPostOrBody").asText())
                .containsExactly(forum.post(), forum.chairPost(), forum.post(), forum.post());
        assertThat(told)
                .allSatisfy(
                        each -> {
                            assertThat(each.path("escalationId").asText()).isEqualTo(escalation);
                            assertThat(each.path("aboutType").asText()).isEqualTo("ACTION");
                            assertThat(each.path("aboutId").asText()).isEqualTo(action);
                            assertThat(each.has("respondBy")).isFalse();
                        });
        assertThat(told.getLast().path("response").asText()).isEqualTo("As minuted.");
    }

    @Test
    void whoever_is_told_has_until_the_day_before_the_next_step() {
        var due = TestClock.today().minusDays(1);
        lay("REPLY", "\"anchor\": \"%s\", \"offsets\": [\"P1D\"]".formatted(due.minusDays(1)))
                .then()
                .statusCode(201)
                .body("about.type", equalTo("OBLIGATION"));

        escalateAll();

        var raised = told(first("REPLY").getString("items[0].id"), 1).getFirst();
        assertThat(raised.path("aboutType").asText()).isEqualTo("OBLIGATION");
        assertThat(raised.path("aboutId").asText()).isEqualTo("REPLY-" + mark);
        assertThat(raised.path("respondBy").asText()).isEqualTo(due.plusDays(6).toString());
    }

    @Test
    void the_end_of_what_has_not_climbed_is_told_to_nobody_and_a_waiver_ends_what_has() {
        lay("EARLY", "\"anchor\": \"2080-01-01\", \"offsets\": [\"P6M\"]").then().statusCode(201);
        lay("CLIMBED", "\"anchor\": \"2008-01-01\", \"offsets\": [\"P6M\"]").then().statusCode(201);
        escalateAll();

        waive("EARLY");
        waive("CLIMBED");

        var told = told(first("CLIMBED").getString("items[0].id"), 4);
        assertThat(told.getLast().path("state").asText()).isEqualTo("RESOLVED");
        assertThat(told.getLast().path("response").asText()).isEqualTo("There is no champion.");
        assertThat(EventLogs.of(first("EARLY").getString("items[0].id"))).isEmpty();
    }

    @Test
    void what_an_obligation_is_about_is_something_else_and_an_action_that_there_is() {
        var nowhere = UUID.randomUUID().toString();
        for (var id : List.of(nowhere, "ACT-1")) {
            lay("NOWHERE", ABOUT.formatted("2008-01-01", "P6M", "ACTION", id))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/about/id"));
        }
        lay("ITSELF", ABOUT.formatted("2008-01-01", "P6M", "OBLIGATION", "ITSELF"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/about/type"));
        lay("ELSEWHERE", ABOUT.formatted("2080-01-01", "P6M", "EIA", nowhere))
                .then()
                .statusCode(201)
                .body("about.id", equalTo(nowhere));
    }

    /** What other services are told of it, as soon as it is so much, each held to its contract. */
    private static List<JsonNode> told(String escalation, int events) {
        return await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> EventLogs.of(escalation), found -> found.size() == events)
                .stream()
                .peek(
                        event ->
                                assertThat(new EventContract(event.type()).violations(event.data()))
                                        .as(event.data())
                                        .isEmpty())
                .map(EventLogs.Logged::json)
                .toList();
    }

    @Test
    void everything_wrong_with_an_obligation_is_told_at_once() {
        lay(
                        "WRONG",
                        "NO-SUCH-POST",
                        """
                        "anchor": "2002-01-01", "every": "P1M", "offsets": ["P6M"],
                        "ladder": "NOWHERE"
                        """)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/every", "/accountablePost", "/ladder"));
    }

    private static final String ABOUT =
            """
            "anchor": "%s", "offsets": ["%s"], "about": {"type": "%s", "id": "%s"}
            """;

    private static final String RETURN = "\"anchor\": \"2002-08-31\", \"every\": \"P2M\"";

    /** Sixty weeks that are over, none of which anybody has met; one step each. */
    private String weekly() {
        return weekly("ONCE", "\"target\": \"OWNER\"");
    }

    /** The same, and the step leads to the post of the forum's holder. */
    private String weeklyOn(String ladder) {
        return weekly(ladder, "\"target\": \"POST\", \"post\": \"" + forum.post() + "\"");
    }

    private String weekly(String ladder, String target) {
        Api.create(
                        Api.office(),
                        "/v1/ladders",
                        """
                        {"code": "%s-%s", "title": "One step",
                         "rungs": [{"afterDays": 1, %s}]}
                        """
                                .formatted(ladder, mark, target))
                .then()
                .statusCode(201);
        var offsets =
                IntStream.rangeClosed(1, SEVERAL)
                        .mapToObj(week -> "\"P" + week + "W\"")
                        .collect(Collectors.joining(","));
        return "\"anchor\": \"2008-01-01\", \"offsets\": [%s], \"ladder\": \"%s-%s\""
                .formatted(offsets, ladder, mark);
    }

    private void escalateAll() {
        while (escalating.takeSteps(100) > 0) {
            // There are more; another replica may have some in hand.
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> stepsOpen() == 0);
    }

    private long stepsOpen() throws SQLException {
        return count(
                "SELECT count(*) FROM occurrence WHERE state = 'DUE' AND next_step_on <= '"
                        + TestClock.today()
                        + "' AND obligation_code LIKE '%-"
                        + mark
                        + "'");
    }

    private long escalationsOf(String name) throws SQLException {
        return count(
                "SELECT count(*) FROM escalation e JOIN occurrence o ON o.id = e.occurrence_id"
                        + " WHERE o.obligation_code = '"
                        + name
                        + "-"
                        + mark
                        + "'");
    }

    private long auditedEscalationsOf(String name) throws SQLException {
        return count(
                "SELECT count(*) FROM audit_entry WHERE action = 'obligation.escalated'"
                        + " AND aggregate_id = '"
                        + name
                        + "-"
                        + mark
                        + "'");
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void end(String name) {
        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/obligations/" + name + "-" + mark + "/end",
                        "{\"reason\": \"Abolished.\"}"));
    }

    private void waive(String name) {
        Cast.done(
                Api.change(
                        forum.chairToken(),
                        "/v1/occurrences/" + first(name).getString("items[0].id") + "/waiver",
                        "{\"reason\": \"There is no champion.\"}"));
    }

    private Response closePost() {
        return close(forum.post());
    }

    private static Response close(String post) {
        return Api.change(
                Api.office(), "/v1/posts/" + post + "/closure", "{\"reason\": \"Reorganised.\"}");
    }

    private JsonPath first(String name) {
        return Api.get(Api.office(), "/v1/occurrences?limit=1&obligation=" + name + "-" + mark)
                .jsonPath();
    }

    private void meet(String name, String dueOn, String token, String metOn) {
        var occurrence = first(name);
        assertThat(occurrence.getString("items[0].dueOn")).isEqualTo(dueOn);
        Cast.done(
                Api.change(
                        token,
                        "/v1/occurrences/" + occurrence.getString("items[0].id") + "/fulfilment",
                        "{\"metOn\": \"%s\", \"statement\": \"As minuted.\"}".formatted(metOn)));
    }

    private Response lay(String name, String more) {
        return lay(name, forum.post(), more);
    }

    private Response lay(String name, String post, String more) {
        return Api.create(
                Api.office(),
                "/v1/obligations",
                """
                {"code": "%s-%s", "title": "%s", "accountablePost": "%s", "body": "%s", %s}
                """
                        .formatted(name, mark, name, post, forum.body(), more));
    }
}
