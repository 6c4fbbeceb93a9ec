package org.dueregard.actionplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** Good practice is analysed and shared. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class PracticesQuarkusTest {
    @Test
    void good_practice_links_to_the_action_and_unit_in_which_it_was_found_and_is_published() {
        var cast = Cast.of();
        var unit =
                "CAMDEN-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        Api.create(
                        Api.office(),
                        "/v1/organisation-units",
                        "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"BOROUGH\"}"
                                .formatted(unit, unit))
                .then()
                .statusCode(201);
        var action = cast.draft();
        var terms =
                """
                {"title": "Receipts in plain words", "whatWorks": "<b>Say</b> why, on the spot.",
                 "action": "%s", "unit": "%s"}
                """;
        Api.create(Api.office(), "/v1/practices", terms.formatted(UUID.randomUUID(), "NO-UNIT"))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/unit", "/action"));
        Api.create(cast.holderToken(), "/v1/practices", terms.formatted(action, unit))
                .then()
                .statusCode(403);
        var path =
                "/v1/practices/"
                        + Api.create(Api.office(), "/v1/practices", terms.formatted(action, unit))
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
        Api.get(null, path).then().statusCode(404);
        Api.get(null, "/v1/practices?unit=" + unit).then().body("items", hasSize(0));
        Api.get(cast.holderToken(), "/v1/practices?unit=" + unit)
                .then()
                .body("items.action", contains(action));

        var reason = "{\"reason\": \"Other boroughs ask for it.\"}";
        Cast.done(Api.change(Api.office(), path + "/publication", reason));
        Api.change(Api.office(), path + "/publication", reason).then().statusCode(409);

        Api.get(null, "/v1/practices?action=" + action)
                .then()
                .body("items.unit", contains(unit))
                .body("items[0].whatWorks", equalTo("<b>Say</b> why, on the spot."))
                .body("items[0].publishedAt", notNullValue());
    }
}
