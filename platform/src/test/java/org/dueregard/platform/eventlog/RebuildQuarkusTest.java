package org.dueregard.platform.eventlog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.Ids;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.outbox.Outbox;
import org.dueregard.platform.testing.Counted;
import org.dueregard.platform.testing.Tally;
import org.dueregard.platform.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
@WithTestResource(OwnEmitter.class)
class RebuildQuarkusTest {
    private static final String POST_CHANGED = "org.dueregard.action-plan.post.changed.v1";

    @Inject Outbox outbox;
    @Inject Tally tally;

    private final String prefix = "P-" + Ids.next() + "-";

    /**
     * Other tests send to Kafka what no emitter has logged; a rebuild rightly refuses to lose it.
     */
    @BeforeEach
    void everythingAppliedIsInTheLogs() {
        tally.execute(
                "DELETE FROM inbox WHERE consumer = 'posts'"
                        + " AND event_id NOT IN (SELECT id FROM event_log)");
    }

    @Test
    void the_log_is_read_by_position_in_pages_and_by_type() {
        var type = "org.dueregard.test.logged-" + Ids.next() + ".v1";
        var thing = new Aggregate("thing", Ids.next().toString());
        for (var i = 1; i <= 5; i++) {
            var number = i;
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    outbox.append(
                                            thing,
                                            new Announcement(
                                                    type, thing.id(), Map.of("n", number))));
        }
        await().until(() -> logged(type) == 5);

        var first = events("?limit=2&type=" + type).jsonPath();
        var rest = events("?limit=10&type=%s&after=%d".formatted(type, first.getLong("next")));

