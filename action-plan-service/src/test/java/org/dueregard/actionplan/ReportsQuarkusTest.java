package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.localstack.testing.PdfUa;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What boards, stakeholders and communities read of the plans. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ReportsQuarkusTest {
    private static final String ROWS = "sections.find { it.title == '%s' }.rows";

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast group;
    private PlanCast actions;
    private String plan;

    @BeforeEach
    void aPlanInForce() {
        group = Cast.of();
        plan = "PLAN-" + mark;
        actions = new PlanCast(group);
        PlanCast.make(plan, "THEMED", "", actions.sections("INV", "Investigation"));
        PlanCast.activate(plan);
    }

    @Test
    void the_overview_counts_each_business_area_and_its_public_variant_hides_internal_notes() {
        var onTrack = carried(actions.started("Territorial Policing", "2031-03-31"));
        carried(actions.proposed("Territorial Policing", "2003-03-31"));
        var complete = carried(actions.started("Human Resources", "2031-03-31"));
        actions.finish(complete);
        carried(actions.draft("Human Resources", "2031-03-31", "BOARD", "2002-09/1"));
        Cast.done(
                Api.put(
                        group.holderToken(),
                        "/v1/actions/" + onTrack + "/declared-rating",
                        "{\"rating\": \"RED\", \"reason\": \"The budget is disputed inside.\"}"));

        var overview = "/v1/reports/overview?plan=" + plan;
        var areas = "sections[0].rows.find { it.businessArea == '%s' }.%s";
        for (var token : new String[] {Api.office(), null}) {
            Api.get(token, overview)
                    .then()
                    .statusCode(200)
                    .body(areas.formatted("Territorial Policing", "actions"), equalTo(2))
                    .body(areas.formatted("Territorial Policing", "onTrack"), equalTo(1))
                    .body(areas.formatted("Territorial Policing", "late"), equalTo(1))
                    .body(areas.formatted("Human Resources", "actions"), equalTo(1))
                    .body(areas.formatted("Human Resources", "complete"), equalTo(1))
                    .body(areas.formatted("Human Resources", "noReturn"), equalTo(0));
        }
        Api.get(Api.office(), overview)
                .then()
                .body(
                        ROWS.formatted("Notes of owners") + ".note",
                        hasItem(containsString("budget")));
        for (var form : List.of("JSON", "CSV", "HTML", "TEXT")) {
            assertThat(Api.get(null, overview + "&form=" + form).asString())
                    .contains("Territorial Policing")
                    .doesNotContain("budget");
        }
    }

    @Test
    void the_exception_pack_lists_what_is_red_overdue_unowned_or_declined_in_every_form() {
        var late = carried(actions.proposed("Territorial Policing", "2003-03-31"));
        var declined = carried(actions.proposed("Territorial Policing", "2031-03-31"));
        Cast.done(
                Api.change(
                        group.holderToken(),
                        "/v1/actions/" + declined + "/refusal",
                        "{\"reason\": \"It is training's.\"}"));

        var pack = "/v1/reports/exceptions?plan=" + plan;
        Api.get(Api.office(), pack)
                .then()
                .statusCode(200)
                .body(ROWS.formatted("Red") + ".id", contains(late))
                .body(ROWS.formatted("Overdue") + ".id", contains(late))
                .body(ROWS.formatted("Unowned") + ".id", contains(declined))
                .body(ROWS.formatted("Declined") + ".id", contains(declined))
                .body(ROWS.formatted("No return"), empty());
        Api.as(Api.office())
                .accept("text/html")
                .get(pack)
                .then()
                .contentType(startsWith("text/html"))
                .body(containsString("<caption"))
                .body(containsString("exceptions?plan=" + plan + "&amp;form=PDF"));
        assertThat(PdfUa.faults(Api.get(Api.office(), pack + "&form=PDF").asByteArray())).isEmpty();
        Api.get(null, pack).then().statusCode(401);
        Api.get(Api.office(), "/v1/reports/everything").then().statusCode(404);
        Api.get(Api.office(), "/v1/reports/exceptions?plan=NO-SUCH").then().statusCode(404);
    }

    @Test
    void every_report_has_every_form() {
        for (var report :
                List.of(
                        "ownership",
                        "slippage",
                        "completion-requests",
                        "recommendations",
                        "deferred-commitments",
                        "plan-evaluations")) {
            var path = "/v1/reports/" + report;
            Api.get(Api.office(), path).then().statusCode(200).body("asAt", equalTo(today()));
            for (var form : List.of("HTML", "CSV", "TEXT", "PDF")) {
                assertThat(Api.get(Api.office(), path + "?form=" + form).statusCode())
                        .as("%s as %s", report, form)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void slippage_is_told_against_the_first_date_and_requests_wait_from_their_day() {
        var moved = carried(actions.started("Territorial Policing", "2030-03-31"));
        Cast.done(
                Api.put(
                        group.holderToken(),
                        "/v1/actions/" + moved + "/end-date",
                        "{\"date\": \"2030-04-30\", \"precision\": \"DAY\", \"reason\": \"Elections.\"}"));
        var waiting = carried(group.requested());

        Api.get(Api.office(), "/v1/reports/slippage?plan=" + plan)
                .then()
                .body(ROWS.formatted("Slippage") + ".id", contains(moved))
                .body(ROWS.formatted("Slippage") + ".slippageDays", contains(30))
                .body(ROWS.formatted("Slippage") + ".firstDue", contains("2030-03-31"));
        Api.get(Api.office(), "/v1/reports/completion-requests?plan=" + plan)
                .then()
                .body(ROWS.formatted("Actions") + ".id", contains(waiting))
                .body(ROWS.formatted("Actions") + ".requestedOn", contains(today()))
                .body(ROWS.formatted("Actions") + ".daysWaiting", contains(0));
    }

    @Test
    void a_board_report_has_the_parts_a_to_f_and_an_empty_c_is_refused() {
        var paper =
                """
                {"title": "Diversity strategy", "body": "%s", "reportOn": "2002-11-28",
                 "recommendations": "That members note this report.",
                 "supportingInformation": "Seven groups report.\\n\\nTwo are behind.",
                 "equalityImplications": "%s",
                 "financialImplications": "None beyond budgets.",
                 "backgroundPapers": "The action plan.", "contactDetails": "The secretariat"}
                """;

        Api.create(Api.office(), "/v1/board-reports", paper.formatted(group.body(), " "))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/equalityImplications"));
        Api.create(
                        Api.office(),
                        "/v1/board-reports",
                        paper.formatted("NO-SUCH", "It is all of it."))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/body"));
        var address =
                Api.create(
                                Api.office(),
                                "/v1/board-reports",
                                paper.formatted(group.body(), "It is all of it."))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("href");

        Api.get(group.chairToken(), address)
                .then()
                .body(
                        "sections.title",
                        contains(
                                "A. Recommendations",
                                "B. Supporting information",
                                "C. Equality and diversity implications",
                                "D. Financial implications",
                                "E. Background papers",
                                "F. Contact details"))
                .body(
                        "sections[1].paragraphs",
                        contains("Seven groups report.", "Two are behind."));
        assertThat(PdfUa.faults(Api.get(Api.office(), address + "?form=PDF").asByteArray()))
                .isEmpty();
        Api.get(Api.office(), "/v1/board-reports?body=" + group.body())
                .then()
                .body("items.title", contains("Diversity strategy"));
    }

    @Test
    void a_plan_is_evaluated_by_somebody_who_does_not_own_it_and_others_are_listed() {
        var secretary = Cast.of();
        var owned = "OWNED-" + mark;
        PlanCast.make(
                owned,
                "THEMED",
                ", \"secretariat\": \"" + secretary.body() + "\"",
                actions.sections("INV", "Investigation"));
        PlanCast.activate(owned);
        var unevaluated = ROWS.formatted("Not evaluated in the last 12 months") + ".plan";
        Api.get(Api.office(), "/v1/reports/plan-evaluations")
                .then()
                .body(unevaluated, hasItem(owned));

        evaluate(owned, secretary.chairToken(), today())
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/not-independent"));
        evaluate(owned, group.chairToken(), "1999-01-01")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/evaluatedOn"));
        var before = TestClock.today().minusMonths(12).toString();
        evaluate(owned, group.chairToken(), before).then().statusCode(201);
        Api.get(Api.office(), "/v1/reports/plan-evaluations?plan=" + owned)
                .then()
                .body(unevaluated, contains(owned));
        evaluate(owned, group.chairToken(), today())
                .then()
                .statusCode(201)
                .body("likelihood", equalTo("UNCERTAIN"))
                .body("evaluator", equalTo(group.chair()))
                .body("findings", equalTo("Two groups are behind."));

        Api.get(Api.office(), "/v1/reports/plan-evaluations?plan=" + owned)
                .then()
                .body(unevaluated, empty())
                .body(ROWS.formatted("Evaluated") + ".evaluatedOn", contains(today()));
        Api.get(Api.office(), "/v1/plans/" + owned + "/evaluations")
                .then()
                .body("items.evaluatedOn", contains(before, today()));
    }

    private Response evaluate(String code, String token, String day) {
        return Api.create(
                token,
                "/v1/plans/" + code + "/evaluations",
                """
                {"likelihood": "UNCERTAIN", "evaluatedOn": "%s",
                 "findings": "Two groups are behind."}
                """
                        .formatted(day));
    }

    // --- What the tests need ---------------------------------------------------------------------

    private String carried(String action) {
        return PlanCast.carry(plan, "INV", action);
    }

    private static String today() {
        return TestClock.today().toString();
    }
}
