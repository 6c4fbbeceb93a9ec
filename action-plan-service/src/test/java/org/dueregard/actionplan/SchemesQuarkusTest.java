package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.PdfUa;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Equalities Scheme, its elements and annual reports, and whom they are sent to. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class SchemesQuarkusTest {
    private static final Map<String, String> PUBLISHED =
            Map.of(
                    "COMMON", "2006-12-01",
                    "DISABILITY", "2006-12-01",
                    "GENDER", "2007-04-01",
                    "RACE", "2007-08-01");

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final String scheme = "/v1/schemes/SCHEME-" + mark;
    private Cast group;
    private PlanCast actions;
    private Cast publisher;

    @BeforeEach
    void aSchemeWithFourElements() {
        group = Cast.of();
        actions = new PlanCast(group);
        publisher = Cast.of();
        List.of("COMMON", "DISABILITY", "GENDER", "RACE").forEach(this::makePlan);
        Api.create(
                        Api.office(),
                        "/v1/schemes",
                        """
                        {"code": "SCHEME-%1$s", "title": "Equalities Scheme", "publisher": "%2$s",
                         "elements": [
                          {"code": "COMMON", "name": "Common", "plan": "COMMON-%1$s"},
                          {"code": "DISABILITY", "name": "Disability", "plan": "DISABILITY-%1$s"},
                          {"code": "GENDER", "name": "Gender", "plan": "GENDER-%1$s"},
                          {"code": "RACE", "name": "Race", "plan": "RACE-%1$s"}]}
                        """
                                .formatted(mark, publisher.body()))
                .then()
                .statusCode(201);
    }

    @Test
    void each_element_is_published_on_its_own_date_in_its_own_versions() {
        publishElements();
        element("GENDER", publisher.chairToken(), "2008-04-01", "MONTH").then().statusCode(200);

        Api.get(null, scheme)
                .then()
                .statusCode(200)
                .body("elements.code", contains("COMMON", "DISABILITY", "GENDER", "RACE"))
                .body(
                        "elements.collect { it.versions[0].publishedOn }",
                        contains("2006-12-31", "2006-12-31", "2007-04-30", "2007-08-31"))
                .body("elements[2].versions.version", contains(1, 2))
                .body("elements[3].versions.version", contains(1))
                .body("elements[3].versions.precision", contains("MONTH"));

        element("RACE", group.chairToken(), "2008-04-01", "MONTH").then().statusCode(403);
        element("RACE", publisher.chairToken(), "2007-01-01", "MONTH")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/publishedOn"));
        element("RACE", publisher.chairToken(), "2999-01-01", "DAY").then().statusCode(422);
        Api.change(
                        Api.office(),
                        scheme + "/elements",
                        "{\"code\": \"RACE\", \"name\": \"Race\", \"plan\": \"NO-SUCH\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/plan"));
        Api.create(
                        Api.office(),
                        "/v1/schemes",
                        """
                        {"code": "WRONG-%s", "title": "Wrong", "publisher": "NO-SUCH", "elements": [
                         {"code": "AGE", "name": "Age"}, {"code": "AGE", "name": "Age"}]}
                        """
                                .formatted(mark))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/elements/1/code", "/publisher"));
    }

    @Test
    void a_scheme_lists_the_edition_that_it_attaches_and_a_later_one_does_not_alter_it() {
        var plan = "/v1/plans/RACE-" + mark;
        PlanCast.activate("RACE-" + mark);
        Api.create(
                        Api.office(),
                        plan + "/consultations",
                        """
                        {"kind": "WAIVER", "heldOn": "2002-09-01", "reason": "The Act sets a date.",
                         "followedFromIt": "Asked for the next edition."}
                        """)
                .then()
                .statusCode(201);
        edition(plan).then().statusCode(201);
        attach(1).then().statusCode(200);
        var attached = Api.get(null, "/v1/plan-editions/RACE-" + mark + "/1").asString();

        due("RACE", "2008-12-31");
        edition(plan).then().statusCode(201);

        Api.get(null, scheme)
                .then()
                .body("attachments.plan", contains("RACE-" + mark))
                .body("attachments.edition", contains(1))
                .body("attachments[0].href", endsWith("/v1/plan-editions/RACE-" + mark + "/1"));
        assertThat(Api.get(null, "/v1/plan-editions/RACE-" + mark + "/1").asString())
                .isEqualTo(attached);
        attach(1).then().statusCode(422).body("violations.pointer", contains("/edition"));
        attach(7).then().statusCode(422).body("violations.pointer", contains("/edition"));
        var told =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> EventLogs.of("RACE-" + mark), found -> found.size() == 3);
        assertThat(told)
                .allSatisfy(
                        event ->
                                assertThat(new EventContract(event.type()).violations(event.data()))
                                        .isEmpty());
        assertThat(told.stream().map(event -> event.json().path("edition").asInt()))
                .containsExactly(1, 1, 2);
    }

    @Test
    void the_report_of_2007_tells_of_common_and_disability_and_the_next_adds_gender_and_race() {
        publishElements();
        var common = due("COMMON", "2008-03-31");
        var disability = due("DISABILITY", "2007-09-30");
        due("COMMON", "2008-12-31");
        due("GENDER", "2008-03-31");
        var race = due("RACE", "2008-12-31");
        Api.create(group.chairToken(), scheme + "/annual-reports", "{\"startYear\": 2007}")
                .then()
                .statusCode(403);
        report("{\"startYear\": 2190}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/startYear"));

        report("{\"startYear\": 2007}").then().statusCode(201).body("year", equalTo("2007-8"));

        var first = "/v1/annual-reports/SCHEME-" + mark + "/2007";
        Api.get(null, first)
                .then()
                .body("elements.element", contains("COMMON", "DISABILITY"))
                .body("elements.actions.flatten().action", contains(common, disability))
                .body("laterElements.element", contains("GENDER", "RACE"));
        var frozen = Api.get(null, first + "/1").asString();
        report("{\"startYear\": 2008}").then().statusCode(201).body("year", equalTo("2008-9"));
        Api.get(null, "/v1/annual-reports/SCHEME-" + mark + "/2008")
                .then()
                .body("elements.element", contains("COMMON", "DISABILITY", "GENDER", "RACE"))
                .body("elements[3].actions.action", contains(race))
                .body("elements[2].actions", hasSize(0));

        report("{\"startYear\": 2007}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/actions/" + common + "/withdrawal",
                        "{\"reason\": \"Merged.\"}"));
        report("{\"startYear\": 2007, \"reason\": \"An action was merged.\"}")
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
        assertThat(Api.get(null, first + "/1").asString()).isEqualTo(frozen);
        assertThat(Api.get(null, first + "/1?form=HTML").asString())
                .contains("may be out of date")
                .contains("href=\"" + first + "\"");
    }

    @Test
    void the_annual_report_is_there_as_a_page_as_data_as_text_and_as_an_accessible_pdf() {
        publishElements();
        due("COMMON", "2008-03-31");
        report("{\"startYear\": 2007}").then().statusCode(201);
        var report = "/v1/annual-reports/SCHEME-" + mark + "/2007/1";

        assertThat(Api.get(null, report + "?form=HTML").asString()).contains("<h2", "Common");
        assertThat(Api.get(null, report + "?form=CSV").asString()).startsWith("section,id,title");
        assertThat(Api.get(null, report + "?form=TEXT").asString()).contains("Due: 31 March 2008");
        Api.get(null, report).then().body("year", equalTo("2007-8"));
        assertThat(PdfUa.faults(Api.get(null, report + "?form=PDF").asByteArray())).isEmpty();

        var asked =
                """
                {"document": "%s", "format": "%s"%s, "requester": "by telephone, 020 7946 0000",
                 "requestedOn": "2008-01-02"%s}
                """;
        Api.create(
                        Api.office(),
                        "/v1/format-requests",
                        asked.formatted(report, "TRANSLATION", "", ", \"dueOn\": \"2008-01-01\""))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/language", "/dueOn"));
        var logged =
                Api.create(
                                Api.office(),
                                "/v1/format-requests",
                                asked.formatted(report, "BRAILLE", "", ""))
                        .then()
                        .statusCode(201)
                        .body("dueOn", equalTo("2008-01-30"))
                        .body("overdue", equalTo(true))
                        .extract()
                        .<String>path("id");
        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/format-requests/" + logged + "/supply",
                        "{\"suppliedOn\": \"2008-01-20\"}"));
        Api.get(Api.office(), "/v1/format-requests/" + logged)
                .then()
                .body("suppliedOn", equalTo("2008-01-20"))
                .body("requester", nullValue());
        Api.get(null, "/v1/format-requests").then().statusCode(401);
    }

    @Test
    void one_copy_goes_to_each_who_consents_none_to_who_withdrew_and_none_a_second_time() {
        publishElements();
        var consenting = register("a");
        var withdrawn = register("b");
        var leaving = register("c");
        var erased = register("d");
        Cast.done(contact(withdrawn, "withdrawal"));
        Cast.done(contact(erased, "erasure"));

        report("{\"startYear\": 2007}").then().statusCode(201);
        var copies = scheme + "/annual-reports/2007/copies?limit=200";
        assertThat(copiesOf(copies, consenting, withdrawn, leaving, erased))
                .containsExactlyInAnyOrder(consenting + " QUEUED", leaving + " QUEUED");

        var mailbox = ServiceStack.mailbox();
        mailbox.start();
        try {
            var letters =
                    await().atMost(Duration.ofSeconds(60))
                            .until(
                                    () -> mailbox.lettersTo(address("a")),
                                    found -> found.size() == 1);
            assertThat(letters.getFirst().text()).contains("annual report 2007-8", "It stays at");
            assertThat(mailbox.lettersTo(address("b"))).isEmpty();
            assertThat(mailbox.lettersTo(address("d"))).isEmpty();
        } finally {
            mailbox.stop();
        }
        Cast.done(contact(leaving, "withdrawal"));
        var later = register("e");
        report("{\"startYear\": 2007, \"reason\": \"A date was wrong.\"}").then().statusCode(201);
        assertThat(copiesOf(copies, consenting, withdrawn, leaving, erased, later))
                .containsExactlyInAnyOrder(
                        consenting + " QUEUED", leaving + " CALLED_OFF", later + " QUEUED");

        contact(withdrawn, "withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/illegal-transition"));
        Api.get(Api.office(), "/v1/feedback-contacts/" + erased)
                .then()
                .body("state", equalTo("ERASED"))
                .body("name", nullValue())
                .body("address", nullValue());
        Api.create(
                        Api.office(),
                        "/v1/feedback-contacts",
                        "{\"address\": \"nobody\", \"offeredOn\": \"2007-11-01\", \"consent\": false}")
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/address", "/consent"));
        Api.get(publisher.chairToken(), "/v1/feedback-contacts").then().statusCode(403);
    }

    @Test
    void the_four_channels_are_listed_with_their_last_publication() {
        publishElements();
        report("{\"startYear\": 2007}").then().statusCode(201);
        var minutes =
                """
                {"title": "Minutes of the programme board", "publishedOn": "%s",
                 "href": "https://example.invalid/minutes/%s"}
                """;
        Api.create(
                        Api.office(),
                        "/v1/channels/MINUTES/publications",
                        minutes.formatted("2999-01-01", mark))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/publishedOn"));
        Api.create(
                        Api.office(),
                        "/v1/channels/MINUTES/publications",
                        minutes.formatted(today(), mark))
                .then()
                .statusCode(201);

        var address = "https://example.invalid/v1/published-assessments/" + mark;
        var assessment =
                Events.event(
                        "eia",
                        "org.dueregard.eia.published.v1",
                        "eia-" + mark,
                        "eia-" + mark,
                        1,
                        """
                        {"eiaId": "eia-%s", "eiaVersion": 1, "publishedAt": "%sT09:00:00Z",
                         "channels": ["INTERNET"], "url": "%s"}
                        """
                                .formatted(mark, today(), address));
        assessment.send();
        assessment.send();
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get(null, "/v1/channels").<String>path("items[2].lastHref"),
                        address::equals);

        Api.get(null, "/v1/channels")
                .then()
                .body(
                        "items.code",
                        contains("ANNUAL-REPORT", "WORK-GROUPS", "ASSESSMENTS", "MINUTES"))
                .body("items[0].lastPublishedOn", equalTo(today()))
                .body("items[0].lastTitle", containsString("annual report"))
                .body("items[3].lastPublishedOn", equalTo(today()))
                .body("items[3].lastHref", not(nullValue()));
    }

    // --- What the tests need ---------------------------------------------------------------------

    private void makePlan(String element) {
        PlanCast.make(
                element + "-" + mark,
                "SCHEME",
                ", \"element\": \"%s\", \"secretariat\": \"%s\""
                        .formatted(element, publisher.body()),
                actions.sections("A", "Actions"));
    }

    /** An action of the element that is due by then. */
    private String due(String element, String end) {
        return PlanCast.carry(
                element + "-" + mark, "A", actions.proposed("Territorial Policing", end));
    }

    private void publishElements() {
        PUBLISHED.forEach(
                (code, day) ->
                        element(code, publisher.chairToken(), day, "MONTH").then().statusCode(200));
    }

    private Response element(String code, String token, String day, String precision) {
        return Api.change(
                token,
                scheme + "/elements/" + code + "/versions",
                """
                {"publishedOn": "%s", "precision": "%s", "summary": "As adopted."}
                """
                        .formatted(day, precision));
    }

    private Response report(String json) {
        return Api.create(publisher.chairToken(), scheme + "/annual-reports", json);
    }

    private Response edition(String plan) {
        return Api.create(
                publisher.chairToken(), plan + "/editions", "{\"asAt\": \"" + today() + "\"}");
    }

    private Response attach(int edition) {
        return Api.change(
                publisher.chairToken(),
                scheme + "/attachments",
                "{\"plan\": \"RACE-%s\", \"edition\": %d}".formatted(mark, edition));
    }

    private String register(String name) {
        return Api.create(
                        Api.office(),
                        "/v1/feedback-contacts",
                        """
                        {"name": "%s", "address": "%s",
                         "about": "The race element", "offeredOn": "2007-11-01", "consent": true}
                        """
                                .formatted(name, address(name)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String address(String name) {
        return name + "-" + mark.toLowerCase(Locale.ROOT) + "@example.invalid";
    }

    private static Response contact(String id, String what) {
        return Api.change(Api.office(), "/v1/feedback-contacts/" + id + "/" + what, "");
    }

    private static List<String> copiesOf(String copies, String... contacts) {
        var mine = List.of(contacts);
        return Api.get(Api.office(), copies)
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .filter(each -> mine.contains(String.valueOf(each.get("contact"))))
                .map(each -> each.get("contact") + " " + each.get("state"))
                .toList();
    }

    private static String today() {
        return TestClock.today().toString();
    }
}
