package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.plan.GroupActions;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which actions are which group's. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class GroupActionsQuarkusTest {
    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @Inject GroupActions actions;

    private Cast training;
    private Cast prevention;

    @BeforeEach
    void people() {
        training = Cast.of();
        prevention = Cast.of();
    }

    @Test
    void a_groups_actions_are_those_of_its_sections_and_of_its_recommendations() {
        var plan = GroupPlan.of(training);
        var own = training.draft();
        var both = training.draft();
        var free = training.draft();
        plan.carry(own);
        plan.carry(both);
        recommend(both);

        listed(training, "").then().body("items.id", contains(own, both));
        listed(prevention, "").then().body("items.id", contains(both));
        assertThat(actions.bodiesOf(UUID.fromString(own))).containsExactly(training.body());
        assertThat(actions.bodiesOf(UUID.fromString(both)))
                .containsExactlyInAnyOrder(training.body(), prevention.body());
        assertThat(actions.bodiesOf(UUID.fromString(free))).isEmpty();
        assertThat(actions.bodiesOf(List.of(UUID.fromString(free), UUID.fromString(own))))
                .containsOnlyKeys(UUID.fromString(own));
        Api.get(Api.office(), "/v1/bodies/NO-BODY/actions").then().statusCode(404);
    }

    @Test
    void what_is_complete_is_no_longer_open_and_a_day_before_it_was_drafted_it_was_not_there() {
        var plan = GroupPlan.of(training);
        var open = training.draft();
        var done = training.requested();
        plan.carry(open);
        plan.carry(done);
        Cast.done(
                Api.change(
                        training.chairToken(),
                        "/v1/actions/" + done + "/completion-decision",
                        training.decision("COMPLETE")));

        listed(training, "?state=COMPLETE").then().body("items.id", contains(done));
        listed(training, "?limit=1")
                .then()
                .body("items.id", contains(open))
                .body("items", hasSize(1));
        assertThat(openOn(TestClock.today())).containsExactly(open);
        assertThat(openOn(TestClock.today().minusDays(1))).isEmpty();
        assertThat(actions.completed(training.body()).stream().map(Action::id))
                .containsExactly(UUID.fromString(done));
        assertThat(actions.open(training.body()).stream().map(Action::id))
                .containsExactly(UUID.fromString(open));
    }

    @Transactional
    List<String> openOn(LocalDate day) {
        return actions.openOn(training.body(), day).stream()
                .map(each -> each.id().toString())
                .toList();
    }

    private static io.restassured.response.Response listed(Cast group, String query) {
        return Api.get(Api.office(), "/v1/bodies/" + group.body() + "/actions" + query);
    }

    private void recommend(String action) {
        var code = "REC-" + mark;
        Api.create(
                        Api.office(),
                        "/v1/recommendations",
                        """
                        {"code": "%s", "sourceType": "INQUIRY", "source": "Inquiry", "number": 1,
                         "text": "Train", "ownerBody": "%s", "accountablePost": "%s"}
                        """
                                .formatted(code, prevention.body(), prevention.post()))
                .then()
                .statusCode(201);
        Cast.done(
                Api.change(
                        prevention.holderToken(),
                        "/v1/recommendations/" + code + "/response",
                        "{\"accepted\": true, \"reasons\": \"Yes.\"}"));
        Api.put(
                        Api.office(),
                        "/v1/recommendations/" + code + "/actions",
                        "{\"action\": \"" + action + "\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"));
    }
}
