package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The calendar, agendas and decisions of the boards and groups of the documents. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class MeetingsQuarkusTest {
    private static final String REASON = "{\"reason\": \"It cannot be then.\"}";

    private final Convener at = Convener.some();

    private void boards() {
        at.body("DIVERSITY", "BOARD", "");
        at.body(
                "PROGRAMME",
                "BOARD",
                ", \"cadence\": \"P3M\", \"precedes\": \"%s\"".formatted(at.code("DIVERSITY")));
    }

    @Test
    void a_programme_board_on_or_after_the_diversity_board_of_its_quarter_is_refused() {
        boards();
        Api.get(null, "/v1/bodies/" + at.code("PROGRAMME"))
                .then()
                .body("cadence", equalTo("P3M"))
                .body("precedes", equalTo(at.code("DIVERSITY")));
        var board = at.scheduled("DIVERSITY", "2038-02-15");

        for (var late : List.of("2038-02-15", "2038-03-01")) {
            at.schedule("PROGRAMME", late)
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/meetsOn"))
                    .body("violations[0].message", containsString("2038-02-15"));
        }
        at.scheduled("PROGRAMME", "2038-05-20");
        var programme = at.scheduled("PROGRAMME", "2038-02-14");

        move(programme, "2038-02-16").then().statusCode(422);
        move(board, "2038-02-14").then().statusCode(422);
        at.schedule("DIVERSITY", "2038-05-20").then().statusCode(422);
        Cast.done(move(programme, "2038-02-10"));
        Cast.done(move(board, "2038-02-11"));

        Cast.done(Api.change(Api.office(), board + "/calling-off", REASON));
        Api.change(Api.office(), board + "/calling-off", REASON).then().statusCode(409);
        Cast.done(move(programme, "2038-03-20"));
        at.schedule("DIVERSITY", "2038-03-20").then().statusCode(422);
        at.scheduled("DIVERSITY", "2038-03-21");
        at.schedule("PROGRAMME", "2038-03-20")
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("on that day already"));
    }

    @Test
    void
            meetings_that_a_changed_precedence_puts_out_of_order_are_told_and_listed_until_one_moves() {
        boards();
        at.body("CENTRAL", "BOARD", "");
        var before = at.scheduled("CENTRAL", "2038-02-20");
        var same = at.scheduled("CENTRAL", "2038-05-11");
        at.scheduled("CENTRAL", "2038-07-01");
        var board = at.scheduled("DIVERSITY", "2038-02-15");
        var other = at.scheduled("DIVERSITY", "2038-05-11");
        at.scheduled("DIVERSITY", "2038-09-01");
        at.scheduled("DIVERSITY", "2038-11-15");

        precede("CENTRAL", "DIVERSITY")
                .then()
                .statusCode(200)
                .body("precedes", equalTo(at.code("DIVERSITY")))
                .body("outOfOrder.meeting", contains(Convener.id(before), Convener.id(same)))
                .body("outOfOrder.otherMeeting", contains(Convener.id(board), Convener.id(other)))
                .body("outOfOrder.meetsOn", contains("2038-02-20", "2038-05-11"));

        outOfOrder("CENTRAL").body("items.otherMeetsOn", contains("2038-02-15", "2038-05-11"));
        Cast.done(move(before, "2038-02-14"));
        outOfOrder("CENTRAL").body("items.meeting", contains(Convener.id(same)));
        Cast.done(Api.change(Api.office(), other + "/calling-off", REASON));
        outOfOrder("CENTRAL").body("items", hasSize(0));
        Api.get(null, "/v1/bodies/" + at.code("CENTRAL")).then().body("outOfOrder", nullValue());
    }

    @Test
    void referrals_and_plans_to_be_submitted_wait_for_the_chair_that_owes_them() {
        at.body("FORUM", "FORUM", "");
        var group = at.body("RECRUITMENT", "WORK_GROUP", "");
        var review = at.scheduled("FORUM", "2008-02-12");
        var soon = at.scheduled("FORUM", TestClock.today().plusDays(20).toString());
        at.scheduled("FORUM", "2038-02-12");
        var missed = timetabled(group, review, "Plan of the year");
        var coming = timetabled(group, soon, "Plan of the next year");
        at.held(review, "FORUM");
        String referral =
                Api.create(
                                at.chair("FORUM"),
                                review + "/decisions",
                                """
                                {"text": "Say what keeps people away.", "reason": "Few apply.",
                                 "routedTo": "%s"}
                                """
                                        .formatted(group))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var chair = at.chair("RECRUITMENT");

        work(chair, "TO_DECIDE")
                .body("items.type", contains("REFERRAL"))
                .body("items.path", contains("/v1/decisions/" + referral))
                .body("items.post", contains(at.code("CHAIR-RECRUITMENT")));
        work(chair, "OVERDUE")
                .body("items.path", contains("/v1/plan-submissions/" + missed))
                .body("items.dueOn", contains("2008-02-12"));
        work(chair, "DUE_SOON").body("items.path", contains("/v1/plan-submissions/" + coming));
        work(at.chair("FORUM"), "TO_DECIDE").body("items", hasSize(0));
        work(at.chair("FORUM"), "OVERDUE").body("items", hasSize(0));

        Cast.done(
                Api.change(
                        chair,
                        "/v1/decisions/" + referral + "/outcome",
                        "{\"outcome\": \"Shifts are.\"}"));
        var plan = plan(group);
        for (var submission : List.of(missed, coming)) {
            Cast.done(
                    Api.change(
                            chair,
                            "/v1/plan-submissions/" + submission + "/submission",
                            "{\"plan\": \"%s\"}".formatted(plan)));
        }
        for (var kind : List.of("TO_DECIDE", "OVERDUE", "DUE_SOON")) {
            work(chair, kind).body("items", hasSize(0));
        }
    }

    private static ValidatableResponse work(String token, String kind) {
        return Api.get(token, "/v1/worklist/items?kind=" + kind).then().statusCode(200);
    }

    private static String timetabled(String group, String review, String title) {
        return Api.create(
                        Api.office(),
                        "/v1/plan-submissions",
                        "{\"group\": \"%s\", \"meeting\": \"%s\", \"title\": \"%s\"}"
                                .formatted(group, Convener.id(review), title))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response precede(String body, String other) {
        return Api.put(
                Api.office(),
                "/v1/bodies/" + at.code(body) + "/rhythm",
                "{\"cadence\": \"P3M\", \"precedes\": \"%s\", \"reason\": \"It prepares it.\"}"
                        .formatted(at.code(other)));
    }

    private ValidatableResponse outOfOrder(String body) {
        return Api.get(Api.office(), "/v1/meetings-out-of-order?body=" + at.code(body))
                .then()
                .statusCode(200);
    }

    @Test
    void two_schedulers_at_once_do_not_put_the_two_boards_in_the_wrong_order() throws Exception {
        boards();
        var gate = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var year = 2040; year < 2048; year++) {
                var day = year + "-02-15";
                Callable<Integer> programme =
                        () -> {
                            gate.await();
                            return at.schedule("PROGRAMME", day).statusCode();
                        };
                Callable<Integer> board =
                        () -> {
                            gate.await();
                            return at.schedule("DIVERSITY", day).statusCode();
                        };

                var answers = List.of(two.submit(programme), two.submit(board));

                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .as(day)
                        .containsExactlyInAnyOrder(201, 422);
            }
        }
    }

    @Test
    void a_quarter_without_a_meeting_is_reported_and_who_met_without_it() {
        boards();
        at.held(at.scheduled("PROGRAMME", "2007-11-01"), "PROGRAMME");
        var off = at.scheduled("PROGRAMME", "2008-01-10");
        Cast.done(Api.change(Api.office(), off + "/calling-off", REASON));
        at.held(at.scheduled("DIVERSITY", "2008-03-10"), "DIVERSITY");

        Api.get(
                        Api.office(),
                        "/v1/meeting-gaps?from=2007-10-01&to=2008-06-30&body="
                                + at.code("PROGRAMME"))
                .then()
                .body("items.quarter", contains("2008-Q1", "2008-Q2"))
                .body("items[0].calledOff", contains("2008-01-10"))
                .body("items[0].followedOn", equalTo("2008-03-10"))
                .body("items[1].scheduledFor", nullValue());
        Api.get(Api.office(), "/v1/meeting-gaps?from=2008-06-30&to=2007-10-01")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("query:from"));
    }

    @Test
    void an_agenda_of_a_work_group_includes_every_open_inquiry_recommendation_of_that_group() {
        var group = at.body("INVESTIGATION", "WORK_GROUP", "");
        at.body("TRAINING", "WORK_GROUP", "");
        var owner = at.post("OWNER");
        var open = List.of(23, 28, 45, 46, 47, 49);
        open.forEach(number -> recommendation(number, group, owner));
        recommendation(48, at.code("TRAINING"), owner);
        recommendation(54, group, owner);
        Cast.done(
                Api.change(
                        at.holder("OWNER"),
                        "/v1/recommendations/" + at.code("SLI-54") + "/response",
                        "{\"accepted\": false, \"reasons\": \"It is for others.\"}"));

        var meeting = at.scheduled("INVESTIGATION", "2038-10-15");

        assertThat(Convener.titles(meeting, "RECOMMENDATION"))
                .containsExactlyElementsOf(
                        open.stream()
                                .map(number -> at.code("SLI-" + number) + ": Part " + number)
                                .toList());

        Convener.issue(meeting);
        recommendation(55, group, owner);
        assertThat(Convener.titles(meeting, "RECOMMENDATION")).hasSize(6);
        assertThat(Convener.titles(at.scheduled("INVESTIGATION", "2038-12-15"), "RECOMMENDATION"))
                .hasSize(7);
    }

    @Test
    void every_new_commitment_is_on_each_agenda_of_the_board_until_it_is_complete() {
        var board = at.body("STRIDE", "BOARD", ", \"cadence\": \"P3M\"");
        at.body("PEOPLE", "BOARD", "");
        var strategy = at.code("STRIDE-2017");
        Api.create(
                        Api.office(),
                        "/v1/strategies",
                        """
                        {"code": "PEOPLE-%s", "title": "People", "launchYear": 2016,
                         "seniorPost": "%s", "board": "%s",
                         "objectives": [{"code": "P", "text": "People"}]}
                        """
                                .formatted(at.mark(), at.code("CHAIR-PEOPLE"), at.code("PEOPLE")))
                .then()
                .statusCode(201);
        Api.create(
                        Api.office(),
                        "/v1/strategies",
                        """
                        {"code": "%1$s", "title": "STRIDE", "launchYear": 2017,
                         "seniorPost": "%2$s", "board": "%3$s",
                         "objectives": [{"code": "1", "text": "Reflect the city"}],
                         "commitments": [
                          {"code": "1.1", "objective": "1", "text": "Ask leavers"},
                          {"code": "1.2", "objective": "1", "text": "Mentor"},
                          {"code": "1.3", "objective": "1", "text": "Recruit",
                           "sourceStrategy": "PEOPLE-%5$s", "monitoredBy": "%4$s"}]}
                        """
                                .formatted(
                                        strategy,
                                        at.code("CHAIR-STRIDE"),
                                        board,
                                        at.code("PEOPLE"),
                                        at.mark()))
                .then()
                .statusCode(201);
        var first = at.held(at.scheduled("STRIDE", "2017-10-10"), "STRIDE");
        assertThat(Convener.titles(first, "COMMITMENT"))
                .containsExactly("1.1: Ask leavers", "1.2: Mentor");

        stand(strategy, "1.1", "IN_PROGRESS");
        var second = at.scheduled("STRIDE", "2038-01-10");
        assertThat(Convener.titles(second, "COMMITMENT")).hasSize(2);
        stand(strategy, "1.1", "COMPLETE");

        assertThat(Convener.titles(second, "COMMITMENT")).containsExactly("1.2: Mentor");
        assertThat(Convener.titles(first, "COMMITMENT")).hasSize(2);
        var other = at.scheduled("PEOPLE", "2038-01-10");
        assertThat(Convener.titles(other, "COMMITMENT")).isEmpty();
    }

    @Test
    void a_referral_that_is_not_answered_is_open_at_the_next_meeting() {
        at.body("STRIDE", "BOARD", "");
        var route = at.body("PEOPLE", "BOARD", "");
        var meeting = at.scheduled("STRIDE", "2018-01-10");
        var decision = "{\"text\": \"Fund it.\", \"reason\": \"It is short.\"%s}";
        decide(meeting, decision.formatted("")).then().statusCode(409);
        at.held(meeting, "STRIDE");

        decide(
                        meeting,
                        decision.formatted(
                                ", \"matter\": {\"type\": \"PLAN\", \"id\": \"NO-PLAN\"}, \"routedTo\": \"%s\""
                                        .formatted(at.code("STRIDE"))))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/routedTo", "/matter/id"));
        Api.create(Api.office(), meeting + "/decisions", decision.formatted(""))
                .then()
                .statusCode(403);
        var referral =
                decide(meeting, decision.formatted(", \"routedTo\": \"%s\"".formatted(route)))
                        .then()
                        .statusCode(201)
                        .body("decidedBy", equalTo(at.code("STRIDE")))
                        .body("routedTo", equalTo(route))
                        .body("open", equalTo(true))
                        .extract()
                        .<String>path("id");
        var next = at.scheduled("STRIDE", "2038-04-10");
        var there = at.scheduled("PEOPLE", "2038-02-10");
        for (var agenda : List.of(next, there)) {
            assertThat(Convener.titles(agenda, "REFERRAL")).containsExactly("Fund it.");
        }

        var answer = "{\"outcome\": \"Two posts are funded.\"}";
        var path = "/v1/decisions/" + referral;
        Api.change(at.chair("STRIDE"), path + "/outcome", answer).then().statusCode(403);
        Api.change(at.chair("PEOPLE"), path + "/outcome", answer)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("Two posts are funded."));
        Api.change(at.chair("PEOPLE"), path + "/outcome", answer).then().statusCode(409);
        assertThat(Convener.titles(next, "REFERRAL")).isEmpty();
        Api.get(Api.office(), "/v1/decisions?routedTo=" + route + "&open=true")
                .then()
                .body("items", hasSize(0));
        Api.get(Api.office(), "/v1/decisions?decidedBy=" + at.code("STRIDE"))
                .then()
                .body("items.id", contains(referral));
    }

    @Test
    void a_meeting_of_december_2005_holds_three_questions_with_answers_and_resulting_actions() {
        at.body("EODB", "OVERSIGHT", "");
        var meeting = at.scheduled("EODB", "2005-12-01");
        var questions =
                List.of("What is success?", "Which outcomes?", "Which engagement of others?");
        questions.forEach(
                each ->
                        Api.create(
                                        Api.office(),
                                        meeting + "/questions",
                                        "{\"question\": \"" + each + "\"}")
                                .then()
                                .statusCode(201));
        var ids = Api.get(Api.office(), meeting).jsonPath().<String>getList("questions.id");
        assertThat(Api.get(Api.office(), meeting).jsonPath().<String>getList("questions.question"))
                .containsExactlyElementsOf(questions);
        var action = Cast.of().draft();
        var answer = "{\"answer\": \"Equal outcomes.\", \"actions\": [\"%s\"]}";

        answer(meeting, ids.getFirst(), answer.formatted(action)).then().statusCode(409);
        at.held(meeting, "EODB");
        answer(meeting, ids.getFirst(), answer.formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/actions/0"));
        for (var id : ids) {
            Cast.done(answer(meeting, id, answer.formatted(action)));
        }

        Api.get(Api.office(), meeting)
                .then()
                .body("questions", hasSize(3))
                .body(
                        "questions.answer",
                        contains("Equal outcomes.", "Equal outcomes.", "Equal outcomes."))
                .body("questions[2].actions", contains(action));
    }

    @Test
    void what_is_due_at_the_oversight_board_in_the_quarter_is_on_the_preceding_programme_board() {
        boards();
        at.body("EODB", "OVERSIGHT", "");
        owed("DIVERSITY", "2038-03-20", "Report on race");
        owed("EODB", "2038-03-25", "Report on the scheme");
        owed("EODB", "2038-04-25", "Report of the next quarter");
        var programme = at.scheduled("PROGRAMME", "2038-02-10");

        assertThat(Convener.titles(programme, "OBLIGATION")).containsExactly("Report on race");
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/bodies/" + at.code("PROGRAMME") + "/aligned-bodies",
                        "{\"bodies\": [\"%s\"], \"reason\": \"Work plans align.\"}"
                                .formatted(at.code("EODB"))));
        var board = at.scheduled("EODB", "2038-03-28");
        Api.create(Api.office(), board + "/agenda-items", "{\"title\": \"Stop and search\"}")
                .then()
                .statusCode(201);

        assertThat(Convener.titles(board, "OBLIGATION")).containsExactly("Report on the scheme");
        Api.get(Api.office(), programme + "/agenda")
                .then()
                .body(
                        "items.title",
                        contains("Report on race", "Report on the scheme", "Stop and search"))
                .body(
                        "items.dueAt",
                        contains(at.code("DIVERSITY"), at.code("EODB"), at.code("EODB")));
        Api.put(
                        Api.office(),
                        "/v1/bodies/" + at.code("PROGRAMME") + "/aligned-bodies",
                        "{\"bodies\": [\"NO-BODY\", \"%s\"], \"reason\": \"Wrong.\"}"
                                .formatted(at.code("PROGRAMME")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/bodies/0", "/bodies/1"));
    }

    @Test
    void a_new_groups_plan_is_due_at_a_review_and_missed_when_that_closes_without_it() {
        at.body("FORUM", "FORUM", ", \"cadence\": \"P3M\"");
        var group = at.body("RECRUITMENT", "WORK_GROUP", "");
        var review = at.scheduled("FORUM", "2002-12-12");
        var request = "{\"group\": \"%s\", \"meeting\": \"%s\", \"title\": \"Draft action plan\"}";
        var made =
                Api.create(
                        Api.office(),
                        "/v1/plan-submissions",
                        request.formatted(group, Convener.id(review)));
        made.then().statusCode(201).body("state", equalTo("TIMETABLED"));
        var path = "/v1/plan-submissions/" + made.path("id");
        assertThat(Convener.titles(review, "SUBMISSION"))
                .containsExactly("Draft action plan (" + group + ")");

        at.held(review, "FORUM");

        Api.get(Api.office(), "/v1/plan-submissions?state=MISSED&group=" + group)
                .then()
                .body("items", hasSize(1))
                .body("items[0].missedOn", equalTo("2002-12-12"));
        assertThat(Convener.titles(at.scheduled("FORUM", "2038-03-12"), "SUBMISSION")).hasSize(1);
        Api.create(
                        Api.office(),
                        "/v1/plan-submissions",
                        request.formatted("NO-BODY", Convener.id(review)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/group", "/meeting"));
        var submission = "{\"plan\": \"%s\"}".formatted(plan(group));
        Api.change(at.chair("FORUM"), path + "/submission", submission).then().statusCode(403);
        Api.change(at.chair("RECRUITMENT"), path + "/submission", "{\"plan\": \"NO-PLAN\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/plan"));
        Api.change(at.chair("RECRUITMENT"), path + "/submission", submission)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("missedOn", equalTo("2002-12-12"));
        assertThat(Convener.titles(at.scheduled("FORUM", "2038-06-12"), "SUBMISSION")).isEmpty();
    }

    @Test
    void a_review_that_is_called_off_leaves_the_plan_due_at_the_next_one() {
        at.body("FORUM", "FORUM", "");
        var group = at.body("RECRUITMENT", "WORK_GROUP", "");
        var review = at.scheduled("FORUM", "2002-12-12");
        var path =
                "/v1/plan-submissions/"
                        + Api.create(
                                        Api.office(),
                                        "/v1/plan-submissions",
                                        "{\"group\": \"%s\", \"meeting\": \"%s\", \"title\": \"Plan\"}"
                                                .formatted(group, Convener.id(review)))
                                .path("id");
        Cast.done(Api.change(Api.office(), review + "/calling-off", REASON));
        Api.get(Api.office(), path).then().body("state", equalTo("TIMETABLED"));
        var next = at.scheduled("FORUM", "2003-03-12");
        assertThat(Convener.titles(next, "SUBMISSION")).hasSize(1);

        at.held(next, "FORUM");

        Api.get(Api.office(), path).then().body("state", equalTo("MISSED"));
        var later = at.scheduled("FORUM", "2038-06-12");
        Api.put(
                        Api.office(),
                        path + "/review",
                        "{\"meeting\": \"%s\", \"reason\": \"It has just begun.\"}"
                                .formatted(Convener.id(later)))
                .then()
                .statusCode(200)
                .body("state", equalTo("TIMETABLED"))
                .body("missedOn", equalTo("2003-03-12"));
    }

    @Test
    void a_strategy_is_due_at_the_hr_board_and_a_slip_keeps_its_first_date() {
        var board = at.body("HR-BOARD", "BOARD", "");
        var cast = Cast.of();
        var action = cast.proposed();
        cast.accept(action);
        var milestone =
                """
                {"title": "Progression and retention strategy to HR Board",
                 "due": {"date": "2008-04-01", "precision": "MONTH"}, "presentedTo": "%s"}
                """;
        var path = "/v1/actions/" + action + "/milestones";
        Api.create(cast.holderToken(), path, milestone.formatted("NO-BODY"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/presentedTo"));
        var id =
                Api.create(cast.holderToken(), path, milestone.formatted(board))
                        .then()
                        .statusCode(201)
                        .body("due.date", equalTo("2008-04-30"))
                        .body("presentedTo", equalTo(board))
                        .extract()
                        .<String>path("id");
        var early = at.scheduled("HR-BOARD", "2008-04-15");
        var april = at.scheduled("HR-BOARD", "2008-04-30");
        assertThat(Convener.titles(early, "MILESTONE")).isEmpty();
        assertThat(Convener.titles(april, "MILESTONE"))
                .containsExactly("Progression and retention strategy to HR Board");

        Cast.done(
                Api.put(
                        cast.holderToken(),
                        path + "/" + id + "/due-date",
                        "{\"due\": {\"date\": \"2008-06-01\", \"precision\": \"MONTH\"}, \"reason\": \"Consultation.\"}"));

        Api.get(Api.office(), path + "/" + id)
                .then()
                .body("due.date", equalTo("2008-06-30"))
                .body("baseline.date", equalTo("2008-04-30"))
                .body("slippage", equalTo(61));
        assertThat(Convener.titles(april, "MILESTONE")).isEmpty();
    }

    @Test
    void a_strand_lead_explains_at_the_management_board_and_nobody_else_does_so() {
        at.body("MANAGEMENT", "BOARD", "");
        var lead = at.post("STRAND-LEAD");
        Cast.appoint(lead, "deputy-" + at.mark(), "DEPUTY");
        Api.create(
                        Api.office(),
                        "/v1/bodies/" + at.code("MANAGEMENT") + "/members",
                        "{\"post\": \"%s\", \"capacity\": \"MEMBER\", \"from\": \"2005-01-01\"}"
                                .formatted(lead))
                .then()
                .statusCode(201);
        Api.create(
                        Api.office(),
                        "/v1/programmes",
                        """
                        {"code": "%s", "title": "Met Modernisation Programme", "board": "%s",
                         "deliveryPost": "%s", "implementationFrom": "2006-03-01",
                         "stocktakeEvery": "P3M"}
                        """
                                .formatted(
                                        at.code("MMP"), at.code("MANAGEMENT"), at.post("DELIVERY")))
                .then()
                .statusCode(201);
        Api.create(
                        Api.office(),
                        "/v1/programmes/" + at.code("MMP") + "/strands",
                        "{\"code\": \"%s\", \"name\": \"Strand 7\", \"leads\": [\"%s\"]}"
                                .formatted(at.code("MMP-07"), lead))
                .then()
                .statusCode(201);
        assertThat(Convener.titles(at.scheduled("MANAGEMENT", "2006-05-15"), "STRAND")).isEmpty();
        var meeting = at.scheduled("MANAGEMENT", "2006-06-15");
        Api.create(Api.office(), meeting + "/agenda-items", "{\"title\": \"Any other business\"}")
                .then()
                .statusCode(201);
        Convener.issue(meeting);
        var items = Api.get(Api.office(), meeting + "/agenda").jsonPath();
        var statements =
                meeting
                        + "/agenda-items/"
                        + items.getString("items.find { it.kind == 'STRAND' }.id")
                        + "/statements";
        var explanation = "{\"kind\": \"EXPLANATION\", \"text\": \"The supplier is late.\"}";

        Api.create(Api.office(), statements, explanation)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Api.create(at.holder("STRAND-LEAD"), statements, explanation).then().statusCode(201);
        Api.create(Tokens.with("deputy-" + at.mark()), statements, explanation)
                .then()
                .statusCode(201);
        Api.create(
                        at.holder("STRAND-LEAD"),
                        meeting
                                + "/agenda-items/"
                                + items.getString(
                                        "items.find { it.title == 'Any other business' }.id")
                                + "/statements",
                        explanation)
                .then()
                .statusCode(422);
        Cast.done(at.attend(meeting, "MANAGEMENT", lead));

        var strand = "items.find { it.kind == 'STRAND' }.";
        Api.get(Api.office(), meeting + "/agenda")
                .then()
                .body(strand + "title", equalTo("Strand 7 (stocktake overdue)"))
                .body(strand + "matter.id", equalTo(at.code("MMP-07")))
                .body(strand + "ownerPresent", equalTo(true))
                .body(strand + "statements.byDeputy", contains(false, true))
                .body(strand + "statements.post", contains(lead, lead))
                .body(strand + "statements.kind", hasItem("EXPLANATION"))
                .body("items.find { it.kind == 'MANUAL' }.ownerPresent", nullValue());
    }

    @Test
    void completions_and_gap_analyses_wait_on_the_agendas_of_those_who_settle_them() {
        var cast = Cast.of();
        var group = at.body("GROUP", "WORK_GROUP", ", \"parent\": \"%s\"".formatted(cast.body()));
        var plan = "/v1/plans/" + plan(group);
        var action = cast.requested();
        var initiative =
                Api.get(Api.office(), plan + "/initiatives").jsonPath().getString("items[0].id");
        Api.as(Api.office())
                .header(
                        "If-Match",
                        Api.get(Api.office(), plan + "/initiatives/" + initiative).header("ETag"))
                .body("{\"action\": \"" + action + "\"}")
                .put(plan + "/initiatives/" + initiative + "/actions")
                .then()
                .statusCode(200);
        var decider =
                Api.create(
                                Api.office(),
                                "/v1/meetings",
                                "{\"body\": \"%s\", \"meetsOn\": \"2038-01-10\"}"
                                        .formatted(cast.body()))
                        .header("Location")
                        .replaceFirst("^.*/v1/", "/v1/");
        var meeting = at.scheduled("GROUP", "2038-01-11");
        var waiting =
                "items.findAll { it.kind == 'COMPLETION' && it.matter.id == '" + action + "' }";
        assertThat(Api.get(Api.office(), decider + "/agenda").jsonPath().getList(waiting))
                .hasSize(1);
        assertThat(Api.get(Api.office(), meeting + "/agenda").jsonPath().getList(waiting))
                .isEmpty();

        Cast.done(
                Api.change(
                        cast.chairToken(),
                        "/v1/actions/" + action + "/completion-decision",
                        cast.decision("COMPLETE")));

        assertThat(Api.get(Api.office(), decider + "/agenda").jsonPath().getList(waiting))
                .isEmpty();
        assertThat(Convener.titles(meeting, "GAP_ANALYSIS")).hasSize(1);
    }

    @Test
    void the_chair_the_secretary_and_the_office_convene_and_nobody_else_does() {
        var board = at.body("BOARD", "BOARD", "");
        var unit = at.body("DSMU", "SECRETARIAT", "");
        Api.create(
                        Api.office(),
                        "/v1/bodies/" + board + "/members",
                        "{\"body\": \"%s\", \"capacity\": \"SECRETARY\", \"from\": \"2002-01-01\"}"
                                .formatted(unit))
                .then()
                .statusCode(201);
        var days = IntStream.rangeClosed(10, 12).mapToObj("2038-01-%d"::formatted).toList();
        var who = List.of(Api.office(), at.chair("BOARD"), at.chair("DSMU"));
        for (var i = 0; i < who.size(); i++) {
            Api.create(
                            who.get(i),
                            "/v1/meetings",
                            "{\"body\": \"%s\", \"meetsOn\": \"%s\"}".formatted(board, days.get(i)))
                    .then()
                    .statusCode(201);
        }
        at.post("OTHER");
        Api.create(
                        at.holder("OTHER"),
                        "/v1/meetings",
                        "{\"body\": \"%s\", \"meetsOn\": \"2038-01-13\"}".formatted(board))
                .then()
                .statusCode(403);
        Api.get(null, "/v1/meetings").then().statusCode(401);
        Api.get(Api.office(), "/v1/meetings?limit=2&body=" + board)
                .then()
                .body("items.meetsOn", contains("2038-01-10", "2038-01-11"));
        Api.create(
                        Api.office(),
                        "/v1/meetings",
                        "{\"body\": \"NO-BODY\", \"meetsOn\": \"2038-01-10\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/body"));
    }

    @Test
    void papers_and_items_put_on_by_hand_stand_beside_the_others_and_can_be_taken_off() {
        at.body("BOARD", "BOARD", "");
        var day = "{\"body\": \"%s\", \"meetsOn\": \"2038-01-10\"}".formatted(at.code("BOARD"));
        var key = UUID.randomUUID().toString();
        var made = Api.create(Api.office(), "/v1/meetings", day, key);
        Api.create(Api.office(), "/v1/meetings", day, key)
                .then()
                .statusCode(201)
                .body("id", equalTo(made.path("id")));
        var meeting = "/v1/meetings/" + made.path("id");
        for (var title : List.of("Minutes of the last meeting", "Any other business")) {
            Api.create(Api.office(), meeting + "/agenda-items", "{\"title\": \"" + title + "\"}")
                    .then()
                    .statusCode(201);
        }
        Api.create(
                        Api.office(),
                        meeting + "/agenda-items",
                        """
                        {"title": "Nobody's", "accountablePost": "NO-POST",
                         "matter": {"type": "RECOMMENDATION", "id": "NO-SUCH"}}
                        """)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/matter/id", "/accountablePost"));
        Api.create(
                        Api.office(),
                        meeting + "/papers",
                        "{\"title\": \"Report\", \"url\": \"javascript:alert(1)\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/url"));
        Api.create(
                        Api.office(),
                        meeting + "/papers",
                        "{\"title\": \"Report 12\", \"url\": \"https://example.invalid/12\"}")
                .then()
                .statusCode(201)
                .body("papers.title", contains("Report 12"));
        var first = Api.get(Api.office(), meeting + "/agenda").jsonPath().getString("items[0].id");
        var withdrawal = meeting + "/agenda-items/" + first + "/withdrawal";
        Cast.done(Api.change(Api.office(), withdrawal, REASON));
        Api.change(Api.office(), withdrawal, REASON).then().statusCode(404);

        Convener.issue(meeting);

        Api.get(Api.office(), meeting + "/agenda")
                .then()
                .body("issued", equalTo(true))
                .body("items.title", contains("Any other business"))
                .body("items.number", contains(1));
        Api.create(Api.office(), meeting + "/agenda-items", "{\"title\": \"Late\"}")
                .then()
                .statusCode(409);
        at.attend(meeting, "BOARD")
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("not come yet"));
    }

    private static Response move(String meeting, String day) {
        return Api.change(
                Api.office(),
                meeting + "/move",
                "{\"meetsOn\": \"%s\", \"reason\": \"The hall is taken.\"}".formatted(day));
    }

    private Response decide(String meeting, String decision) {
        return Api.create(at.chair("STRIDE"), meeting + "/decisions", decision);
    }

    private static Response answer(String meeting, String question, String answer) {
        return Api.put(Api.office(), meeting + "/questions/" + question + "/answer", answer);
    }

    private void recommendation(int number, String group, String owner) {
        Api.create(
                        Api.office(),
                        "/v1/recommendations",
                        """
                        {"code": "%s", "sourceType": "INQUIRY", "source": "Stephen Lawrence Inquiry",
                         "number": %2$d, "text": "Part %2$d", "ownerBody": "%3$s",
                         "accountablePost": "%4$s"}
                        """
                                .formatted(at.code("SLI-" + number), number, group, owner))
                .then()
                .statusCode(201);
    }

    private void stand(String strategy, String commitment, String status) {
        Cast.done(
                Api.put(
                        at.chair("STRIDE"),
                        "/v1/strategies/" + strategy + "/commitments/" + commitment + "/status",
                        "{\"body\": \"%s\", \"status\": \"%s\", \"reason\": \"As reported.\"}"
                                .formatted(at.code("STRIDE"), status)));
    }

    /** Something that falls due at the body once. */
    private void owed(String body, String day, String title) {
        var due = LocalDate.parse(day);
        Api.create(
                        Api.office(),
                        "/v1/obligations",
                        """
                        {"code": "%s", "title": "%s", "accountablePost": "%s", "body": "%s",
                         "anchor": "%s", "offsets": ["P1D"]}
                        """
                                .formatted(
                                        at.code("OWED-" + due.getDayOfYear()),
                                        title,
                                        at.code("CHAIR-PROGRAMME"),
                                        at.code(body),
                                        due.minusDays(1)))
                .then()
                .statusCode(201);
    }

    /** A plan with one section of the group and one initiative. */
    private String plan(String group) {
        var code = at.code("PLAN");
        Api.create(
                        Api.office(),
                        "/v1/plans",
                        """
                        {"code": "%s", "kind": "THEMED", "title": "Action plan",
                         "from": "2002-10-01", "sections": [
                          {"code": "REC", "name": "Recruitment", "ownerBody": "%s",
                           "initiatives": [{"printedNumber": 1, "text": "Recruit fairly"}]}]}
                        """
                                .formatted(code, group))
                .then()
                .statusCode(201);
        return code;
    }
}
