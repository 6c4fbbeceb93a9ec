package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register: what can stand in it, how it is found, how it changes. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class RegisterQuarkusTest {
    @Inject AgroalDataSource database;

    private final Story story = new Story();
    private final String area = "Area " + UUID.randomUUID();
    private final Api author = Api.as("policy-author");
    private final Api office = Api.as("programme-office");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLICY",
                "SOP",
                "STRATEGY",
                "PROGRAMME_STRAND",
                "OPERATION",
                "OCU_OBJECTIVE",
                "HR_ACTIVITY",
                "ACTIVITY"
            })
    void all_activities_can_be_registered_not_only_policies(String kind) {
        var given = particulars(kind, "Reception at a station");
        given.put("unit", "Hackney");
        given.put("programme", "MMP");
        given.put("programmeStrand", "MMP-04");

        var made = author.create("/v1/subjects", given).expect(201);

        assertThat(made.text("/kind")).isEqualTo(kind);
        assertThat(made.text("/reference")).isEqualTo(made.text("/id"));
        assertThat(Wire.sent(made.text("/id"), "org.dueregard.eia.subject.changed.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.path("kind").asText()).isEqualTo(kind));
    }

    @Test
    void a_policy_has_an_owning_team_and_a_publication_status() {
        for (var title : List.of("Domestic violence", "Hate crime", "Vulnerable adults")) {
            var given = particulars("POLICY", title);
            given.put("owningTeam", "CSU Service Delivery Team");
            given.put("publicationStatus", "REVIEWED_AWAITING_PUBLICATION");
            author.create("/v1/subjects", given).expect(201);
        }
        author.create("/v1/subjects", particulars("POLICY", "Missing persons")).expect(201);

        var found =
                find(
                        "&owningTeam=CSU Service Delivery Team"
                                + "&publicationStatus=REVIEWED_AWAITING_PUBLICATION");

        assertThat(found).containsExactly("Domestic violence", "Hate crime", "Vulnerable adults");
    }

    @Test
    void an_operation_can_have_an_assessment_that_is_not_published_and_says_why() {
        var given = particulars("OPERATION", "Delphinus");
        given.put("businessArea", "Territorial Policing " + area);
        given.put("publicationWithheld", true);

        assertThat(author.create("/v1/subjects", given).problem(422, "broken-rule").violations())
                .containsExactly("/withholdingReason say why nothing of this subject is published");
        given.put("withholdingReason", "It would tell where officers are at night.");
        var operation = author.create("/v1/subjects", given).expect(201);
        var assessment =
                author.create("/v1/assessments", Map.of("subjectId", operation.text("/id")))
                        .expect(201);

        assertThat(operation.text("/businessArea")).startsWith("Territorial Policing");
        assertThat(operation.text("/withholdingReason")).contains("at night");
        assertThat(assessment.text("/status")).isEqualTo("DRAFT");
        assertThat(Api.nobody().get("/v1/reviews-due?limit=200").response().asString())
                .doesNotContain("Delphinus");
    }

    @Test
    void the_register_is_searched_by_words_in_any_form_and_by_what_stands_there() {
        var searches = particulars("POLICY", "Stop and search");
        searches.put("purpose", "How officers search people, and account for it.");
        searches.put("unit", "Camden");
        author.create("/v1/subjects", searches).expect(201);
        var strand = particulars("PROGRAMME_STRAND", "Safer neighbourhoods");
        strand.put("programme", "Modernisation " + area);
        strand.put("programmeStrand", "MMP-04");
        strand.put("jointLeadPosts", List.of(story.post + "-B"));
        strand.put("reference", "REF " + area);
        author.create("/v1/subjects", strand).expect(201);

        assertThat(find("&text=searching officer")).containsExactly("Stop and search");
        assertThat(find("&text=neighb")).containsExactly("Safer neighbourhoods");
        assertThat(find("&text=searching neighbourhood")).isEmpty();
        assertThat(find("&unit=Camden")).containsExactly("Stop and search");
        assertThat(find("&kind=PROGRAMME_STRAND")).containsExactly("Safer neighbourhoods");
        assertThat(find("&accountablePost=" + story.post + "-B"))
                .containsExactly("Safer neighbourhoods");
        assertThat(find("&state=ADOPTED")).isEmpty();
        assertThat(find("&programmeStrand=MMP-04")).containsExactly("Safer neighbourhoods");
        assertThat(find("&reference=REF " + area)).containsExactly("Safer neighbourhoods");
        assertThat(find("&text='); drop table subject; --")).isEmpty();
    }

    @Test
    void a_subject_is_found_by_the_characteristic_that_a_panel_or_an_assessment_finds_concerned() {
        story.written();

        assertThat(concerned("RACE")).containsExactly("Stop and search");
        assertThat(concerned("AGE")).isEmpty();
    }

    @Test
    void what_a_subject_concerns_is_kept_and_nobody_writes_it() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from subject_characteristic"))
                    .hasMessageContaining("permission denied");
        }
    }

    private List<String> concerned(String characteristic) {
        return Api.as("auditor")
                .get(
                        "/v1/subjects?accountablePost="
                                + story.post
                                + "&characteristic="
                                + characteristic)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("title");
    }

    @Test
    void the_pages_of_a_search_follow_each_other_by_their_links() {
        for (var number = 1; number <= 5; number++) {
            author.create("/v1/subjects", particulars("SOP", "Procedure " + number)).expect(201);
        }
        var path = "/v1/subjects?text=procedure&limit=2&businessArea=" + area;
        var first = author.get(path).expect(200);
        var second = author.get(path + "&after=" + first.text("/next")).expect(200);
        var third = author.get(path + "&after=" + second.text("/next")).expect(200);

        assertThat(first.response().headers().getValues("Link"))
                .anyMatch(link -> link.contains("rel=\"next\""));
        assertThat(second.json().path("items").findValuesAsText("title"))
                .containsExactly("Procedure 3", "Procedure 4");
        assertThat(third.json().path("items").findValuesAsText("title"))
                .containsExactly("Procedure 5");
        assertThat(third.json().path("next").isNull()).isTrue();
    }

    @Test
    void the_search_stands_on_an_index() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local enable_indexscan = off");
            var plan = new StringBuilder();
            try (var rows =
                    statement.executeQuery(
                            "explain select * from subject s where s.words @@"
                                    + " to_tsquery('english', 'search:*')")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            connection.rollback();
            assertThat(plan.toString()).contains("subject_words");
        }
    }

    @Test
    void an_amendment_has_a_reason_is_told_to_the_others_and_never_overwrites_what_was_not_seen() {
        var made = author.create("/v1/subjects", particulars("POLICY", "Hate crime")).expect(201);
        var path = "/v1/subjects/" + made.text("/id");
        var amendment = particulars("POLICY", "Hate crime and incidents");
        amendment.remove("kind");
        amendment.remove("accountablePost");
        amendment.put("reviewEveryMonths", 12);

        assertThat(
                        author.put(path, made.etag(), amendment)
                                .problem(400, "request-invalid")
                                .violations())
                .anyMatch(violation -> violation.startsWith("/reason"));
        amendment.put("reason", "Incidents are recorded too.");
        author.put(path, null, amendment).problem(428, "if-match-missing");
        var amended = author.put(path, made.etag(), amendment).expect(200);
        author.put(path, made.etag(), amendment).problem(412, "stale-version");
        Api.person("someone").put(path, amended.etag(), amendment).problem(403, "post-not-held");

        assertThat(amended.text("/title")).isEqualTo("Hate crime and incidents");
        assertThat(amended.text("/reviewEveryMonths")).isEqualTo("12");
        assertThat(amended.text("/accountablePost")).isEqualTo(story.post);
        await().until(
                        () ->
                                Wire.read(made.text("/id"), "org.dueregard.eia.subject.changed.v1")
                                                .size()
                                        == 2);
        assertThat(Wire.read(made.text("/id"), "org.dueregard.eia.subject.changed.v1"))
                .extracting(event -> event.path("title").asText())
                .containsExactly("Hate crime", "Hate crime and incidents");
    }

    @Test
    void only_the_programme_office_says_to_what_programme_a_subject_belongs() {
        var given = particulars("SOP", "Command and control");
        given.put("programme", "MMP");
        given.put("programmeStrand", "MMP-15");
        var made = author.create("/v1/subjects", given).expect(201);
        var path = "/v1/subjects/" + made.text("/id");
        var amendment = particulars("SOP", "Command and control");
        amendment.remove("kind");
        amendment.remove("accountablePost");
        amendment.put("reason", "It is no strand after all.");

        author.put(path, made.etag(), amendment).problem(403, "role-missing");
        var amended = office.put(path, made.etag(), amendment).expect(200);

        assertThat(amended.json().path("programmeStrand").isNull()).isTrue();
    }

    @Test
    void no_author_says_of_any_subject_what_the_public_may_know_of_it() {
        var given = particulars("SOP", "Informants");
        given.put("reviewEveryMonths", 12);
        var made = author.create("/v1/subjects", given).expect(201);
        var path = "/v1/subjects/" + made.text("/id");
        var marked = new HashMap<String, Object>(given);
        marked.remove("kind");
        marked.remove("accountablePost");
        marked.put("reason", "It names informants.");
        var later = new HashMap<>(marked);
        later.put("reviewEveryMonths", 36);
        marked.put("protectiveMarking", "SECRET");
        var sooner = new HashMap<>(later);
        sooner.put("reviewEveryMonths", 6);

        author.put(path, made.etag(), marked).problem(403, "post-not-held");
        author.put(path, made.etag(), later).problem(403, "post-not-held");
        var amended = author.put(path, made.etag(), sooner).expect(200);
        office.put(path, amended.etag(), marked).expect(200);
    }

    @Test
    void a_reference_stands_for_one_subject() {
        var given = particulars("POLICY", "Hate crime");
        given.put("reference", "REF " + area);
        author.create("/v1/subjects", given).expect(201);

        author.create("/v1/subjects", given).problem(409, "already-exists");
    }

    private Map<String, Object> particulars(String kind, String title) {
        var given = new HashMap<String, Object>();
        given.put("kind", kind);
        given.put("title", title);
        given.put("purpose", "Keep people safe.");
        given.put("accountablePost", story.post);
        given.put("businessArea", area);
        return given;
    }

    private List<String> find(String filter) {
        return Api.as("auditor")
                .get("/v1/subjects?businessArea=" + area + filter)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("title");
    }
}
