package org.dueregard.actionplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A themed strategy beside another, schemes that drive objectives, and what is cited for these. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ThemedStrategiesQuarkusTest {
    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final String race = "/v1/strategies/RACE-" + mark;
    private Cast cast;

    @BeforeEach
    void compose() {
        cast = Cast.of();
        strategy(
                        "RACE",
                        """
                        "objectives": [
                         {"code": "R2", "text": "New communities help to shape services"},
                         {"code": "R3", "text": "Deliver the policing elements of the mayor's scheme",
                          "driver": {"scheme": "GLARES", "theme": "Theme 2, a city for people"},
                          "components": [
                           {"text": "Police and fire services that represent and respond"},
                           {"text": "A safer city with Safer Neighbourhoods", "pointsTo": "R4"},
                           {"text": "Less anti-social behaviour and less fear of crime"}]},
                         {"code": "R4", "text": "Neighbourhood teams"}],
                        "commitments": [{"code": "1", "objective": "R2", "text": "Meet them"}]
                        """)
                .then()
                .statusCode(201);
    }

    @Test
    void an_objective_is_driven_by_a_theme_of_another_scheme_and_its_components_point_elsewhere() {
        Api.get(null, race)
                .then()
                .body("objectives[1].driver.scheme", equalTo("GLARES"))
                .body("objectives[1].driver.theme", equalTo("Theme 2, a city for people"))
                .body("objectives[1].components", hasSize(3))
                .body(
                        "objectives[1].components.pointsTo",
                        contains(nullValue(), equalTo("R4"), nullValue()))
                .body("objectives[0].driver", nullValue());
        strategy(
                        "OTHER",
                        """
                        "objectives": [{"code": "R1", "text": "Lead", "components": [
                          {"text": "Itself", "pointsTo": "R1"}, {"text": "None", "pointsTo": "R9"}]}]
                        """)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/objectives/0/components/0/pointsTo",
                                "/objectives/0/components/1/pointsTo"));
    }

    @Test
    void an_objective_lists_22_numbered_items_and_another_4_and_each_can_be_cited() {
        attach("R2", 1, 22).then().statusCode(201).body("items", hasSize(22));
        attach("R3", 23, 26).then().statusCode(201);

        Api.get(null, race + "/objectives/R2/evidence?limit=50")
                .then()
                .body("items", hasSize(22))
                .body("items.source", everyItem(equalTo("Report 12 of 2008, appendix")));
        Api.get(null, race + "/objectives/R3/evidence")
                .then()
                .body("items.number", contains(23, 24, 25, 26));
        Api.get(null, race + "/objectives/R3/evidence/24")
                .then()
                .statusCode(200)
                .body("citation", equalTo("R3/24"))
                .body("text", equalTo("Item 24"));
        Api.get(null, race + "/objectives/R2/evidence/24").then().statusCode(404);
        attach("R2", 21, 23)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/items/0/number", "/items/1/number"));
        Api.get(null, race + "/objectives/R2/evidence/23").then().statusCode(404);
        attach("R9", 1, 1).then().statusCode(404);
        Api.create(cast.holderToken(), race + "/objectives/R2/evidence", "{}")
                .then()
                .statusCode(403);
    }

    @Test
    void a_gender_strategy_stands_beside_and_its_objective_on_balance_links_to_an_indicator() {
        var objectives =
                IntStream.rangeClosed(1, 5)
                        .mapToObj("{\"code\": \"%1$d\", \"text\": \"Objective %1$d\"}"::formatted)
                        .collect(Collectors.joining(","));
        strategy(
                        "ENGENDER",
                        "\"beside\": \"RACE-" + mark + "\", \"objectives\": [" + objectives + "]")
                .then()
                .statusCode(201)
                .body("beside", equalTo("RACE-" + mark))
                .body("objectives", hasSize(5));
        Api.create(
                        Api.office(),
                        "/v1/measures",
                        """
                        {"code": "BALANCE-%1$s", "title": "A workforce in balance",
                         "strategy": "ENGENDER-%1$s", "objective": "2", "unit": "ratio",
                         "direction": "HIGHER_IS_BETTER", "basis": "NONE_SET",
                         "indicator": "WORKFORCE-REPRESENTATION"}
                        """
                                .formatted(mark))
                .then()
                .statusCode(201);

        Api.get(Api.office(), "/v1/measures?strategy=ENGENDER-" + mark + "&objective=2")
                .then()
                .body("items.indicator", contains("WORKFORCE-REPRESENTATION"))
                .body("items.scope", contains("CENTRE"));
    }

    @Test
    void a_commitment_names_who_answers_for_it_or_where_the_name_is_withheld_a_contact() {
        var commitment = race + "/commitments/1";
        Api.get(null, commitment)
                .then()
                .body("answerable.post", equalTo(cast.chairPost()))
                .body("answerable.contactPost", notNullValue());
        appoint("NAMED", "Chief officer", false);
        Cast.done(lead("NAMED"));
        Api.get(null, commitment)
                .then()
                .body("answerable.post", equalTo("NAMED-" + mark))
                .body("answerable.holder", equalTo("Chief officer"))
                .body("answerable.contactPost", nullValue());

        appoint("UNNAMED", "Somebody", true);
        Cast.done(lead("UNNAMED"));
        Api.get(null, race + "/commitments")
                .then()
                .body("items.answerable.holder", contains(nullValue()))
                .body("items.answerable.contactPost", contains(cast.chairPost()));
    }

    private Response lead(String post) {
        return Api.put(
                Api.office(),
                race + "/objectives/R2/lead",
                "{\"post\": \"%s-%s\", \"reason\": \"Agreed.\"}".formatted(post, mark));
    }

    private void appoint(String post, String name, boolean withheld) {
        Cast.createPost(post + "-" + mark, "Assistant Commissioner");
        Api.create(
                        Api.office(),
                        "/v1/posts/" + post + "-" + mark + "/appointments",
                        """
                        {"person": "%s", "capacity": "HOLDER", "from": "2020-01-01",
                         "displayName": "%s", "nameWithheld": %s}
                        """
                                .formatted(UUID.randomUUID(), name, withheld))
                .then()
                .statusCode(201);
    }

    private Response attach(String objective, int first, int last) {
        var items =
                IntStream.rangeClosed(first, last)
                        .mapToObj(
                                """
                                {"number": %1$d, "text": "Item %1$d",
                                 "source": "Report 12 of 2008, appendix"}
                                """
                                        ::formatted)
                        .collect(Collectors.joining(","));
        return Api.create(
                Api.office(),
                race + "/objectives/" + objective + "/evidence",
                "{\"items\": [" + items + "]}");
    }

    private Response strategy(String name, String more) {
        return Api.create(
                Api.office(),
                "/v1/strategies",
                """
                {"code": "%s-%s", "title": "%s", "launchYear": 2002, "seniorPost": "%s",
                 "board": "%s", %s}
                """
                        .formatted(name, mark, name, cast.chairPost(), cast.body(), more));
    }
}
