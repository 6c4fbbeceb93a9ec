package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Advisers, working groups, advice from outside, taskings, and notes of delivery units. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class AdviceQuarkusTest {
    private final Convener at = Convener.some();

    @Test
    void six_advisers_have_sat_with_business_areas_since_september_2007() {
        role("DCFA");
        for (var area : List.of("TP", "HR")) {
            unit(area, "BUSINESS_AREA", "");
        }
        unit("HACKNEY", "BOROUGH", "");
        for (var i = 1; i <= 6; i++) {
            var post = postWithRole("ADVISER-" + i, "DCFA", "TP");
            Api.create(
                            Api.office(),
                            "/v1/posts/" + post + "/appointments",
                            "{\"person\": \"adviser-%d\", \"capacity\": \"HOLDER\", \"from\": \"2007-09-01\"}"
                                    .formatted(i))
                    .then()
                    .statusCode(201);
            adviser(post, i % 2 == 0 ? "TP" : "HR").then().statusCode(201);
        }

        Api.get(Api.office(), "/v1/advisers?role=" + at.code("DCFA"))
                .then()
                .body("items", hasSize(6))
                .body("items.ownership", everyItem(equalTo("OWNED")))
                .body("items.businessAreas", everyItem(hasSize(1)));
        Api.get(Api.office(), "/v1/posts?role=" + at.code("DCFA"))
                .then()
                .body("items.appointments.flatten().from", everyItem(equalTo("2007-09-01")));
        Api.get(Api.office(), "/v1/advisers?businessArea=" + at.code("HR"))
                .then()
                .body("items", hasSize(3));
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/advisers/" + at.code("ADVISER-1") + "/business-areas",
                        "{\"businessAreas\": [\"%s\"], \"reason\": \"Moved.\"}"
                                .formatted(at.code("TP"))));
        Api.get(Api.office(), "/v1/advisers?businessArea=" + at.code("TP"))
                .then()
                .body("items", hasSize(4));
        adviser(at.code("ADVISER-1"), "TP").then().statusCode(409);
        adviser("NO-POST", "HACKNEY")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/post", "/businessAreas/0"));
    }

    @Test
    void a_group_is_incomplete_without_senior_chair_adviser_and_a_member_of_each_area() {
        role("SENIOR-MANAGER");
        role("DCFA");
        unit("TP", "BUSINESS_AREA", "");
        unit("TP-CRIME", "COMMAND_UNIT", ", \"parent\": \"%s\"".formatted(at.code("TP")));
        unit("HR", "BUSINESS_AREA", "");
        at.body("GROUP", "WORK_GROUP", "");
        var plan = plan();
        for (var area : List.of(at.code("TP"), "Area HR " + at.mark(), at.code("TP"))) {
            draftIn(plan, area);
        }
        var path = "/v1/working-groups/" + at.code("GROUP");
        form("NO-PLAN").then().statusCode(422).body("violations.pointer", contains("/plan"));
        form(plan)
                .then()
                .statusCode(201)
                .body("complete", equalTo(false))
                .body(
                        "shortfalls.kind",
                        contains(
                                "SENIOR_CHAIR",
                                "ADVISER_LEAD",
                                "BUSINESS_AREA_MEMBER",
                                "BUSINESS_AREA_MEMBER"))
                .body(
                        "shortfalls.businessArea",
                        contains(null, null, at.code("HR"), at.code("TP")));
        form(plan).then().statusCode(409);

        var senior = filled("COMMANDER", "SENIOR-MANAGER", "TP");
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/bodies/" + at.code("GROUP") + "/chair",
                        "{\"post\": \"%s\", \"reason\": \"Appointed.\"}".formatted(senior)));
        lead(path, filled("LEAD", "DCFA", "HR"));
        member(filled("HR-MEMBER", "SENIOR-MANAGER", "HR"));
        Api.get(Api.office(), path).then().body("shortfalls.businessArea", contains(at.code("TP")));
        member(filled("CRIME-MEMBER", "SENIOR-MANAGER", "TP-CRIME"));

        Api.get(Api.office(), path)
                .then()
                .body("complete", equalTo(true))
                .body("shortfalls", hasSize(0));
        Api.change(
                        Api.office(),
                        "/v1/posts/" + at.code("LEAD") + "/closure",
                        "{\"reason\": \"Reorganised.\"}")
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString(at.code("GROUP"))));
        lead(path, postWithRole("VACANT", "DCFA", "HR"));
        Api.get(Api.office(), "/v1/working-groups?plan=" + plan)
                .then()
                .body("items[0].shortfalls.kind", contains("ADVISER_LEAD"));
    }

    @Test
    void a_request_for_advice_goes_through_the_programme_board_or_to_a_named_project() {
        at.body("PROGRAMME", "BOARD", "");
        at.body("OTHER", "BOARD", "");
        at.body("GROUP", "WORK_GROUP", ", \"parent\": \"%s\"".formatted(at.code("PROGRAMME")));
        var board = ", \"board\": \"%s\"";
        ask(at.chair("PROGRAMME"), "").then().statusCode(403);
        ask(at.chair("GROUP"), "")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/board"));
        ask(at.chair("GROUP"), board.formatted(at.code("OTHER"))).then().statusCode(422);
        var asked =
                ask(at.chair("GROUP"), board.formatted(at.code("PROGRAMME")))
                        .then()
                        .statusCode(201)
                        .body("open", equalTo(true))
                        .extract()
                        .<String>path("id");
        var meeting = at.scheduled("PROGRAMME", "2038-01-10");
        assertThat(Convener.titles(meeting, "ADVICE")).hasSize(1);

        var answer =
                "{\"adviser\": \"Black Police Association\", \"answer\": \"Ask leavers first.\"}";
        answer(at.chair("GROUP"), asked, answer).then().statusCode(403);
        answer(at.chair("PROGRAMME"), asked, answer)
                .then()
                .statusCode(200)
                .body("answer", equalTo("Ask leavers first."))
                .body("adviser", equalTo("Black Police Association"));
        answer(at.chair("PROGRAMME"), asked, answer).then().statusCode(409);
        assertThat(Convener.titles(meeting, "ADVICE")).isEmpty();
        var project =
                ask(at.chair("GROUP"), ", \"project\": \"Third party reporting\"")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        Cast.done(answer(at.chair("GROUP"), project, answer));
        Api.get(Api.office(), "/v1/advice-requests?open=true&askedBy=" + at.code("GROUP"))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_issue_of_a_borough_is_linked_with_the_units_that_are_tasked_and_with_the_outcome() {
        var lead = at.post("CTSET-LEAD");
        unit("HACKNEY", "BOROUGH", "");
        unit("CTSET", "DEPARTMENT", ", \"leadPost\": \"%s\"".formatted(lead));
        unit("ADVISERS", "DEPARTMENT", "");
        task("2999-01-01", "NO-BOROUGH", "NO-UNIT")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/raisedOn", "/raisedIn", "/units/1"));
        var tasked =
                task("2008-01-10", at.code("HACKNEY"), at.code("ADVISERS"))
                        .then()
                        .statusCode(201)
                        .body("raisedThrough", equalTo("LA Local"))
                        .body("units", contains(at.code("ADVISERS"), at.code("CTSET")))
                        .extract()
                        .<String>path("id");
        var outcome = "/v1/taskings/" + tasked + "/outcome";
        var words = "{\"outcome\": \"The community is understood better.\", \"closedOn\": \"%s\"}";

        Api.change(Tokens.with("somebody"), outcome, words.formatted("2008-02-01"))
                .then()
                .statusCode(403);
        Api.change(at.holder("CTSET-LEAD"), outcome, words.formatted("2007-12-31"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/closedOn"));
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/taskings/" + tasked + "/units",
                        "{\"units\": [\"%s\"], \"reason\": \"One suffices.\"}"
                                .formatted(at.code("CTSET"))));
        Api.change(at.holder("CTSET-LEAD"), outcome, words.formatted("2008-02-01"))
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("units", contains(at.code("CTSET")));
        Api.change(at.holder("CTSET-LEAD"), outcome, words.formatted("2008-02-01"))
                .then()
                .statusCode(409);
        Api.get(Api.office(), "/v1/taskings?unit=" + at.code("HACKNEY"))
                .then()
                .body("items.id", contains(tasked));
    }

    @Test
    void a_delivery_unit_makes_notes_from_implementation_on_and_not_before() {
        at.body("DELIVERY", "DELIVERY_UNIT", "");
        at.body("BOARD", "BOARD", "");
        var cast = Cast.of();
        var action = cast.proposed();
        cast.accept(action);
        cast.plan(action);
        var today = TestClock.today().toString();
        note("DELIVERY", action, today)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/matter"));
        Cast.done(cast.start(action));

        note("DELIVERY", action, "2001-01-01")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/notedOn"));
        note("BOARD", action, today)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unit"));
        note("DELIVERY", "no-action", today)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/matter/id"));
        var note =
                note("DELIVERY", action, today).then().statusCode(201).extract().<String>path("id");
        var path = "/v1/delivery-notes/" + note + "/outcome";
        var outcome =
                "{\"outcome\": \"It is tried at two sites.\", \"resolvedOn\": \"" + today + "\"}";
        Api.change(at.chair("BOARD"), path, outcome).then().statusCode(403);
        Cast.done(Api.change(at.chair("DELIVERY"), path, outcome));
        Api.change(at.chair("DELIVERY"), path, outcome).then().statusCode(409);

        Api.get(Api.office(), "/v1/delivery-notes?matterType=ACTION&matterId=" + action)
                .then()
                .body("items.id", contains(note))
                .body("items.open", contains(false));
    }

    private void role(String code) {
        Api.create(
                        Api.office(),
                        "/v1/post-roles",
                        "{\"code\": \"%1$s\", \"title\": \"%1$s\"}".formatted(at.code(code)))
                .then()
                .statusCode(201);
    }

    private void unit(String code, String kind, String more) {
        Api.create(
                        Api.office(),
                        "/v1/organisation-units",
                        "{\"code\": \"%s\", \"name\": \"Area %s %s\", \"kind\": \"%s\"%s}"
                                .formatted(at.code(code), code, at.mark(), kind, more))
                .then()
                .statusCode(201);
    }

    private String postWithRole(String code, String role, String unit) {
        Api.create(
                        Api.office(),
                        "/v1/posts",
                        "{\"code\": \"%s\", \"title\": \"%s\", \"unit\": \"%s\", \"role\": \"%s\"}"
                                .formatted(at.code(code), code, at.code(unit), at.code(role)))
                .then()
                .statusCode(201);
        return at.code(code);
    }

    private String filled(String code, String role, String unit) {
        var post = postWithRole(code, role, unit);
        Cast.appoint(post, "person-" + post, "HOLDER");
        return post;
    }

    private Response adviser(String post, String area) {
        return Api.create(
                Api.office(),
                "/v1/advisers",
                "{\"post\": \"%s\", \"businessAreas\": [\"%s\"]}".formatted(post, at.code(area)));
    }

    private String plan() {
        Api.create(
                        Api.office(),
                        "/v1/plans",
                        """
                        {"code": "%s", "kind": "THEMED", "title": "Race element",
                         "from": "2007-08-01", "sections": [
                          {"code": "R", "name": "Race",
                           "initiatives": [{"printedNumber": 1, "text": "Recruit fairly"}]}]}
                        """
                                .formatted(at.code("PLAN")))
                .then()
                .statusCode(201);
        return at.code("PLAN");
    }

    private static void draftIn(String plan, String area) {
        var one =
                "/v1/plans/"
                        + plan
                        + "/initiatives/"
                        + Api.get(Api.office(), "/v1/plans/" + plan + "/initiatives")
                                .jsonPath()
                                .getString("items[0].id");
        var cast = Cast.of();
        Api.as(Api.office())
                .header("If-Match", Api.get(Api.office(), one).header("ETag"))
                .body(
                        """
                        {"title": "Review", "description": "Reviews.", "accountablePost": "%s",
                         "lens": "TOGETHER", "businessArea": "%s"}
                        """
                                .formatted(cast.post(), area))
                .post(one + "/actions")
                .then()
                .statusCode(200);
    }

    private Response form(String plan) {
        return Api.create(
                Api.office(),
                "/v1/working-groups",
                "{\"body\": \"%s\", \"plan\": \"%s\", \"chairRole\": \"%s\", \"leadRole\": \"%s\"}"
                        .formatted(
                                at.code("GROUP"),
                                plan,
                                at.code("SENIOR-MANAGER"),
                                at.code("DCFA")));
    }

    private static void lead(String group, String post) {
        Cast.done(
                Api.put(
                        Api.office(),
                        group + "/lead",
                        "{\"post\": \"%s\", \"reason\": \"Appointed.\"}".formatted(post)));
    }

    private void member(String post) {
        Api.create(
                        Api.office(),
                        "/v1/bodies/" + at.code("GROUP") + "/members",
                        "{\"post\": \"%s\", \"capacity\": \"MEMBER\", \"from\": \"2007-09-01\"}"
                                .formatted(post))
                .then()
                .statusCode(201);
    }

    private Response ask(String who, String more) {
        return Api.create(
                who,
                "/v1/advice-requests",
                "{\"askedBy\": \"%s\", \"question\": \"What do leavers say?\"%s}"
                        .formatted(at.code("GROUP"), more));
    }

    private static Response answer(String who, String request, String answer) {
        return Api.change(who, "/v1/advice-requests/" + request + "/answer", answer);
    }

    private Response task(String day, String borough, String unit) {
        return Api.create(
                Api.office(),
                "/v1/taskings",
                """
                {"issue": "A community is not understood", "raisedIn": "%s",
                 "raisedThrough": "LA Local", "raisedOn": "%s", "units": ["%s", "%s"]}
                """
                        .formatted(borough, day, at.code("CTSET"), unit));
    }

    private Response note(String unit, String action, String day) {
        return Api.create(
                at.chair(unit),
                "/v1/delivery-notes",
                """
                {"unit": "%s", "matter": {"type": "ACTION", "id": "%s"},
                 "problem": "Nobody reads the form", "diagnosis": "It is too long",
                 "remedy": "Try one page", "notedOn": "%s"}
                """
                        .formatted(at.code(unit), action, day));
    }
}
