package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The plan of November 2002 with its nine sections and 31 initiatives, and what boroughs make of
 * it.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class PlansQuarkusTest {
    private static final String LEADERSHIP = "Lead on diversity";
    private static final String CHALLENGE = "Challenge how things are done";
    private static final String CRIME = "Prevent and investigate crime inclusively";
    private static final String WORKFORCE = "Widen the workforce";
    private static final String TRAINING = "Training";

    /** Code, name, whether a work group owns it, printed numbers, responsibilities. */
    private static final Object[][] SECTIONS = {
        {
            "INV",
            "Investigation",
            true,
            new int[] {1, 2, 3, 4, 5, 6, 7, 8},
            List.of(LEADERSHIP, CRIME)
        },
        {"PRE", "Prevention", true, new int[] {1, 2, 3, 3}, List.of(CRIME)},
        {"TRA", "Training", true, new int[] {1, 2, 3, 4}, List.of(TRAINING, CHALLENGE, LEADERSHIP)},
        {
            "FPI",
            "Fair practice (internal)",
            true,
            new int[] {1, 2, 3, 4, 5, 6, 7, 8},
            List.of(LEADERSHIP, WORKFORCE)
        },
        {"REC", "Recruitment", true, new int[] {1, 2, 3}, List.of(LEADERSHIP, WORKFORCE)},
        {"SAS", "Stop and search", true, new int[] {1}, List.of(LEADERSHIP, CHALLENGE, TRAINING)},
        {"FPE", "Fair practice (external)", true, new int[] {1}, List.of(LEADERSHIP)},
        {"RRA", "Race Relations (Amendment) Act", false, new int[] {1}, List.of(CHALLENGE)},
        {"DDA", "Disability Discrimination Act", false, new int[] {1}, List.of(CHALLENGE)}
    };

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast group;
    private String path;

    @BeforeEach
    void make() {
        group = Cast.of();
        Api.create(
                        Api.office(),
                        "/v1/strategies",
                        """
                        {"code": "PR2-%s", "title": "Protect and Respect 2", "launchYear": 2001,
                         "seniorPost": "%s", "board": "%s",
                         "objectives": [{"code": "1", "text": "Everybody benefits"}]}
                        """
                                .formatted(mark, group.chairPost(), group.body()))
                .then()
                .statusCode(201);
        path = "/v1/plans/PLAN-" + mark;
        corporate("PLAN-" + mark, sections()).then().statusCode(201);
    }

    @Test
    void the_plan_has_31_initiatives_in_nine_sections_and_one_states_its_impact() {
        Api.get(Api.office(), path).then().body("sections", hasSize(9));
        Api.get(Api.office(), path + "/summary")
                .then()
                .body("initiatives", equalTo(31))
                .body("withImpact", equalTo(1));
        var initiatives = Api.get(Api.office(), path + "/initiatives?limit=50").jsonPath();
        assertThat(initiatives.getList("items.findAll { it.impactStated }.code", String.class))
                .containsExactly("REC-3");
        Api.get(Api.office(), path + "/initiatives?section=REC")
                .then()
                .body(
                        "items[2].internalImpact",
                        equalTo("A service that looks like those it serves."))
                .body("items[2].externalImpact", nullValue());
    }

    @Test
    void two_initiatives_that_are_printed_with_one_number_keep_codes_of_their_own() {
        Api.get(Api.office(), path + "/initiatives?section=PRE")
                .then()
                .body("items.code", contains("PRE-1", "PRE-2", "PRE-3", "PRE-4"))
                .body("items.printedNumber", contains(1, 2, 3, 3));
    }

    @Test
    void each_section_states_the_responsibilities_that_it_serves() {
        Api.get(Api.office(), path)
                .then()
                .body("sections.find { it.code == 'TRA' }.responsibilities", hasSize(3));
        Api.get(Api.office(), path + "/summary")
                .then()
                .body("responsibilities.'" + LEADERSHIP + "'", hasSize(6));
    }

    @Test
    void sections_that_no_group_owns_are_reported_until_they_are_given_to_one() {
        assertThat(unownedSections())
                .containsExactlyInAnyOrder(
                        "Race Relations (Amendment) Act", "Disability Discrimination Act");

        Cast.done(
                Api.put(
                        Api.office(),
                        path + "/sections/RRA/owner",
                        "{\"body\": \"%s\", \"reason\": \"Steering group.\"}"
                                .formatted(group.body())));

        assertThat(unownedSections()).containsExactly("Disability Discrimination Act");
    }

    @Test
    void the_same_initiative_in_two_groups_is_counted_once() {
        Cast.done(
                Api.as(Api.office())
                        .header("If-Match", tag(initiative("PRE-1")))
                        .body(
                                "{\"sameAs\": \"%s\", \"reason\": \"The same words.\"}"
                                        .formatted(id("INV-5")))
                        .put(initiative("PRE-1") + "/same-as"));

        Api.get(Api.office(), path + "/summary")
                .then()
                .body("initiatives", equalTo(31))
                .body("distinct", equalTo(30));
        change(initiative("INV-1"), "PUT", "/same-as", link("PRE-1"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/sameAs"));
    }

    @Test
    void an_initiative_closes_only_through_a_gap_analysis_of_its_group() {
        var initiative = initiative("INV-2");
        state(initiative, "UNPLANNED");
        var action = group.requested();
        Cast.done(change(initiative, "PUT", "/actions", "{\"action\": \"%s\"}".formatted(action)));
        state(initiative, "IN_HAND");

        complete(action);

        state(initiative, "GAP_ANALYSIS_DUE");
        analyse(initiative, group.holderToken(), NO_GAP)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        analyse(initiative, group.chairToken(), "{\"gapFound\": false}")
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/analysedOn", "/rationale"));
        analyse(initiative, group.chairToken(), NO_GAP)
                .then()
                .statusCode(201)
                .body("state", equalTo("COMPLETE"))
                .body("gapAnalyses[0].analyst", equalTo(group.chairPost()));

        Cast.done(
                Api.change(
                        group.chairToken(),
                        "/v1/actions/" + action + "/reopening",
                        "{\"body\": \"%s\", \"cause\": \"BOARD\", \"reason\": \"Not so.\"}"
                                .formatted(group.body())));
        state(initiative, "IN_HAND");
    }

    @Test
    void a_gap_that_is_found_makes_an_action_and_reopens_the_initiative() {
        var initiative = initiative("INV-3");
        var action = group.requested();
        Cast.done(change(initiative, "PUT", "/actions", "{\"action\": \"%s\"}".formatted(action)));
        analyse(initiative, group.chairToken(), NO_GAP).then().statusCode(409);
        complete(action);

        analyse(initiative, group.chairToken(), GAP.formatted(""))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/actions"));
        analyse(initiative, group.chairToken(), GAP.formatted(", \"actions\": [" + draft() + "]"))
                .then()
                .statusCode(201)
                .body("state", equalTo("IN_HAND"))
                .body("actions", hasSize(2))
                .body("gapAnalyses.gapFound", contains(true));
    }

    @Test
    void an_initiative_whose_actions_are_all_withdrawn_is_unplanned_again() {
        var initiative = initiative("INV-4");
        Cast.done(change(initiative, "POST", "/actions", draft()));
        state(initiative, "IN_HAND");
        var action = Api.get(Api.office(), initiative).jsonPath().getString("actions[0]");

        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/actions/" + action + "/withdrawal",
                        "{\"reason\": \"Merged.\"}"));

        state(initiative, "UNPLANNED");
        assertThat(
                        Api.get(Api.office(), path + "/initiatives?limit=50&state=UNPLANNED")
                                .jsonPath()
                                .getList("items.code"))
                .hasSize(31);
    }

    @Test
    void a_borough_makes_its_own_plan_from_the_template_and_alone_writes_it() {
        var lead = borough("HACKNEY");
        var plan = "/v1/plans/HACKNEY-" + mark;
        var local =
                "{\"code\": \"HACKNEY-%1$s\", \"unit\": \"HACKNEY-%1$s\", \"title\": \"Hackney\"}"
                        .formatted(mark);
        Api.create(Api.office(), path + "/local-plans", local)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Api.create(lead, path + "/local-plans", local)
                .then()
                .statusCode(201)
                .body("kind", equalTo("LOCAL"))
                .body("template", equalTo("PLAN-" + mark))
                .body("sections", hasSize(9));

        var initiatives = Api.get(lead, plan + "/initiatives?limit=50").jsonPath();
        assertThat(initiatives.getList("items.source", String.class))
                .hasSize(31)
                .doesNotContainNull();
        var one = plan + "/initiatives/" + initiatives.getString("items[0].id");
        var words = "{\"text\": \"What Hackney does\", \"externalImpact\": \"More trust\"}";
        Cast.done(change(lead, one, "PUT", "", words));
        Api.get(Api.office(), one)
                .then()
                .statusCode(200)
                .body("text", equalTo("What Hackney does"));
        change(Api.office(), one, "PUT", "", words)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Cast.done(change(lead, one, "POST", "/actions", draft()));
        Api.get(Api.office(), path + "/roll-up")
                .then()
                .body("items.unit", contains("HACKNEY-" + mark))
                .body("items.initiative", contains("INV-1"))
                .body("items.accountablePost", contains(group.post()))
                .body("items.late", contains(true));
        Api.get(Api.office(), initiative("INV-1"))
                .then()
                .body("state", equalTo("UNPLANNED"))
                .body("text", equalTo("Initiative INV 1"));
    }

    @Test
    void an_action_in_a_boroughs_plan_is_planned_by_its_lead_and_never_by_the_centre() {
        var lead = borough("HACKNEY");
        var commander = "COMMANDER-HACKNEY-" + mark;
        var action = "/v1/actions/" + drafted(lead, local(lead, "HACKNEY"), draft());
        var date =
                """
                {"date": "2031-03-31", "precision": "DAY", "reason": "After the elections."}
                """;
        var milestone =
                """
                {"title": "Form agreed", "due": {"date": "2030-02-01", "precision": "DAY"}}
                """;
        var reason = "{\"reason\": \"Merged.\"}";

        for (var answer :
                List.of(
                        Api.put(Api.office(), action + "/end-date", date),
                        Api.create(Api.office(), action + "/milestones", milestone),
                        Api.change(Api.office(), action + "/proposal", "{}"),
                        Api.change(Api.office(), action + "/withdrawal", reason),
                        Api.change(
                                Api.office(),
                                action + "/supersession",
                                "{\"successor\": \"%s\", \"reason\": \"Merged.\"}"
                                        .formatted(group.draft())))) {
            answer.then().statusCode(403).body("type", equalTo("/errors/post-not-held"));
        }

        Cast.done(Api.put(lead, action + "/end-date", date));
        Api.create(lead, action + "/milestones", milestone).then().statusCode(201);
        Cast.done(Api.change(lead, action + "/proposal", "{}"));
        Api.get(Api.office(), action + "/history")
                .then()
                .body("items[1].post", equalTo(commander))
                .body("items.deed", hasItem("PROPOSED"));
        Cast.done(Api.change(lead, action + "/withdrawal", reason));
    }

    @Test
    void what_the_office_drafts_is_not_for_others_to_propose_or_take_out() {
        var action = "/v1/actions/" + group.draft();
        var reason = "{\"reason\": \"Merged.\"}";

        for (var answer :
                List.of(
                        Api.change(group.holderToken(), action + "/proposal", "{}"),
                        Api.change(group.holderToken(), action + "/withdrawal", reason))) {
            answer.then().statusCode(403).body("type", equalTo("/errors/role-missing"));
        }
    }

    @Test
    void the_next_lead_of_a_borough_goes_on_with_what_the_former_one_drafted() {
        var former = borough("HACKNEY");
        var action = "/v1/actions/" + drafted(former, local(former, "HACKNEY"), draft());
        var post = "NEXT-" + mark;
        var next = UUID.randomUUID().toString();
        Cast.createPost(post, "Borough commander");
        Cast.appoint(post, next, "HOLDER");

        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/organisation-units/HACKNEY-" + mark + "/lead",
                        "{\"post\": \"%s\", \"reason\": \"Reorganised.\"}".formatted(post)));

        Api.change(former, action + "/proposal", "{}").then().statusCode(403);
        Cast.done(Api.change(Tokens.with(next), action + "/proposal", "{}"));
    }

    @Test
    void only_a_local_plan_is_a_units_and_its_lead_writes_no_other() {
        var lead = borough("HACKNEY");
        var plan =
                """
                {"code": "MINE-%1$s", "kind": "CORPORATE", "title": "Mine", "strategy": "PR2-%1$s",
                 %2$s "from": "2002-09-30", "sections": []}
                """;

        Api.create(lead, "/v1/plans", plan.formatted(mark, "\"unit\": \"HACKNEY-" + mark + "\","))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unit"));
        Api.create(lead, "/v1/plans", plan.formatted(mark, ""))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/role-missing"));
    }

    @Test
    void a_plan_that_is_closed_changes_no_more() {
        var reason = "{\"reason\": \"Adopted.\"}";
        var action = group.requested();
        var one = initiative("INV-1");
        Cast.done(change(one, "PUT", "/actions", "{\"action\": \"%s\"}".formatted(action)));
        complete(action);
        Cast.done(Api.change(Api.office(), path + "/activation", reason));
        Cast.done(Api.change(Api.office(), path + "/closure", reason));

        for (var answer :
                List.of(
                        change(one, "PUT", "", "{\"text\": \"Other words\"}"),
                        change(one, "POST", "/actions", draft()),
                        change(one, "PUT", "/actions", "{\"action\": \"%s\"}".formatted(action)),
                        change(one, "PUT", "/same-as", link("INV-2")),
                        analyse(one, group.chairToken(), NO_GAP),
                        Api.put(
                                Api.office(),
                                path + "/sections/RRA/owner",
                                "{\"body\": \"%s\", \"reason\": \"It takes it.\"}"
                                        .formatted(group.body())))) {
            answer.then()
                    .statusCode(409)
                    .body("type", equalTo("/errors/illegal-transition"))
                    .body("detail", containsString("CLOSED"));
        }
    }

    @Test
    void an_action_that_carries_two_initiatives_keeps_both_lines_across_pages() {
        var lead = borough("HACKNEY");
        var plan = local(lead, "HACKNEY");
        var action = drafted(lead, plan, draft());
        var second = Api.get(lead, plan + "/initiatives").jsonPath().getString("items[1].id");
        Cast.done(
                change(
                        lead,
                        plan + "/initiatives/" + second,
                        "PUT",
                        "/actions",
                        "{\"action\": \"%s\"}".formatted(action)));

        var first = Api.get(Api.office(), path + "/roll-up?limit=1").jsonPath();
        var rest =
                Api.get(Api.office(), path + "/roll-up?limit=1&after=" + first.getString("next"))
                        .jsonPath();

        assertThat(
                        List.of(
                                first.getString("items[0].initiative"),
                                rest.getString("items[0].initiative")))
                .containsExactlyInAnyOrder("INV-1", "INV-2");
        assertThat(rest.getString("items[0].action")).isEqualTo(action);
        assertThat(rest.getString("next")).isNull();
    }

    @Test
    void a_unit_without_a_plan_is_seen_and_one_without_a_lead_gets_none() {
        unit("ALL", "Boroughs", "");
        var lead = borough("CAMDEN", ", \"parent\": \"ALL-" + mark + "\"");
        unit("EALING", "Ealing", ", \"parent\": \"ALL-" + mark + "\"");
        Api.create(
                        lead,
                        path + "/local-plans",
                        "{\"code\": \"CAMDEN-%1$s\", \"unit\": \"CAMDEN-%1$s\", \"title\": \"C\"}"
                                .formatted(mark))
                .then()
                .statusCode(201);
        Api.create(
                        Api.office(),
                        path + "/local-plans",
                        "{\"code\": \"EALING-%1$s\", \"unit\": \"EALING-%1$s\", \"title\": \"E\"}"
                                .formatted(mark))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unit"));

        Api.get(Api.office(), "/v1/plan-coverage?parent=ALL-" + mark)
                .then()
                .body("items.unit", contains("CAMDEN-" + mark, "EALING-" + mark))
                .body("items.plan", contains("CAMDEN-" + mark, null));
    }

    @Test
    void two_corporate_plans_are_not_in_force_for_one_strategy_at_one_time() {
        var reason = "{\"reason\": \"Adopted.\"}";
        corporate("SECOND-" + mark, "").then().statusCode(201);
        Cast.done(Api.change(Api.office(), path + "/activation", reason));

        Api.change(Api.office(), "/v1/plans/SECOND-" + mark + "/activation", reason)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/plan-in-force"))
                .body("violations[0].message", containsString("PLAN-" + mark));
        Cast.done(Api.change(Api.office(), path + "/closure", reason));
        Cast.done(Api.change(Api.office(), "/v1/plans/SECOND-" + mark + "/activation", reason));
    }

    @Test
    void
            a_development_plan_holds_together_actions_only_each_from_the_assessment_of_a_staff_activity() {
        var activity = UUID.randomUUID().toString();
        var policy = UUID.randomUUID().toString();
        var assessed = UUID.randomUUID().toString();
        var ofPolicy = UUID.randomUUID().toString();
        development("").then().statusCode(422).body("violations.pointer", contains("/assessment"));
        development("\"assessment\": \"EIA-HR\",")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/assessedSubject"));
        Events.subjectChanged(activity, "HR_ACTIVITY", "Promotion", "", 1, "PROPOSED").send();
        Events.assessmentRequired(assessed, "HR_ACTIVITY", activity, group.post(), "2030-01-31", 1)
                .send();
        Events.assessmentRequired(ofPolicy, "POLICY", policy, group.post(), "2030-01-31", 1).send();
        for (var told : List.of(assessed, ofPolicy)) {
            Awaiting.until(
                    () ->
                            Api.get(Api.office(), "/v1/demands?reference=" + told)
                                            .jsonPath()
                                            .getList("items")
                                            .size()
                                    == 1);
        }
        Awaiting.until(
                () -> Api.get(Api.office(), "/v1/known-subjects/" + activity).statusCode() == 200);
        development("\"assessment\": \"%s\",".formatted(ofPolicy))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/assessment"));
        development("\"assessment\": \"EIA-HR\", \"assessedSubject\": \"%s\",".formatted(activity))
                .then()
                .statusCode(201);
        var plan = "/v1/plans/EDAP-" + mark;
        var one =
                plan
                        + "/initiatives/"
                        + Api.get(Api.office(), plan + "/initiatives")
                                .jsonPath()
                                .getString("items[0].id");

        change(one, "POST", "/actions", draft())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/lens"));
        var together = draft().replace("CITIZEN_FOCUSED", "TOGETHER");
        Cast.done(change(one, "POST", "/actions", together));
        change(one, "POST", "/actions", following(together, ofPolicy))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/assessment"));
        Cast.done(change(one, "POST", "/actions", following(together, assessed)));
        assertThat(
                        Api.get(Api.office(), one)
                                .jsonPath()
                                .getList("assessedActions.assessment", String.class))
                .containsExactlyInAnyOrder("EIA-HR", assessed);
        change(initiative("INV-4"), "POST", "/actions", following(together, assessed))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/assessment"));
    }

    private Response development(String assessment) {
        return Api.create(
                Api.office(),
                "/v1/plans",
                """
                {"code": "EDAP-%s", "kind": "DEVELOPMENT", "title": "Development", %s
                 "from": "2005-12-01", "sections": [
                  {"code": "HR", "name": "Human resources",
                   "initiatives": [{"printedNumber": 1, "text": "Fair promotion"}]}]}
                """
                        .formatted(mark, assessment));
    }

    private static String following(String draft, String assessment) {
        return draft.replaceFirst("\\{", "{\"assessment\": \"" + assessment + "\", ");
    }

    @Test
    void that_a_gap_analysis_is_due_is_told_with_the_group_the_actions_and_the_day() {
        var initiative = initiative("INV-5");
        var action = group.requested();
        Cast.done(change(initiative, "PUT", "/actions", "{\"action\": \"%s\"}".formatted(action)));
        complete(action);

        var id = Api.get(Api.office(), initiative).jsonPath().getString("id");
        Awaiting.until(() -> EventLogs.of(id).size() == 1);
        var told = EventLogs.of(id).getFirst();
        assertThat(new EventContract(told.type()).violations(told.data())).isEmpty();
        assertThat(told.type()).isEqualTo("org.dueregard.initiative.gap-analysis.due.v1");
        assertThat(told.json().get("workGroup").asText()).isEqualTo(group.body());
        assertThat(told.json().get("completedActionIds").get(0).asText()).isEqualTo(action);
        assertThat(told.json().get("dueDate").asText())
                .isEqualTo(TestClock.today().plusMonths(1).toString());
        Api.get(Api.office(), initiative)
                .then()
                .body("gapAnalysisDueOn", equalTo(told.json().get("dueDate").asText()));
        analyse(initiative, group.chairToken(), NO_GAP)
                .then()
                .statusCode(201)
                .body("gapAnalysisDueOn", nullValue());
    }

    @Test
    void each_action_of_a_scheme_names_the_business_area_that_is_accountable() {
        Api.create(
                        Api.office(),
                        "/v1/plans",
                        """
                        {"code": "SCHEME-%s", "kind": "SCHEME", "title": "Equalities scheme",
                         "element": "RACE", "from": "2008-04-01", "sections": [
                          {"code": "R", "name": "Race",
                           "initiatives": [{"printedNumber": 1, "text": "Let all engage"}]}]}
                        """
                                .formatted(mark))
                .then()
                .statusCode(201);
        var plan = "/v1/plans/SCHEME-" + mark;
        var one =
                plan
                        + "/initiatives/"
                        + Api.get(Api.office(), plan + "/initiatives")
                                .jsonPath()
                                .getString("items[0].id");

        change(one, "POST", "/actions", draft())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/businessArea"));
        Cast.done(
                change(
                        one,
                        "POST",
                        "/actions",
                        draft().replace(
                                        "\"lens\"",
                                        "\"businessArea\": \"Territorial Policing\", \"lens\"")));
    }

    @Test
    void an_action_of_a_plan_names_its_post_and_unit_as_well() {
        var initiative = initiative("INV-4");
        var unowned = draft().replace("\"accountablePost\": \"" + group.post() + "\",", "");

        change(initiative, "POST", "/actions", unowned)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/accountablePost", "/businessArea"));
        change(initiative, "POST", "/actions", "{\"lens\": \"BOTH\", \"title\": \"T\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/description", "/accountablePost"));
        var done = group.requested();
        Cast.done(change(initiative, "PUT", "/actions", "{\"action\": \"%s\"}".formatted(done)));
        complete(done);
        analyse(
                        initiative,
                        group.chairToken(),
                        GAP.formatted(", \"actions\": [" + draft() + "," + unowned + "]"))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/actions/1/accountablePost", "/actions/1/businessArea"));
        state(initiative, "GAP_ANALYSIS_DUE");
    }

    private static final String NO_GAP =
            """
            {"gapFound": false, "analysedOn": "2002-11-28",
             "rationale": "Victims are as satisfied as others."}
            """;
    private static final String GAP =
            """
            {"gapFound": true, "analysedOn": "2002-11-28", "rationale": "Two boroughs lag."%s}
            """;

    private String draft() {
        return """
               {"title": "Bring the two boroughs up", "description": "Visit and support.",
                "accountablePost": "%s", "lens": "CITIZEN_FOCUSED",
                "successMeasure": "Both reach the standard.", "endDate": "2003-03-01",
                "endPrecision": "MONTH"}
               """
                .formatted(group.post());
    }

    private String sections() {
        return Arrays.stream(SECTIONS)
                .map(
                        section ->
                                """
                                {"code": "%s", "name": "%s"%s, "responsibilities": [%s],
                                 "initiatives": [%s]}
                                """
                                        .formatted(
                                                section[0],
                                                section[1],
                                                section[2].equals(true)
                                                        ? ", \"ownerBody\": \""
                                                                + group.body()
                                                                + "\""
                                                        : "",
                                                ((List<?>) section[4])
                                                        .stream()
                                                                .map(each -> "\"" + each + "\"")
                                                                .collect(Collectors.joining(",")),
                                                initiatives(
                                                        (String) section[0], (int[]) section[3])))
                .collect(Collectors.joining(","));
    }

    private static String initiatives(String section, int[] numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(
                        i ->
                                "{\"printedNumber\": %d, \"text\": \"Initiative %s %d\"%s}"
                                        .formatted(
                                                numbers[i],
                                                section,
                                                i + 1,
                                                section.equals("REC") && i == 2
                                                        ? ", \"internalImpact\":"
                                                                + " \"A service that looks like"
                                                                + " those it serves.\""
                                                        : ""))
                .collect(Collectors.joining(","));
    }

    private Response corporate(String code, String sections) {
        return Api.create(
                Api.office(),
                "/v1/plans",
                """
                {"code": "%s", "kind": "CORPORATE", "title": "Diversity strategy action plan",
                 "strategy": "PR2-%s", "secretariat": "%s", "from": "2002-09-30",
                 "sections": [%s]}
                """
                        .formatted(code, mark, group.body(), sections));
    }

    private List<String> unownedSections() {
        return Api.get(Api.office(), "/v1/ownership-report")
                .jsonPath()
                .getList(
                        "unowned.findAll { it.kind == 'PLAN_SECTION' && it.id.startsWith('PLAN-"
                                + mark
                                + "') }.title",
                        String.class);
    }

    private void complete(String action) {
        Cast.done(
                Api.change(
                        group.chairToken(),
                        "/v1/actions/" + action + "/completion-decision",
                        group.decision("COMPLETE")));
    }

    private String id(String code) {
        return Api.get(Api.office(), path + "/initiatives?limit=50")
                .jsonPath()
                .getString("items.find { it.code == '" + code + "' }.id");
    }

    private String initiative(String code) {
        return path + "/initiatives/" + id(code);
    }

    private String link(String code) {
        return "{\"sameAs\": \"%s\", \"reason\": \"The same.\"}".formatted(id(code));
    }

    private static void state(String initiative, String state) {
        Api.get(Api.office(), initiative).then().body("state", equalTo(state));
    }

    private static String tag(String path) {
        return Api.get(Api.office(), path).header("ETag");
    }

    private static Response change(String path, String method, String more, String json) {
        return change(Api.office(), path, method, more, json);
    }

    private static Response change(
            String token, String path, String method, String more, String json) {
        return Api.as(token).header("If-Match", tag(path)).body(json).request(method, path + more);
    }

    private static Response analyse(String initiative, String token, String json) {
        return Api.create(token, initiative + "/gap-analyses", json);
    }

    /** The path of a unit's own plan, made from the corporate one. */
    private String local(String lead, String unit) {
        Api.create(
                        lead,
                        path + "/local-plans",
                        "{\"code\": \"%1$s-%2$s\", \"unit\": \"%1$s-%2$s\", \"title\": \"%1$s\"}"
                                .formatted(unit, mark))
                .then()
                .statusCode(201);
        return "/v1/plans/" + unit + "-" + mark;
    }

    /** An action that its lead drafts for the first initiative of a plan. */
    private static String drafted(String lead, String plan, String terms) {
        var one =
                plan
                        + "/initiatives/"
                        + Api.get(lead, plan + "/initiatives").jsonPath().getString("items[0].id");
        return change(lead, one, "POST", "/actions", terms).jsonPath().getString("actions[0]");
    }

    private void unit(String name, String title, String more) {
        Api.create(
                        Api.office(),
                        "/v1/organisation-units",
                        "{\"code\": \"%s-%s\", \"name\": \"%s\", \"kind\": \"BOROUGH\"%s}"
                                .formatted(name, mark, title, more))
                .then()
                .statusCode(201);
    }

    private String borough(String name) {
        return borough(name, "");
    }

    /** A borough with a commander, and the commander's token. */
    private String borough(String name, String more) {
        var post = "COMMANDER-" + name + "-" + mark;
        var commander = UUID.randomUUID().toString();
        Cast.createPost(post, "Borough commander");
        Cast.appoint(post, commander, "HOLDER");
        unit(name, name, ", \"leadPost\": \"" + post + "\"" + more);
        return Tokens.with(commander);
    }
}
