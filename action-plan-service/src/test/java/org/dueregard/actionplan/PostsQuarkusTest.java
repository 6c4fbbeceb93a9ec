package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class PostsQuarkusTest {
    private final String code =
            "POST-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String path = "/v1/posts/" + code;

    @Test
    void only_the_programme_office_creates_posts() {
        var request = "{\"code\": \"%s\", \"title\": \"Commander\"}".formatted(code);

        Api.create(null, "/v1/posts", request)
                .then()
                .statusCode(401)
                .body("type", equalTo("/errors/token-missing"));
        Api.create(Tokens.of("post-holder"), "/v1/posts", request)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/role-missing"));
        Api.create(Api.office(), "/v1/posts", request)
                .then()
                .statusCode(201)
                .header("Location", path)
                .header("ETag", equalTo("\"0\""))
                .body("ownership", equalTo("POST_VACANT"));
        Api.create(Api.office(), "/v1/posts", request)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/already-exists"));
    }

    @Test
    void everything_wrong_with_a_request_is_told_at_once() {
        Api.create(Api.office(), "/v1/posts", "{\"code\": \"ss owner\", \"title\": \" \"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/code"))
                .body("violations.pointer", hasItem("/title"));
    }

    @Test
    void each_change_of_a_post_is_announced_with_its_whole_state() {
        Cast.createPost(code, "Commander");
        var id = Cast.appoint(code, "person-1", "HOLDER");
        Api.change(
                        Api.office(),
                        path + "/appointments/" + id + "/end",
                        "{\"lastDay\": \"2021-01-31\", \"reason\": \"Promoted.\"}")
                .then()
                .statusCode(200)
                .body("appointments[0].to", equalTo("2021-01-31"))
                .body("ownership", equalTo("POST_VACANT"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventLogs.of(code)).hasSize(3));
        var announced = EventLogs.of(code);
        assertThat(announced)
                .allSatisfy(
                        event -> {
                            assertThat(event.topic()).isEqualTo("action-plan.posts");
                            assertThat(new EventContract(event.type()).violations(event.data()))
                                    .isEmpty();
                        });
        assertThat(announced).extracting(EventLogs.Logged::version).containsExactly(1L, 2L, 3L);
        var last = announced.getLast().json();
        assertThat(last.at("/holders/0/person").asText()).isEqualTo("person-1");
        assertThat(last.at("/holders/0/to").asText()).isEqualTo("2021-01-31");
    }

    @Test
    void the_public_sees_the_post_and_no_person_and_a_name_unless_it_is_withheld() {
        Cast.createPost(code, "Commander");
        appointNamed("person-1", "HOLDER", "A. Public", false);
        appointNamed("person-2", "DEPUTY", "B. Private", true);

        Api.get(null, path)
                .then()
                .statusCode(200)
                .body("appointments.displayName", contains("A. Public", null))
                .body("appointments.nameWithheld", contains(false, true))
                .body("appointments.person", contains(null, null));
        Api.get(Tokens.of("analyst"), path)
                .then()
                .body("appointments.displayName", contains("A. Public", "B. Private"))
                .body("appointments.person", contains("person-1", "person-2"));
        Api.get(null, "/v1/posts?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.code == '" + code + "' }.appointments[0].person",
                        nullValue());
    }

    @Test
    void a_post_that_owns_open_actions_does_not_close() {
        var cast = Cast.of();
        var id = cast.proposed();
        var closing = "{\"reason\": \"Reorganised.\"}";

        Api.change(Api.office(), "/v1/posts/" + cast.post() + "/closure", closing)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/post-owns-open-items"))
                .body("violations.message", hasItem(containsString(id)));
        Api.change(Api.office(), "/v1/posts/" + cast.chairPost() + "/closure", closing)
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString("Diversity Strategy Board")));

        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/actions/" + id + "/withdrawal",
                        "{\"reason\": \"Merged.\"}"));
        Api.change(Api.office(), "/v1/posts/" + cast.post() + "/closure", closing)
                .then()
                .statusCode(200)
                .body("closed", equalTo(true))
                .body("ownership", equalTo("POST_CLOSED"));
    }

    @Test
    void a_change_says_which_version_it_has_seen() {
        Cast.createPost(code, "Commander");
        var closing = "{\"reason\": \"Reorganised.\"}";
        Cast.appoint(code, "person-1", "HOLDER");

        Api.as(Api.office())
                .body(closing)
                .post(path + "/closure")
                .then()
                .statusCode(428)
                .body("type", equalTo("/errors/if-match-missing"));
        Api.change(Api.office(), path + "/closure", closing, "\"0\"")
                .then()
                .statusCode(412)
                .body("type", equalTo("/errors/stale-version"));
        Api.change(Api.office(), path + "/closure", closing, "\"1\"").then().statusCode(200);
    }

    @Test
    void an_appointment_that_breaks_a_rule_is_refused_with_the_place() {
        Cast.createPost(code, "Commander");
        Cast.appoint(code, "person-1", "HOLDER");

        Api.create(
                        Api.office(),
                        path + "/appointments",
                        """
                        {"person": "person-2", "capacity": "HOLDER", "from": "2024-02-01",
                         "to": "2024-01-01"}
                        """)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/to", "/capacity"));
        Api.create(
                        Api.office(),
                        path + "/appointments",
                        "{\"person\": \"p\", \"capacity\": \"HOLDER\", \"from\": \"2024-02-30\"}")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/from"));
    }

    @Test
    void an_appointment_is_found_where_its_location_says() {
        Cast.createPost(code, "Commander");
        var location =
                Api.create(
                                Api.office(),
                                path + "/appointments",
                                "{\"person\": \"p\", \"capacity\": \"ACTING\", \"from\": \"2024-02-01\"}")
                        .header("Location");

        Api.get(Api.office(), location)
                .then()
                .statusCode(200)
                .body("capacity", equalTo("ACTING"))
                .header("ETag", notNullValue());
    }

    @Test
    void bodies_are_founded_and_given_power_and_seat_posts_that_are_open() {
        var cast = Cast.of();
        var body = "/v1/bodies/" + cast.body();

        Api.create(
                        Api.office(),
                        "/v1/bodies",
                        """
                        {"code": "B-%s", "name": "B", "kind": "FORUM", "chairPost": "NO-SUCH-POST",
                         "decidesCompletions": false}
                        """
                                .formatted(code))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/chairPost"));
        Api.create(
                        Api.office(),
                        body + "/members",
                        """
                        {"organisation": "Police Authority", "capacity": "STAKEHOLDER",
                         "from": "2020-01-01"}
                        """)
                .then()
                .statusCode(201);
        Api.put(
                        Api.office(),
                        body + "/chair",
                        "{\"post\": \"%s\", \"reason\": \"New board.\"}".formatted(cast.post()))
                .then()
                .statusCode(200)
                .body("chairPost", equalTo(cast.post()));
        Api.put(
                        Api.office(),
                        body + "/power",
                        "{\"decidesCompletions\": false, \"reason\": \"Advises only.\"}")
                .then()
                .statusCode(200);
        Api.get(null, body)
                .then()
                .statusCode(200)
                .body("decidesCompletions", equalTo(false))
                .body("members.organisation", contains("Police Authority"));
    }

    private void appointNamed(String person, String capacity, String name, boolean withheld) {
        Api.create(
                        Api.office(),
                        path + "/appointments",
                        """
                        {"person": "%s", "capacity": "%s", "from": "2020-01-01",
                         "displayName": "%s", "nameWithheld": %s}
                        """
                                .formatted(person, capacity, name, withheld))
                .then()
                .statusCode(201);
    }
}
