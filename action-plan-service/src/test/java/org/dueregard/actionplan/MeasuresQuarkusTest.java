package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The success measures of the strategy of 2017 to 2021. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class MeasuresQuarkusTest {
    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final String indicator = "SAT-HATE-" + mark;
    private Cast board;
    private Cast business;

    @BeforeEach
    void compose() {
        board = Cast.of();
        business = Cast.of();
        Api.create(
                        Api.office(),
                        "/v1/strategies",
                        """
                        {"code": "STRIDE-%s", "title": "Inclusion and diversity", "launchYear": 2017,
                         "endYear": 2021, "seniorPost": "%s", "board": "%s",
                         "objectives": [{"code": "2", "text": "Change the culture"},
                                        {"code": "3", "text": "Serve without inequality",
                                         "leadPost": "%s"}],
                         "commitments": [
                          {"code": "3.2", "objective": "3",
                           "text": "Bring schools officers to 600 within four years",
                           "sourceStrategy": "Met Business Plan", "monitoredBy": "%s"},
                          {"code": "3.6", "objective": "3", "text": "Improve confidence",
                           "sourceStrategy": "Met Business Plan"}]}
                        """
                                .formatted(
                                        mark,
                                        board.chairPost(),
                                        board.body(),
                                        board.post(),
                                        business.body()))
                .then()
                .statusCode(201);
    }

    @Test
    void a_boards_pack_for_a_quarter_has_value_prior_value_direction_and_target_of_each_measure() {
        measure(
                        "SATISFACTION",
                        """
                        "objective": "3", "unit": "%", "direction": "HIGHER_IS_BETTER",
                        "basis": "TRAJECTORY",
                        "points": [{"quarter": "2017-Q4", "expected": 57},
                                   {"quarter": "2018-Q4", "expected": 62}]
                        """)
                .then()
                .statusCode(201);
        measure(
                        "INCIVILITY",
                        """
                        "objective": "3", "unit": "complaints", "direction": "LOWER_IS_BETTER",
                        "basis": "YEAR_ON_YEAR"
                        """)
                .then()
                .statusCode(201);
        value("SATISFACTION", "2018-Q2", "57.5", "2018-06-30").then().statusCode(201);
        value("SATISFACTION", "2018-Q3", "61", "2018-09-30").then().statusCode(201);
        value("SATISFACTION", "2018-Q3", "59.9", "2018-09-30").then().statusCode(201);
        value("INCIVILITY", "2017-Q3", "410", "2017-09-30").then().statusCode(201);
        value("INCIVILITY", "2018-Q3", "410", "2018-09-30").then().statusCode(201);

        var pack =
                Api.get(Api.office(), "/v1/measure-packs/STRIDE-" + mark + "/2018-Q3").jsonPath();
        assertThat(pack.getString("board")).isEqualTo(board.body());
        assertThat(pack.getList("measures.measure"))
                .containsExactly("INCIVILITY-" + mark, "SATISFACTION-" + mark);
        assertThat(pack.getList("measures.direction"))
                .containsExactly("LOWER_IS_BETTER", "HIGHER_IS_BETTER");
        assertThat(pack.getList("measures.reading.value", Double.class))
                .containsExactly(410.0, 59.9);
        assertThat(pack.getList("measures.reading.priorValue", Double.class))
                .containsExactly(410.0, 57.5);
        assertThat(pack.getList("measures.reading.priorQuarter"))
                .containsExactly("2017-Q3", "2018-Q2");
        assertThat(pack.getList("measures.reading.target", Double.class))
                .containsExactly(410.0, 57.0);
        assertThat(pack.getList("measures.reading.standing")).containsExactly("NOT_MET", "MET");
        assertThat(pack.getList("measures.accountablePost.code"))
                .containsExactly(board.post(), board.post());

        var paper = "/v1/measure-packs/STRIDE-" + mark + "/2018-Q3/export";
        Api.get(Api.office(), paper)
                .then()
                .statusCode(200)
                .body("summary", contains("1 of 2 measures are met."))
                .body("author", startsWith("For the "))
                .body("sections[0].rows[0].title", endsWith(" (complaints)"))
                .body("sections[0].rows.value", contains(410, 59.9f))
                .body("sections[0].rows.standing", contains("not met", "met"));
        assertThat(Api.get(Api.office(), paper + "?form=CSV").asString())
                .contains("INCIVILITY-" + mark, ",410,410,2017-Q3,410,not met,");
        assertThat(Api.get(Api.office(), paper + "?form=TEXT").asString()).contains("59.9");
        assertThat(Api.get(Api.office(), paper + "?form=PDF").contentType())
                .isEqualTo("application/pdf");

        Api.get(Api.office(), "/v1/measures/" + code("SATISFACTION") + "/values?limit=2")
                .then()
                .body("items.quarter", contains("2018-Q2", "2018-Q3"));
        Api.get(Api.office(), "/v1/measure-packs/STRIDE-" + mark + "/2018-Q5")
                .then()
                .statusCode(400);
    }

    @Test
    void
            the_incivility_measure_is_not_achieved_before_a_named_member_of_an_advisory_group_verifies_it() {
        var group = adviceGroup();
        measure(
                        "INCIVILITY",
                        """
                        "objective": "3", "unit": "complaints", "direction": "LOWER_IS_BETTER",
                        "basis": "YEAR_ON_YEAR", "verifier": "%s"
                        """
                                .formatted(board.body()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/verifier"));
        measure(
                        "INCIVILITY",
                        """
                        "objective": "3", "unit": "complaints", "direction": "LOWER_IS_BETTER",
                        "basis": "YEAR_ON_YEAR", "verifier": "%s"
                        """
                                .formatted(group.body()))
                .then()
                .statusCode(201);
        value("INCIVILITY", "2017-Q3", "410", "2017-09-30").then().statusCode(201);
        value("INCIVILITY", "2018-Q3", "380", "2018-09-30").then().statusCode(201);
        Api.get(Api.office(), path("INCIVILITY"))
                .then()
                .body("latest.standing", equalTo("AWAITING_VERIFICATION"));
        achieve("INCIVILITY", board)
                .then()
                .statusCode(422)
                .body(
                        "violations[0].source",
                        equalTo("Inclusion and Diversity Strategy 2017-2021, objective 3"));

        verify(board.chairToken(), board.chairPost())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/not-independent"));
        verify(Tokens.with(group.holder(), "programme-office"), group.post())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/not-independent"));
        verify(board.holderToken(), group.post())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        verify(group.holderToken(), group.post())
                .then()
                .statusCode(201)
                .body("latest.verification.by", equalTo(group.post()))
                .body("latest.verification.body", equalTo(group.body()))
                .body("latest.standing", equalTo("MET"));
        verify(group.holderToken(), group.post()).then().statusCode(409);

        value("INCIVILITY", "2018-Q3", "381", "2018-09-30").then().statusCode(201);
        achieve("INCIVILITY", board).then().statusCode(422);
        verify(group.holderToken(), group.post()).then().statusCode(201);
        Cast.done(achieve("INCIVILITY", board));
        achieve("INCIVILITY", board).then().statusCode(409);
    }

    @Test
    void schools_officers_reach_600_within_four_years_and_belong_to_the_business_plans_board() {
        measure(
                        "SCHOOLS",
                        """
                        "commitment": "3.2", "unit": "officers", "direction": "HIGHER_IS_BETTER",
                        "basis": "REACH", "targetValue": 600,
                        "targetBy": {"date": "2021-12-31", "precision": "YEAR"}
                        """)
                .then()
                .statusCode(201)
                .body("ownerBody", equalTo(business.body()))
                .body("deferred", equalTo(true));
        value("SCHOOLS", "2019-Q1", "450", "2019-03-31")
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/monitored-elsewhere"));
        value(business.chairToken(), "SCHOOLS", "2019-Q1", "450", "2019-03-31")
                .then()
                .statusCode(201);

        Api.get(Api.office(), path("SCHOOLS"))
                .then()
                .body("latest.progress", equalTo(0.75f))
                .body("latest.standing", equalTo("NOT_MET"))
                .body("targetBy.date", equalTo("2021-12-31"));
        Api.change(
                        board.chairToken(),
                        path("SCHOOLS") + "/achievement",
                        "{\"reason\": \"Near enough.\"}")
                .then()
                .statusCode(403);
        measure(
                        "CONFIDENCE",
                        """
                        "commitment": "3.6", "unit": "%", "direction": "HIGHER_IS_BETTER",
                        "basis": "NONE_SET"
                        """)
                .then()
                .statusCode(201)
                .body("ownerBody", nullValue());
        assertThat(
                        Api.get(Api.office(), "/v1/ownership-report")
                                .jsonPath()
                                .getList(
                                        "unowned.findAll { it.kind == 'MEASURE' }.id",
                                        String.class))
                .contains(code("CONFIDENCE"))
                .doesNotContain(code("SCHOOLS"));
    }

    @Test
    void one_national_and_one_international_accreditation_are_needed_and_two_national_fail() {
        measure(
                        "RECOGNITION",
                        """
                        "objective": "2", "unit": "accreditations", "direction": "HIGHER_IS_BETTER",
                        "basis": "ACCREDITATIONS", "needed": {"NATIONAL": 1, "INTERNATIONAL": 1}
                        """)
                .then()
                .statusCode(201);
        accredit("NATIONAL", "Equality standard").then().statusCode(201);
        accredit("NATIONAL", "Equality standard")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/title"));
        accredit("NATIONAL", "Employers index")
                .then()
                .statusCode(201)
                .body("latest.value", equalTo(2))
                .body("latest.standing", equalTo("NOT_MET"));
        achieve("RECOGNITION", board).then().statusCode(422);
        value("RECOGNITION", "2018-Q3", "2", "2018-09-30")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/value"));

        accredit("INTERNATIONAL", "World inclusion award")
                .then()
                .statusCode(201)
                .body("latest.standing", equalTo("MET"));
        Cast.done(achieve("RECOGNITION", board));
    }

    @Test
    void the_same_indicator_is_asked_for_the_centre_and_for_a_unit_and_each_names_its_post() {
        Api.create(
                        Api.office(),
                        "/v1/organisation-units",
                        """
                        {"code": "HACKNEY-%s", "name": "Hackney", "kind": "BOROUGH",
                         "leadPost": "%s"}
                        """
                                .formatted(mark, business.post()))
                .then()
                .statusCode(201);
        var terms =
                """
                "objective": "3", "unit": "%%", "direction": "HIGHER_IS_BETTER",
                "basis": "NONE_SET", "indicator": "%s"
                """
                        .formatted(indicator);
        measure("CENTRAL", terms).then().statusCode(201);
        measure("LOCAL", terms + ", \"organisationUnit\": \"HACKNEY-" + mark + "\"")
                .then()
                .statusCode(201);
        value(business.holderToken(), "LOCAL", "2018-Q3", "60", "2018-09-30")
                .then()
                .statusCode(201);

        var list = "/v1/measures?indicator=" + indicator + "&scope=";
        Api.get(Api.office(), list + "CENTRE")
                .then()
                .body("items.code", contains(code("CENTRAL")))
                .body("items.accountablePost.code", contains(board.post()));
        Api.get(Api.office(), list + "HACKNEY-" + mark)
                .then()
                .body("items.code", contains(code("LOCAL")))
                .body("items.accountablePost.code", contains(business.post()))
                .body("items.latest.value", contains(60));
    }

    @Test
    void a_measure_follows_the_target_of_its_indicator_once_for_each_period() {
        var group = adviceGroup();
        measure(
                        "SATISFACTION",
                        """
                        "objective": "3", "unit": "%%", "direction": "HIGHER_IS_BETTER",
                        "basis": "NONE_SET", "indicator": "%s", "indicatorTarget": "T2-%s",
                        "verifier": "%s"
                        """
                                .formatted(indicator, mark, group.body()))
                .then()
                .statusCode(201);
        told("2018", "\"expected\": 62, \"actual\": null, \"met\": \"NOT_COMPUTABLE\"", 1).send();
        var first =
                told("2018-Q4", "\"expected\": 62, \"actual\": 63.5, \"met\": \"YES\"", 2).send();
        first.send();
        told("2018", "\"expected\": 62, \"actual\": 63.5, \"met\": \"YES\"", 3).send();
        Events.targetAssessed(
                        "OTHER-" + mark,
                        indicator,
                        "2019-Q1",
                        "\"expected\": 1, \"actual\": 1, \"met\": \"YES\"",
                        1)
                .keyed("T2-" + mark)
                .send();
        told(
                        "2019-03",
                        "\"expected\": 62, \"actual\": 64, \"met\": \"YES\", \"verifiedBy\": \"Audit office\"",
                        4)
                .send();

        Awaiting.until(
                () ->
                        "2019-Q1"
                                .equals(
                                        Api.get(Api.office(), path("SATISFACTION"))
                                                .jsonPath()
                                                .getString("latest.quarter")));
        Api.get(Api.office(), path("SATISFACTION") + "/values")
                .then()
                .body("items.quarter", contains("2018-Q4", "2019-Q1"));
        Api.get(Api.office(), path("SATISFACTION"))
                .then()
                .body("latest.verification.by", equalTo("Audit office"))
                .body("latest.target", equalTo(62))
                .body("latest.standing", equalTo("MET"));
        Api.get(Api.office(), "/v1/measure-packs/STRIDE-" + mark + "/2018-Q4")
                .then()
                .body("measures.reading.standing", contains("AWAITING_VERIFICATION"));
    }

    @Test
    void an_action_is_amber_at_best_while_a_target_of_its_indicator_is_missed() {
        var action =
                "/v1/actions/"
                        + Api.create(
                                        Api.office(),
                                        "/v1/actions",
                                        """
                                        {"title": "Call victims back", "description": "Within a day.",
                                         "accountablePost": "%s", "lens": "CITIZEN_FOCUSED",
                                         "businessArea": "Territorial Policing",
                                         "origin": {"type": "BOARD", "id": "2029-11/3"},
                                         "successMeasure": {"text": "They are satisfied.",
                                                            "indicatorId": "%s"}}
                                        """
                                                .formatted(board.post(), indicator))
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
        var missed = "\"expected\": 62, \"actual\": 60, \"met\": \"NO\"";
        var met = "\"expected\": 62, \"actual\": 63, \"met\": \"YES\"";
        other("2018-Q1", missed, 1).send();
        told("2018-Q1", missed, 1).send();
        rated(action, "AMBER");
        told("2018-Q2", missed.replace("NO", "NOT_COMPUTABLE"), 2).send();
        told("2018-Q3", met, 3).send();
        told("2018-Q1", missed, 1).send();
        other("2018-Q3", met, 2).send();

        rated(action, "GREEN");
        Api.get(Api.office(), action + "/history")
                .then()
                .body("items.deed", contains("DRAFTED", "TARGET_ASSESSED", "TARGET_ASSESSED"));
    }

    private Events.Event other(String period, String figures, long version) {
        return Events.targetAssessed("OTHER-" + mark, indicator, period, figures, version)
                .keyed("T2-" + mark);
    }

    private static void rated(String action, String rating) {
        Awaiting.until(
                () ->
                        rating.equals(
                                Api.get(Api.office(), action)
                                        .jsonPath()
                                        .getString("rating.computed")));
    }

    @Test
    void a_measure_says_what_its_basis_asks_for_and_belongs_to_its_strategy() {
        measure(
                        "BAD",
                        """
                        "objective": "9", "commitment": "9.9", "organisationUnit": "NOWHERE",
                        "unit": "%", "direction": "HIGHER_IS_BETTER", "basis": "REACH",
                        "needed": {"NATIONAL": 1}, "indicatorTarget": "T2",
                        "points": [{"quarter": "2018-Q1", "expected": 1},
                                   {"quarter": "2018-Q1", "expected": 2}]
                        """)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/objective",
                                "/commitment",
                                "/organisationUnit",
                                "/targetValue",
                                "/points",
                                "/needed",
                                "/targetBy",
                                "/points/1/quarter",
                                "/indicator"));
        measure(
                        "GOOD",
                        """
                        "unit": "%", "direction": "HIGHER_IS_BETTER", "basis": "NONE_SET"
                        """)
                .then()
                .statusCode(201);
        value("GOOD", "2999-Q1", "1", "2999-03-31")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/quarter", "/asAt"));
        value(business.holderToken(), "GOOD", "2018-Q1", "1", "2018-03-31").then().statusCode(403);
        value(null, "GOOD", "2018-Q1", "1", "2018-03-31").then().statusCode(401);
    }

    private Events.Event told(String period, String figures, long version) {
        return Events.targetAssessed("T2-" + mark, indicator, period, figures, version);
    }

    /** An advisory group whose member holds the post of the cast. */
    private Cast adviceGroup() {
        var cast = Cast.of();
        var body = "IAG-" + mark;
        Api.create(
                        Api.office(),
                        "/v1/bodies",
                        """
                        {"code": "%s", "name": "Independent Advisory Group %s", "kind": "ADVICE",
                         "decidesCompletions": false,
                         "chairPost": "%s"}
                        """
                                .formatted(body, mark, cast.chairPost()))
                .then()
                .statusCode(201);
        Api.create(
                        Api.office(),
                        "/v1/bodies/" + body + "/members",
                        "{\"post\": \"%s\", \"capacity\": \"MEMBER\", \"from\": \"2017-01-01\"}"
                                .formatted(cast.post()))
                .then()
                .statusCode(201);
        return new Cast(cast.post(), cast.holder(), cast.chairPost(), cast.chair(), body);
    }

    private Response verify(String token, String post) {
        return Api.create(
                token,
                path("INCIVILITY") + "/verifications",
                """
                {"quarter": "2018-Q3", "post": "%s", "statement": "We have seen the complaints."}
                """
                        .formatted(post));
    }

    private Response achieve(String measure, Cast by) {
        return Api.change(
                by.chairToken(),
                path(measure) + "/achievement",
                "{\"reason\": \"As the figures show.\"}");
    }

    private Response accredit(String level, String title) {
        return Api.create(
                Api.office(),
                path("RECOGNITION") + "/accreditations",
                """
                {"level": "%s", "title": "%s", "awardedBy": "A standards body",
                 "awardedOn": "2018-05-01", "evidence": "https://example.invalid/certificate"}
                """
                        .formatted(level, title));
    }

    private Response measure(String name, String terms) {
        return Api.create(
                Api.office(),
                "/v1/measures",
                """
                {"code": "%s", "title": "%s", "strategy": "STRIDE-%s", %s}
                """
                        .formatted(code(name), name, mark, terms));
    }

    private Response value(String name, String quarter, String value, String asAt) {
        return value(Api.office(), name, quarter, value, asAt);
    }

    private Response value(
            @Nullable String token, String name, String quarter, String value, String asAt) {
        return Api.create(
                token,
                path(name) + "/values",
                """
                {"quarter": "%s", "value": %s, "asAt": "%s", "source": "Complaints register"}
                """
                        .formatted(quarter, value, asAt));
    }

    private String code(String name) {
        return name + "-" + mark;
    }

    private String path(String name) {
        return "/v1/measures/" + code(name);
    }
}
