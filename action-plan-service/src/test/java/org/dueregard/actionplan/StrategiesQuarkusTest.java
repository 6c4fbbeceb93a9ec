package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The strategies of the documents: 2001, the race objectives of 2008, 2017 to 2021. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class StrategiesQuarkusTest {
    private static final String PEOPLE = "People Strategy";
    private static final String BUSINESS = "Met Business Plan";
    private static final String DIGITAL = "Digital Policing Strategy / One Met Model";

    /** Commitments of 2017 in our own words: code, what, and the strategy that it comes from. */
    private static final String[][] COMMITMENTS = {
        {"1.1", "Trial a recruit assessment built on values", PEOPLE},
        {"1.2", "Let boroughs advocate careers of every kind", null},
        {"1.3", "Learn from young volunteer cadets", null},
        {"1.4", "Open re-entry points at senior ranks", PEOPLE},
        {"1.5", "Direct entry for detectives", PEOPLE},
        {"1.6", "Graduates join as specials", null},
        {"1.7", "Interview disabled candidates who meet criteria", null},
        {"1.8", "Advertise through staff associations", null},
        {"1.9", "Use the detective pathway for diversity", null},
        {"1.10", "Use the education framework", null},
        {
            "2.1",
            "Managers answer what the staff survey tells them and change what can be changed",
            null
        },
        {"2.2", "Oversee misconduct and grievances better", PEOPLE},
        {"2.3", "Train leaders to resolve grievances", null},
        {"2.4", "Measure inclusion alongside crime figures", null},
        {"2.5", "Remove blockers to specialist postings", null},
        {"2.6", "Leaders answer for inclusivity", PEOPLE},
        {"2.7", "Managers answer what the internal staff survey tells them and change it", null},
        {"2.8", "Develop self-awareness of leaders", PEOPLE},
        {"2.9", "Technology for agile working", DIGITAL},
        {"2.10", "Flexible hours through digital practices", PEOPLE},
        {"2.11", "Associations and unions tackle discrimination together", PEOPLE},
        {"2.12", "Empower people to decide", PEOPLE},
        {"2.13", "Practical plan for senior ranks", null},
        {"2.14", "Coordinate wellbeing activities", PEOPLE},
        {"3.1", "Flag vulnerable victims and keep accurate records", null},
        {"3.2", "Bring schools officers to 600 within four years", BUSINESS},
        {"3.3", "Fewer complaints about incivility every year", null},
        {"3.4", "Lift the lowest hate-crime satisfaction", null},
        {"3.5", "Understand gaps between victims", null},
        {"3.6", "Improve public confidence locally", BUSINESS},
        {"3.7", "Share knowledge with partners", null},
        {"3.8", "Development programmes for support associations", null},
        {"3.9", "Communicate responses to tribunal findings", null},
        {"3.10", "Commission research on race and confidence", null},
        {"3.11", "Find causes of disproportionality in searches", null}
    };

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast stride;
    private Cast people;
    private String path;

    @BeforeEach
    void compose() {
        stride = Cast.of();
        people = Cast.of();
        path = "/v1/strategies/STRIDE-" + mark;
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/bodies/" + people.body() + "/power",
                        """
                        {"decidesCompletions": true, "directsResources": true,
                         "reason": "It directs resources."}
                        """));
        var commitments =
                Arrays.stream(COMMITMENTS)
                        .map(
                                each ->
                                        """
                                        {"code": "%s", "objective": "%s", "text": "%s"%s%s}
                                        """
                                                .formatted(
                                                        each[0],
                                                        each[0].substring(0, 1),
                                                        each[1],
                                                        each[2] == null
                                                                ? ""
                                                                : ", \"sourceStrategy\": \""
                                                                        + each[2]
                                                                        + "\"",
                                                        PEOPLE.equals(each[2])
                                                                ? ", \"monitoredBy\": \""
                                                                        + people.body()
                                                                        + "\""
                                                                : ""))
                        .collect(Collectors.joining(","));
        var priorities =
                IntStream.rangeClosed(1, 7)
                        .mapToObj("{\"number\": %1$d, \"text\": \"Priority %1$d\"}"::formatted)
                        .collect(Collectors.joining(","));
        strategy(
                        "STRIDE-" + mark,
                        2017,
                        """
                        "endYear": 2021,
                        "objectives": [{"code": "1", "text": "Reflect the city"},
                                       {"code": "2", "text": "Change the culture"},
                                       {"code": "3", "text": "Serve without inequality"}],
                        "priorities": [%s], "commitments": [%s]
                        """
                                .formatted(priorities, commitments))
                .then()
                .statusCode(201);
    }

    @Test
    void a_strategy_has_three_objectives_seven_priorities_and_35_commitments_under_them() {
        Api.get(null, path)
                .then()
                .body("objectives", hasSize(3))
                .body("priorities", hasSize(7))
                .body("commitments.total", equalTo(35))
                .body("commitments.byObjective.'1'", equalTo(10))
                .body("commitments.byObjective.'2'", equalTo(14))
                .body("commitments.byObjective.'3'", equalTo(11));
    }

    @Test
    void each_commitment_says_which_strategy_it_comes_from_or_that_it_is_new() {
        Api.get(null, path)
                .then()
                .body("commitments.bySource.'" + PEOPLE + "'", equalTo(10))
                .body("commitments.bySource.'" + BUSINESS + "'", equalTo(2))
                .body("commitments.bySource.'" + DIGITAL + "'", equalTo(1))
                .body("commitments.bySource.NEW", equalTo(22));
        Api.get(null, path + "/commitments?new=true&monitoredBy=" + stride.body())
                .then()
                .body("items", hasSize(22))
                .body("items.deferred", everyItem(equalTo(false)));
    }

    @Test
    void a_commitment_that_another_board_monitors_is_read_only_here_and_names_that_board() {
        var status = path + "/commitments/2.2/status";
        var said = "{\"body\": \"%s\", \"status\": \"IN_PROGRESS\", \"reason\": \"As minuted.\"}";

        Api.put(stride.chairToken(), status, said.formatted(stride.body()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/monitored-elsewhere"))
                .body("detail", containsString(people.body()));
        Api.put(stride.chairToken(), status, said.formatted(people.body()))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Cast.done(Api.put(people.chairToken(), status, said.formatted(people.body())));
        Cast.done(
                Api.put(
                        stride.chairToken(),
                        path + "/commitments/1.2/status",
                        said.formatted(stride.body())));

        Api.get(null, path + "/commitments/2.2")
                .then()
                .body("deferred", equalTo(true))
                .body("status", equalTo("IN_PROGRESS"))
                .body("monitoredBy", equalTo(people.body()));
    }

    @Test
    void only_the_board_that_monitors_a_commitment_directs_resources_to_it() {
        var resources = path + "/commitments/2.2/resource-decisions";
        var decision = "{\"body\": \"%s\", \"statement\": \"Two posts for a year.\"}";

        Api.create(stride.chairToken(), resources, decision.formatted(stride.body()))
                .then()
                .statusCode(409)
                .body("detail", containsString(people.body()));
        Api.create(people.chairToken(), resources, decision.formatted(people.body()))
                .then()
                .statusCode(201);
        Api.create(
                        stride.chairToken(),
                        path + "/commitments/1.2/resource-decisions",
                        decision.formatted(stride.body()))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/body-may-not-direct-resources"));
        Api.get(Api.office(), resources)
                .then()
                .body("items.statement", contains("Two posts for a year."));
    }

    @Test
    void a_commitment_that_no_board_is_named_for_is_reported_until_one_is() {
        var code = "STRIDE-" + mark + "/3.2";
        assertThat(unowned()).contains(code);

        Cast.done(
                Api.put(
                        Api.office(),
                        path + "/commitments/3.2/monitor",
                        "{\"body\": \"%s\", \"reason\": \"Named.\"}".formatted(people.body())));

        assertThat(unowned()).doesNotContain(code);
    }

    @Test
    void two_commitments_that_say_the_same_are_found_linked_and_counted_once() {
        Api.get(Api.office(), path + "/probable-duplicates")
                .then()
                .body("items", hasSize(1))
                .body("items[0].first", equalTo("2.1"))
                .body("items[0].second", equalTo("2.7"))
                .body("items.linked", contains(false));

        Cast.done(
                Api.put(
                        Api.office(),
                        path + "/commitments/2.7/same-as",
                        "{\"sameAs\": \"2.1\", \"reason\": \"The same in other words.\"}"));

        Api.get(null, path)
                .then()
                .body("commitments.total", equalTo(35))
                .body("commitments.distinct", equalTo(34));
        Api.put(
                        Api.office(),
                        path + "/commitments/1.2/same-as",
                        "{\"sameAs\": \"2.7\", \"reason\": \"A chain.\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/sameAs"));
    }

    @Test
    void a_commitment_that_no_action_serves_has_no_delivery_plan() {
        var action = stride.draft();
        Cast.done(
                Api.put(
                        Api.office(),
                        path + "/commitments/1.2/actions",
                        "{\"action\": \"%s\"}".formatted(action)));

        assertThat(
                        Api.get(null, path + "/gap-report")
                                .jsonPath()
                                .getList("items.code", String.class))
                .hasSize(34)
                .doesNotContain("1.2");
    }

    @Test
    void commitments_of_the_scheme_without_an_action_stand_in_its_gap_report() {
        strategy(
                        "SCHEME-" + mark,
                        2008,
                        """
                        "objectives": [{"code": "R", "text": "Race"}],
                        "commitments": [
                            {"code": "R.2", "objective": "R", "text": "Let new communities engage"},
                            {"code": "R.4", "objective": "R", "text": "One standard for hate crime"}]
                        """)
                .then()
                .statusCode(201);
        var scheme = "/v1/strategies/SCHEME-" + mark;
        assertThat(gaps(scheme)).containsExactly("R.2", "R.4");

        Cast.done(
                Api.put(
                        Api.office(),
                        scheme + "/commitments/R.4/actions",
                        "{\"action\": \"%s\"}".formatted(stride.draft())));

        assertThat(gaps(scheme)).containsExactly("R.2");
        Api.get(null, scheme + "/commitments").then().body("items[1].actions", hasSize(1));
    }

    private static List<String> gaps(String strategy) {
        return Api.get(null, strategy + "/gap-report")
                .jsonPath()
                .getList("items.code", String.class);
    }

    @Test
    void a_strategy_names_its_predecessor_and_both_stay_readable() {
        var one = "\"objectives\": [{\"code\": \"1\", \"text\": \"Protect and respect\"}]";
        strategy("PR1-" + mark, 1999, one).then().statusCode(201);
        strategy("PR2-" + mark, 2001, one + ", \"predecessor\": \"PR1-%s\"".formatted(mark))
                .then()
                .statusCode(201);

        Api.get(null, "/v1/strategies/PR2-" + mark)
                .then()
                .body("predecessor", equalTo("PR1-" + mark));
        Api.get(null, "/v1/strategies/PR1-" + mark).then().body("launchYear", equalTo(1999));
    }

    @Test
    void one_post_is_responsible_for_a_strategy_and_does_not_close_while_it_is() {
        Api.get(null, path).then().body("seniorPost", equalTo(stride.post()));

        Api.change(
                        Api.office(),
                        "/v1/posts/" + stride.post() + "/closure",
                        "{\"reason\": \"Reorganised.\"}")
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString("responsible for")));
    }

    @Test
    void the_seven_race_objectives_have_a_lead_post_and_fall_due_at_the_end_of_their_month() {
        var scheme = race();

        var shown = Api.get(null, scheme + "?on=2008-04-15").jsonPath();
        assertThat(shown.getList("objectives.code", String.class))
                .containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R7");
        assertThat(shown.getList("objectives.target.date", String.class))
                .containsExactly(
                        "2008-04-30",
                        "2010-12-31",
                        "2008-12-31",
                        "2008-12-31",
                        "2008-12-31",
                        "2009-12-31",
                        "2009-12-31");
        assertThat(shown.getBoolean("objectives[0].overdue")).isFalse();
        assertThat(shown.getString("objectives[0].target.precision")).isEqualTo("MONTH");
        Api.get(null, scheme + "?on=2008-05-01")
                .then()
                .body("objectives[0].overdue", equalTo(true))
                .body("objectives[1].overdue", equalTo(false));
    }

    @Test
    void a_target_that_moves_needs_a_reason_and_keeps_its_baseline() {
        var scheme = race();
        var target = scheme + "/objectives/R1/target";
        var june = "{\"target\": {\"date\": \"2008-06-01\", \"precision\": \"MONTH\"}%s}";

        Api.put(Api.office(), target, june.formatted(""))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        Api.put(Api.office(), target, june.formatted(", \"reason\": \"The post was vacant.\""))
                .then()
                .statusCode(200)
                .body("objectives[0].baseline.date", equalTo("2008-04-30"))
                .body("objectives[0].target.date", equalTo("2008-06-30"))
                .body("objectives[0].slippageDays", equalTo(61));
    }

    @Test
    void the_lead_stays_with_the_post_when_its_acting_holder_is_replaced() {
        var scheme = race();
        var post = Api.get(null, scheme).jsonPath().getString("objectives[0].leadPost");
        Cast.appoint(post, UUID.randomUUID().toString(), "ACTING");

        Api.get(null, scheme).then().body("objectives[0].leadPost", equalTo(post));
        Api.change(Api.office(), "/v1/posts/" + post + "/closure", "{\"reason\": \"Abolished.\"}")
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString("R1")));
    }

    @Test
    void an_overlap_stays_listed_until_a_board_settles_who_answers() {
        var scheme = race();
        var overlaps = scheme + "/overlaps";
        Api.create(
                        Api.office(),
                        overlaps,
                        "{\"objectives\": [\"R3\", \"R9\"], \"finding\": \"Both.\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/objectives"));
        var hateCrime = overlap(overlaps, "\"R3\", \"R4\"");
        var workforce = overlap(overlaps, "\"R6\", \"R7\"");

        var settled =
                """
                {"body": "%s", "settlement": "LEAD_AND_SUPPORT", "leadObjective": "%s",
                 "rationale": "Community safety units deliver it."}
                """;
        Api.change(
                        stride.chairToken(),
                        overlaps + "/" + hateCrime + "/settlement",
                        settled.formatted(stride.body(), "R7"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/leadObjective"));
        Cast.done(
                Api.change(
                        stride.chairToken(),
                        overlaps + "/" + hateCrime + "/settlement",
                        settled.formatted(stride.body(), "R4")));

        Api.get(Api.office(), overlaps + "?settled=false")
                .then()
                .body("items.id", contains(workforce));
        Api.change(
                        stride.chairToken(),
                        overlaps + "/" + hateCrime + "/settlement",
                        settled.formatted(stride.body(), "R3"))
                .then()
                .statusCode(409);
    }

    @Test
    void only_the_strategys_own_board_settles_an_overlap() {
        var overlaps = race() + "/overlaps";
        var settlement = overlaps + "/" + overlap(overlaps, "\"R3\", \"R6\"") + "/settlement";
        var merged =
                """
                {"body": "%s", "settlement": "MERGE", "leadObjective": "R6", "rationale": "Mine."}
                """;

        Api.change(people.chairToken(), settlement, merged.formatted(people.body()))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/body-may-not-settle"))
                .body("detail", containsString(stride.body()));
        Api.change(people.chairToken(), settlement, merged.formatted(stride.body()))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Cast.done(Api.change(stride.chairToken(), settlement, merged.formatted(stride.body())));
    }

    @Test
    void a_body_that_does_not_exist_is_pointed_out() {
        var overlaps = race() + "/overlaps";
        var commitment = path + "/commitments/1.2";
        for (var answer :
                List.of(
                        Api.change(
                                stride.chairToken(),
                                overlaps
                                        + "/"
                                        + overlap(overlaps, "\"R3\", \"R6\"")
                                        + "/settlement",
                                """
                                {"body": "NOWHERE", "settlement": "SPLIT", "rationale": "So."}
                                """),
                        Api.put(
                                stride.chairToken(),
                                commitment + "/status",
                                """
                                {"body": "NOWHERE", "status": "IN_PROGRESS", "reason": "So."}
                                """),
                        Api.create(
                                stride.chairToken(),
                                commitment + "/resource-decisions",
                                "{\"body\": \"NOWHERE\", \"statement\": \"Two posts.\"}"))) {
            answer.then().statusCode(422).body("violations.pointer", contains("/body"));
        }
    }

    @Test
    void a_commitment_that_another_board_monitors_is_read_only_for_the_office_too() {
        var deferred = path + "/commitments/2.2";
        for (var answer :
                List.of(
                        Api.put(
                                Api.office(),
                                deferred + "/monitor",
                                "{\"body\": \"%s\", \"reason\": \"Ours.\"}"
                                        .formatted(stride.body())),
                        Api.put(
                                Api.office(),
                                deferred + "/same-as",
                                "{\"sameAs\": \"2.1\", \"reason\": \"The same.\"}"),
                        Api.put(
                                Api.office(),
                                deferred + "/actions",
                                "{\"action\": \"%s\"}".formatted(stride.draft())))) {
            answer.then()
                    .statusCode(409)
                    .body("type", equalTo("/errors/monitored-elsewhere"))
                    .body("detail", containsString(people.body()));
        }
        Cast.done(
                Api.put(
                        Api.office(),
                        path + "/commitments/1.2/monitor",
                        "{\"body\": \"%s\", \"reason\": \"Handed over.\"}"
                                .formatted(people.body())));
    }

    @Test
    void everything_wrong_with_a_strategy_is_told_at_once() {
        strategy(
                        "WRONG-" + mark,
                        2021,
                        """
                        "endYear": 2017, "predecessor": "NOWHERE",
                        "objectives": [{"code": "1", "text": "A"},
                                       {"code": "1", "text": "B", "leadPost": "NOBODY"}],
                        "priorities": [{"number": 1, "text": "P", "objective": "9"}],
                        "commitments": [{"code": "1.1", "objective": "7", "text": "C",
                                         "monitoredBy": "NOWHERE"}]
                        """)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/predecessor",
                                "/objectives/1/leadPost",
                                "/commitments/0/monitoredBy",
                                "/endYear",
                                "/objectives/1/code",
                                "/priorities/0/objective",
                                "/commitments/0/objective"));
    }

    @Test
    void a_themed_strategy_stands_beside_the_main_one_with_objectives_of_its_own() {
        var objectives =
                IntStream.rangeClosed(1, 5)
                        .mapToObj("{\"code\": \"E%1$d\", \"text\": \"Objective %1$d\"}"::formatted)
                        .collect(Collectors.joining(","));
        strategy(
                        "ENGENDER-" + mark,
                        2002,
                        "\"beside\": \"STRIDE-%s\", \"objectives\": [%s]"
                                .formatted(mark, objectives))
                .then()
                .statusCode(201)
                .body("objectives", hasSize(5))
                .body("beside", equalTo("STRIDE-" + mark));
    }

    private List<String> unowned() {
        return Api.get(Api.office(), "/v1/ownership-report")
                .jsonPath()
                .getList("unowned.findAll { it.kind == 'COMMITMENT' }.id", String.class);
    }

    private String race() {
        var leads =
                new String[][] {
                    {"R1", "ACOS", "2008-04-01"},
                    {"R2", "ACOS", "2010-12-01"},
                    {"R3", "ACTP", "2008-12-01"},
                    {"R4", "ACTP", "2008-12-01"},
                    {"R5", "ACOS", "2008-12-01"},
                    {"R6", "DHR", "2009-12-01"},
                    {"R7", "DHR", "2009-12-01"}
                };
        for (var post : List.of("ACOS", "ACTP", "DHR")) {
            Cast.createPost(post + "-" + mark, post);
        }
        var objectives =
                Arrays.stream(leads)
                        .map(
                                each ->
                                        """
                                        {"code": "%s", "text": "Race objective", "leadPost": "%s-%s",
                                         "target": {"date": "%s", "precision": "MONTH"}}
                                        """
                                                .formatted(each[0], each[1], mark, each[2]))
                        .collect(Collectors.joining(","));
        strategy("RACE-" + mark, 2007, "\"objectives\": [" + objectives + "]")
                .then()
                .statusCode(201);
        return "/v1/strategies/RACE-" + mark;
    }

    private static String overlap(String path, String objectives) {
        return Api.create(
                        Api.office(),
                        path,
                        "{\"objectives\": [%s], \"finding\": \"They ask for the same work.\"}"
                                .formatted(objectives))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response strategy(String code, int year, String more) {
        return Api.create(
                Api.office(),
                "/v1/strategies",
                """
                {"code": "%s", "title": "A strategy", "launchYear": %d, "seniorPost": "%s",
                 "board": "%s", %s}
                """
                        .formatted(code, year, stride.post(), stride.body(), more));
    }
}
