package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Boroughs, business groups and command units, as the reports of 2002 and 2007 count them. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class CoverageExercisesQuarkusTest {
    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @Test
    void the_report_of_28_november_2002_counts_what_was_received_and_lists_what_was_requested() {
        open("MAIN", "GENERAL", true).then().statusCode(201).body("members", hasSize(32));
        marked("MAIN", "\"stage\": \"CONTACTED\", \"on\": \"2002-07-15\"", 1, 32);
        marked(
                "MAIN",
                "\"stage\": \"SUPPORTED\", \"manner\": \"PRESENTATION\", \"on\": \"2002-09-30\"",
                1,
                25);
        marked("MAIN", "\"stage\": \"OFFERED\", \"on\": \"2002-10-31\"", 1, 32);
        marked("MAIN", "\"stage\": \"ASKED\", \"on\": \"2002-10-31\"", 1, 32);
        IntStream.rangeClosed(1, 11).forEach(i -> received("MAIN", i));
        marked("MAIN", "\"stage\": \"PROMISED\", \"on\": \"2002-11-28\"", 12, 13);

        report("MAIN", "2002-11-28")
                .then()
                .body("population", equalTo(32))
                .body("stages.find { it.stage == 'CONTACTED' }.count", equalTo(32))
                .body("stages.find { it.stage == 'CONTACTED' }.missing", hasSize(0))
                .body("supported.PRESENTATION", equalTo(25))
                .body("stages.find { it.stage == 'RECEIVED' }.count", equalTo(11))
                .body("outstanding", equalTo(21))
                .body("requestedNotReceived", hasSize(21))
                .body("requestedNotReceived.daysOutstanding", everyItem(equalTo(28)))
                .body("requestedNotReceived[0].offeredOn", equalTo("2002-10-31"));
        var table =
                Api.get(Api.office(), exercise("MAIN") + "/report/export?form=CSV&on=2002-11-28");
        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.asString().lines()).hasSize(33);
        assertThat(table.asString().lines().toList().get(12))
                .isEqualTo(
                        "Each member,B12-%s,Borough 12,2002-07-15,2002-10-31,2002-09-30,2002-10-31,2002-11-28,,28"
                                .formatted(mark));

        var page =
                Api.get(Api.office(), exercise("MAIN") + "/report/export?form=HTML&on=2002-11-28");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("Days outstanding", "Borough 32");

        var mistake =
                Api.get(Api.office(), exercise("MAIN") + "/marks?member=" + member(11))
                        .jsonPath()
                        .getString("items.find { it.stage == 'RECEIVED' }.id");
        Cast.done(
                change(
                        "POST",
                        exercise("MAIN") + "/marks/" + mistake,
                        "/retraction",
                        "{\"reason\": \"It was another borough's.\"}"));
        report("MAIN", "2002-11-28").then().body("outstanding", equalTo(22));
    }

    @Test
    void a_strategy_for_gender_is_tracked_apart_from_the_main_one_with_the_barriers_it_names() {
        open("MAIN", "GENERAL", true).then().statusCode(201);
        open("ENGENDER", "GENDER", false).then().statusCode(201);
        received("MAIN", 1);
        Api.create(
                        Api.office(),
                        exercise("ENGENDER") + "/marks",
                        """
                        {"members": ["%s"], "stage": "RECEIVED", "on": "2002-11-20",
                         "barriers": ["Shifts do not fit childcare", "Few senior women"]}
                        """
                                .formatted(member(2)))
                .then()
                .statusCode(201)
                .body("items[0].barriers", hasSize(2));

        missing("MAIN")
                .body(received(), not(hasItem(member(1))))
                .body(received(), hasItem(member(2)));
        missing("ENGENDER")
                .body(received(), hasItem(member(1)))
                .body(received(), not(hasItem(member(2))));
        Api.get(Api.office(), "/v1/coverage-exercises?returnType=GENDER&limit=200")
                .then()
                .body("items.code", hasItem("ENGENDER-" + mark))
                .body("items.code", not(hasItem("MAIN-" + mark)));
    }

    @Test
    void the_public_list_shows_eleven_strategies_with_link_and_date_and_good_practice_by_itself() {
        type("LIST").then().statusCode(201);
        open("LISTED", "LIST-" + mark, true).then().statusCode(201);
        open("INTERNAL", "LIST-" + mark, false).then().statusCode(201);
        IntStream.rangeClosed(1, 11).forEach(i -> received("LISTED", i));
        received("LISTED", 1, "2002-11-27");
        received("INTERNAL", 12);
        var list = "/v1/local-strategies?returnType=LIST-" + mark;
        var shown = Api.get(null, list).then().statusCode(200).body("items", hasSize(11));
        shown.body("items.link", everyItem(notNullValue()))
                .body("items.receivedOn", hasItems("2002-11-20", "2002-11-27"))
                .body("items.name", hasItem("Borough 1"));
        String good = shown.extract().jsonPath().getString("items[3].id");
        change(
                        "PUT",
                        exercise("LISTED") + "/marks/" + good,
                        "/good-practice",
                        "{\"goodPractice\": true, \"reason\": \"It asked the public first.\"}")
                .then()
                .statusCode(200);

        Api.get(null, list + "&goodPractice=true").then().body("items.id", contains(good));
        var table = "/v1/local-strategies/export?returnType=LIST-" + mark;
        Api.get(null, table)
                .then()
                .statusCode(200)
                .body("sections[0].rows", hasSize(11))
                .body("sections[0].rows.name", hasItem("Borough 1"));
        assertThat(Api.get(null, table + "&goodPractice=true&form=CSV").asString().lines())
                .hasSize(2);
        Api.get(null, table + "&form=HTML")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/html"));
        var first = Api.get(null, list + "&limit=5").jsonPath();
        assertThat(first.getList("items")).hasSize(5);
        assertThat(first.getString("next")).isNotNull();
    }

    @Test
    void what_does_not_fit_is_refused_with_all_that_is_wrong_and_nobody_else_marks() {
        Api.create(
                        Api.office(),
                        "/v1/coverage-exercises",
                        "{\"code\": \"X-%s\", \"title\": \"X\", \"returnType\": \"NONE\"}"
                                .formatted(mark))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/members", "/returnType"));
        open("MAIN", "GENERAL", true).then().statusCode(201);
        open("MAIN", "GENERAL", true)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/already-exists"));
        Api.create(Tokens.with("somebody"), exercise("MAIN") + "/marks", "{}")
                .then()
                .statusCode(403);
        Api.create(
                        Api.office(),
                        exercise("MAIN") + "/marks",
                        """
                        {"members": ["NOBODY"], "stage": "PROMISED", "on": "2999-01-01",
                         "link": "https://example.invalid/1"}
                        """)
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/members/0", "/on", "/link"));
        Cast.done(
                change(
                        "PUT",
                        exercise("MAIN"),
                        "/members",
                        "{\"code\": \"LATE\", \"name\": \"Formed later\"}"));
        change("PUT", exercise("MAIN"), "/members", "{\"code\": \"LATE\", \"name\": \"Again\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/code"));
        report("MAIN", "2002-11-28").then().body("population", equalTo(33));
    }

    @Test
    void business_groups_without_a_record_of_engagement_in_a_year_are_listed() {
        var lead = UUID.randomUUID().toString();
        Cast.createPost("LEAD-" + mark, "Commander");
        Cast.appoint("LEAD-" + mark, lead, "HOLDER");
        unit("TP", "BUSINESS_AREA", ", \"leadPost\": \"LEAD-" + mark + "\"");
        unit("SCD", "BUSINESS_AREA", "");
        engage(Tokens.with(lead), "TP", "2007-03-01").then().statusCode(201);
        engage(Tokens.with(lead), "SCD", "2007-03-01")
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/role-missing"));
        engage(Api.office(), "SCD", "2006-12-31").then().statusCode(201);
        engage(Api.office(), "NO-SUCH", "2999-01-01")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unit", "/heldOn"));

        engagement(2007)
                .body("missing.code", hasItem("SCD-" + mark))
                .body("missing.code", not(hasItem("TP-" + mark)));
        engagement(2006)
                .body("missing.code", hasItem("TP-" + mark))
                .body("missing.code", not(hasItem("SCD-" + mark)));
        Api.get(Api.office(), "/v1/engagement-records?year=2007&unit=TP-" + mark)
                .then()
                .body("items.service", contains("Neighbourhood policing"));
        assertThat(
                        Api.get(
                                        Api.office(),
                                        "/v1/engagement-records/coverage/export?form=CSV&year=2007")
                                .asString())
                .contains("TP-" + mark + ",Unit TP,1");
    }

    @Test
    void compliance_with_an_instruction_is_recorded_for_each_command_unit_and_date() {
        var group = Cast.of();
        var plan = GroupPlan.of(group);
        var initiative = plan.initiative().substring(plan.initiative().lastIndexOf('/') + 1);
        var code = plan.path().substring("/v1/plans/".length());
        unit("OCU1", "COMMAND_UNIT", "");
        unit("OCU2", "COMMAND_UNIT", "");
        unit("AREA", "BUSINESS_AREA", "");
        instruct(code, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/initiative"));
        instruct(code, initiative)
                .then()
                .statusCode(201)
                .body("reference", equalTo("Special Notice 12/01"));
        check("OCU1", "2002-03-01", "NOT_COMPLIANT", ", \"finding\": \"No record is given.\"")
                .then()
                .statusCode(201);
        check("OCU1", "2002-09-01", "COMPLIANT", "").then().statusCode(201);
        check("AREA", "2001-01-01", "NOT_COMPLIANT", "")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unit", "/checkedOn", "/finding"));

        var ours = "units.find { it.unit == 'OCU1-" + mark + "' }.compliance";
        compliance("2002-06-30").body(ours, equalTo("NOT_COMPLIANT"));
        compliance("2002-12-31")
                .body(ours, equalTo("COMPLIANT"))
                .body("unchecked", hasItem("OCU2-" + mark))
                .body("counts.NOT_COMPLIANT", equalTo(0));
        Api.get(Api.office(), "/v1/instructions?initiative=" + initiative)
                .then()
                .body("items.code", contains("SN-12-01-" + mark));
        Api.get(Api.office(), "/v1/instructions/SN-12-01-" + mark + "/checks?unit=OCU1-" + mark)
                .then()
                .body("items.compliance", contains("NOT_COMPLIANT", "COMPLIANT"));
        Api.create(group.holderToken(), "/v1/instructions/SN-12-01-" + mark + "/checks", "{}")
                .then()
                .statusCode(403);
    }

    @Test
    void
            a_training_arrangement_stores_audience_required_trained_and_date_and_computes_the_per_cent() {
        var path = "/v1/training-arrangements/RRA-" + mark;
        Api.create(
                        Api.office(),
                        "/v1/training-arrangements",
                        "{\"code\": \"RRA-%s\", \"title\": \"The duty\", \"audience\": \"Senior managers\", \"action\": \"%s\"}"
                                .formatted(mark, UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/action"));
        Api.create(
                        Api.office(),
                        "/v1/training-arrangements",
                        "{\"code\": \"RRA-%s\", \"title\": \"The duty\", \"audience\": \"Senior managers\"}"
                                .formatted(mark))
                .then()
                .statusCode(201);
        Cast.done(
                Api.change(
                        Api.office(),
                        path + "/figures",
                        "{\"asAt\": \"2002-11-28\", \"required\": 800, \"trained\": 100}"));

        Api.get(Api.office(), path + "?on=2002-12-01")
                .then()
                .body("audience", equalTo("Senior managers"))
                .body("present.percentTrained", equalTo(12.5f))
                .body("present.asAt", equalTo("2002-11-28"));
    }

    // --- Steps -----------------------------------------------------------------------------------

    private String member(int number) {
        return "B%02d-%s".formatted(number, mark);
    }

    private String exercise(String name) {
        return "/v1/coverage-exercises/" + name + "-" + mark;
    }

    private Response type(String name) {
        return Api.create(
                Api.office(),
                "/v1/return-types",
                "{\"code\": \"%s-%s\", \"title\": \"A strategy\"}".formatted(name, mark));
    }

    private Response open(String name, String type, boolean listed) {
        var members =
                IntStream.rangeClosed(1, 32)
                        .mapToObj(
                                i ->
                                        "{\"code\": \"%s\", \"name\": \"Borough %d\"}"
                                                .formatted(member(i), i))
                        .collect(Collectors.joining(","));
        return Api.create(
                Api.office(),
                "/v1/coverage-exercises",
                "{\"code\": \"%s-%s\", \"title\": \"Strategies\", \"returnType\": \"%s\", \"listed\": %s, \"members\": [%s]}"
                        .formatted(name, mark, type, listed, members));
    }

    private void marked(String name, String more, int from, int to) {
        var members =
                IntStream.rangeClosed(from, to)
                        .mapToObj(i -> "\"" + member(i) + "\"")
                        .collect(Collectors.joining(","));
        Api.create(
                        Api.office(),
                        exercise(name) + "/marks",
                        "{\"members\": [" + members + "], " + more + "}")
                .then()
                .statusCode(201)
                .body("items", hasSize(to - from + 1));
    }

    private void received(String name, int number) {
        received(name, number, "2002-11-20");
    }

    private void received(String name, int number, String on) {
        marked(
                name,
                "\"stage\": \"RECEIVED\", \"on\": \"%s\", \"link\": \"https://example.invalid/%d\""
                        .formatted(on, number),
                number,
                number);
    }

    private Response report(String name, String on) {
        return Api.get(Api.office(), exercise(name) + "/report?on=" + on);
    }

    private io.restassured.response.ValidatableResponse missing(String name) {
        return report(name, "2002-11-28").then();
    }

    private static String received() {
        return "stages.find { it.stage == 'RECEIVED' }.missing.code";
    }

    private static Response change(String method, String path, String more, String json) {
        return Api.as(Api.office())
                .header("If-Match", Api.get(Api.office(), path).header("ETag"))
                .body(json)
                .request(method, path + more);
    }

    private void unit(String name, String kind, String more) {
        Api.create(
                        Api.office(),
                        "/v1/organisation-units",
                        "{\"code\": \"%1$s-%2$s\", \"name\": \"Unit %1$s\", \"kind\": \"%3$s\"%4$s}"
                                .formatted(name, mark, kind, more))
                .then()
                .statusCode(201);
    }

    private Response engage(String token, String unit, String on) {
        return Api.create(
                token,
                "/v1/engagement-records",
                """
                {"unit": "%s-%s", "heldOn": "%s", "service": "Neighbourhood policing",
                 "communities": "Ward panels", "method": "Meetings"}
                """
                        .formatted(unit, mark, on));
    }

    private static io.restassured.response.ValidatableResponse engagement(int year) {
        return Api.get(Api.office(), "/v1/engagement-records/coverage?year=" + year).then();
    }

    private Response instruct(String plan, String initiative) {
        return Api.create(
                Api.office(),
                "/v1/instructions",
                """
                {"code": "SN-12-01-%s", "reference": "Special Notice 12/01",
                 "title": "Recording stops", "issuedOn": "2001-12-01", "plan": "%s",
                 "initiative": "%s"}
                """
                        .formatted(mark, plan, initiative));
    }

    private Response check(String unit, String on, String compliance, String more) {
        return Api.create(
                Api.office(),
                "/v1/instructions/SN-12-01-" + mark + "/checks",
                "{\"unit\": \"%s-%s\", \"checkedOn\": \"%s\", \"compliance\": \"%s\"%s}"
                        .formatted(unit, mark, on, compliance, more));
    }

    private io.restassured.response.ValidatableResponse compliance(String on) {
        return Api.get(Api.office(), "/v1/instructions/SN-12-01-" + mark + "/compliance?on=" + on)
                .then();
    }
}
