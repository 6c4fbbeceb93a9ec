package org.dueregard.actionplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions are drafted in consultation with the group in whose plan they stand, and its chair. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ConsultationQuarkusTest {
    private static final String MEASURABLE =
            ", \"successMeasure\": \"The rate ratio falls\", \"successTarget\": 1.25";
    private static final String AGREED = "/group-agreements";

    private Cast group;
    private DraftingPlan plan;

    @BeforeEach
    void begin() {
        group = Cast.of();
        plan = DraftingPlan.of(group);
    }

    @Test
    void
            an_action_cannot_leave_draft_without_a_measurable_success_measure_and_a_recorded_agreement_by_the_groups_chair() {
        var action = "/v1/actions/" + plan.drafted("INV-1", group, "");

        propose(action)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/successMeasure", "/consultations", "/groupAgreements"));
        redraft(action, ", \"successMeasure\": {\"text\": \"Searches are fairer.\"}");
        propose(action)
                .then()
                .statusCode(422)
                .body(
                        "violations.find { it.pointer == '/successMeasure' }.message",
                        startsWith("Name the indicator or the figure"));
        redraft(action, ", \"successMeasure\": {\"text\": \"The ratio falls.\", \"target\": 1.25}");
        consult(action).then().statusCode(201);
        propose(action)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/groupAgreements"));

        Cast.done(agree(action, group.chairToken()));

        Cast.done(propose(action));
        Api.get(Api.office(), action)
                .then()
                .body("state", equalTo("PROPOSED"))
                .body("successMeasure.target", equalTo(1.25f))
                .body("groupAgreements[0].body", equalTo(group.body()))
                .body("groupAgreements[0].chairPost", equalTo(group.chairPost()))
                .body("groupAgreements[0].presentTerms", equalTo(true))
                .body("deeds.deed", hasItems("REDRAFTED", "CONSULTED", "GROUP_AGREED"));
    }

    @Test
    void terms_that_change_after_the_chair_has_agreed_need_it_anew_another_owner_too() {
        var action = "/v1/actions/" + plan.drafted("INV-1", group, MEASURABLE);
        consult(action).then().statusCode(201);
        Cast.done(agree(action, group.chairToken()));
        var other = Cast.of();

        Api.change(
                        Api.office(),
                        action + "/proposal",
                        "{\"accountablePost\": \"%s\"}".formatted(other.post()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/groupAgreements"))
                .body(
                        "violations[0].message",
                        startsWith("The chair of " + group.body() + " agreed to other terms"));
        redraft(action, ", \"successMeasure\": {\"text\": \"It falls.\", \"target\": 1.5}");
        Api.get(Api.office(), action)
                .then()
                .body("groupAgreements[0].presentTerms", equalTo(false));
        propose(action).then().statusCode(422);

        Cast.done(agree(action, group.chairToken()));

        Cast.done(propose(action));
        Api.get(Api.office(), action)
                .then()
                .body("groupAgreements", hasSize(2))
                .body("groupAgreements.presentTerms", contains(false, true));
    }

    @Test
    void
            only_the_chair_agrees_and_only_about_an_action_of_their_group_that_the_group_was_asked_about() {
        var action = "/v1/actions/" + plan.drafted("INV-1", group, MEASURABLE);

        agree(action, group.holderToken())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        agree(action, Api.office()).then().statusCode(403);
        agree(action, group.chairToken())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/consultations"));
        var stranger = Cast.of();
        Api.change(
                        stranger.chairToken(),
                        action + AGREED,
                        "{\"body\": \"%s\"}".formatted(stranger.body()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/body"));
        consult(action).then().statusCode(201);
        Api.as(group.chairToken())
                .header("If-Match", "\"0\"")
                .body("{\"body\": \"%s\"}".formatted(group.body()))
                .post(action + AGREED)
                .then()
                .statusCode(412);
    }

    @Test
    void a_deputy_agrees_while_the_chair_is_vacant_and_after_the_draft_nobody_does() {
        var action = "/v1/actions/" + plan.drafted("INV-1", group, MEASURABLE);
        consult(action).then().statusCode(201);
        var deputy = UUID.randomUUID().toString();
        Cast.appoint(group.chairPost(), deputy, "DEPUTY");
        agree(action, Tokens.with(deputy)).then().statusCode(403);
        var post = "/v1/posts/" + group.chairPost();
        var holder =
                Api.get(Api.office(), post)
                        .<String>path("appointments.find { it.capacity == 'HOLDER' }.id");
        Cast.done(
                Api.change(
                        Api.office(),
                        post + "/appointments/" + holder + "/end",
                        "{\"lastDay\": \"2020-06-30\", \"reason\": \"Retired.\"}"));

        Cast.done(agree(action, Tokens.with(deputy)));

        Cast.done(propose(action));
        agree(action, Tokens.with(deputy))
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/illegal-transition"));
        Api.put(group.holderToken(), action + "/terms", terms(MEASURED)).then().statusCode(403);
        Api.put(Api.office(), action + "/terms", terms(MEASURED)).then().statusCode(409);
    }

    @Test
    void what_a_group_said_is_told_with_all_its_faults_at_once_and_not_to_the_public() {
        var action = "/v1/actions/" + plan.drafted("INV-1", group, MEASURABLE);

        Api.create(Api.office(), action + "/consultations", "{\"body\": \"x\"}")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/body", "/heldOn", "/method", "/views", "/response"));
        Api.create(
                        Api.office(),
                        action + "/consultations",
                        """
                        {"body": "NOBODY", "heldOn": "2199-01-01", "method": "Meeting",
                         "views": "v", "response": "r"}
                        """)
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/body", "/heldOn"));
        consult(action, group.holderToken()).then().statusCode(403);
        var read = consult(action).header("Location");
        Api.get(Api.office(), read).then().body("views", equalTo("Ask the young first."));
        Cast.done(agree(action, group.chairToken()));
        Cast.done(propose(action));
        Api.get(null, action)
                .then()
                .statusCode(200)
                .body("consultations", equalTo(null))
                .body("groupAgreements[0].person", equalTo(null));
    }

    @Test
    void an_action_in_no_groups_plan_needs_no_chair() {
        var action = "/v1/actions/" + group.draft();

        Cast.done(propose(action));
    }

    private static final String MEASURED =
            ", \"successMeasure\": {\"text\": \"It falls.\", \"target\": 1.5}";

    private Response propose(String action) {
        return Api.change(Api.office(), action + "/proposal", "{}");
    }

    private Response consult(String action) {
        return consult(action, Api.office());
    }

    private Response consult(String action, String token) {
        return Api.create(
                token,
                action + "/consultations",
                """
                {"body": "%s", "heldOn": "2020-02-03", "method": "Meeting",
                 "views": "Ask the young first.", "response": "The form asks for age."}
                """
                        .formatted(group.body()));
    }

    private Response agree(String action, String token) {
        return Api.change(token, action + AGREED, "{\"body\": \"%s\"}".formatted(group.body()));
    }

    private void redraft(String action, String measure) {
        Cast.done(Api.put(Api.office(), action + "/terms", terms(measure)));
    }

    private String terms(String measure) {
        return """
               {"title": "Review the grounds of every fifth search",
                "description": "Supervisors review recorded grounds.",
                "accountablePost": "%s", "lens": "CITIZEN_FOCUSED", "reason": "As the group asked."%s}
               """
                .formatted(group.post(), measure);
    }
}
