package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

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

/** What a person has contributed is for them and for whoever manages their post. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ContributionQuarkusTest {
    private Cast cast;

    @BeforeEach
    void begin() {
        cast = Cast.of();
    }

    @Test
    void
            a_person_can_export_their_own_action_outcomes_their_line_manager_can_and_a_peer_gets_403() {
        var complete = cast.requested();
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        "/v1/actions/" + complete + "/completion-decision",
                        cast.decision("COMPLETE")));
        cast.proposed();
        var manager = managed(cast.post());

        of(cast.holder(), cast.holderToken())
                .then()
                .statusCode(200)
                .body("person", equalTo(cast.holder()))
                .body("outcomes.action", contains(complete))
                .body("outcomes[0].state", equalTo("COMPLETE"))
                .body("outcomes[0].post", equalTo(cast.post()))
                .body("outcomes[0].to", equalTo(null))
                .body("outcomes[0].deeds", hasItems("ACCEPTED", "STARTED", "COMPLETION_REQUESTED"));
        of(cast.holder(), Tokens.with(manager))
                .then()
                .statusCode(200)
                .body("outcomes.action", contains(complete));
        var peer = UUID.randomUUID().toString();
        Cast.appoint(cast.post(), peer, "DEPUTY");
        of(cast.holder(), Tokens.with(peer))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/contribution-private"));
        of(cast.holder(), cast.chairToken()).then().statusCode(403);
        of(cast.holder(), Api.office()).then().statusCode(403);
        of("nobody-" + peer, cast.holderToken()).then().statusCode(403);
        of(cast.holder(), null).then().statusCode(401);
    }

    @Test
    void it_is_a_file_too_in_which_no_title_runs() {
        var action =
                cast.draft(", \"endDate\": {\"date\": \"2030-06-30\", \"precision\": \"DAY\"}");
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/actions/" + action + "/terms",
                        """
                        {"title": "=HYPERLINK(\\"http://x\\")", "description": "d", "lens": "BOTH",
                         "accountablePost": "%s", "reason": "r",
                         "successMeasure": {"text": "It falls."},
                         "endDate": {"date": "2030-06-30", "precision": "DAY"}}
                        """
                                .formatted(cast.post())));
        Cast.done(Api.change(Api.office(), "/v1/actions/" + action + "/proposal", "{}"));
        cast.accept(action);

        var file =
                Api.as(cast.holderToken())
                        .get("/v1/people/" + cast.holder() + "/contribution/export?form=CSV");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.asString().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(
                        "\"Each action, in each post\","
                                + action
                                + ",\"'=HYPERLINK(\"\"http://x\"\")\","
                                + cast.post());
    }

    @Test
    void a_manager_reads_what_was_done_in_the_post_that_they_manage_and_no_other() {
        var elsewhere = Cast.of();
        Cast.appoint(elsewhere.post(), cast.holder(), "ACTING");
        var here = cast.proposed();
        cast.accept(here);
        var there = elsewhere.proposed();
        Cast.done(
                Api.change(
                        Tokens.with(cast.holder()), "/v1/actions/" + there + "/acceptance", "{}"));
        var manager = managed(elsewhere.post());

        of(cast.holder(), cast.holderToken())
                .then()
                .body("outcomes.action", containsInAnyOrder(here, there));
        of(cast.holder(), Tokens.with(manager)).then().body("outcomes.action", contains(there));
        of(elsewhere.chair(), elsewhere.chairToken()).then().body("outcomes", empty());
    }

    @Test
    void nobody_manages_their_own_post_however_many_are_between() {
        var first = "/v1/posts/" + cast.post();
        manage(first, cast.post())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/post"));
        Cast.done(manage(first, cast.chairPost()));
        manage("/v1/posts/" + cast.chairPost(), cast.post())
                .then()
                .statusCode(422)
                .body("violations", hasSize(1));
        manage(first, "NOT-THERE").then().statusCode(422);
        Api.put(cast.holderToken(), first + "/manager", "{\"reason\": \"Mine.\"}")
                .then()
                .statusCode(403);
        Api.get(Api.office(), first).then().body("managerPost", equalTo(cast.chairPost()));
        Cast.done(Api.put(Api.office(), first + "/manager", "{\"reason\": \"None now.\"}"));
        Api.get(Api.office(), first).then().body("managerPost", equalTo(null));
    }

    private static Response of(String person, @Nullable String token) {
        return Api.get(token, "/v1/people/" + person + "/contribution");
    }

    private static Response manage(String post, String manager) {
        return Api.put(
                Api.office(),
                post + "/manager",
                "{\"post\": \"%s\", \"reason\": \"Line management.\"}".formatted(manager));
    }

    /** Somebody whose post manages that one. */
    private static String managed(String post) {
        var manager = UUID.randomUUID().toString();
        var code = "MANAGER-" + manager.substring(0, 8).toUpperCase(Locale.ROOT);
        Cast.createPost(code, "Chief superintendent");
        Cast.appoint(code, manager, "HOLDER");
        Cast.done(manage("/v1/posts/" + post, code));
        return manager;
    }
}
