package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dueregard.actionplan.deadline.Chasing;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions and milestones whose dates have passed, and what becomes of them. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class DeadlinesQuarkusTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject Chasing chasing;
    @Inject Scheduler scheduler;
    @Inject AgroalDataSource database;

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast group;

    @BeforeEach
    void people() {
        group = Cast.of();
    }

    @AfterEach
    void theClockGoesOn() {
        scheduler.resume("deadlines");
    }

    @Test
    void an_overdue_action_climbs_from_its_post_to_the_chair_to_the_boards_above_and_is_red() {
        var programmeBoard = Cast.of();
        var diversityBoard = Cast.of();
        reportTo(group, programmeBoard);
        reportTo(programmeBoard, diversityBoard);
        var id = agreed();
        GroupPlan.of(group).carry(id);
        endOn(id, TODAY.minusDays(60));

        chaseAll();

        var path = "/v1/actions/" + id;
        var deadlines = Api.get(Api.office(), path + "/deadlines");
        deadlines
                .then()
                .body("items.state", contains("OVERDUE"))
                .body("items[0].steps.step", contains(1, 2, 3, 4))
                .body(
                        "items[0].steps.post",
                        contains(
                                group.post(),
                                group.chairPost(),
                                programmeBoard.chairPost(),
                                diversityBoard.chairPost()));
        Api.get(group.holderToken(), path)
                .then()
                .body("rating.computed", equalTo("RED"))
                .body("escalations.level", contains(4))
                .body("escalations.post", contains(diversityBoard.chairPost()))
                .body("escalations.dueSince", contains(TODAY.minusDays(60).toString()));
        Api.get(Api.office(), "/v1/actions?escalated=true&post=" + group.post())
                .then()
                .body("items.id", contains(id));
        var escalation = deadlines.<String>path("items[0].id");
        Api.get(diversityBoard.chairToken(), "/v1/worklist/items?kind=CLIMBED")
                .then()
                .body("items.id", contains(escalation))
                .body("items.path", contains(path))
                .body("items.post", contains(group.post()));
        Api.get(group.holderToken(), "/v1/worklist/items?kind=OVERDUE")
                .then()
                .body("items.id", contains(id))
                .body("items.level", contains(4));
        Api.get(null, path + "/deadlines").then().statusCode(401);

        Cast.done(
                Api.put(
                        group.holderToken(),
                        path + "/end-date",
                        "{\"date\": \"2031-06-30\", \"precision\": \"DAY\", \"reason\": \"Agreed anew.\"}"));

        Api.get(Api.office(), path + "/deadlines")
                .then()
                .body("items.state", contains("MOVED"))
                .body("items.reason", contains("Agreed anew."));
        Api.get(group.holderToken(), path)
                .then()
                .body("escalations", hasSize(0))
                .body("rating.computed", not(equalTo("RED")));
        Api.get(diversityBoard.chairToken(), "/v1/worklist/items?kind=CLIMBED")
                .then()
                .body("items", hasSize(0));
        assertTold(escalation, id);
    }

    /** Each step was told to other services, and so was the end. */
    private static void assertTold(String escalation, String action) {
        var told =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> EventLogs.of(escalation), found -> found.size() == 5);
        assertThat(told)
                .allSatisfy(
                        event ->
                                assertThat(new EventContract(event.type()).violations(event.data()))
                                        .isEmpty());
        assertThat(told)
                .extracting(event -> event.json().path("state").asText())
                .containsExactly(
                        "RAISED", "RAISED_LEVEL", "RAISED_LEVEL", "RAISED_LEVEL", "RESOLVED");
        assertThat(told.getLast().json().path("response").asText()).isEqualTo("Agreed anew.");
        assertThat(told)
                .extracting(event -> event.json().path("aboutId").asText())
                .containsOnly(action);
    }

    @Test
    void a_milestone_climbs_by_itself_until_it_is_met_and_what_is_taken_out_climbs_no_more() {
        var id = agreed();
        var path = "/v1/actions/" + id;
        endOn(id, LocalDate.of(2031, 6, 30));
        milestone(id, "Form agreed", TODAY.minusDays(10));
        milestone(id, "Trained", TODAY.minusDays(3));
        milestone(id, "Reviewed", TODAY.plusDays(3));
        Cast.done(group.start(id));

        chaseAll();

        Api.get(Api.office(), path + "/deadlines")
                .then()
                .body("items.title", contains("Form agreed", "Trained"))
                .body("items[0].steps", hasSize(2))
                .body("items[1].steps", hasSize(1));
        Api.get(group.holderToken(), path)
                .then()
                .body("escalations.level", contains(2, 1))
                .body("escalations.what", contains("Form agreed", "Trained"));
        var first = Api.get(Api.office(), path + "/deadlines").<String>path("items[0].milestone");
        Cast.done(
                Api.change(
                        group.holderToken(),
                        path + "/milestones/" + first + "/achievement",
                        "{\"metOn\": \"%s\"}".formatted(TODAY)));
        Api.get(Api.office(), path + "/deadlines")
                .then()
                .body("items.state", contains("MET", "OVERDUE"));
        Api.get(group.holderToken(), path).then().body("escalations.level", contains(1));

        Cast.done(Api.change(Api.office(), path + "/withdrawal", "{\"reason\": \"Abolished.\"}"));

        Api.get(Api.office(), path + "/deadlines")
                .then()
                .body("items.state", contains("MET", "TAKEN_OUT"))
                .body("items.reason[1]", equalTo("Abolished."));
        chaseAll();
        Api.get(Api.office(), path + "/deadlines").then().body("items", hasSize(2));
    }

    @Test
    void an_action_of_no_group_climbs_to_the_champion_of_its_area_and_one_that_nobody_took_on_not()
            throws SQLException {
        var champion = Cast.of();
        Api.create(
                        Api.office(),
                        "/v1/organisation-units",
                        """
                        {"code": "AREA-%s", "name": "Area %s", "kind": "BUSINESS_AREA",
                         "leadPost": "%s"}
                        """
                                .formatted(mark, mark, champion.post()))
                .then()
                .statusCode(201);
        belongTo(group.post(), "area " + mark.toLowerCase(Locale.ROOT));
        var taken = agreed();
        endOn(taken, TODAY.minusDays(8));
        var asked = group.proposed();
        endOn(asked, TODAY.minusDays(8));

        chaseAll();

        Api.get(Api.office(), "/v1/actions/" + taken + "/deadlines")
                .then()
                .body("items[0].steps.post", contains(group.post(), champion.post()));
        Api.get(Api.office(), "/v1/actions/" + asked + "/deadlines")
                .then()
                .body("items", hasSize(0));
        Api.get(group.holderToken(), "/v1/worklist/items?kind=TO_ACCEPT")
                .then()
                .body("items.id", contains(asked));
    }

    @Test
    void a_request_for_completion_waits_for_the_chair_of_the_group() {
        var id = group.requested();
        GroupPlan.of(group).carry(id);

        Api.get(group.chairToken(), "/v1/worklist/items?kind=TO_DECIDE")
                .then()
                .body("items.id", contains(id))
                .body("items.post", contains(group.chairPost()));
        Api.get(group.holderToken(), "/v1/worklist/items?kind=TO_DECIDE")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void what_is_due_soon_has_its_pages_and_is_no_longer_soon_when_it_is_over() {
        var id = agreed();
        endOn(id, TODAY.plusDays(20));
        milestone(id, "First", TODAY.plusDays(2));
        milestone(id, "Second", TODAY.plusDays(2));
        milestone(id, "Third", TODAY.plusDays(9));
        var soon = "/v1/worklist/items?kind=DUE_SOON&limit=2";

        var first = Api.get(group.holderToken(), soon).jsonPath();
        assertThat(first.getList("items.title", String.class))
                .containsExactlyInAnyOrder("First", "Second");
        Api.get(group.holderToken(), soon + "&after=" + first.getString("next"))
                .then()
                .body("items.type", contains("MILESTONE", "ACTION"))
                .body("items.title[0]", equalTo("Third"));
        Api.get(group.holderToken(), "/v1/worklist/items").then().statusCode(400);
        Api.get(null, soon).then().statusCode(401);
    }

    @Test
    void a_follow_up_that_is_about_an_action_and_not_met_makes_it_red_until_it_is() {
        var id = agreed();
        endOn(id, LocalDate.of(2031, 6, 30));
        var path = "/v1/actions/" + id;
        Api.create(
                        Api.office(),
                        "/v1/obligations",
                        """
                        {"code": "FOLLOW-%s", "title": "Follow-up", "accountablePost": "%s",
                         "body": "%s", "anchor": "2008-01-01", "offsets": ["P6M"],
                         "about": {"type": "ACTION", "id": "%s"}}
                        """
                                .formatted(mark, group.post(), group.body(), id))
                .then()
                .statusCode(201);

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () ->
                                Api.get(group.holderToken(), path)
                                        .then()
                                        .body("rating.computed", equalTo("RED"))
                                        .body("escalations.what", contains("Follow-up"))
                                        .body("escalations.level", contains(3)));
        var occurrence =
                Api.get(Api.office(), "/v1/occurrences?obligation=FOLLOW-" + mark)
                        .<String>path("items[0].id");
        Cast.done(
                Api.change(
                        group.holderToken(),
                        "/v1/occurrences/" + occurrence + "/fulfilment",
                        "{\"metOn\": \"2008-07-20\", \"statement\": \"As minuted.\"}"));
        Api.get(group.holderToken(), path)
                .then()
                .body("rating.computed", equalTo("GREEN"))
                .body("escalations", hasSize(0));
    }

    @Test
    void each_step_is_taken_once_however_many_replicas_chase() throws Exception {
        // Or the clock would leave them nothing to meet at.
        scheduler.pause("deadlines");
        var ids =
                IntStream.range(0, 12)
                        .mapToObj(
                                n -> {
                                    var id = agreed();
                                    endOn(id, TODAY.minusDays(8));
                                    return id;
                                })
                        .toList();
        try (var replicas = Executors.newFixedThreadPool(3)) {
            var together = new CyclicBarrier(3);
            Callable<Boolean> replica =
                    () -> {
                        together.await();
                        while (chasing.chase(2) > 0) {
                            // There are more.
                        }
                        return true;
                    };
            for (var each : replicas.invokeAll(Collections.nCopies(3, replica))) {
                assertThat(each.get()).isTrue();
            }
        }
        chaseAll();

        assertThat(
                        count(
                                "SELECT count(*) FROM deadline_step s JOIN deadline d ON d.id ="
                                        + " s.deadline_id WHERE d.action_id::text IN "
                                        + in(ids)))
                .isEqualTo(24);
        assertThat(
                        count(
                                "SELECT count(*) FROM audit_entry e JOIN deadline d ON d.id::text ="
                                        + " e.aggregate_id WHERE e.action = 'deadline.passed' AND"
                                        + " d.action_id::text IN "
                                        + in(ids)))
                .isEqualTo(12);
        Api.get(Api.office(), "/v1/actions?escalated=true&limit=50&post=" + group.post())
                .then()
                .body("items.id", containsInAnyOrder(ids.toArray()))
                .body("items.id", hasItem(ids.getFirst()));
    }

    private String agreed() {
        var id = group.proposed();
        group.accept(id);
        return id;
    }

    private void endOn(String id, LocalDate day) {
        Cast.done(
                Api.put(
                        group.holderToken(),
                        "/v1/actions/" + id + "/end-date",
                        "{\"date\": \"%s\", \"precision\": \"DAY\", \"reason\": \"Agreed.\"}"
                                .formatted(day)));
    }

    private void milestone(String id, String title, LocalDate day) {
        Api.create(
                        group.holderToken(),
                        "/v1/actions/" + id + "/milestones",
                        "{\"title\": \"%s\", \"due\": {\"date\": \"%s\", \"precision\": \"DAY\"}}"
                                .formatted(title, day))
                .then()
                .statusCode(201);
    }

    private static void reportTo(Cast lower, Cast higher) {
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/bodies/" + lower.body() + "/parent",
                        "{\"parent\": \"%s\", \"reason\": \"Above it.\"}"
                                .formatted(higher.body())));
    }

    /** Chases until nothing is left to do, also of what the clock has in hand. */
    private void chaseAll() {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            while (chasing.chase(100) > 0) {
                                // There are more.
                            }
                            return count(
                                            "SELECT count(*) FROM action a WHERE a.accountable_post = '"
                                                    + group.post()
                                                    + "' AND a.state IN ('AGREED', 'ACTIVE') AND"
                                                    + " a.next_due < '"
                                                    + TODAY
                                                    + "' AND NOT EXISTS (SELECT FROM deadline d WHERE"
                                                    + " d.action_id = a.id AND d.state = 'OVERDUE' AND"
                                                    + " (d.next_step_on IS NULL OR d.next_step_on > '"
                                                    + TODAY
                                                    + "'))")
                                    == 0;
                        });
    }

    private static String in(List<String> ids) {
        return "('" + String.join("', '", ids) + "')";
    }

    private void belongTo(String post, String unit) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("UPDATE post SET unit = ? WHERE code = ?")) {
            update.setString(1, unit);
            update.setString(2, post);
            update.executeUpdate();
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
