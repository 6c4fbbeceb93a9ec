package org.dueregard.actionplan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.dueregard.actionplan.action.ActionAnnouncement;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ActionsQuarkusTest {
    private static final String ACCEPT = "{}";

    @Inject AgroalDataSource database;
    @Inject ObjectMapper json;

    private Cast cast;

    @BeforeEach
    void people() {
        cast = Cast.of();
    }

    @Test
    void the_office_drafts_and_proposes_and_the_holder_alone_accepts() {
        var id = cast.draft();
        var path = "/v1/actions/" + id;
        Api.change(cast.holderToken(), path + "/proposal", "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/role-missing"));
        Cast.done(Api.change(Api.office(), path + "/proposal", "{}"));

        for (var token : List.of(Api.office(), cast.chairToken(), Tokens.of("policy-author"))) {
            Api.change(token, path + "/acceptance", ACCEPT)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/errors/post-not-held"));
        }
        Api.change(null, path + "/acceptance", ACCEPT).then().statusCode(401);
        Api.change(
                        cast.holderToken(),
                        path + "/acceptance",
                        "{\"deliveryLead\": \"%s\", \"note\": \"From July.\"}"
                                .formatted(cast.chairPost()))
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("deliveryLead", equalTo(cast.chairPost()));
    }

    @Test
    void a_draft_needs_an_open_post_a_lens_and_an_origin_that_it_may_have() {
        Api.create(Api.office(), "/v1/actions", "{\"title\": \"T\"}")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/description", "/accountablePost", "/lens", "/origin"));
        Api.create(
                        Api.office(),
                        "/v1/actions",
                        """
                        {"title": "T", "description": "D", "accountablePost": "NO-SUCH-POST",
                         "lens": "BOTH", "origin": {"type": "DISPARITY", "id": "d"}}
                        """)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/origin/type", "/accountablePost"));
    }

    @Test
    void an_action_without_a_post_or_a_unit_is_refused_and_what_is_missing_is_named() {
        var unitless = "NOWHERE-" + cast.post();
        Api.create(
                        Api.office(),
                        "/v1/posts",
                        "{\"code\": \"%s\", \"title\": \"Of no unit\"}".formatted(unitless))
                .then()
                .statusCode(201);

        asked("AUDIT", "")
                .then()
                .statusCode(422)
                .body("type", equalTo("/errors/broken-rule"))
                .body("violations.pointer", contains("/accountablePost", "/businessArea"))
                .body("violations.source", everyItem(containsString("strategy of 2005")));
        asked("AUDIT", ", \"businessArea\": \"Territorial Policing\"")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/accountablePost"));
        asked("AUDIT", ", \"accountablePost\": \"%s\"".formatted(unitless))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/businessArea"));
        asked("DISPARITY", "")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/origin/type", "/accountablePost", "/businessArea"));
        asked("AUDIT", ", \"accountablePost\": \"%s\"".formatted(cast.post()))
                .then()
                .statusCode(201)
                .body("businessArea", equalTo("TP"));
    }

    @Test
    void responsibilities_are_set_at_four_levels_and_found_by_them() {
        var mine = ", \"accountablePost\": \"%s\"".formatted(cast.post());
        var level = mine + ", \"responsibilityLevel\": \"%s\"";
        for (var each : List.of("EVERYONE", "TEAM_LEADER", "SENIOR_MANAGER", "STRATEGIC_LEADER")) {
            asked("AUDIT", level.formatted(each))
                    .then()
                    .statusCode(201)
                    .body("responsibilityLevel", equalTo(each));
        }
        asked("AUDIT", mine).then().statusCode(201).body("responsibilityLevel", nullValue());
        asked("AUDIT", level.formatted("MIDDLE_MANAGER")).then().statusCode(400);

        Api.get(Api.office(), "/v1/actions?responsibilityLevel=SENIOR_MANAGER&post=" + cast.post())
                .then()
                .body("items.responsibilityLevel", contains("SENIOR_MANAGER"));
        Api.get(Api.office(), "/v1/actions/counts?responsibilityLevel=EVERYONE&post=" + cast.post())
                .then()
                .body("total", equalTo(1));
        Api.get(Api.office(), "/v1/actions?responsibilityLevel=NOBODY").then().statusCode(400);
    }

    @Test
    void an_action_cites_exit_interviews_or_a_staff_survey_with_their_period() {
        for (var origin : List.of("EXIT_INTERVIEW", "STAFF_SURVEY")) {
            from(origin, ", \"period\": {\"from\": \"2016-04-01\", \"to\": \"2017-03-31\"}")
                    .then()
                    .statusCode(201)
                    .body("origin.type", equalTo(origin))
                    .body("origin.period.from", equalTo("2016-04-01"))
                    .body("origin.period.to", equalTo("2017-03-31"));
            from(origin, "")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/origin/period"))
                    .body("violations.source", hasItem(containsString("strategy of 2017")));
        }
        from("STAFF_SURVEY", ", \"period\": {\"from\": \"2999-01-01\", \"to\": \"2016-01-01\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/origin/period/from", "/origin/period/to"));
        from("STAFF_SURVEY", ", \"period\": {\"from\": \"2016-01-01\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/origin/period/to"));
        from("BOARD", "").then().statusCode(201).body("origin.period", nullValue());

        Api.get(Api.office(), "/v1/actions?originType=EXIT_INTERVIEW&post=" + cast.post())
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(OriginType.class)
    void every_origin_can_be_announced(OriginType origin) throws JsonProcessingException {
        var decided =
                new ActionAnnouncement.Decided(
                        UUID.randomUUID(),
                        origin,
                        "1",
                        ActionAnnouncement.Decided.Decision.ACCEPTED,
                        "SS-OWNER",
                        null,
                        null,
                        null);

        assertThat(
                        new EventContract("org.dueregard.action.decided.v1")
                                .violations(json.writeValueAsString(decided)))
                .isEmpty();
    }

    private Response from(String origin, String more) {
        return created(
                """
                {"title": "T", "description": "D", "lens": "TOGETHER", "accountablePost": "%s",
                 "origin": {"type": "%s", "id": "leavers"%s}}
                """
                        .formatted(cast.post(), origin, more));
    }

    private static Response asked(String origin, String more) {
        return created(
                """
                {"title": "T", "description": "D", "lens": "BOTH",
                 "origin": {"type": "%s", "id": "a"}%s}
                """
                        .formatted(origin, more));
    }

    private static Response created(String request) {
        return Api.create(Api.office(), "/v1/actions", request);
    }

    @Test
    void an_action_does_not_start_half_planned_and_every_gap_is_named() {
        var id = cast.proposed();
        cast.accept(id);

        Api.change(cast.holderToken(), "/v1/actions/" + id + "/start", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/errors/broken-rule"))
                .body("violations.pointer", contains("/milestones", "/endDate", "/resources"));
    }

    @Test
    void
            an_action_cannot_become_active_without_responsible_post_activity_a_dated_milestone_and_an_end_date() {
        created(
                        """
                        {"title": "T", "description": " ", "lens": "BOTH",
                         "origin": {"type": "BOARD", "id": "1"}}
                        """)
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/description", "/accountablePost"));
        var id = cast.proposed();
        var path = "/v1/actions/" + id;
        cast.accept(id);
        cast.start(id)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/milestones", "/endDate"));
        Cast.done(
                Api.put(
                        cast.holderToken(),
                        path + "/end-date",
                        "{\"date\": \"2030-06-30\", \"precision\": \"DAY\"}"));
        Api.create(cast.holderToken(), path + "/milestones", "{\"title\": \"Undated\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/due"));
        cast.start(id).then().statusCode(422).body("violations.pointer", contains("/milestones"));
        Api.create(
                        cast.holderToken(),
                        path + "/milestones",
                        """
                        {"title": "Form agreed", "due": {"date": "2030-02-01", "precision": "DAY"}}
                        """)
                .then()
                .statusCode(201);

        Cast.done(cast.start(id));

        assertThat(Cast.state(id)).isEqualTo("ACTIVE");
    }

    @Test
    void a_transition_that_the_state_does_not_allow_is_a_conflict() {
        var id = cast.draft();

        Api.change(cast.holderToken(), "/v1/actions/" + id + "/acceptance", ACCEPT)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/illegal-transition"));
    }

    @Test
    void a_change_says_which_version_it_has_seen() {
        var id = cast.proposed();
        var path = "/v1/actions/" + id + "/acceptance";
        var seen = Api.get(cast.holderToken(), "/v1/actions/" + id).header("ETag");
        cast.accept(id);

        Api.as(cast.holderToken()).body(ACCEPT).post(path).then().statusCode(428);
        Api.change(cast.holderToken(), path, ACCEPT, seen)
                .then()
                .statusCode(412)
                .body("type", equalTo("/errors/stale-version"));
        Api.change(cast.holderToken(), path, ACCEPT, "W/" + seen)
                .then()
                .body("status", equalTo(412));
    }

    @Test
    void the_answer_carries_the_version_for_the_next_change() {
        var id = cast.proposed();
        var path = "/v1/actions/" + id;
        var accepted = Api.change(cast.holderToken(), path + "/acceptance", ACCEPT);
        var added =
                Api.create(
                        cast.holderToken(),
                        path + "/milestones",
                        "{\"title\": \"One\", \"due\": {\"date\": \"2030-02-01\", \"precision\": \"QUARTER\"}}");

        assertThat(accepted.header("ETag")).isNotEqualTo(added.header("ETag"));
        Api.get(cast.holderToken(), path).then().header("ETag", equalTo(added.header("ETag")));
        added.then().body("due.date", equalTo("2030-03-31"));
        Api.get(cast.holderToken(), added.header("Location"))
                .then()
                .statusCode(200)
                .body("title", equalTo("One"));
    }

    @RepeatedTest(3)
    void of_two_decisions_at_once_one_stands() throws Exception {
        var id = cast.requested();
        var path = "/v1/actions/" + id + "/completion-decision";
        var acting = UUID.randomUUID().toString();
        Cast.appoint(cast.chairPost(), acting, "ACTING");
        var tag = Api.get(cast.holderToken(), "/v1/actions/" + id).header("ETag");
        var together = new CyclicBarrier(2);

        var first =
                decideTogether(together, cast.chairToken(), path, cast.decision("COMPLETE"), tag);
        var second =
                decideTogether(
                        together,
                        Tokens.with(acting, "body-chair"),
                        path,
                        cast.decision("REFUSED"),
                        tag);

        var answers = List.of(first.get().statusCode(), second.get().statusCode());
        assertThat(answers).contains(200).containsAnyOf(409, 412);
        var history = history(id);
        assertThat(history)
                .filteredOn(
                        deed ->
                                deed.startsWith("COMPLETION_C")
                                        || deed.startsWith("COMPLETION_REF"))
                .hasSize(1);
    }

    @Test
    void a_creation_that_is_repeated_has_one_effect_and_one_answer() {
        var id = cast.requested();
        var path = "/v1/actions/" + id;
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/completion-decision",
                        cast.decision("REFUSED")));
        var key = UUID.randomUUID().toString();
        var evidence =
                """
                {"kind": "DOCUMENT", "description": "Report", "url": "https://example.invalid/r"}
                """;

        var first = Api.create(cast.holderToken(), path + "/evidence", evidence, key);
        var again = Api.create(cast.holderToken(), path + "/evidence", evidence, key);
        var other =
                Api.create(
                        cast.holderToken(),
                        path + "/evidence",
                        evidence.replace("Report", "Other"),
                        key);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.<String>path("id"));
        other.then().statusCode(422).body("type", equalTo("/errors/idempotency-key-reused"));
        Api.get(cast.holderToken(), path).then().body("evidence", hasSize(2));
        Api.as(cast.holderToken())
                .body(evidence)
                .post(path + "/evidence")
                .then()
                .statusCode(400)
                .body("type", equalTo("/errors/idempotency-key-missing"));
    }

    @Test
    void lists_are_filtered_and_paged() {
        var drafted = cast.draft();
        var proposed = cast.proposed();
        var agreed = cast.proposed();
        cast.accept(agreed);
        var mine = "/v1/actions?post=" + cast.post();

        Api.get(Api.office(), mine + "&state=PROPOSED&state=AGREED")
                .then()
                .body("items.id", contains(proposed, agreed));
        Api.get(Api.office(), mine + "&originType=BOARD").then().body("items", hasSize(3));
        Api.get(Api.office(), mine + "&originType=AUDIT").then().body("items", hasSize(0));
        var first = Api.get(Api.office(), mine + "&limit=2");
        first.then()
                .body("items.id", contains(drafted, proposed))
                .body("next", notNullValue())
                .header("Link", notNullValue());
        Api.get(Api.office(), mine + "&limit=2&after=" + first.path("next"))
                .then()
                .body("items.id", contains(agreed))
                .body("next", nullValue());
        Api.get(null, mine).then().statusCode(401);
        Api.get(Api.office(), mine + "&state=UNHEARD").then().statusCode(400);
        Api.get(Api.office(), mine + "&after=bm90LWEtdXVpZA")
                .then()
                .statusCode(400)
                .body("type", equalTo("/errors/page-malformed"));
    }

    @Test
    void an_action_says_whether_it_is_inward_or_outward_and_the_counts_split_by_it() {
        lens("null", "T").then().statusCode(400).body("violations.pointer", contains("/lens"));
        lens("\"SIDEWAYS\"", "T").then().statusCode(400);
        for (var lens : List.of("TOGETHER", "CITIZEN_FOCUSED", "BOTH", "BOTH")) {
            lens("\"" + lens + "\"", "T").then().statusCode(201).body("lens", equalTo(lens));
        }

        Api.get(Api.office(), "/v1/actions/counts?post=" + cast.post())
                .then()
                .body("total", equalTo(4))
                .body("byLens.TOGETHER", equalTo(1))
                .body("byLens.CITIZEN_FOCUSED", equalTo(1))
                .body("byLens.BOTH", equalTo(2));
        Api.get(Api.office(), "/v1/actions?lens=BOTH&post=" + cast.post())
                .then()
                .body("items", hasSize(2));
        Api.get(null, "/v1/actions/counts").then().statusCode(401);
    }

    @Test
    void an_action_that_serves_several_strands_stands_in_each_view_and_counts_once() {
        lens("\"BOTH\", \"characteristics\": [\"RACE\", \"DISABILITY\"]", "Common");
        lens("\"BOTH\", \"characteristics\": [\"RACE\"]", "Race alone");
        lens("\"BOTH\", \"characteristics\": [\"SEX\"]", "Another");
        var mine = "post=" + cast.post();

        Api.get(Api.office(), "/v1/actions?characteristic=RACE&" + mine)
                .then()
                .body("items.title", contains("Common", "Race alone"));
        Api.get(Api.office(), "/v1/actions/counts?" + mine)
                .then()
                .body("total", equalTo(3))
                .body("byCharacteristic.RACE", equalTo(2))
                .body("byCharacteristic.DISABILITY", equalTo(1))
                .body("byCharacteristic.SEX", equalTo(1));
        Api.get(Api.office(), "/v1/actions/counts?characteristic=DISABILITY&" + mine)
                .then()
                .body("total", equalTo(1));
    }

    private Response lens(String lens, String title) {
        return Api.create(
                Api.office(),
                "/v1/actions",
                """
                {"title": "%s", "description": "D", "accountablePost": "%s",
                 "origin": {"type": "AUDIT", "id": "a"}, "lens": %s}
                """
                        .formatted(title, cast.post(), lens));
    }

    @Test
    void what_nobody_answers_for_is_reported() {
        var declined = cast.proposed();
        Cast.done(
                Api.change(
                        cast.holderToken(),
                        "/v1/actions/" + declined + "/refusal",
                        "{\"reason\": \"It belongs to training.\"}"));
        var owned = cast.proposed();
        var vacant = "VACANT-" + cast.post();
        Cast.createPost(vacant, "Nobody yet");
        var unfilled =
                Api.create(
                                Api.office(),
                                "/v1/actions",
                                """
                                {"title": "T", "description": "D", "accountablePost": "%s",
                                 "lens": "TOGETHER", "origin": {"type": "AUDIT", "id": "a"}}
                                """
                                        .formatted(vacant))
                        .<String>path("id");

        Api.get(Api.office(), "/v1/actions?unowned=true&post=" + cast.post())
                .then()
                .body("items.id", contains(declined))
                .body("items[0].unowned", equalTo(true));
        Api.get(Api.office(), "/v1/actions?unowned=true&post=" + vacant)
                .then()
                .body("items.id", contains(unfilled))
                .body("items[0].accountablePost.ownership", equalTo("POST_VACANT"));
        assertThat(Cast.state(owned)).isEqualTo("PROPOSED");
    }

    @Test
    void an_action_changes_hands_only_to_a_post_and_area_that_take_it_on() {
        var other = Cast.of();
        var id = cast.proposed();
        var path = "/v1/actions/" + id;
        var handOver = path + "/hand-over";
        Api.put(cast.holderToken(), handOver, handOver(other.post())).then().statusCode(409);
        cast.accept(id);

        Api.put(other.holderToken(), handOver, handOver(other.post()))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        for (var wrong : List.of(cast.post(), "NO-SUCH-POST")) {
            Api.put(cast.holderToken(), handOver, handOver(wrong))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/post"));
        }
        Api.change(other.holderToken(), handOver + "/acceptance", "").then().statusCode(409);
        Cast.done(Api.put(cast.holderToken(), handOver, handOver(other.post())));
        Api.change(cast.holderToken(), handOver + "/acceptance", "")
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Api.change(other.holderToken(), handOver + "/refusal", "{\"reason\": \"Not ours.\"}")
                .then()
                .statusCode(200)
                .body("accountablePost.code", equalTo(cast.post()))
                .body("offeredTo", nullValue());
        Cast.done(Api.put(Api.office(), handOver, handOver(other.post())));

        Api.change(other.holderToken(), handOver + "/acceptance", "")
                .then()
                .statusCode(200)
                .body("accountablePost.code", equalTo(other.post()))
                .body("businessArea", equalTo("Human Resources"))
                .body("state", equalTo("AGREED"));
        Api.get(other.holderToken(), path + "/history")
                .then()
                .body(
                        "items.deed",
                        contains(
                                "DRAFTED",
                                "PROPOSED",
                                "ACCEPTED",
                                "HAND_OVER_OFFERED",
                                "HAND_OVER_REFUSED",
                                "HAND_OVER_OFFERED",
                                "HAND_OVER_ACCEPTED"))
                .body("items[6].person", equalTo(other.holder()))
                .body("items[6].changes.field", contains("accountablePost", "businessArea"));
        other.plan(id);
        Cast.done(other.start(id));
    }

    private static String handOver(String post) {
        return """
               {"post": "%s", "businessArea": "Human Resources", "reason": "It trains them."}
               """
                .formatted(post);
    }

    private static void handOver(String id, Cast from, Cast to) {
        var path = "/v1/actions/" + id + "/hand-over";
        Cast.done(Api.put(from.holderToken(), path, handOver(to.post())));
        Cast.done(Api.change(to.holderToken(), path + "/acceptance", ""));
    }

    @Test
    void whoever_owned_an_action_before_it_changed_hands_does_not_decide_on_it() {
        var other = Cast.of();
        var id = cast.proposed();
        cast.accept(id);
        cast.plan(id);
        Cast.done(cast.start(id));
        var silent = UUID.randomUUID().toString();
        Cast.appoint(cast.post(), silent, "ACTING");
        handOver(id, cast, other);
        other.addEvidence(id);
        other.requestCompletion(id);

        for (var owner : List.of(cast.holder(), silent, other.holder())) {
            Cast.appoint(cast.chairPost(), owner, "ACTING");
            Api.change(
                            Tokens.with(owner, "body-chair"),
                            "/v1/actions/" + id + "/completion-decision",
                            cast.decision("COMPLETE"))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/errors/owner-cannot-decide"));
        }
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        "/v1/actions/" + id + "/completion-decision",
                        cast.decision("COMPLETE")));
    }

    @Test
    void a_post_shows_every_action_that_it_holds_and_each_hand_over_with_day_and_reason() {
        var other = Cast.of();
        var open = cast.proposed();
        var late = cast.proposed();
        cast.accept(late);
        Cast.done(
                Api.put(
                        cast.holderToken(),
                        "/v1/actions/" + late + "/end-date",
                        "{\"date\": \"2016-06-30\", \"precision\": \"DAY\"}"));
        var completed = cast.requested();
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        "/v1/actions/" + completed + "/completion-decision",
                        cast.decision("COMPLETE")));
        var given = cast.proposed();
        cast.accept(given);
        handOver(given, cast, other);

        Api.get(Tokens.of("auditor"), "/v1/posts/" + cast.post() + "/actions")
                .then()
                .statusCode(200)
                .body("items.id", contains(open, late, completed, given))
                .body("items.standing", contains("OPEN", "LATE", "COMPLETED", "HANDED_OVER"))
                .body("items[3].handOvers.from", contains(cast.post()))
                .body("items[3].handOvers.to", contains(other.post()))
                .body("items[3].handOvers.reason", contains("It trains them."))
                .body("items[3].handOvers.on", contains(notNullValue()));
        Api.get(Tokens.of("auditor"), "/v1/posts/" + other.post() + "/actions")
                .then()
                .body("items.id", contains(given))
                .body("items.standing", contains("OPEN"))
                .body("items[0].handOvers", hasSize(1));
        Api.get(null, "/v1/posts/" + cast.post() + "/actions").then().statusCode(401);
        Api.get(Api.office(), "/v1/posts/NO-SUCH-POST/actions").then().statusCode(404);
    }

    @Test
    void a_declined_action_finds_another_post() {
        var other = Cast.of();
        var id = cast.proposed();
        var path = "/v1/actions/" + id;
        Cast.done(Api.change(cast.holderToken(), path + "/refusal", "{\"reason\": \"Not ours.\"}"));

        Api.change(Api.office(), path + "/proposal", "{}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        Cast.done(
                Api.change(
                        Api.office(),
                        path + "/proposal",
                        "{\"accountablePost\": \"%s\", \"reason\": \"Training owns the form.\"}"
                                .formatted(other.post())));

        other.accept(id);
        Api.get(other.holderToken(), path + "/history")
                .then()
                .body(
                        "items.deed",
                        contains("DRAFTED", "PROPOSED", "DECLINED", "PROPOSED", "ACCEPTED"))
                .body("items[3].changes[0].field", equalTo("accountablePost"))
                .body("items[3].changes[0].before", equalTo(cast.post()))
                .body("items[3].reason", equalTo("Training owns the form."))
                .body("items[2].person", equalTo(cast.holder()));
        Api.get(null, path + "/history").then().statusCode(401);
    }

    @Test
    void an_action_is_tracked_from_its_conception_to_its_completion() {
        var other = Cast.of();
        var id = cast.proposed();
        var path = "/v1/actions/" + id;
        Cast.done(Api.change(cast.holderToken(), path + "/refusal", "{\"reason\": \"Not ours.\"}"));
        Cast.done(
                Api.change(
                        Api.office(),
                        path + "/proposal",
                        "{\"accountablePost\": \"%s\", \"reason\": \"Training owns it.\"}"
                                .formatted(other.post())));
        other.accept(id);
        other.plan(id);
        Cast.done(
                Api.put(
                        other.holderToken(),
                        path + "/end-date",
                        "{\"date\": \"2030-09-30\", \"precision\": \"DAY\", \"reason\": \"Printers.\"}"));
        Cast.done(other.start(id));
        other.addEvidence(id);
        other.requestCompletion(id);
        Cast.done(
                Api.change(
                        other.chairToken(),
                        path + "/completion-decision",
                        other.decision("COMPLETE")));

        var lines = Api.get(Tokens.of("auditor"), path + "/history").jsonPath();

        assertThat(lines.getList("items.toState"))
                .containsExactly(
                        "DRAFT",
                        "PROPOSED",
                        "DECLINED",
                        "PROPOSED",
                        "AGREED",
                        "AGREED",
                        "AGREED",
                        "AGREED",
                        "ACTIVE",
                        "ACTIVE",
                        "COMPLETION_REQUESTED",
                        "COMPLETE");
        assertThat(lines.getList("items.fromState").subList(1, 12))
                .isEqualTo(lines.getList("items.toState").subList(0, 11));
        assertThat(lines.getList("items.at", String.class)).isSorted().doesNotContainNull();
        assertThat(lines.getList("items.person", String.class))
                .doesNotContainNull()
                .endsWith(other.holder(), other.chair());
        assertThat(changes(lines, "accountablePost"))
                .containsExactly(cast.post() + " > " + other.post() + ": Training owns it.");
        assertThat(changes(lines, "dueDate"))
                .containsExactly(
                        "null > 2030-06-30: Agreed.", "2030-06-30 > 2030-09-30: Printers.");
        assertThat(changes(lines, "evidence")).hasSize(1);
        assertThat(lines.getString("items[11].reason")).isEqualTo("As the count shows.");
    }

    /** Before, after and why of each change of a field, oldest first. */
    private static List<String> changes(JsonPath lines, String field) {
        return lines.<Map<String, Object>>getList("items").stream()
                .flatMap(
                        line ->
                                requireNonNull((List<?>) line.get("changes")).stream()
                                        .map(Map.class::cast)
                                        .filter(each -> field.equals(each.get("field")))
                                        .map(
                                                each ->
                                                        each.get("before")
                                                                + " > "
                                                                + each.get("after")
                                                                + ": "
                                                                + line.get("reason")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDENTIFIED", "WITHIN_EXISTING_BUDGET", "UNFUNDED_ESCALATED"})
    void an_action_becomes_active_only_with_a_resource_statement_whatever_is_spent(
            String standing) {
        var id = cast.proposed();
        cast.accept(id);
        cast.plan(id);
        var start = "/v1/actions/" + id + "/start";

        Api.change(cast.holderToken(), start, "{}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/resources"));
        Api.change(
                        cast.holderToken(),
                        start,
                        "{\"resources\": {\"standing\": \"%s\"}}".formatted(standing))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/resources/statement"));
        assertThat(Cast.state(id)).isEqualTo("AGREED");
        Api.change(
                        cast.holderToken(),
                        start,
                        """
                        {"resources": {"standing": "%s",
                                       "statement": "Put to the business plan; spend unknown."}}
                        """
                                .formatted(standing))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("resources.standing", equalTo(standing));
    }

    @Test
    void dates_slip_with_reasons_and_the_baseline_stays() {
        var id = cast.proposed();
        cast.accept(id);
        var path = "/v1/actions/" + id + "/end-date";
        Api.put(cast.holderToken(), path, "{\"date\": \"2030-04-01\", \"precision\": \"MONTH\"}")
                .then()
                .statusCode(200)
                .body("baseline.date", equalTo("2030-04-30"));
        Api.put(cast.holderToken(), path, "{\"date\": \"2030-06-30\", \"precision\": \"DAY\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));

        Api.put(
                        cast.holderToken(),
                        path,
                        "{\"date\": \"2030-06-30\", \"precision\": \"DAY\", \"reason\": \"System.\"}")
                .then()
                .statusCode(200)
                .body("baseline.date", equalTo("2030-04-30"))
                .body("endDate.date", equalTo("2030-06-30"))
                .body("slippageDays", equalTo(61))
                .body("rating.computed", equalTo("AMBER"));
    }

    @Test
    void milestones_slip_and_are_met_and_work_is_held_and_resumed() {
        var id = cast.proposed();
        cast.accept(id);
        cast.plan(id);
        Cast.done(cast.start(id));
        var path = "/v1/actions/" + id;
        var milestone = Api.get(cast.holderToken(), path).<String>path("milestones[0].id");

        Api.put(
                        cast.holderToken(),
                        path + "/milestones/" + milestone + "/due-date",
                        """
                        {"due": {"date": "2030-03-01", "precision": "MONTH"}, "reason": "Printers."}
                        """)
                .then()
                .statusCode(200)
                .body("milestones[0].due.date", equalTo("2030-03-31"))
                .body("milestones[0].baseline.date", equalTo("2030-02-28"));
        Api.change(
                        cast.holderToken(),
                        path + "/milestones/" + milestone + "/achievement",
                        "{\"metOn\": \"2026-01-02\"}")
                .then()
                .statusCode(200)
                .body("milestones[0].metOn", equalTo("2026-01-02"));
        Api.change(cast.holderToken(), path + "/hold", "{\"reason\": \"No money.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ON_HOLD"))
                .body("rating.computed", equalTo("AMBER"));
        Api.put(
                        cast.holderToken(),
                        path + "/declared-rating",
                        "{\"rating\": \"RED\", \"reason\": \"No money.\"}")
                .then()
                .statusCode(200)
                .body("rating.declared", equalTo("RED"))
                .body("rating.computed", equalTo("AMBER"));
        Api.put(
                        cast.holderToken(),
                        path + "/declared-rating",
                        "{\"rating\": \"GREEN\", \"reason\": \"Fine.\"}")
                .then()
                .statusCode(422);
        Api.get(null, path)
                .then()
                .body("declaredReason", nullValue())
                .body("rating.declared", equalTo("RED"));
        Api.change(cast.holderToken(), path + "/resumption", "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
    }

    @Test
    void a_board_judges_the_effect_and_takes_a_completion_back() {
        var id = cast.requested();
        var path = "/v1/actions/" + id;
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/completion-decision",
                        cast.decision("COMPLETE")));
        Api.put(
                        cast.chairToken(),
                        path + "/effectiveness",
                        "{\"body\": \"%s\", \"effectiveness\": \"EFFECTIVE\", \"reason\": \"The ratio fell.\"}"
                                .formatted(cast.body()))
                .then()
                .statusCode(200)
                .body("effectiveness", equalTo("EFFECTIVE"));

        Api.change(
                        cast.chairToken(),
                        path + "/reopening",
                        "{\"body\": \"%s\", \"cause\": \"NOT_EFFECTIVE\", \"reason\": \"It rose again.\"}"
                                .formatted(cast.body()))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("effectiveness", equalTo("NOT_EFFECTIVE"));
    }

    @Test
    void a_body_without_the_power_decides_nothing() {
        var id = cast.requested();
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/bodies/" + cast.body() + "/power",
                        "{\"decidesCompletions\": false, \"reason\": \"Advises only.\"}"));
        var path = "/v1/actions/" + id + "/completion-decision";

        Api.change(cast.chairToken(), path, cast.decision("COMPLETE"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/body-may-not-decide"));
        Api.change(
                        cast.chairToken(),
                        path,
                        cast.decision("COMPLETE").replace(cast.body(), "NO-BODY"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/body"));
        Api.change(Tokens.with(cast.chair()), path, cast.decision("COMPLETE"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/role-missing"));
    }

    @Test
    void an_action_gives_its_place_to_another() {
        var id = cast.proposed();
        var successor = cast.proposed();
        var path = "/v1/actions/" + id + "/supersession";
        var itself = "{\"successor\": \"%s\", \"reason\": \"Merged.\"}";

        Api.change(Api.office(), path, itself.formatted(id)).then().statusCode(422);
        Api.change(Api.office(), path, itself.formatted(successor))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(successor));
    }

    @Test
    void two_actions_do_not_give_their_places_to_each_other() {
        var one = cast.proposed();
        var other = cast.proposed();
        var path = "/v1/actions/%s/supersession";
        var by = "{\"successor\": \"%s\", \"reason\": \"Merged.\"}";
        Cast.done(Api.change(Api.office(), path.formatted(one), by.formatted(other)));

        Api.change(Api.office(), path.formatted(other), by.formatted(one))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/successor"));

        assertThat(Cast.state(other)).isEqualTo("PROPOSED");
    }

    @Test
    void a_post_that_leads_on_a_delivery_stays_open_until_another_one_does() {
        var lead = "LEAD-" + cast.post();
        Cast.createPost(lead, "Delivery lead");
        var id = cast.proposed();
        var path = "/v1/actions/" + id;
        Cast.done(
                Api.change(
                        cast.holderToken(),
                        path + "/acceptance",
                        "{\"deliveryLead\": \"%s\"}".formatted(lead)));
        var closure = "/v1/posts/" + lead + "/closure";
        var reason = "{\"reason\": \"Reorganised.\"}";
        var other = "{\"post\": \"%s\", \"reason\": \"Moves.\"}";

        Api.change(Api.office(), closure, reason)
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString(id)));
        Api.put(Api.office(), path + "/delivery-lead", other.formatted(cast.chairPost()))
                .then()
                .statusCode(403);
        Api.put(cast.holderToken(), path + "/delivery-lead", other.formatted("NO-SUCH-POST"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/post"));
        Api.put(cast.holderToken(), path + "/delivery-lead", other.formatted(cast.chairPost()))
                .then()
                .statusCode(200)
                .body("deliveryLead", equalTo(cast.chairPost()));
        Cast.done(Api.change(Api.office(), closure, reason));
        assertThat(history(id)).endsWith("DELIVERY_LEAD_CHANGED");
    }

    @Test
    void what_the_ownership_report_has_no_room_for_is_counted() throws SQLException {
        var vacant = "CROWD-" + cast.post();
        Cast.createPost(vacant, "Nobody yet");
        execute(
                """
                INSERT INTO action (id, version, revision, title, description, accountable_post,
                    lens, origin_type, origin_id, state, effectiveness, created_at)
                SELECT gen_random_uuid(), 0, 1, 'T', 'D', '%s', 'BOTH', 'AUDIT', 'crowd', 'DRAFT',
                    'NOT_ASSESSED', now()
                FROM generate_series(1, 1001)
                """
                        .formatted(vacant));
        try {
            var report = Api.get(Api.office(), "/v1/ownership-report").jsonPath();
            var shown = report.getList("unowned.findAll { it.kind == 'ACTION' }").size();

            assertThat(shown).isEqualTo(1000);
            assertThat(report.getInt("notShown.ACTION")).isPositive();
            assertThat(report.getInt("counts.ACTION"))
                    .isEqualTo(1000 + report.getInt("notShown.ACTION"));
        } finally {
            execute("UPDATE action SET state = 'WITHDRAWN' WHERE origin_id = 'crowd'");
        }
    }

    @Test
    void the_public_does_not_see_drafts() {
        var id = cast.draft();

        Api.get(null, "/v1/actions/" + id).then().statusCode(404);
        Api.get(null, "/v1/open-actions?limit=200")
                .then()
                .body("items.id", org.hamcrest.Matchers.not(hasItem(id)));
        Api.get(Api.office(), "/v1/actions/not-a-uuid").then().statusCode(400);
        Api.get(Api.office(), "/v1/actions/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static CompletableFuture<Response> decideTogether(
            CyclicBarrier together, String token, String path, String decision, String tag) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        together.await();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    return Api.change(token, path, decision, tag);
                },
                Thread::startVirtualThread);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> history(String id) {
        return Api.get(cast.holderToken(), "/v1/actions/" + id + "/history")
                .jsonPath()
                .getList("items.deed");
    }
}
