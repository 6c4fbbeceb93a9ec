package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dueregard.actionplan.recommendation.Concluding;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recommendations of the inquiry of 1999 as they stood in November 2002, and a review of 2002. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class RecommendationsQuarkusTest {
    /** Number and what it is about, in our own words. */
    private static final Map<Integer, String> REQUESTED =
            Map.of(
                    23, "Family liaison officers",
                    28, "Local contacts assist family liaison",
                    45, "First aid training is reviewed",
                    46, "First aid is tested to published standards",
                    47, "First aid training is reviewed every year",
                    52, "Aims of race awareness training are published");

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast group;

    @Inject AgroalDataSource database;
    @Inject Concluding concluding;

    @BeforeEach
    void people() {
        group = Cast.of();
    }

    @Test
    void six_recommendations_stand_at_completion_requested_and_their_owner_cannot_decide() {
        for (var each : REQUESTED.entrySet()) {
            offer(inProgress("SLI", each.getKey(), each.getValue()), EVIDENCE)
                    .then()
                    .statusCode(200);
        }

        Api.get(
                        Api.office(),
                        "/v1/recommendations?state=COMPLETION_REQUESTED&ownerBody=" + group.body())
                .then()
                .body("items.number", containsInAnyOrder(23, 28, 45, 46, 47, 52));
        var path = path("SLI", 23);
        Api.get(Api.office(), path)
                .then()
                .body("evidence[0].numerator", equalTo(25))
                .body("evidence[0].denominator", equalTo(639));
        Cast.appoint(group.chairPost(), group.holder(), "ACTING");
        decide(path, Tokens.with(group.holder(), "body-chair"), true)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/owner-cannot-decide"));
        decide(path, group.chairToken(), false)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("decisionReason", equalTo("As the evidence shows."));
        Api.change(
                        group.chairToken(),
                        path("SLI", 28) + "/completion-decision",
                        "{\"body\": \"%s\", \"complete\": false}".formatted(group.body()))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
    }

    @Test
    void completion_needs_evidence_that_holds_together() {
        var path = inProgress("SLI", 23, "Family liaison officers");

        offer(path, "[]").then().statusCode(422).body("violations.pointer", contains("/evidence"));
        offer(
                        path,
                        """
                        [{"description": "Trained", "numerator": 640, "denominator": 639,
                          "asAt": "2999-01-01"},
                         {"description": "Trained", "numerator": 1, "url": "javascript:x"}]
                        """)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/evidence/0/numerator",
                                "/evidence/0/asAt",
                                "/evidence/1/url",
                                "/evidence/1"));
    }

    @Test
    void a_recommendation_of_a_review_is_accepted_and_unplanned_until_an_action_carries_it() {
        var path = receive("GLA", 1, "Report by borough", "REVIEW", "");
        respond(path, true);
        var unplanned = "/v1/recommendations?unplanned=true&ownerBody=" + group.body();
        Api.get(Api.office(), unplanned).then().body("items.code", contains(code("GLA", 1)));

        carry(path, group.draft());
        carry(path, group.draft());

        Api.get(Api.office(), unplanned).then().body("items", hasSize(0));
        Api.get(Api.office(), path)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("sourceType", equalTo("REVIEW"))
                .body("actions", hasSize(2));
    }

    @Test
    void what_no_action_carries_is_not_offered_for_completion() {
        var path = receive("SLI", 45, "First aid", "INQUIRY", "");
        respond(path, true);

        offer(path, EVIDENCE)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/illegal-transition"));
    }

    @Test
    void a_recommendation_whose_actions_were_taken_out_is_unplanned_again() {
        var path = receive("SLI", 46, "First aid", "INQUIRY", "");
        respond(path, true);
        var action = group.draft();
        carry(path, action);

        withdraw(action);

        Api.get(Api.office(), path).then().body("state", equalTo("ACCEPTED"));
        Api.put(group.holderToken(), path + "/actions", linking(action))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/action"));
        Api.put(group.holderToken(), path + "/actions", linking(UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/action"));
    }

    @Test
    void what_takes_the_place_of_an_action_carries_the_recommendation_on() {
        var path = receive("SLI", 46, "First aid", "INQUIRY", "");
        respond(path, true);
        var action = group.proposed();
        var successor = group.proposed();
        carry(path, action);

        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/actions/" + action + "/supersession",
                        "{\"successor\": \"%s\", \"reason\": \"Merged.\"}".formatted(successor)));

        Api.get(Api.office(), path)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("actions", containsInAnyOrder(action, successor));
    }

    @Test
    void a_refusal_leaves_it_unplanned_where_its_actions_are_gone() {
        var path = receive("SLI", 46, "First aid", "INQUIRY", "");
        respond(path, true);
        var action = group.draft();
        carry(path, action);
        Cast.done(offer(path, EVIDENCE));
        withdraw(action);

        decide(path, group.chairToken(), false)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void evidence_that_was_found_insufficient_does_not_suffice_again() {
        var path = inProgress("SLI", 23, "Family liaison officers");
        Cast.done(offer(path, EVIDENCE));
        Cast.done(decide(path, group.chairToken(), false));

        offer(path, EVIDENCE)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/evidence"));
        offer(path, EVIDENCE.replace("Boroughs with", "  boroughs  WITH"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/evidence"));
        offer(
                        path,
                        """
                        [{"description": "Boroughs with trained officers", "numerator": 32,
                          "denominator": 32, "asAt": "2003-06-30"}]
                        """)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETION_REQUESTED"))
                .body("evidence", hasSize(2));
    }

    @Test
    void every_open_recommendation_of_a_group_stands_on_its_list() {
        receive("SLI", 28, "Local contacts", "INQUIRY", "");
        var rejected = receive("SLI", 45, "First aid", "INQUIRY", "");
        respond(rejected, false);

        Api.get(Api.office(), "/v1/recommendations?open=true&ownerBody=" + group.body())
                .then()
                .body("items.code", contains(code("SLI", 28)));
    }

    @Test
    void one_that_makes_a_yearly_duty_stays_on_its_cycle_and_a_missed_review_reopens_it()
            throws SQLException {
        var path =
                receive(
                        "SLI",
                        47,
                        REQUESTED.getOrDefault(47, ""),
                        "INQUIRY",
                        ", \"everyAfter\": \"P1Y\"");
        respond(path, true);
        carry(path, group.draft());
        Cast.done(offer(path, EVIDENCE));
        var duty = "DUTY-" + code("SLI", 47);

        decide(path, group.chairToken(), true)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("duty", equalTo(duty));

        var review = "/v1/occurrences?obligation=" + duty;
        var first = Api.get(Api.office(), review).jsonPath();
        assertThat(LocalDate.parse(first.getString("items[0].dueOn")))
                .isEqualTo(
                        LocalDate.parse(Api.get(Api.office(), path).<String>path("completedOn"))
                                .plusYears(1));
        Api.get(Api.office(), "/v1/obligations/" + duty)
                .then()
                .body("every", equalTo("P1Y"))
                .body("accountablePost", equalTo(group.post()))
                .body("keptBy", equalTo("recommendation " + code("SLI", 47)));

        aYearGoesBy(first.getString("items[0].id"));

        awaitState(path, "OVERDUE_REVIEW");
        Api.get(Api.office(), "/v1/recommendations?open=true&ownerBody=" + group.body())
                .then()
                .body("items.code", contains(code("SLI", 47)));
        Cast.done(
                Api.change(
                        group.holderToken(),
                        "/v1/occurrences/" + first.getString("items[0].id") + "/fulfilment",
                        "{\"metOn\": \"2026-01-02\", \"statement\": \"Reviewed.\"}"));
        awaitState(path, "COMPLETE");
        Api.get(Api.office(), path + "/history")
                .then()
                .body("items.deed[-2]", equalTo("REVIEW_MISSED"))
                .body("items.deed[-1]", equalTo("REVIEW_HELD"));
    }

    @Test
    void a_duty_that_recurs_is_ended_by_hand_with_a_reason_and_what_fell_due_before_is_owed()
            throws SQLException {
        var path = receive("SLI", 48, "Refresh training", "INQUIRY", ", \"everyAfter\": \"P1Y\"");
        respond(path, true);
        carry(path, group.draft());
        Cast.done(offer(path, EVIDENCE));
        Cast.done(decide(path, group.chairToken(), true));
        var duty = "DUTY-" + code("SLI", 48);
        var end = path + "/duty/end";
        var reason = "{\"reason\": \"The training has been replaced.\"}";
        Api.change(group.holderToken(), end, reason).then().statusCode(403);
        Api.change(Api.office(), end, "{}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        var review = "/v1/occurrences?obligation=" + duty;
        var missed = Api.get(Api.office(), review).<String>path("items[0].id");
        aYearGoesBy(missed);

        Api.change(Api.office(), end, reason)
                .then()
                .statusCode(200)
                .body("duty", equalTo(duty))
                .body("dutyEndedOn", equalTo(TestClock.today().toString()));

        Api.get(Api.office(), "/v1/obligations/" + duty)
                .then()
                .body("endedOn", equalTo(TestClock.today().toString()));
        lookUntil(path, "OVERDUE_REVIEW");
        Cast.done(
                Api.change(
                        group.holderToken(),
                        "/v1/occurrences/" + missed + "/fulfilment",
                        "{\"metOn\": \"2026-01-02\", \"statement\": \"Reviewed.\"}"));
        lookUntil(path, "COMPLETE");
        Api.get(Api.office(), path + "/history").then().body("items.deed", hasItem("DUTY_ENDED"));
        Api.change(Api.office(), end, reason).then().statusCode(409);
        Api.get(Api.office(), review).then().body("items.state", not(hasItem("DUE")));
    }

    @Test
    void an_answer_is_owed_by_its_deadline_and_only_an_answer_meets_it() {
        var path = receive("ET", 1, "Learn from a tribunal", "TRIBUNAL", DUE_IN_2016);
        var answer = "ANSWER-" + code("ET", 1);

        Api.get(Api.office(), path).then().body("responseObligation", equalTo(answer));
        var owed = "/v1/occurrences?overdue=true&post=" + group.post();
        Api.get(Api.office(), owed + "&on=2016-06-30").then().body("items", hasSize(0));
        Api.get(Api.office(), owed + "&on=2016-07-01")
                .then()
                .body("items.obligation", contains(answer))
                .body("items.dueOn", contains("2016-06-30"));
        var occurrence = Api.get(Api.office(), owed).<String>path("items[0].id");
        Api.change(
                        group.holderToken(),
                        "/v1/occurrences/" + occurrence + "/fulfilment",
                        "{\"metOn\": \"2016-06-30\", \"statement\": \"Answered, I think.\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString(code("ET", 1)));
        Api.put(
                        Api.office(),
                        "/v1/obligations/" + answer + "/accountable-post",
                        toPost(group.chairPost()))
                .then()
                .statusCode(409);
        Api.change(
                        Api.office(),
                        "/v1/obligations/" + answer + "/end",
                        "{\"reason\": \"Forgotten.\"}")
                .then()
                .statusCode(409);

        respond(path, false);

        Api.get(Api.office(), path)
                .then()
                .body("state", equalTo("REJECTED"))
                .body("response", equalTo("For good reasons."));
        Api.get(Api.office(), "/v1/occurrences/" + occurrence)
                .then()
                .body("state", equalTo("MET"))
                .body("statement", equalTo("For good reasons."));
        Api.get(Api.office(), "/v1/obligations/" + answer).then().body("endedOn", notNullValue());
    }

    @Test
    void an_answer_gives_reasons_and_comes_from_the_post_that_answers_for_it() {
        var path = receive("ET", 2, "Learn from a tribunal", "TRIBUNAL", "");

        Api.change(group.holderToken(), path + "/response", "{\"accepted\": true}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/reasons"));
        for (var token : List.of(Api.office(), group.chairToken())) {
            Api.change(token, path + "/response", ACCEPTED)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/errors/post-not-held"));
        }
    }

    @Test
    void a_recommendation_changes_hands_only_to_a_post_that_takes_it_on_and_what_is_owed_follows() {
        var other = Cast.of();
        var path = receive("ET", 3, "Learn from a tribunal", "TRIBUNAL", DUE_IN_2016);
        var handOver = path + "/hand-over";

        Api.put(other.holderToken(), handOver, toPost(other.post())).then().statusCode(403);
        Api.put(group.holderToken(), handOver, toPost("NO-SUCH-POST"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/post"));
        Api.put(group.holderToken(), handOver, toPost(group.post()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/post"));
        Api.change(other.holderToken(), handOver + "/acceptance", "{}").then().statusCode(409);
        Cast.done(Api.put(group.holderToken(), handOver, toPost(other.post())));
        Api.change(group.holderToken(), handOver + "/acceptance", "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Api.change(other.holderToken(), handOver + "/refusal", "{\"reason\": \"Not ours.\"}")
                .then()
                .statusCode(200)
                .body("offeredTo", nullValue())
                .body("accountablePost", equalTo(group.post()));
        Cast.done(Api.put(Api.office(), handOver, toPost(other.post())));
        Api.get(Api.office(), "/v1/recommendations?post=" + other.post())
                .then()
                .body("items.code", contains(code("ET", 3)));

        Api.change(other.holderToken(), handOver + "/acceptance", "{\"note\": \"From now.\"}")
                .then()
                .statusCode(200)
                .body("accountablePost", equalTo(other.post()))
                .body("offeredTo", nullValue());

        Api.get(Api.office(), "/v1/obligations/ANSWER-" + code("ET", 3))
                .then()
                .body("accountablePost", equalTo(other.post()));
        Api.change(group.holderToken(), path + "/response", ACCEPTED).then().statusCode(403);
        Cast.done(Api.change(other.holderToken(), path + "/response", ACCEPTED));
        Api.get(Api.office(), path + "/history")
                .then()
                .body(
                        "items.deed",
                        contains(
                                "RECEIVED",
                                "HAND_OVER_OFFERED",
                                "HAND_OVER_REFUSED",
                                "HAND_OVER_OFFERED",
                                "HAND_OVER_ACCEPTED",
                                "ACCEPTED"))
                .body("items.person", everyItem(notNullValue()))
                .body("items[2].reason", equalTo("Not ours."))
                .body("items[3].as", equalTo("OFFICE"))
                .body("items[4].person", equalTo(other.holder()))
                .body("items[4].accountablePost", equalTo(other.post()));
        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/posts/" + group.post() + "/closure",
                        "{\"reason\": \"Reorganised.\"}"));
    }

    @Test
    void whoever_has_answered_for_it_never_decides_also_after_it_has_changed_hands() {
        var other = Cast.of();
        var path = inProgress("SLI", 52, "Published aims");
        Cast.done(Api.put(group.holderToken(), path + "/hand-over", toPost(other.post())));
        Cast.done(Api.change(other.holderToken(), path + "/hand-over/acceptance", "{}"));
        Cast.done(
                Api.change(
                        other.holderToken(),
                        path + "/completion-request",
                        "{\"evidence\": " + EVIDENCE + "}"));
        var silentHolder = UUID.randomUUID().toString();
        Cast.appoint(group.post(), silentHolder, "ACTING");

        for (var owner : List.of(group.holder(), silentHolder, other.holder())) {
            Cast.appoint(group.chairPost(), owner, "ACTING");
            decide(path, Tokens.with(owner, "body-chair"), true)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/errors/owner-cannot-decide"));
        }
        Cast.done(decide(path, group.chairToken(), true));
    }

    @Test
    void whoever_owns_an_action_that_carries_it_or_has_owned_one_never_decides_on_it() {
        var carrier = Cast.of();
        var later = Cast.of();
        var path = receive("SLI", 28, "Local contacts", "INQUIRY", "");
        respond(path, true);
        var action = carrier.proposed();
        carrier.accept(action);
        carry(path, action);
        var handOver = "/v1/actions/" + action + "/hand-over";
        Cast.done(Api.put(carrier.holderToken(), handOver, toPost(later.post())));
        Cast.done(Api.change(later.holderToken(), handOver + "/acceptance", "{}"));
        Cast.done(offer(path, EVIDENCE));
        var silentHolder = UUID.randomUUID().toString();
        Cast.appoint(later.post(), silentHolder, "ACTING");

        for (var owner : List.of(carrier.holder(), later.holder(), silentHolder)) {
            Cast.appoint(group.chairPost(), owner, "ACTING");
            decide(path, Tokens.with(owner, "body-chair"), true)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/errors/owner-cannot-decide"))
                    .body("detail", containsString("action that carries"));
        }
        Cast.done(decide(path, group.chairToken(), true));
    }

    @Test
    void a_deputy_decides_where_the_chair_owns_an_action_that_carries_it() {
        var carrier = Cast.of();
        Cast.appoint(carrier.post(), group.chair(), "ACTING");
        var deputy = UUID.randomUUID().toString();
        Cast.appoint(group.chairPost(), deputy, "DEPUTY");
        var path = receive("SLI", 28, "Local contacts", "INQUIRY", "");
        respond(path, true);
        var action = carrier.proposed();
        carrier.accept(action);
        carry(path, action);
        Cast.done(offer(path, EVIDENCE));

        decide(path, group.chairToken(), true).then().statusCode(403);
        Cast.done(decide(path, Tokens.with(deputy, "body-chair"), true));
    }

    @Test
    void whoever_has_declined_an_action_decides_on_what_others_carry_out() {
        var asked = Cast.of();
        Cast.appoint(group.chairPost(), asked.holder(), "ACTING");
        var path = inProgress("SLI", 28, "Local contacts");
        var declined = asked.proposed();
        carry(path, declined);
        Cast.done(
                Api.change(
                        asked.holderToken(),
                        "/v1/actions/" + declined + "/refusal",
                        "{\"reason\": \"It belongs to training.\"}"));
        Cast.done(offer(path, EVIDENCE));

        Cast.done(decide(path, Tokens.with(asked.holder(), "body-chair"), true));
    }

    @Test
    void a_body_decides_that_exists_and_has_the_power() {
        var path = inProgress("SLI", 52, "Published aims");
        Cast.done(offer(path, EVIDENCE));
        var decision = "{\"body\": \"%s\", \"complete\": true, \"reason\": \"Shown.\"}";

        Api.change(group.chairToken(), path + "/completion-decision", decision.formatted("NO-BODY"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/body"));
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/bodies/" + group.body() + "/power",
                        "{\"decidesCompletions\": false, \"reason\": \"Advises only.\"}"));
        decide(path, group.chairToken(), true)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/body-may-not-decide"));
    }

    @Test
    void recommendations_come_from_seven_kinds_of_source() {
        var kinds =
                List.of(
                        "TRIBUNAL",
                        "EHRC",
                        "INQUIRY",
                        "INSPECTORATE",
                        "REVIEW",
                        "AUDIT",
                        "RESEARCH");
        for (var i = 0; i < kinds.size(); i++) {
            receive("SRC", i + 1, "Learn from it", kinds.get(i), "");
        }

        var mine = "/v1/recommendations?ownerBody=" + group.body();
        Api.get(Api.office(), mine)
                .then()
                .body("items.sourceType", containsInAnyOrder(kinds.toArray()));
        Api.get(Api.office(), mine + "&sourceType=EHRC").then().body("items.number", contains(2));
        asked("SRC", 8, "T", "RUMOUR", "").then().statusCode(400);
    }

    @Test
    void an_impossible_receipt_is_refused_with_everything_that_is_wrong() {
        asked(
                        "SLI",
                        60,
                        "T",
                        "INQUIRY",
                        ", \"receivedOn\": \"2999-01-01\", \"responseDueOn\": \"2016-06-30\"")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/receivedOn", "/responseDueOn"));
        Api.create(
                        Api.office(),
                        "/v1/recommendations",
                        """
                        {"code": "%s", "sourceType": "AUDIT", "source": "An audit", "number": 1,
                         "text": "T", "ownerBody": "NO-BODY", "accountablePost": "NO-POST"}
                        """
                                .formatted(code("SLI", 61)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/accountablePost", "/ownerBody"));
        receive("SLI", 62, "T", "INQUIRY", "");
        asked("SLI", 62, "T", "INQUIRY", "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/already-exists"));
        Api.create(group.holderToken(), "/v1/recommendations", "{}").then().statusCode(403);
        Api.get(null, "/v1/recommendations").then().statusCode(401);
    }

    @Test
    void a_post_that_answers_for_an_open_recommendation_does_not_close() {
        receive("SLI", 52, "Published aims", "INQUIRY", "");

        Api.change(
                        Api.office(),
                        "/v1/posts/" + group.post() + "/closure",
                        "{\"reason\": \"Reorganised.\"}")
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString(code("SLI", 52))));
    }

    private static final String EVIDENCE =
            """
            [{"description": "Boroughs with trained officers", "numerator": 25,
              "denominator": 639, "asAt": "2002-11-28"}]
            """;

    private static final String DUE_IN_2016 =
            ", \"receivedOn\": \"2016-04-01\", \"responseDueOn\": \"2016-06-30\"";

    private static final String ACCEPTED =
            "{\"accepted\": true, \"reasons\": \"For good reasons.\"}";

    private Response asked(String source, int number, String text, String sourceType, String more) {
        return Api.create(
                Api.office(),
                "/v1/recommendations",
                """
                {"code": "%s", "sourceType": "%s", "source": "A paper", "number": %d,
                 "text": "%s", "ownerBody": "%s", "accountablePost": "%s"%s}
                """
                        .formatted(
                                code(source, number),
                                sourceType,
                                number,
                                text,
                                group.body(),
                                group.post(),
                                more));
    }

    private String receive(String source, int number, String text, String sourceType, String more) {
        asked(source, number, text, sourceType, more).then().statusCode(201);
        return path(source, number);
    }

    /** Accepted, and carried by an action. */
    private String inProgress(String source, int number, String text) {
        var path = receive(source, number, text, "INQUIRY", "");
        respond(path, true);
        carry(path, group.draft());
        return path;
    }

    private void carry(String path, String action) {
        Cast.done(Api.put(Api.office(), path + "/actions", linking(action)));
    }

    private static String linking(String action) {
        return "{\"action\": \"" + action + "\"}";
    }

    private static String toPost(String post) {
        return "{\"post\": \"" + post + "\", \"reason\": \"It does the work.\"}";
    }

    private static void withdraw(String action) {
        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/actions/" + action + "/withdrawal",
                        "{\"reason\": \"Done elsewhere.\"}"));
    }

    private void respond(String path, boolean accepted) {
        Cast.done(
                Api.change(
                        group.holderToken(),
                        path + "/response",
                        "{\"accepted\": %s, \"reasons\": \"For good reasons.\"}"
                                .formatted(accepted)));
    }

    private Response offer(String path, String evidence) {
        return Api.change(
                group.holderToken(),
                path + "/completion-request",
                "{\"evidence\": " + evidence + "}");
    }

    private Response decide(String path, String token, boolean complete) {
        return Api.change(
                token,
                path + "/completion-decision",
                "{\"body\": \"%s\", \"complete\": %s, \"reason\": \"As the evidence shows.\"}"
                        .formatted(group.body(), complete));
    }

    /** What was due in a year was due the day before yesterday. */
    private void aYearGoesBy(String occurrence) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "UPDATE occurrence SET due_on = current_date - 2,"
                                        + " grace_until = current_date - 2, version = version + 1"
                                        + " WHERE id = ?::uuid")) {
            statement.setString(1, occurrence);
            statement.executeUpdate();
        }
    }

    private static void awaitState(String path, String state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> state.equals(Api.get(Api.office(), path).<String>path("state")));
    }

    /** As the clock looks, for which another test waits. */
    private void lookUntil(String path, String state) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            concluding.look(200);
                            return state.equals(Api.get(Api.office(), path).<String>path("state"));
                        });
    }

    private String code(String source, int number) {
        return source + "-" + number + "-" + mark;
    }

    private String path(String source, int number) {
        return "/v1/recommendations/" + code(source, number);
    }
}
