package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.PdfUa;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan of 2002 and its editions: frozen, in the order of the groups, completed at the rear. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class EditionsQuarkusTest {
    private static final String CONSULTATION =
            """
            {"kind": "CONSULTATION", "heldOn": "2002-06-30", "consultees": "Advisory groups",
             "method": "Two meetings", "views": "Say who answers for what.",
             "followedFromIt": "Each action names its post."}
            """;

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast group;
    private PlanCast actions;
    private Cast secretariat;
    private String plan;

    @BeforeEach
    void aPlanInForce() {
        group = Cast.of();
        actions = new PlanCast(group);
        secretariat = Cast.of();
        plan = "/v1/plans/PLAN-" + mark;
        makePlan("PLAN-" + mark);
        PlanCast.activate("PLAN-" + mark);
    }

    @Test
    void the_secretariat_alone_publishes_and_a_chair_is_refused() {
        consult();

        publish(group.chairToken(), today())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        publish(secretariat.chairToken(), today())
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/plan-editions/PLAN-" + mark + "/1"))
                .body("edition", equalTo(1));
    }

    @Test
    void an_edition_without_a_consultation_or_the_reason_why_there_was_none_is_refused() {
        publish(secretariat.chairToken(), today())
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/consultation-missing"));
        Api.create(
                        secretariat.chairToken(),
                        plan + "/consultations",
                        "{\"kind\": \"WAIVER\", \"heldOn\": \"2999-01-01\", \"method\": \"None\","
                                + " \"followedFromIt\": \"Asked next time.\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/heldOn", "/method", "/reason"));
        Api.create(group.holderToken(), plan + "/consultations", CONSULTATION)
                .then()
                .statusCode(403);

        Api.create(
                        secretariat.chairToken(),
                        plan + "/consultations",
                        """
                        {"kind": "WAIVER", "heldOn": "2002-09-01",
                         "reason": "The law left a month.", "followedFromIt": "Asked next time."}
                        """)
                .then()
                .statusCode(201)
                .body("post", equalTo(secretariat.chairPost()));
        publish(secretariat.chairToken(), today()).then().statusCode(201);

        Api.get(null, edition(1))
                .then()
                .body("consultations.kind", contains("WAIVER"))
                .body("consultations.reason", contains("The law left a month."));
    }

    @Test
    void an_edition_of_september_makes_the_next_one_due_in_march_and_stays_as_it_is() {
        consult();
        publish(secretariat.chairToken(), "2002-09-30")
                .then()
                .statusCode(201)
                .body("nextEditionDue", equalTo("2003-03-30"));
        var owed = "/v1/occurrences?limit=200&obligation=EDITION-PLAN-" + mark;
        Api.get(Api.office(), owed).then().body("items.dueOn", contains("2003-03-30"));
        var first = Api.get(null, edition(1));
        first.then().statusCode(200).body("asAt", equalTo("2002-09-30"));

        publish(secretariat.chairToken(), "2002-09-29")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/asAt"));
        publish(secretariat.chairToken(), "2003-03-30").then().statusCode(201);

        Api.get(Api.office(), owed)
                .then()
                .body("items.dueOn", contains("2003-03-30", "2003-09-30"))
                .body("items.state", contains("MET", "DUE"));
        assertThat(Api.get(null, edition(1)).asString()).isEqualTo(first.asString());
        assertThat(sha256(first.asString()))
                .isEqualTo(
                        Api.get(null, "/v1/plan-editions?plan=PLAN-" + mark)
                                .path("items[0].sha256"));
    }

    @Test
    void completed_actions_leave_the_front_and_stand_in_the_annex_in_the_order_of_the_groups() {
        consult();
        var training = carried("TRA", group.requested());
        var prevention = carried("PRE", group.requested());
        var investigation = carried("INV", group.requested());
        var staying = carried("TRA", group.requested());
        publish(secretariat.chairToken(), today()).then().statusCode(201);
        Api.get(null, edition(1))
                .then()
                .body("openActions", equalTo(4))
                .body("completed", empty())
                .body("open.section", contains("INV", "PRE", "TRA"))
                .body("open[2].actions.reference", contains("TRA/1", "TRA/2"));

        List.of(training, prevention, investigation).forEach(actions::complete);
        publish(secretariat.chairToken(), today()).then().statusCode(201);

        Api.get(null, edition(2))
                .then()
                .body("open.actions.flatten().action", contains(staying))
                .body("open.actions.flatten().state", not(contains("COMPLETE")))
                .body("completed.name", contains("Investigation", "Prevention", "Training"))
                .body(
                        "completed.actions.flatten().action",
                        contains(investigation, prevention, training))
                .body(
                        "completed.actions.flatten().completedOn",
                        contains(today(), today(), today()));

        var next = carried("TRA", group.requested());
        publish(secretariat.chairToken(), today()).then().statusCode(201);
        Api.get(null, edition(3))
                .then()
                .body("open[2].actions.action", containsInAnyOrder(staying, next))
                .body("open[2].actions.reference", containsInAnyOrder("TRA/2", "TRA/3"))
                .body("completed[2].actions.reference", contains("TRA/1"));
        changes("from=1&to=2")
                .then()
                .body(
                        "sections.find { it.title == 'Completed' }.rows.id",
                        containsInAnyOrder(training, prevention, investigation))
                .body("sections.find { it.title == 'Came' }.rows", empty());
        changes("from=soon&to=2")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("query:from"));
        changes("from=2&to=" + today())
                .then()
                .body("sections.find { it.title == 'Came' }.rows.id", contains(next));
    }

    @Test
    void an_action_that_a_law_requires_later_is_marked_as_not_in_the_original_plan() {
        consult();
        carried("INV", group.proposed());
        publish(secretariat.chairToken(), today()).then().statusCode(201);

        var required = actions.draft("Prevention", "2031-03-31", "LEGISLATION", "RR(A)A 2000");
        PlanCast.propose(required);
        carried("PRE", required);
        publish(secretariat.chairToken(), today()).then().statusCode(201);

        Api.get(null, edition(2))
                .then()
                .body("open[1].actions.instrument", contains("RR(A)A 2000"))
                .body("open[1].actions.firstEdition", contains(2))
                .body("open[1].actions.notInOriginalPlan", contains(true))
                .body("open[0].actions.notInOriginalPlan", contains(false));
        assertThat(Api.get(null, edition(2) + "?form=TEXT").asString())
                .contains("Required by RR(A)A 2000. Not in the original plan; since edition 2.");
    }

    @Test
    void everybody_reads_an_edition_in_each_form_and_a_superseded_one_says_so() {
        consult();
        carried("INV", group.proposed());
        publish(secretariat.chairToken(), today()).then().statusCode(201);
        publish(secretariat.chairToken(), today()).then().statusCode(201);

        Api.as(null)
                .accept("text/html")
                .get(edition(1))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Link", containsString("rel=\"successor-version\""))
                .body(containsString("may be out of date"))
                .body(containsString("Published by Chair of the board."))
                .body(containsString("href=\"/v1/plan-editions/PLAN-" + mark + "\""));
        Api.as(null)
                .accept("text/html")
                .get("/v1/plan-editions/PLAN-" + mark)
                .then()
                .statusCode(200)
                .header("Content-Location", endsWith(edition(2)))
                .body(not(containsString("out of date")));
        Api.get(null, edition(2) + "?form=CSV")
                .then()
                .contentType(startsWith("text/csv"))
                .body(startsWith("section,reference,action,accountable,due"))
                .body(containsString("INV/1"));
        assertThat(PdfUa.faults(Api.get(null, edition(1) + "?form=PDF").asByteArray())).isEmpty();
        assertThat(PdfUa.faults(Api.get(null, edition(2) + "?form=PDF").asByteArray())).isEmpty();
        Api.as(null).accept("image/png").get(edition(1)).then().statusCode(406);
        Api.get(null, edition(7)).then().statusCode(404);
        Api.as(null)
                .header("If-None-Match", Api.get(null, edition(2)).header("ETag"))
                .get(edition(2))
                .then()
                .statusCode(304);
    }

    @Test
    void a_name_that_is_withheld_is_not_shown_and_a_contact_post_is() {
        consult();
        var named = holder("Commander A", false);
        var withheld = holder("Commander B", true);
        carried("INV", draftedFor(named));
        carried("PRE", draftedFor(withheld));

        publish(secretariat.chairToken(), today()).then().statusCode(201);

        Api.get(null, edition(1))
                .then()
                .body("open[0].actions[0].holder", equalTo("Commander A"))
                .body("open[0].actions[0].contactPost", nullValue())
                .body("open[1].actions[0].accountablePost", equalTo(withheld))
                .body("open[1].actions[0].holder", nullValue())
                .body("open[1].actions[0].contactPost", equalTo(secretariat.chairPost()));
        assertThat(Api.get(null, edition(1)).asString()).doesNotContain("Commander B");
    }

    @Test
    void other_services_are_told_of_an_edition_as_its_contract_says() {
        consult();
        carried("INV", group.proposed());
        publish(secretariat.chairToken(), today()).then().statusCode(201);

        var told =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> EventLogs.of("PLAN-" + mark), found -> !found.isEmpty());

        assertThat(told).hasSize(1);
        var event = told.getFirst();
        assertThat(event.type()).isEqualTo("org.dueregard.plan.edition.published.v1");
        assertThat(new EventContract(event.type()).violations(event.data())).isEmpty();
        assertThat(event.json().path("openActions").asInt()).isEqualTo(1);
        assertThat(event.json().path("url").asText()).endsWith(edition(1));
    }

    @Test
    void two_who_publish_at_the_same_time_make_two_editions() throws Exception {
        consult();
        carried("INV", group.proposed());
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers =
                    both.invokeAll(
                            IntStream.range(0, 2)
                                    .<Callable<Response>>mapToObj(
                                            _ ->
                                                    () -> {
                                                        start.await();
                                                        return publish(
                                                                secretariat.chairToken(), today());
                                                    })
                                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }

        Api.get(null, "/v1/plan-editions?plan=PLAN-" + mark)
                .then()
                .body("items.edition", contains(1, 2));
        Api.get(null, edition(2)).then().body("open[0].actions.reference", contains("INV/1"));
    }

    @Test
    void a_plan_that_is_not_in_force_has_no_edition_and_a_local_one_is_its_leads() {
        makePlan("DRAFT-" + mark);
        var draft = "/v1/plans/DRAFT-" + mark;
        Api.create(secretariat.chairToken(), draft + "/consultations", CONSULTATION)
                .then()
                .statusCode(201);
        Api.create(secretariat.chairToken(), draft + "/editions", asAt(today()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/illegal-transition"));
        Api.create(secretariat.chairToken(), plan + "/editions", asAt("2999-01-01"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/asAt"));

        Api.create(
                        Api.office(),
                        "/v1/organisation-units",
                        """
                        {"code": "HACKNEY-%s", "name": "Hackney %1$s", "kind": "BOROUGH",
                         "leadPost": "%s"}
                        """
                                .formatted(mark, group.post()))
                .then()
                .statusCode(201);
        var local = "/v1/plans/LOCAL-" + mark;
        Api.create(
                        group.holderToken(),
                        plan + "/local-plans",
                        "{\"code\": \"LOCAL-%1$s\", \"unit\": \"HACKNEY-%1$s\", \"title\": \"H\"}"
                                .formatted(mark))
                .then()
                .statusCode(201);
        Api.create(Api.office(), local + "/consultations", CONSULTATION).then().statusCode(403);
        Api.create(group.holderToken(), local + "/consultations", CONSULTATION)
                .then()
                .statusCode(201);
        Cast.done(
                Api.change(
                        group.holderToken(), local + "/activation", "{\"reason\": \"Adopted.\"}"));
        Api.create(secretariat.chairToken(), local + "/editions", asAt(today()))
                .then()
                .statusCode(403);
        Api.create(group.holderToken(), local + "/editions", asAt(today())).then().statusCode(201);
        Api.get(Api.office(), local + "/consultations").then().body("items", hasSize(1));
    }

    // --- What the tests need ---------------------------------------------------------------------

    private void makePlan(String code) {
        PlanCast.make(
                code,
                "THEMED",
                ", \"secretariat\": \"" + secretariat.body() + "\"",
                actions.sections("INV", "Investigation", "PRE", "Prevention", "TRA", "Training"));
    }

    private String carried(String section, String action) {
        return PlanCast.carry("PLAN-" + mark, section, action);
    }

    private void consult() {
        Api.create(Api.office(), plan + "/consultations", CONSULTATION).then().statusCode(201);
    }

    private Response publish(String token, String day) {
        return Api.create(token, plan + "/editions", asAt(day));
    }

    private static String asAt(String day) {
        return "{\"asAt\": \"" + day + "\"}";
    }

    private static String today() {
        return TestClock.today().toString();
    }

    private String edition(int number) {
        return "/v1/plan-editions/PLAN-" + mark + "/" + number;
    }

    private Response changes(String between) {
        return Api.get(Api.office(), plan + "/comparison?" + between);
    }

    private static String draftedFor(String post) {
        return PlanCast.propose(
                PlanCast.draft(post, "Prevention", "2031-03-31", "BOARD", "2002-09/1"));
    }

    private String holder(String name, boolean withheld) {
        var post = "NAMED-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Cast.createPost(post, "Commander");
        Api.create(
                        Api.office(),
                        "/v1/posts/" + post + "/appointments",
                        """
                        {"person": "%s", "capacity": "HOLDER", "from": "2020-01-01",
                         "displayName": "%s", "nameWithheld": %s}
                        """
                                .formatted(UUID.randomUUID(), name, withheld))
                .then()
                .statusCode(201);
        return post;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
