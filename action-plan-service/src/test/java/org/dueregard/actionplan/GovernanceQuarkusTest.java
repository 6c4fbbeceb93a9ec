package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The boards, groups and units of the documents of 2002 to 2017, with posts instead of persons. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class GovernanceQuarkusTest {
    @Inject AgroalDataSource database;

    private static final String MARK =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    /** Work groups of November 2002 in their printed order, with the post that chaired each. */
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("INVESTIGATION", "SUPT-HATE-CRIME");
        GROUPS.put("PREVENTION", "CSUPT-COMMUNITY");
        GROUPS.put("TRAINING", "HEAD-TRAINING");
        GROUPS.put("FAIR-PRACTICE-INTERNAL", "HEAD-FAIR-PRACTICE");
        GROUPS.put("STOP-AND-SEARCH", "SUPT-HATE-CRIME");
        GROUPS.put("FAIR-PRACTICE-EXTERNAL", "CSUPT-COMMUNITY");
        GROUPS.put("RECRUITMENT", "CSUPT-RECRUITMENT");
    }

    private static boolean founded;

    @BeforeEach
    void found() {
        if (founded) {
            return;
        }
        founded = true;
        Cast.createPost(code("DEPUTY-COMMISSIONER"), "Deputy Commissioner");
        Cast.createPost(code("DIRECTOR-OF-DIVERSITY"), "Director of Diversity");
        new HashSet<>(GROUPS.values()).forEach(post -> Cast.createPost(code(post), post));
        body("BOARD", "Diversity Strategy Board", "BOARD", "DEPUTY-COMMISSIONER", "");
        body(
                "FORUM",
                "Diversity Strategy Co-ordination Forum " + MARK,
                "FORUM",
                "DIRECTOR-OF-DIVERSITY",
                parent("BOARD"));
        body(
                "DSMU",
                "Diversity Strategy Monitoring Unit",
                "SECRETARIAT",
                "DIRECTOR-OF-DIVERSITY",
                ", \"sitsOnEveryGroup\": true");
        var order = 0;
        for (var group : GROUPS.entrySet()) {
            order++;
            body(
                    group.getKey(),
                    group.getKey(),
                    "WORK_GROUP",
                    group.getValue(),
                    parent("FORUM") + ", \"since\": \"2002-01-01\", \"listOrder\": " + order);
        }
        Api.create(
                        Api.office(),
                        path("PREVENTION") + "/members",
                        """
                        {"organisation": "LGBT Advisory Group", "capacity": "CO_CHAIR",
                         "from": "2002-01-01"}
                        """)
                .then()
                .statusCode(201);
    }

    @Test
    void the_forum_reports_to_the_board_and_answers_to_the_other_name_it_is_printed_with() {
        name("Diversity Co-ordination Forum " + MARK, "ALIAS", "BODY", code("FORUM"), "")
                .then()
                .statusCode(201);

        Api.get(null, path("FORUM"))
                .then()
                .body("parent", equalTo(code("BOARD")))
                .body("chairPost", equalTo(code("DIRECTOR-OF-DIVERSITY")));
        Api.get(null, path("BOARD")).then().body("chairPost", equalTo(code("DEPUTY-COMMISSIONER")));
        for (var name :
                List.of(
                        "diversity co-ordination  forum " + MARK,
                        "Diversity Strategy Co-ordination Forum " + MARK,
                        code("FORUM"))) {
            resolve(name).then().statusCode(200).body("items.code", contains(code("FORUM")));
        }
    }

    @Test
    void there_are_exactly_seven_work_groups_and_the_secretariat_sits_on_each() {
        var groups =
                Api.get(null, "/v1/bodies?kind=WORK_GROUP&parent=" + code("FORUM"))
                        .jsonPath()
                        .getList("items.code", String.class);

        assertThat(groups)
                .containsExactlyInAnyOrderElementsOf(
                        GROUPS.keySet().stream().map(GovernanceQuarkusTest::code).toList());
        Api.get(null, "/v1/bodies?parent=" + code("FORUM") + "&member=" + code("DSMU"))
                .then()
                .body("items", hasSize(7))
                .body(
                        "items[0].members.find { it.body == '" + code("DSMU") + "' }.capacity",
                        equalTo("SECRETARY"));
    }

    @Test
    void one_post_chairs_several_groups() {
        for (var twice : List.of("SUPT-HATE-CRIME", "CSUPT-COMMUNITY")) {
            Api.get(null, "/v1/bodies?chair=" + code(twice)).then().body("items", hasSize(2));
        }
        Api.get(null, "/v1/bodies?chair=" + code("CSUPT-RECRUITMENT"))
                .then()
                .body("items.code", contains(code("RECRUITMENT")));
    }

    @Test
    void a_group_does_not_lose_its_last_chair() {
        var leaving = "{\"lastDay\": \"2002-11-27\", \"reason\": \"Moves.\"}";
        Api.change(Api.office(), path("TRAINING") + "/chair/departure", leaving)
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("at least one"));
        Api.change(Api.office(), path("PREVENTION") + "/chair/departure", leaving)
                .then()
                .statusCode(422);

        Cast.createPost(code("HEAD-PREVENTION"), "Head of Prevention");
        Api.create(
                        Api.office(),
                        path("FAIR-PRACTICE-INTERNAL") + "/members",
                        "{\"post\": \"%s\", \"capacity\": \"CO_CHAIR\", \"from\": \"2002-01-01\"}"
                                .formatted(code("HEAD-PREVENTION")))
                .then()
                .statusCode(201);
        Api.change(Api.office(), path("FAIR-PRACTICE-INTERNAL") + "/chair/departure", leaving)
                .then()
                .statusCode(200)
                .body("chairPost", equalTo(code("HEAD-PREVENTION")))
                .body("chairs.post", contains(code("HEAD-PREVENTION")));
    }

    @Test
    void an_external_adviser_shares_the_chair_of_prevention() {
        Api.get(null, path("PREVENTION"))
                .then()
                .body("chairs", hasSize(2))
                .body("chairs.external", contains(false, true))
                .body("chairs[1].organisation", equalTo("LGBT Advisory Group"));
    }

    @Test
    void a_report_of_the_past_names_the_chair_of_that_day() {
        Cast.createPost(code("CSUPT-NEW"), "Chief Superintendent");
        Api.put(
                        Api.office(),
                        path("RECRUITMENT") + "/chair",
                        "{\"post\": \"%s\", \"from\": \"2002-11-28\", \"reason\": \"Moves.\"}"
                                .formatted(code("CSUPT-NEW")))
                .then()
                .statusCode(200);

        Api.get(null, path("RECRUITMENT") + "?on=2002-10-31")
                .then()
                .body("chairs.post", contains(code("CSUPT-RECRUITMENT")))
                .body("chairs[0].to", equalTo("2002-11-27"));
        Api.get(null, path("RECRUITMENT") + "?on=2002-11-28")
                .then()
                .body("chairs.post", contains(code("CSUPT-NEW")));
        Api.put(
                        Api.office(),
                        path("RECRUITMENT") + "/chair",
                        "{\"post\": \"%s\", \"from\": \"2001-12-31\", \"reason\": \"Back.\"}"
                                .formatted(code("CSUPT-RECRUITMENT")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/from"));
        Api.put(
                        Api.office(),
                        path("RECRUITMENT") + "/chair",
                        "{\"post\": \"%s\", \"from\": \"2002-12-31\", \"reason\": \"Back.\"}"
                                .formatted(code("CSUPT-RECRUITMENT")))
                .then()
                .statusCode(200);
    }

    @Test
    void terms_of_reference_change_by_the_boards_own_decision_and_earlier_ones_stay() {
        body("TERMS", "STRIDE Board", "BOARD", "DEPUTY-COMMISSIONER", "");
        var terms = path("TERMS") + "/terms-of-reference";
        Cast.done(
                Api.put(
                        Api.office(),
                        terms,
                        "{\"purpose\": \"Assure, motivate, innovate.\", \"adoptedOn\": \"2017-11-01\"}"));

        var second =
                "{\"purpose\": \"Review new commitments.\", \"seats\": 12, \"adoptedOn\": \"2018-02-01\"%s}";
        Api.put(Api.office(), terms, second.formatted(""))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/decision"));
        Cast.done(
                Api.put(Api.office(), terms, second.formatted(", \"decision\": \"2018-01-31/4\"")));

        Api.get(null, path("TERMS"))
                .then()
                .body("termsOfReference.version", contains(1, 2))
                .body(
                        "termsOfReference.purpose",
                        contains("Assure, motivate, innovate.", "Review new commitments."));
    }

    @Test
    void a_programme_board_meets_before_the_diversity_board_and_never_the_other_way_round() {
        body("DIVERSITY", "MPS Diversity Board", "BOARD", "DEPUTY-COMMISSIONER", "");
        Cast.createPost(code("DIRECTOR-DCFD"), "Director DCFD");
        body(
                "PROGRAMME",
                "Equalities Scheme Programme Board",
                "BOARD",
                "DIRECTOR-DCFD",
                ", \"cadence\": \"P3M\", \"precedes\": \"%s\"".formatted(code("DIVERSITY")));

        Api.get(null, path("PROGRAMME"))
                .then()
                .body("cadence", equalTo("P3M"))
                .body("precedes", equalTo(code("DIVERSITY")))
                .body("chairPost", equalTo(code("DIRECTOR-DCFD")));
        Api.put(
                        Api.office(),
                        path("DIVERSITY") + "/rhythm",
                        "{\"cadence\": \"P3M\", \"precedes\": \"%s\", \"reason\": \"Swap.\"}"
                                .formatted(code("PROGRAMME")))
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("before itself"));
        Api.put(
                        Api.office(),
                        path("BOARD") + "/parent",
                        "{\"parent\": \"%s\", \"reason\": \"Swap.\"}".formatted(code("FORUM")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/parent"));
        Api.create(
                        Api.office(),
                        "/v1/bodies",
                        """
                        {"code": "%s", "name": "B", "kind": "BOARD", "chairPost": "NOBODY",
                         "decidesCompletions": false, "parent": "NOWHERE", "precedes": "NEVER"}
                        """
                                .formatted(code("WRONG")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/chairPost", "/parent", "/precedes"));
    }

    @Test
    void an_oversight_body_sits_as_a_stakeholder_and_advisers_from_outside_have_no_vote() {
        body(
                "STEERING",
                "Race Relations Act Steering Committee",
                "BOARD",
                "DEPUTY-COMMISSIONER",
                "");
        for (var member :
                List.of(
                        "\"organisation\": \"MPA\", \"capacity\": \"STAKEHOLDER\"",
                        "\"organisation\": \"A university\", \"capacity\": \"EXTERNAL_ADVISER\"")) {
            Api.create(
                            Api.office(),
                            path("STEERING") + "/members",
                            "{" + member + ", \"from\": \"2002-05-01\"}")
                    .then()
                    .statusCode(201);
        }

        Api.get(null, path("STEERING"))
                .then()
                .body("members.capacity", contains("STAKEHOLDER", "EXTERNAL_ADVISER"))
                .body("members.votes", contains(false, false));
    }

    @Test
    void there_are_exactly_six_business_areas() {
        unit("MPS", "Metropolitan Police Service", "DIRECTORATE", "").then().statusCode(201);
        var areas =
                List.of(
                        "Territorial Policing",
                        "Human Resources",
                        "Operational Services",
                        "Central Operations",
                        "Directorate of Resources",
                        "Directorate of Public Affairs");
        for (var area : areas) {
            unit(
                            area.toUpperCase(Locale.ROOT).replace(' ', '-'),
                            area,
                            "BUSINESS_AREA",
                            ", \"parent\": \"%s\"".formatted(code("MPS")))
                    .then()
                    .statusCode(201);
        }

        assertThat(
                        Api.get(
                                        null,
                                        "/v1/organisation-units?kind=BUSINESS_AREA&parent="
                                                + code("MPS"))
                                .jsonPath()
                                .getList("items.name", String.class))
                .containsExactlyInAnyOrderElementsOf(areas);
    }

    @Test
    void each_of_32_liaison_posts_is_filled_or_vacant() {
        unit("GTLO", "GTLO " + MARK, "DEPARTMENT", "").then().statusCode(201);
        for (var borough = 1; borough <= 32; borough++) {
            var post = code("GTLO-" + borough);
            Api.create(
                            Api.office(),
                            "/v1/posts",
                            "{\"code\": \"%s\", \"title\": \"Liaison officer\", \"unit\": \"GTLO %s\"}"
                                    .formatted(post, MARK))
                    .then()
                    .statusCode(201);
            if (borough % 4 != 0) {
                Cast.appoint(post, UUID.randomUUID().toString(), "HOLDER");
            }
        }

        var posts = Api.get(null, "/v1/posts?limit=50&unit=GTLO " + MARK).jsonPath();
        assertThat(posts.getList("items.ownership", String.class))
                .hasSize(32)
                .containsOnly("OWNED", "POST_VACANT");
        assertThat(
                        Api.get(Api.office(), "/v1/ownership-report")
                                .jsonPath()
                                .getList("vacantPosts.findAll { it.unit == 'GTLO " + MARK + "' }"))
                .hasSize(8);
    }

    @Test
    void what_nobody_answers_for_is_reported() {
        var cast = Cast.of();
        var action = cast.proposed();
        Cast.done(Api.change(cast.holderToken(), "/v1/actions/" + action + "/refusal", REASON));
        unit("LOST", "Lost unit", "DEPARTMENT", "").then().statusCode(201);

        var report = Api.get(Api.office(), "/v1/ownership-report").jsonPath();

        assertThat(report.getList("unowned.findAll { it.kind == 'UNIT' }.id", String.class))
                .contains(code("LOST"));
        assertThat(report.getList("unowned.findAll { it.kind == 'BODY' }.id", String.class))
                .contains(code("BOARD"))
                .doesNotContain(cast.body());
        assertThat(report.getList("unowned.findAll { it.kind == 'ACTION' }.id", String.class))
                .contains(action);
        assertThat(report.getInt("counts.UNIT")).isPositive();
        Api.get(null, "/v1/ownership-report").then().statusCode(401);
    }

    @Test
    void a_post_names_a_unit_that_there_is_and_one_of_another_time_is_reported()
            throws SQLException {
        unit("HOME", "Home unit " + MARK, "DEPARTMENT", "").then().statusCode(201);
        var request = "{\"code\": \"%s\", \"title\": \"Adviser\", \"unit\": \"%s\"%s}";
        Api.create(
                        Api.office(),
                        "/v1/posts",
                        request.formatted(code("P1"), "No such unit", ", \"role\": \"NO-ROLE\""))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unit", "/role"));
        for (var name : List.of(code("HOME"), "home UNIT " + MARK)) {
            Api.create(
                            Api.office(),
                            "/v1/posts",
                            request.formatted(code("P-" + name.length()), name, ""))
                    .then()
                    .statusCode(201);
        }
        var old = code("P-" + code("HOME").length());
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update post set unit = ? where code = ?")) {
            update.setString(1, "An office of 1999");
            update.setString(2, old);
            update.executeUpdate();
        }

        var report = Api.get(Api.office(), "/v1/ownership-report").jsonPath();

        assertThat(report.getList("unowned.findAll { it.kind == 'POST_UNIT' }.id", String.class))
                .contains(old)
                .doesNotContain(code("P-" + ("home UNIT " + MARK).length()));
        assertThat(report.getString("unowned.find { it.id == '" + old + "' }.title"))
                .endsWith("there is no unit An office of 1999");
        Api.get(null, "/v1/posts/" + old).then().body("unit", equalTo("An office of 1999"));
    }

    @Test
    void an_acronym_its_plural_and_the_full_name_stand_for_one_role() {
        var role = code("DCFA");
        var title = "Diversity and Citizen Focus Advisor " + MARK;
        Api.create(
                        Api.office(),
                        "/v1/post-roles",
                        "{\"code\": \"%s\", \"title\": \"%s\"}".formatted(role, title))
                .then()
                .statusCode(201);
        name("DCFAs " + MARK, "ACRONYM", "ROLE", role, "").then().statusCode(201);
        name(title.replace("Advisor", "Advisors"), "ALIAS", "ROLE", role, "")
                .then()
                .statusCode(201);
        for (var adviser = 1; adviser <= 6; adviser++) {
            Api.create(
                            Api.office(),
                            "/v1/posts",
                            "{\"code\": \"%s-%d\", \"title\": \"Adviser\", \"role\": \"%s\"}"
                                    .formatted(role, adviser, role))
                    .then()
                    .statusCode(201);
        }

        for (var name :
                List.of(role, "DCFAs " + MARK, title.replace("Advisor", "Advisors"), title)) {
            resolve(name)
                    .then()
                    .body("items.type", contains("ROLE"))
                    .body("items.code", contains(role));
        }
        Api.get(null, "/v1/posts?role=" + role).then().body("items", hasSize(6));
        name("DCFAs " + MARK, "ACRONYM", "BODY", code("BOARD"), "")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/name"));
    }

    @Test
    void a_former_body_resolves_to_its_successor_with_dates() {
        body("MOPAC", "Mayor's Office " + MARK, "OVERSIGHT", "DEPUTY-COMMISSIONER", "");
        name("MOPC " + MARK, "ALIAS", "BODY", code("MOPAC"), "").then().statusCode(201);
        name(
                        "MPA " + MARK,
                        "FORMER_NAME",
                        "BODY",
                        code("MOPAC"),
                        ", \"from\": \"2000-07-03\", \"to\": \"2012-01-15\"")
                .then()
                .statusCode(201);

        resolve("mpa " + MARK)
                .then()
                .body("items.code", contains(code("MOPAC")))
                .body(
                        "items[0].names.find { it.name == 'MPA " + MARK + "' }.to",
                        equalTo("2012-01-15"));

        Cast.done(
                Api.put(
                        Api.office(),
                        path("MOPAC") + "/name",
                        "{\"name\": \"Mayor's Office for Policing %s\", \"reason\": \"Act of 2011.\"}"
                                .formatted(MARK)));
        resolve("Mayor's Office " + MARK)
                .then()
                .body("items.code", contains(code("MOPAC")))
                .body("items[0].officialName", equalTo("Mayor's Office for Policing " + MARK))
                .body("items[0].names.kind", hasItem("FORMER_NAME"));
        resolve("Nobody was ever called this").then().body("items", hasSize(0));
    }

    @Test
    void a_deputy_of_the_chair_decides_only_where_the_chair_is_vacant_or_in_conflict() {
        var cast = Cast.of();
        var id = cast.requested();
        var decision = "/v1/actions/" + id + "/completion-decision";
        var deputy = UUID.randomUUID().toString();
        var deputyToken = Tokens.with(deputy, "body-chair");
        Cast.appoint(cast.chairPost(), deputy, "DEPUTY");

        Api.change(deputyToken, decision, cast.decision("COMPLETE"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        Cast.appoint(cast.post(), cast.chair(), "ACTING");
        Api.change(cast.chairToken(), decision, cast.decision("COMPLETE"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/owner-cannot-decide"));
        Cast.done(Api.change(deputyToken, decision, cast.decision("COMPLETE")));
    }

    @Test
    void an_abolished_post_first_gives_away_what_it_leads() {
        var post = code("ACOS");
        Cast.createPost(post, "Assistant Commissioner Operational Services");
        unit("OPS", "Operations", "BUSINESS_AREA", ", \"leadPost\": \"%s\"".formatted(post))
                .then()
                .statusCode(201);

        Api.change(Api.office(), "/v1/posts/" + post + "/closure", REASON)
                .then()
                .statusCode(409)
                .body("violations.message", hasItem(containsString("Operations")));
        Cast.createPost(code("ACTP"), "Assistant Commissioner Territorial Policing");
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/organisation-units/" + code("OPS") + "/lead",
                        "{\"post\": \"%s\", \"reason\": \"Merged.\"}".formatted(code("ACTP"))));
        Cast.done(Api.change(Api.office(), "/v1/posts/" + post + "/closure", REASON));
    }

    private static final String REASON = "{\"reason\": \"Reorganised.\"}";

    private static String code(String name) {
        return name + "-" + MARK;
    }

    private static String path(String body) {
        return "/v1/bodies/" + code(body);
    }

    private static String parent(String body) {
        return ", \"parent\": \"%s\"".formatted(code(body));
    }

    private static void body(String name, String title, String kind, String chair, String more) {
        Api.create(
                        Api.office(),
                        "/v1/bodies",
                        """
                        {"code": "%s", "name": "%s", "kind": "%s", "chairPost": "%s",
                         "decidesCompletions": true%s}
                        """
                                .formatted(code(name), title, kind, code(chair), more))
                .then()
                .statusCode(201);
    }

    private static Response unit(String name, String title, String kind, String more) {
        return Api.create(
                Api.office(),
                "/v1/organisation-units",
                "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"%s\"%s}"
                        .formatted(code(name), title, kind, more));
    }

    private static Response name(
            String name, String kind, String type, String target, String more) {
        return Api.create(
                Api.office(),
                "/v1/names",
                """
                {"name": "%s", "kind": "%s", "target": {"type": "%s", "code": "%s"}%s}
                """
                        .formatted(name, kind, type, target, more));
    }

    private static Response resolve(String name) {
        return Api.as(null).queryParam("name", name).get("/v1/names");
    }
}