        assertThat(first.getList("items.data.n", Integer.class)).containsExactly(1, 2);
        assertThat(rest.jsonPath().getList("items.data.n", Integer.class)).containsExactly(3, 4, 5);
        assertThat(rest.jsonPath().<Object>get("next")).isNull();
        rest.then()
                .body("items[0].specversion", is("1.0"))
                .body("items[0].source", is("/services/eia"))
                .body("items[0].subject", is(thing.id()))
                .body("items[0].aggregateversion", is(3))
                .body("items[0].topic", is("eia.events"))
                .body("items[0].partitionkey", is(thing.id()))
                .body("items[0].dataschema", is("/schemas/" + type + ".json"));
    }

    @Test
    void a_projection_is_rebuilt_to_the_state_that_it_had() {
        announce("A", "Commander", "person-a");
        announce("B", "Superintendent", "person-b", "person-c");
        announce("A", "Chief Superintendent", "person-d");
        announce("C", "Inspector");
        await().until(() -> applied() == 4);
        var before = directory();

        tally.execute("UPDATE post_directory SET title = 'damaged' WHERE post_code LIKE ?", like());
        tally.execute("DELETE FROM post_directory WHERE post_code = ?", prefix + "B");
        tally.execute(
                "INSERT INTO post_directory (post_code, title, closed) VALUES (?, 'ghost', false)",
                prefix + "GHOST");
        var rebuilt = rebuild("posts").then().statusCode(200).extract().jsonPath();

        assertThat(directory()).isEqualTo(before).isNotEmpty();
        assertThat(rebuilt.getBoolean("fromScratch")).isTrue();
        assertThat(rebuilt.getInt("outcomes.APPLIED")).isGreaterThanOrEqualTo(4);
        assertThat(
                        tally.number(
                                "SELECT count(*) FROM audit_entry"
                                        + " WHERE action = 'consumer.rebuilt'"
                                        + " AND aggregate_id = 'posts'"))
                .isPositive();
    }

    @Test
    void live_events_and_rebuilds_do_not_get_in_each_others_way() {
        var posts = 5;
        var changes = 60;
        var stop = new AtomicBoolean();
        var rebuilding =
                CompletableFuture.supplyAsync(
                        () -> {
                            var rebuilds = 0;
                            while (!stop.get()) {
                                rebuild("posts").then().statusCode(200);
                                rebuilds++;
                            }
                            return rebuilds;
                        },
                        Thread::startVirtualThread);
        for (var change = 1; change <= changes; change++) {
            for (var post = 0; post < posts; post++) {
                announce("X" + post, "title " + change, "person-" + change);
            }
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> applied() == (long) posts * changes);
        stop.set(true);

        assertThat(rebuilding.join()).isPositive();
        assertThat(directory())
                .containsExactlyElementsOf(
                        IntStream.range(0, posts)
                                .mapToObj(
                                        post ->
                                                "%sX%d title %d person-%d"
                                                        .formatted(prefix, post, changes, changes))
                                .toList());
    }

    @Test
    void an_event_that_came_in_before_its_emitter_has_logged_it_is_not_lost_by_a_rebuild()
            throws Exception {
        CompletableFuture<Response> rebuilding;
        try (var owner =
                DriverManager.getConnection(
                        ServiceStack.postgres().jdbcUrl(Database.EIA),
                        Database.EIA.owner(),
                        Database.EIA.owner())) {
            owner.setAutoCommit(false);
            try (var lock = owner.createStatement()) {
                // The relay sends, and then cannot write to the log.
                lock.execute("LOCK TABLE event_log IN SHARE MODE");
            }
            announce("LATE", "Sergeant", "person-l");
            await().until(() -> applied() == 1);
            assertThat(logged(POST_CHANGED, prefix + "LATE")).isZero();

            rebuilding =
                    CompletableFuture.supplyAsync(
                            () -> rebuild("posts"), Thread::startVirtualThread);
            await().during(Duration.ofMillis(800)).until(() -> !rebuilding.isDone());
            owner.commit();
        }

        rebuilding.get().then().statusCode(200);
        assertThat(directory()).containsExactly(prefix + "LATE Sergeant person-l");
    }

    @Test
    void a_rebuild_that_would_lose_an_applied_event_is_refused_and_changes_nothing() {
        announce("KEPT", "Constable", "person-k");
        var stray =
                Wire.event(POST_CHANGED, prefix + "STRAY", 1)
                        .on("action-plan.posts")
                        .data(
                                "{\"postCode\":\"%sSTRAY\",\"title\":\"Clerk\",\"holders\":[],\"closed\":false}"
                                        .formatted(prefix))
                        .send();
        await().until(() -> applied() == 2);
        try {
            rebuild("posts")
                    .then()
                    .statusCode(409)
                    .body("type", is("/errors/rebuild-incomplete"))
                    .body("detail", containsString(stray.id().toString()));

            assertThat(directory())
                    .containsExactly(prefix + "KEPT Constable person-k", prefix + "STRAY Clerk -");
        } finally {
            tally.execute("DELETE FROM inbox WHERE event_id = ?", stray.id());
            tally.execute("DELETE FROM post_directory WHERE post_code = ?", prefix + "STRAY");
        }
    }

    @Test
    void another_consumer_is_given_what_it_has_missed_and_nothing_twice() {
        var subject = "missed-" + Ids.next();
        for (var i = 0; i < 3; i++) {
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    // On a topic that this service does not read.
                                    outbox.append(
                                            new Aggregate("thing", subject),
                                            new Announcement(
                                                    Counted.TYPE,
                                                    subject,
                                                    new Counted(subject, 1, null))));
        }
        await().until(() -> logged(Counted.TYPE, subject) == 3);

        rebuild("counting").then().statusCode(200).body("fromScratch", is(false));
        var again = rebuild("counting").then().statusCode(200).extract().jsonPath();

        assertThat(tally.of(subject)).isEqualTo(3);
        assertThat(again.<Object>get("outcomes.APPLIED")).isNull();
    }

    @Test
    void a_consumer_that_is_not_there_cannot_be_rebuilt() {
        rebuild("nobody").then().statusCode(404);
    }

    private void announce(String code, String title, String... holders) {
        var post = prefix + code;
        var people = new ArrayList<Map<String, String>>();
        for (var holder : holders) {
            people.add(Map.of("person", holder, "from", "2026-01-01", "capacity", "HOLDER"));
        }
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                outbox.append(
                                        new Aggregate("post", post),
                                        new Announcement(
                                                POST_CHANGED,
                                                post,
                                                Map.of(
                                                        "postCode", post,
                                                        "title", title,
                                                        "holders", people,
                                                        "closed", false),
                                                "action-plan.posts")));
    }

    private static Response rebuild(String consumer) {
        return given().auth()
                .oauth2(Tokens.of("administrator"))
                .post("/v1/operations/consumers/{name}/rebuild", consumer);
    }

    private static Response events(String query) {
        var response = given().auth().oauth2(Tokens.of("auditor")).get("/v1/events" + query);
        response.then().statusCode(200);
        return response;
    }

    /** This test's events that the projection has dealt with, by the versions it has reached. */
    private long applied() {
        return tally.number(
                "SELECT coalesce(sum(version), 0) FROM inbox_subject"
                        + " WHERE consumer = 'posts' AND subject LIKE ?",
                like());
    }

    private String like() {
        return prefix + "%";
    }

    private long logged(String type) {
        return tally.number("SELECT count(*) FROM event_log WHERE type = ?", type);
    }

    private long logged(String type, String subject) {
        return tally.number(
                "SELECT count(*) FROM event_log WHERE type = ? AND subject = ?", type, subject);
    }

    private List<String> directory() {
        return tally.texts(
                "SELECT post_code || ' ' || title || ' '"
                        + " || coalesce(string_agg(person, ',' ORDER BY person), '-')"
                        + " FROM post_directory LEFT JOIN post_directory_holder USING (post_code)"
                        + " WHERE post_code LIKE ? GROUP BY post_code, title ORDER BY post_code",
                like());
    }
}
