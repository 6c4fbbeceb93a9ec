package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The modernisation programme of 2005: 18 strands that members of the Management Board lead on. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ProgrammesQuarkusTest {
    /** Each strand with the posts that lead on it; posts are named after what they lead. */
    private static final String[][] STRANDS = {
        {"Modernising Policing Delivery", "STRATEGY", "PEOPLE"},
        {"Public Protection arrangements", "STRATEGY"},
        {"Performance", "STRATEGY"},
        {"Safer Neighbourhoods", "TERRITORIAL"},
        {"Modernising Operations", "TERRITORIAL"},
        {"Investigating crime & dealing with offenders", "TERRITORIAL"},
        {"Counter Terrorism & Security", "SPECIALIST-OPS"},
        {"Organised Criminal Networks", "SPECIALIST-CRIME"},
        {"Co-ordination of covert assets", "SPECIALIST-CRIME"},
        {"Together", "PEOPLE"},
        {"Service Centres", "PEOPLE"},
        {"Capital City Policing", "CENTRAL-OPS"},
        {"Intelligence", "INTELLIGENCE"},
        {"Information Quality", "INFORMATION"},
        {"C3i", "INFORMATION"},
        {"Citizen Focus", "CITIZEN-FOCUS"},
        {"Communication", "COMMUNICATION"},
        {"Efficiency", "RESOURCES", "STRATEGY"}
    };

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final String path = "/v1/programmes/MMP-" + mark;
    private final String leader = UUID.randomUUID().toString();
    private final String deliverer = UUID.randomUUID().toString();
    private Cast board;

    @BeforeEach
    void begin() {
        board = Cast.of();
        member("STRATEGY");
        Cast.createPost(post("DELIVERY"), "Head of the delivery unit");
        Cast.appoint(post("DELIVERY"), deliverer, "HOLDER");
        Api.create(
                        Api.office(),
                        "/v1/programmes",
                        """
                        {"code": "MMP-%s", "title": "Met Modernisation Programme", "board": "%s",
                         "deliveryPost": "%s", "implementationFrom": "2006-03-01",
                         "stocktakeEvery": "P3M"}
                        """
                                .formatted(mark, board.body(), post("DELIVERY")))
                .then()
                .statusCode(201);
    }

    @Test
    void eighteen_strands_have_20_lead_assignments_over_11_posts_of_the_board() {
        for (var strand : STRANDS) {
            for (var i = 1; i < strand.length; i++) {
                if (Api.get(Api.office(), "/v1/posts/" + post(strand[i])).statusCode() == 404) {
                    member(strand[i]);
                }
            }
        }
        for (var i = 0; i < STRANDS.length; i++) {
            strand(i + 1, STRANDS[i]).then().statusCode(201);
        }

        Api.get(Api.office(), path)
                .then()
                .body("counts.strands", equalTo(18))
                .body("counts.leadAssignments", equalTo(20))
                .body("counts.leadingPosts", equalTo(11))
                .body("counts.jointlyLed", equalTo(2));
        var all = Api.get(Api.office(), path + "/strands?limit=18").jsonPath();
        assertThat(all.getList("items.name")).hasSize(18);
        assertThat(all.getList("items.leads.boardMember.flatten()", Boolean.class))
                .hasSize(20)
                .containsOnly(true);

        Api.get(Api.office(), path + "/strands/" + code(1))
                .then()
                .body("leads.post", contains(post("STRATEGY"), post("PEOPLE")))
                .body("primaryLead", nullValue());
        assertThat(unowned()).contains(code(1), code(18)).doesNotContain(code(2));
        Cast.done(
                change(
                        "PUT",
                        1,
                        "/leads",
                        Api.office(),
                        """
                        {"leads": ["%1$s", "%2$s"], "primary": "%1$s", "reason": "Agreed."}
                        """
                                .formatted(post("STRATEGY"), post("PEOPLE"))));
        assertThat(unowned()).contains(code(18)).doesNotContain(code(1));
        Api.get(Api.office(), path + "/strands/" + code(1))
                .then()
                .body("leads.primary", contains(true, false));
    }

    @Test
    void a_strand_is_led_by_members_of_the_board_and_stays_with_them() {
        var outsider = Cast.of();
        Api.create(
                        Api.office(),
                        path + "/strands",
                        """
                        {"code": "%s", "name": "Performance", "leads": ["%s", "NO-POST", "%s"],
                         "primary": "%s"}
                        """
                                .formatted(
                                        code(1),
                                        outsider.post(),
                                        outsider.post(),
                                        post("STRATEGY")))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/leads/1",
                                "/leads/0",
                                "/leads/1",
                                "/leads/2",
                                "/leads/2",
                                "/primary"));
        strand(1, STRANDS[2]).then().statusCode(201);
        strand(1, STRANDS[2]).then().statusCode(409);
        Api.create(Tokens.with(leader), path + "/strands", "{}").then().statusCode(403);

        Api.change(
                        Api.office(),
                        "/v1/posts/" + post("STRATEGY") + "/closure",
                        "{\"reason\": \"Reorganised.\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/post-owns-open-items"));
        Api.create(
                        Api.office(),
                        "/v1/programmes",
                        """
                        {"code": "OTHER-%s", "title": "Other", "board": "NO-BODY",
                         "deliveryPost": "NO-POST", "implementationFrom": "2006-03-01",
                         "stocktakeEvery": "P1D"}
                        """
                                .formatted(mark))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/board", "/deliveryPost", "/stocktakeEvery"));
    }

    @Test
    void five_highlighted_names_are_reconciled_with_the_official_list() {
        member("PEOPLE");
        member("CITIZEN-FOCUS");
        member("COMMUNICATION");
        strand(10, STRANDS[9]).then().statusCode(201);
        strand(16, STRANDS[15]).then().statusCode(201);
        strand(17, STRANDS[16]).then().statusCode(201);
        var together = highlight("Together");
        highlight("Citizen Focus");
        highlight("Modern and Diverse Workforce");
        var clear = highlight("Clear Communication");
        highlight("Enabling People");

        assertThat(basis("Clear Communication")).isEqualTo("NO_MATCHING_STRAND");
        decide(board.holderToken(), clear, code(17)).then().statusCode(403);
        decide(board.chairToken(), together, code(17)).then().statusCode(422);
        decide(board.chairToken(), clear, "NO-STRAND")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/strand"));
        decide(board.chairToken(), clear, code(17))
                .then()
                .statusCode(200)
                .body("strandName", equalTo("Communication"));

        Api.get(Api.office(), path + "/highlighted-names")
                .then()
                .body(
                        "items.name",
                        contains(
                                "Citizen Focus",
                                "Clear Communication",
                                "Enabling People",
                                "Modern and Diverse Workforce",
                                "Together"))
                .body(
                        "items.basis",
                        contains(
                                "SAME_NAME",
                                "DECISION",
                                "NO_MATCHING_STRAND",
                                "NO_MATCHING_STRAND",
                                "SAME_NAME"))
                .body(
                        "items.strand",
                        contains(
                                equalTo(code(16)),
                                equalTo(code(17)),
                                nullValue(),
                                nullValue(),
                                equalTo(code(10))));
    }

    @Test
    void stock_is_taken_of_a_strand_with_rating_evidence_and_corrective_actions() {
        strand(3, STRANDS[2]).then().statusCode(201);
        var milestone = milestone("2006-12-31");
        var one = path + "/strands/" + code(3);

        stock("2006-06-01", "RED", Tokens.with(leader))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Api.create(
                        Tokens.with(deliverer),
                        one + "/stocktakes",
                        """
                        {"heldOn": "2006-02-28", "rating": "AMBER", "finding": "Behind.",
                         "evidence": [{"description": "The dashboard"}],
                         "readings": [{"milestone": "%s", "day": "2006-07-01", "actual": 1}]}
                        """
                                .formatted(milestone))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/heldOn", "/correctiveActions", "/readings/0", "/readings/0/day"));
        Api.create(
                        Tokens.with(deliverer),
                        one + "/stocktakes",
                        """
                        {"heldOn": "2006-07-10", "rating": "RED", "finding": "Two boroughs of 32.",
                         "evidence": [{"description": "The dashboard",
                                       "url": "https://example.invalid/dashboard"}],
                         "correctiveActions": [{"what": "Move the analysts", "post": "%s",
                                                "dueOn": "2006-08-31"}],
                         "readings": [{"milestone": "%s", "day": "2006-06-30", "actual": 2}]}
                        """
                                .formatted(post("STRATEGY"), milestone))
                .then()
                .statusCode(201)
                .body("rating", equalTo("RED"))
                .body("takenBy", equalTo(post("DELIVERY")))
                .body("correctiveActions.post", contains(post("STRATEGY")));
        stock("2006-07-10", "GREEN", Tokens.with(deliverer))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/heldOn"));

        Api.get(Api.office(), one)
                .then()
                .body("milestones[0].trajectory.actual", contains(equalTo(2), nullValue()))
                .body("milestones[0].trajectory.expected", contains(16, 32))
                .body("nextStocktakeDueOn", equalTo("2006-10-10"))
                .body("lastStocktake.evidence.description", contains("The dashboard"));
        Api.get(Api.office(), "/v1/occurrences?obligation=STOCKTAKE-" + code(3))
                .then()
                .body("items.dueOn", contains("2006-06-01", "2006-10-10"))
                .body("items.state", contains("MET", "DUE"))
                .body("items.accountablePost", everyItem(equalTo(post("DELIVERY"))));
        Cast.done(
                change(
                        "PUT",
                        3,
                        "/milestones/" + milestone + "/due",
                        Api.office(),
                        """
                        {"due": {"date": "2007-03-31", "precision": "MONTH"},
                         "reason": "The analysts move first."}
                        """));
        Api.get(Api.office(), one)
                .then()
                .body("milestones[0].baseline.date", equalTo("2006-12-31"))
                .body("milestones[0].slippageDays", equalTo(90));
    }

    @Test
    void nobody_takes_stock_of_a_strand_that_they_lead_on() {
        strand(3, STRANDS[2]).then().statusCode(201);
        Cast.appoint(post("STRATEGY"), deliverer, "DEPUTY");

        stock("2006-06-01", "GREEN", Tokens.with(deliverer))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/not-independent"));
    }

    @Test
    void the_boards_pack_shows_red_and_overdue_strands_with_their_leads_explanation() {
        var today = TestClock.today();
        strand(3, STRANDS[2]).then().statusCode(201);
        strand(2, STRANDS[1]).then().statusCode(201);
        var red = stock(today.minusDays(2).toString(), "RED", Tokens.with(deliverer), 3);
        red.then().statusCode(201);
        stock(today.minusDays(1).toString(), "GREEN", Tokens.with(deliverer), 2)
                .then()
                .statusCode(201);
        var taken = "/stocktakes/" + red.jsonPath().getString("id") + "/explanation";
        var words = "{\"explanation\": \"Recruitment was stopped; it resumes in May.\"}";

        change("PUT", 3, taken, Tokens.with(deliverer), words).then().statusCode(403);
        Cast.done(change("PUT", 3, taken, Tokens.with(leader), words));
        change("PUT", 3, taken, Tokens.with(leader), words)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/illegal-transition"));

        Api.get(Api.office(), path + "/board-pack")
                .then()
                .body("board", equalTo(board.body()))
                .body("strands.strand", contains(code(3)))
                .body("strands[0].concerns", contains("RED"))
                .body("strands[0].leads.post", contains(post("STRATEGY")))
                .body(
                        "strands[0].stocktake.explanation",
                        equalTo("Recruitment was stopped; it resumes in May."))
                .body("strands[0].stocktake.explainedBy", equalTo(post("STRATEGY")));

        milestone("2006-12-31");
        Api.get(Api.office(), path + "/board-pack")
                .then()
                .body("strands[0].concerns", contains("RED", "MILESTONE_OVERDUE"))
                .body("strands[0].overdueMilestones.title", contains("Boroughs with a dashboard"));
        var paper = path + "/board-pack/export";
        Api.get(Api.office(), paper)
                .then()
                .statusCode(200)
                .body("sections[0].rows.strand", contains(code(3)))
                .body("sections[0].rows[0].concerns", equalTo("red, milestone overdue"))
                .body("sections[1].rows[0].rating", equalTo("RED"));
        assertThat(Api.get(Api.office(), paper + "?form=HTML").asString())
                .contains("Boroughs with a dashboard", "it resumes in May");
        assertThat(Api.get(Api.office(), paper + "?form=CSV").asString())
                .startsWith("section,strand,name,leads,concerns,overdueMilestones");
        assertThat(Api.get(Api.office(), paper + "?form=PDF").contentType())
                .isEqualTo("application/pdf");
    }

    @Test
    void a_strand_shows_how_it_stands_as_a_subject_of_due_regard() {
        strand(3, STRANDS[2]).then().statusCode(201);
        var subject = UUID.randomUUID().toString();
        Events.subjectChanged(subject, "PROGRAMME_STRAND", "Performance", code(3), 1, "PROPOSED")
                .send();

        Awaiting.until(
                () ->
                        subject.equals(
                                Api.get(Api.office(), path + "/strands/" + code(3))
                                        .jsonPath()
                                        .getString("subject.id")));
        Api.get(Api.office(), path + "/strands/" + code(3))
                .then()
                .body("subject.state", equalTo("PROPOSED"))
                .body("concerns", hasItem("STOCKTAKE_OVERDUE"))
                .body("concerns", not(hasItem("RED")))
                .body("leads", hasSize(1));
    }

    private String basis(String name) {
        return Api.get(Api.office(), path + "/highlighted-names")
                .jsonPath()
                .getString("items.find { it.name == '" + name + "' }.basis");
    }

    private Response decide(String token, String name, String strand) {
        return Api.put(
                token,
                path + "/highlighted-names/" + name + "/decision",
                "{\"strand\": \"%s\", \"reason\": \"It is meant.\"}".formatted(strand));
    }

    private String highlight(String name) {
        return Api.create(
                        Api.office(),
                        path + "/highlighted-names",
                        "{\"name\": \"%s\", \"source\": \"Report 06a of 2005, paragraph 7\"}"
                                .formatted(name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String milestone(String due) {
        return Api.create(
                        Api.office(),
                        path + "/strands/" + code(3) + "/milestones",
                        """
                        {"title": "Boroughs with a dashboard", "unit": "boroughs",
                         "due": {"date": "%s", "precision": "MONTH"},
                         "trajectory": [{"day": "2006-06-30", "expected": 16},
                                        {"day": "2006-12-31", "expected": 32}]}
                        """
                                .formatted(due))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response stock(String day, String rating, String token) {
        return stock(day, rating, token, 3);
    }

    private Response stock(String day, String rating, String token, int strand) {
        return Api.create(
                token,
                path + "/strands/" + code(strand) + "/stocktakes",
                """
                {"heldOn": "%s", "rating": "%s", "finding": "As found.",
                 "evidence": [{"description": "The dashboard"}],
                 "correctiveActions": [{"what": "Move the analysts", "post": "%s",
                                        "dueOn": "%s"}]}
                """
                        .formatted(day, rating, post("STRATEGY"), day));
    }

    private Response change(String method, int strand, String more, String token, String json) {
        var one = path + "/strands/" + code(strand);
        return Api.as(token)
                .header("If-Match", Api.get(Api.office(), one).header("ETag"))
                .body(json)
                .request(method, one + more);
    }

    private java.util.List<String> unowned() {
        return Api.get(Api.office(), "/v1/ownership-report")
                .jsonPath()
                .getList("unowned.findAll { it.kind == 'PROGRAMME_STRAND' }.id", String.class);
    }

    private Response strand(int number, String[] strand) {
        var leads =
                java.util.Arrays.stream(strand)
                        .skip(1)
                        .map(each -> "\"" + post(each) + "\"")
                        .collect(java.util.stream.Collectors.joining(", "));
        return Api.create(
                Api.office(),
                path + "/strands",
                "{\"code\": \"%s\", \"name\": \"%s\", \"leads\": [%s]}"
                        .formatted(code(number), strand[0], leads));
    }

    private String code(int number) {
        return "MMP-%s-%02d".formatted(mark, number);
    }

    private String post(String name) {
        return "MB-" + name + "-" + mark;
    }

    /** A post that is held and sits on the board. */
    private void member(String name) {
        Cast.createPost(post(name), "Management Board member");
        Cast.appoint(post(name), leader, "HOLDER");
        Api.create(
                        Api.office(),
                        "/v1/bodies/" + board.body() + "/members",
                        "{\"post\": \"%s\", \"capacity\": \"MEMBER\", \"from\": \"2005-01-01\"}"
                                .formatted(post(name)))
                .then()
                .statusCode(201);
    }
}
