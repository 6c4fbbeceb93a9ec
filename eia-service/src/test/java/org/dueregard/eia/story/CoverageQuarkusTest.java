package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dueregard.localstack.testing.ServiceStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of the register is covered, and what is not. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class CoverageQuarkusTest {
    private final Story story = new Story();
    private final Api author = Api.as("policy-author");
    private final String programme = "Modernisation-" + UUID.randomUUID();

    @Test
    void with_none_of_18_strands_approved_the_report_shows_18_outstanding_with_their_leads() {
        for (var number = 1; number <= 18; number++) {
            register(number, number == 18 ? List.of("LEAD-2") : List.of(), "2006-03-31");
        }

        var report = compliance();

        assertThat(report.path("strands").asInt()).isEqualTo(18);
        assertThat(report.path("approved").asInt()).isZero();
        assertThat(report.path("outstanding").asInt()).isEqualTo(18);
        assertThat(report.path("notBegun").asInt()).isEqualTo(18);
        assertThat(report.path("late").asInt()).isEqualTo(18);
        assertThat(report.path("items"))
                .hasSize(18)
                .allSatisfy(
                        strand -> {
                            assertThat(strand.path("leads")).isNotEmpty();
                            assertThat(strand.path("approved").asBoolean()).isFalse();
                            assertThat(strand.path("daysLate").asLong()).isPositive();
                        });
        assertThat(report.at("/items/17/leads").findValuesAsText("post"))
                .containsExactly("LEAD-0", "LEAD-2");
        assertThat(report.at("/leads/2/post").asText()).isEqualTo("LEAD-2");
        assertThat(report.at("/leads/2/outstanding").asInt()).isEqualTo(7);
    }

    @Test
    void a_strand_is_approved_once_it_is_signed_off_and_late_only_after_its_day() {
        register(1, List.of(), Story.TODAY.minusDays(2).toString());
        register(2, List.of(), Story.TODAY.toString());
        var begun = register(3, List.of(), null);
        author.create("/v1/assessments", Map.of("subjectId", begun)).expect(201);

        var report = compliance();

        assertThat(report.path("items"))
                .extracting(strand -> strand.path("daysLate").asLong())
                .containsExactly(2L, 0L, 0L);
        assertThat(report.at("/items/2/status").asText()).isEqualTo("DRAFT");
        assertThat(report.at("/items/2/dueOn").asText())
                .isEqualTo(Story.TODAY.plusDays(90).toString());
        assertThat(report.path("notBegun").asInt()).isEqualTo(2);
        assertThat(report.path("late").asInt()).isEqualTo(1);
    }

    @Test
    void beginning_a_late_strand_does_not_make_it_timely() {
        var day = Story.TODAY.minusDays(40).toString();
        var strand = register(5, List.of(), day);

        var begun = author.create("/v1/assessments", Map.of("subjectId", strand)).expect(201);

        assertThat(begun.text("/dueOn")).isEqualTo(day);
        assertThat(compliance().at("/items/0/daysLate").asLong()).isEqualTo(40);
    }

    @Test
    void screening_a_strand_cannot_end_with_not_required() {
        var strand = register(4, List.of(), null);
        story.goingOn(UUID.fromString(strand), new UUID(0, 0));
        var screening = story.openScreening();
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            Story.rate(screening, member, "low").expect(201);
        }

        Story.complete(
                        screening,
                        Map.of("outcome", "NOT_REQUIRED", "reason", "Little effect is expected."))
                .problem(422, "broken-rule");
        var ended = Story.complete(screening, Map.of()).expect(200);

        assertThat(ended.text("/outcome")).isEqualTo("FULL_EIA_REQUIRED");
    }

    @Test
    void the_benefits_that_a_strand_states_are_kept_with_its_assessment() {
        var strand = register(5, List.of(), null);
        var begun = author.create("/v1/assessments", Map.of("subjectId", strand)).expect(201);
        story.goingOn(UUID.fromString(strand), begun.id());
        var content = story.content();
        content.put(
                "scope",
                Map.of(
                        "aims", "Modernise the service.",
                        "changeKind", "NEW",
                        "functions", List.of("SERVICE_DELIVERY"),
                        "people", List.of("CITIZENS", "STAFF", "PARTNERS"),
                        "workforceDiversity",
                                Map.of(
                                        "statement", "More local recruits.",
                                        "successMeasure", "Their share rises.")));

        story.write(author, content).expect(200);

        assertThat(story.reread().text("/current/content/scope/workforceDiversity/successMeasure"))
                .isEqualTo("Their share rises.");
        assertThat(
                        author.post(story.path() + "/submission", story.etag(), null)
                                .problem(422, "broken-rule")
                                .violations())
                .contains(
                        "/scope/communityRelations say how the strand supports relations with"
                                + " communities");
    }

    @Test
    void the_objectives_of_a_unit_are_counted_with_and_without_an_assessment() {
        var unit = "OCU " + UUID.randomUUID();
        var first = objective(unit, "Street robbery");
        objective(unit, "Repeat victims");
        objective(unit, "Confidence");
        author.create("/v1/assessments", Map.of("subjectId", first)).expect(201);

        assertThat(units(2))
                .filteredOn(each -> each.path("unit").asText().equals(unit))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.path("objectives").asInt()).isEqualTo(3);
                            assertThat(each.path("withAssessment").asInt()).isEqualTo(1);
                            assertThat(each.path("withoutAssessment").asInt()).isEqualTo(2);
                            assertThat(each.path("approved").asInt()).isZero();
                        });
    }

    @Test
    void units_come_page_by_page_each_once() {
        for (var number = 0; number < 3; number++) {
            objective("Page " + number + " " + UUID.randomUUID(), "Street robbery");
        }

        var names = units(2).stream().map(each -> each.path("unit").asText()).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .isSorted()
                .filteredOn(name -> name.startsWith("Page "))
                .hasSize(3);
        assertThat(units(200)).hasSameSizeAs(names);
    }

    /** All of them, in pages of this size. */
    private static List<JsonNode> units(int limit) {
        var path = "/v1/coverage/unit-objectives?limit=" + limit;
        var found = new ArrayList<JsonNode>();
        var page = Api.as("auditor").get(path).expect(200).json();
        while (true) {
            page.path("items").forEach(found::add);
            if (page.path("next").isNull()) {
                return found;
            }
            assertThat(page.path("items")).hasSize(limit);
            page =
                    Api.as("auditor")
                            .get(path + "&after=" + page.path("next").asText())
                            .expect(200)
                            .json();
        }
    }

    @Test
    void every_policy_has_a_decision_for_each_strand_or_is_not_yet_screened() {
        var screened = story.screened().subject().toString();
        var unscreened = new Story().registered().subject().toString();

        var all = everyPage("/v1/coverage/relevance?limit=200");
        var missing = everyPage("/v1/coverage/relevance?limit=200&screened=false");

        assertThat(all)
                .filteredOn(each -> each.path("subjectId").asText().equals(screened))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.path("status").asText()).isEqualTo("SCREENED");
                            assertThat(each.path("relevance").findValuesAsText("characteristic"))
                                    .isSorted()
                                    .hasSize(9);
                            assertThat(each.path("relevance"))
                                    .allSatisfy(
                                            decision ->
                                                    assertThat(decision.path("reason").asText())
                                                            .isNotBlank());
                        });
        assertThat(all)
                .filteredOn(each -> each.path("subjectId").asText().equals(unscreened))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.path("status").asText())
                                        .isEqualTo("NOT_YET_SCREENED"));
        assertThat(missing)
                .extracting(each -> each.path("subjectId").asText())
                .contains(unscreened)
                .doesNotContain(screened);
    }

    private List<JsonNode> everyPage(String path) {
        var found = new ArrayList<JsonNode>();
        var page = Api.as("auditor").get(path).expect(200).json();
        found.addAll(items(page));
        while (page.path("next").isTextual()) {
            page =
                    Api.as("auditor")
                            .get(path + "&after=" + page.path("next").asText())
                            .expect(200)
                            .json();
            found.addAll(items(page));
        }
        return found;
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    private JsonNode compliance() {
        return Api.as("auditor")
                .get("/v1/coverage/programme-strands?programme=" + programme)
                .expect(200)
                .json();
    }

    private String register(int number, List<String> jointLeads, @Nullable String dueOn) {
        var given = new HashMap<String, Object>();
        given.put("kind", "PROGRAMME_STRAND");
        given.put("title", "Strand " + number);
        given.put("purpose", "Modernise the service.");
        given.put("accountablePost", "LEAD-" + number % 3);
        given.put("jointLeadPosts", jointLeads);
        given.put("programme", programme);
        given.put("programmeStrand", "MMP-%02d".formatted(number));
        if (dueOn != null) {
            given.put("assessmentDueOn", dueOn);
        }
        return Api.as("programme-office").create("/v1/subjects", given).expect(201).text("/id");
    }

    private String objective(String unit, String title) {
        return author.create(
                        "/v1/subjects",
                        Map.of(
                                "kind",
                                "OCU_OBJECTIVE",
                                "title",
                                title,
                                "purpose",
                                "Fewer of them.",
                                "accountablePost",
                                story.post,
                                "unit",
                                unit))
                .expect(201)
                .text("/id");
    }
}
