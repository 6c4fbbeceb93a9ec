package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.dueregard.eia.Reference;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** What communities said in 2005 reaches the assessments of today. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class CommunityFindingsQuarkusTest {
    private final Story story = new Story();

    /** Each test imports the event under a code of its own. */
    private final String event = "EVENT-" + story.post;

    private ObjectNode report() {
        var report =
                (ObjectNode) Reference.json(Reference.read("/sample/community-event-2005.json"));
        return report.put("code", event);
    }

    private void imported() {
        Api.as("programme-office").create("/v1/community-events", report()).expect(201);
    }

    @Test
    void the_event_of_8_september_2005_has_7_groups_and_25_findings_that_can_each_be_cited() {
        var created =
                Api.as("programme-office").create("/v1/community-events", report()).expect(201);

        assertThat(created.json().path("groupCount").asInt()).isEqualTo(7);
        assertThat(created.json().path("findingCount").asInt()).isEqualTo(25);
        assertThat(created.text("/heldOn")).isEqualTo("2005-09-08");
        var findings = created.json().path("findings");
        for (var finding : findings) {
            var ref = finding.path("ref").asText();
            assertThat(
                            Api.as("policy-author")
                                    .get("/v1/community-events/" + event + "/findings/" + ref)
                                    .expect(200)
                                    .text("/citation"))
                    .isEqualTo(event + "/" + ref);
        }
        story.withOwner().screened();
        var citations = new ArrayList<String>();
        findings.forEach(finding -> citations.add(event + "/" + finding.path("ref").asText()));
        var content = citing(citations);
        content.put("dispositions", citations.stream().map(this::accepted).toList());
        story.write(Api.as("policy-author"), content).expect(200);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void the_assessment_of_a_strand_of_a_programme_cites_every_finding() {
        imported();
        story.withOwner()
                .registered(
                        Map.of(
                                "kind",
                                "PROGRAMME_STRAND",
                                "title",
                                "Safer neighbourhoods",
                                "purpose",
                                "Modernise the service.",
                                "accountablePost",
                                story.post,
                                "programme",
                                "MMP-" + story.post,
                                "programmeStrand",
                                "MMP-04"));
        var opened =
                Api.as("policy-author")
                        .create("/v1/assessments", Map.of("subjectId", story.subject()))
                        .expect(201);
        story.goingOn(story.subject(), opened.id());
        var citations = new ArrayList<String>();
        report().withArray("findings")
                .forEach(finding -> citations.add(event + "/" + finding.path("ref").asText()));
        var content = citing(citations);
        content.put("dispositions", citations.stream().map(this::accepted).toList());
        story.write(Api.as("policy-author"), content).expect(200);

        assertThat(citations).hasSize(25);
        assertThat(
                        story.reread()
                                .json()
                                .at("/current/content/evidence")
                                .findValuesAsText("citation"))
                .containsAll(citations);
        assertThat(gaps())
                .isNotEmpty()
                .allMatch(gap -> gap.contains("programme's strand") || gap.contains("the strand"));
    }

    @Test
    void an_assessment_that_cites_group_e_is_not_approved_while_one_of_its_findings_is_undecided() {
        imported();
        story.withOwner().screened();
        var content = citing(List.of(event + "/E"));
        content.put("dispositions", List.of(accepted(event + "/E1"), accepted(event + "/E2")));
        story.write(Api.as("policy-author"), content).expect(200);

        assertThat(
                        Api.as("policy-author")
                                .post(story.path() + "/submission", story.etag(), null)
                                .problem(422, "broken-rule")
                                .violations())
                .hasSize(2)
                .allMatch(
                        violation ->
                                violation.contains(event + "/E3")
                                        || violation.contains(event + "/E4"));
        story.decide(Api.as("decision-maker"), "ADJUST").problem(409, "illegal-transition");

        Api.as("policy-author")
                .put(
                        story.path() + "/dispositions",
                        story.etag(),
                        Map.of(
                                "items",
                                List.of(
                                        accepted(event + "/E1"),
                                        accepted(event + "/E2"),
                                        Map.of(
                                                "about",
                                                event + "/E3",
                                                "decision",
                                                "MITIGATED",
                                                "mitigation",
                                                "M1"),
                                        Map.of(
                                                "about",
                                                event + "/E4",
                                                "decision",
                                                "REJECTED",
                                                "reason",
                                                "No site is planned."))))
                .expect(200);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        assertThat(story.reread().json().at("/current/content/evidence/1/dispositions")).hasSize(4);
    }

    @Test
    void a_finding_of_no_differential_impact_is_kept_as_neutral_and_counts_as_evidence() {
        imported();

        assertThat(
                        Api.as("auditor")
                                .get("/v1/community-events/" + event + "/findings/D1")
                                .expect(200)
                                .text("/polarity"))
                .isEqualTo("NEUTRAL");
        story.withOwner().screened();
        var content = citing(List.of(event + "/D1"));
        content.put("dispositions", List.of(accepted(event + "/D1")));
        @SuppressWarnings("unchecked")
        var impacts = new ArrayList<>((List<Map<String, Object>>) content.get("impacts"));
        impacts.replaceAll(
                impact -> {
                    if (!"I2".equals(impact.get("ref"))) {
                        return impact;
                    }
                    var resting = new LinkedHashMap<>(impact);
                    resting.put("evidence", List.of("E2"));
                    return resting;
                });
        content.put("impacts", impacts);
        story.write(Api.as("policy-author"), content).expect(200);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void finding_f2_names_8_communities_several_of_them_outside_the_law() {
        imported();

        var affected =
                Api.as("auditor")
                        .get("/v1/community-events/" + event + "/findings/F2")
                        .expect(200)
                        .json()
                        .path("affected");

        assertThat(affected).hasSize(8);
        assertThat(
                        StreamSupport.stream(affected.spliterator(), false)
                                .filter(named -> !named.path("statutory").asBoolean())
                                .map(named -> named.path("name").asText()))
                .contains("homeless people", "people who depend on public transport")
                .hasSizeGreaterThan(2);
    }

    @Test
    void only_the_programme_office_imports_and_only_once() {
        Api.as("policy-author")
                .create("/v1/community-events", report())
                .problem(403, "role-missing");
        imported();
        Api.as("programme-office")
                .create("/v1/community-events", report())
                .problem(409, "already-exists");
    }

    @Test
    void a_report_that_does_not_hold_together_is_refused_with_everything_that_is_wrong() {
        var report = report();
        var findings = report.withArray("findings");
        ((ObjectNode) findings.get(0)).put("ref", "A2").put("group", "Q");
        ((ObjectNode) findings.get(17).at("/affected/0")).put("characteristic", "LANGUAGE");

        assertThat(
                        Api.as("programme-office")
                                .create("/v1/community-events", report)
                                .problem(422, "broken-rule")
                                .violations())
                .hasSize(3);
    }

    @Test
    void a_promise_to_consult_is_data_and_holds_the_next_submission() {
        var community = "Residents of moorings " + story.post;
        Api.as("programme-office")
                .create(
                        "/v1/consultation-commitments",
                        Map.of(
                                "code",
                                "BOATS-" + story.post,
                                "community",
                                community,
                                "source",
                                "A promise of 2016"))
                .expect(201);
        story.withOwner().screened();
        var content = story.content();
        @SuppressWarnings("unchecked")
        var impacts = new ArrayList<>((List<Map<String, Object>>) content.get("impacts"));
        var named = new LinkedHashMap<>(impacts.get(1));
        named.put("community", community);
        impacts.set(1, named);
        content.put("impacts", impacts);
        story.write(Api.as("policy-author"), content).expect(200);

        assertThat(gaps())
                .containsExactly(
                        "record how " + community + " were consulted; the service has promised it");
        var asked = new LinkedHashMap<>(firstOf(content, "engagements"));
        asked.put("communities", List.of("BOATS-" + story.post));
        content.put("engagements", List.of(asked));
        story.write(Api.as("policy-author"), content).expect(200);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void a_finding_that_is_cited_and_names_a_community_by_an_alias_holds_the_submission_too() {
        var alias = "Boat dwellers " + story.post;
        var report = report();
        ((ObjectNode) report.withArray("findings").get(17).at("/affected/0")).put("name", alias);
        var ref = report.withArray("findings").get(17).path("ref").asText();
        Api.as("programme-office").create("/v1/community-events", report).expect(201);
        var made =
                Api.as("programme-office")
                        .create(
                                "/v1/consultation-commitments",
                                Map.of(
                                        "code",
                                        "MOORED-" + story.post,
                                        "community",
                                        "Residents of canals " + story.post,
                                        "aliases",
                                        List.of(alias),
                                        "source",
                                        "A promise of 2016"))
                        .expect(201);
        assertThat(made.text("/aliases/0")).isEqualTo(alias);
        story.withOwner().screened();
        var content = citing(List.of(event + "/" + ref));
        content.put("dispositions", List.of(accepted(event + "/" + ref)));
        story.write(Api.as("policy-author"), content).expect(200);

        assertThat(gaps())
                .containsExactly(
                        "record how Residents of canals "
                                + story.post
                                + " were consulted; the service has promised it");
        var asked = new LinkedHashMap<>(firstOf(content, "engagements"));
        asked.put("communities", List.of(alias));
        content.put("engagements", List.of(asked));
        story.write(Api.as("policy-author"), content).expect(200);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void you_said_we_did_stands_on_the_published_page() {
        story.withOwner().screened();
        var content = story.content();
        var asked = new LinkedHashMap<>(firstOf(content, "engagements"));
        asked.put("comments", List.of(Map.of("said", "Stops feel random.")));
        asked.put("closedOn", "2016-05-01");
        content.put("engagements", List.of(asked));
        assertThat(
                        story.write(Api.as("policy-author"), content)
                                .problem(422, "broken-rule")
                                .violations())
                .hasSize(1);
        asked.put(
                "comments",
                List.of(Map.of("said", "Stops feel random.", "did", "Grounds are read out.")));
        content.put("engagements", List.of(asked));
        content.put(
                "evidence",
                List.of(
                        Story.evidence("E1", null),
                        Map.of(
                                "ref", "E2",
                                "type", "INDEPENDENT_ADVICE",
                                "source", "Independent advisory group",
                                "datedOn", "2016-04-02",
                                "summary", "Give each person a record.")));
        content.put("dispositions", List.of(accepted("E2")));
        story.write(Api.as("policy-author"), content).expect(200);
        assertThat(story.reread().text("/current/content/evidence/1/dispositions/0/decision"))
                .isEqualTo("ACCEPTED");
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        Api.as("publisher").post(story.path() + "/publication", story.etag(), Map.of()).expect(200);

        assertThat(
                        Api.nobody()
                                .get("/v1/published-assessments/" + story.assessment(), "text/html")
                                .expect(200)
                                .response()
                                .asString())
                .contains("You said: Stops feel random.")
                .contains("We did: Grounds are read out.")
                .contains("What was done with findings and advice");
    }

    private Map<String, Object> citing(List<String> citations) {
        var content = story.content();
        var evidence = new ArrayList<Map<String, ?>>();
        evidence.add(Story.evidence("E1", null));
        for (var i = 0; i < citations.size(); i++) {
            evidence.add(
                    Map.of(
                            "ref", "E" + (i + 2),
                            "type", "COMMUNITY_FINDING",
                            "source", "Partner event on the service review",
                            "citation", citations.get(i),
                            "datedOn", "2005-09-08",
                            "summary", "What the groups found."));
        }
        content.put("evidence", evidence);
        return content;
    }

    private Map<String, ?> accepted(String about) {
        return Map.of("about", about, "decision", "ACCEPTED");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> firstOf(Map<String, Object> content, String part) {
        return Objects.requireNonNull((List<Map<String, Object>>) content.get(part)).getFirst();
    }

    private List<String> gaps() {
        return Api.as("policy-author")
                .get(story.path() + "/completeness")
                .expect(200)
                .json()
                .path("gaps")
                .findValues("message")
                .stream()
                .map(JsonNode::asText)
                .toList();
    }
}
