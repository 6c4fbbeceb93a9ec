package org.dueregard.monitoring.selfassessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Standards and self-assessments over HTTP. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class SelfAssessmentsQuarkusTest {
    private static final String STANDARD = "/v1/standards/ESLG";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_standard_is_met_as_far_as_the_moderated_levels_of_its_criteria() {
        assertThat(read(STANDARD).get("present").isNull()).isTrue();
        assess("LEADERSHIP", 3).expectProblem(422, "broken-rule");
        get(STANDARD + "/overview").as("auditor").answer().expectProblem(404, "not-found");
        set(5).expect(201);
        assertThat(read(STANDARD).at("/present/levels").asInt()).isEqualTo(5);

        var leadership = assess("LEADERSHIP", 4).expect(201);
        assertThat(read(STANDARD + "/overview").get("level").isNull()).isTrue();
        assertThat(read(STANDARD + "/overview").get("withoutAssessment").toString())
                .isEqualTo("[\"EMPLOYMENT\"]");
        assess("EMPLOYMENT", 5).expect(201);
        var agreed = moderation("AGREED", null);
        moderate(leadership, "assurer", null, agreed).expectProblem(428, "if-match-missing");
        moderate(leadership, "programme-office", leadership.header("ETag"), agreed)
                .expectProblem(403, "not-independent");
        moderate(leadership, "assurer", leadership.header("ETag"), moderation("CHANGED", 9))
                .expectProblem(422, "broken-rule");
        var moderated =
                moderate(leadership, "assurer", leadership.header("ETag"), moderation("CHANGED", 2))
                        .expect(200);
        assertThat(moderated.json().get("level").asInt()).isEqualTo(4);
        assertThat(moderated.json().at("/moderation/level").asInt()).isEqualTo(2);
        moderate(leadership, "assurer", leadership.header("ETag"), agreed)
                .expectProblem(412, "stale-version");
        moderate(leadership, "assurer", moderated.header("ETag"), agreed)
                .expectProblem(409, "illegal-transition");

        var overview = read(STANDARD + "/overview");
        assertThat(overview.get("level").asInt()).isEqualTo(2);
        assertThat(overview.get("highest").asBoolean()).isFalse();
        assertThat(overview.get("notModerated").toString()).isEqualTo("[\"EMPLOYMENT\"]");
        assertThat(read("/v1/self-assessments?standard=ESLG&moderated=false").get("items"))
                .singleElement()
                .extracting(each -> each.get("criterion").asText())
                .isEqualTo("EMPLOYMENT");
    }

    @Test
    void the_latest_assessment_holds_and_what_was_assessed_stays_with_its_version() {
        set(5).expect(201);
        assess("LEADERSHIP", 5).expect(201);
        assess("LEADERSHIP", 1).expect(201);
        assess("EMPLOYMENT", 3).expect(201);
        assertThat(read(STANDARD + "/overview").get("level").asInt()).isEqualTo(1);

        assertThat(set(3).expect(201).json().get("version").asInt()).isEqualTo(2);
        assertThat(read(STANDARD + "/overview").get("withoutAssessment")).hasSize(2);
        assertThat(read(STANDARD + "/overview?version=1").get("level").asInt()).isEqualTo(1);
        assertThat(assess("PLUMBING", 4).expectProblem(422, "broken-rule").violations())
                .extracting(each -> each.substring(0, each.indexOf(' ')))
                .containsExactly("/criterion", "/level");
        assertThat(read(STANDARD + "/versions").get("items")).hasSize(2);
        post(STANDARD + "/versions")
                .as("analyst")
                .json("{}")
                .answer()
                .expectProblem(403, "role-missing");
    }

    @Test
    void versions_that_are_set_at_once_are_numbered_and_a_repetition_is_one() {
        assertThat(
                        Stream.generate(() -> setting(5).later()).limit(3).toList().stream()
                                .map(each -> each.join().expect(201).json().get("version").asInt())
                                .sorted())
                .containsExactly(1, 2, 3);
        setting(4).key("repeated").answer().expect(201);
        setting(4).key("repeated").answer().expect(201);

        assertThat(read(STANDARD + "/versions").get("items").findValuesAsText("version"))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void of_moderations_at_once_one_holds_and_only_who_may_says_anything() {
        set(5).expect(201);
        assessing("LEADERSHIP", 4, "data-provider").answer().expectProblem(403, "role-missing");
        var assessment =
                assessing("LEADERSHIP", 4, "programme-office").key("repeated").answer().expect(201);
        assertThat(
                        assessing("LEADERSHIP", 4, "programme-office")
                                .key("repeated")
                                .answer()
                                .expect(201)
                                .text())
                .isEqualTo(assessment.text());
        var changed = moderation("CHANGED", 2);
        moderate(assessment, "policy-author", assessment.header("ETag"), changed)
                .expectProblem(403, "role-missing");

        assertThat(
                        Stream.generate(
                                        () ->
                                                moderating(
                                                                assessment,
                                                                "assurer",
                                                                assessment.header("ETag"),
                                                                changed)
                                                        .later())
                                .limit(3)
                                .toList()
                                .stream()
                                .map(each -> each.join().status())
                                .sorted())
                .containsExactly(200, 412, 412);
        assertThat(read("/v1/self-assessments").get("items")).hasSize(1);
    }

    private static Call.Answer set(int levels) {
        return setting(levels).answer();
    }

    private static Call setting(int levels) {
        return post(STANDARD + "/versions")
                .as("programme-office")
                .json(
                        """
                        {"levels": %d, "source": "The standard as published",
                         "criteria": [{"criterion": "LEADERSHIP", "title": "Leadership"},
                                      {"criterion": "EMPLOYMENT", "title": "Employment"}]}
                        """
                                .formatted(levels));
    }

    private static Call.Answer assess(String criterion, int level) {
        return assessing(criterion, level, "programme-office").answer();
    }

    private static Call assessing(String criterion, int level, String as) {
        return post("/v1/self-assessments")
                .as(as)
                .json(
                        """
                        {"standard": "ESLG", "criterion": "%s", "level": %d,
                         "evidence": "The scheme of 2007", "assessedOn": "2008-01-15",
                         "assessorPost": "DCFD-STANDARD"}
                        """
                                .formatted(criterion, level));
    }

    private static String moderation(String outcome, @Nullable Integer level) {
        return """
        {"outcome": "%s", "level": %s, "reason": "The evidence was read", "moderatorPost": "DIR-DCFD"}
        """
                .formatted(outcome, level);
    }

    private static Call.Answer moderate(
            Call.Answer assessment, String as, @Nullable String tag, String json) {
        return moderating(assessment, as, tag, json).answer();
    }

    private static Call moderating(
            Call.Answer assessment, String as, @Nullable String tag, String json) {
        return post("/v1/self-assessments/" + assessment.json().get("id").asText() + "/moderation")
                .as(as)
                .ifMatch(tag)
                .json(json);
    }

    private static JsonNode read(String path) {
        return get(path).as("auditor").answer().expect(200).json();
    }
}
