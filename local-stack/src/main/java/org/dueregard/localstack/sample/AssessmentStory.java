package org.dueregard.localstack.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dueregard.localstack.Identity;

/**
 * The policy on stop and search: registered, screened, assessed, signed off, published, and due for
 * review.
 */
final class AssessmentStory {
    private static final String AUTHOR = "policy-author";
    private static final String CHAIR = "panel-chair";
    private static final String TITLE = "Stop and search";
    private static final SortedMap<String, String> PANEL =
            new TreeMap<>(
                    Map.of(
                            "panel-union", "STAFF_ASSOCIATION_OR_UNION",
                            "panel-support", "STAFF_SUPPORT_ASSOCIATION",
                            "panel-iag", "IAG"));

    private final SampleApi api;
    private String assessmentId = "";

    AssessmentStory(SampleApi api) {
        this.api = api;
    }

    String assessmentId() {
        return assessmentId;
    }

    void registerAndScreen() {
        var subject =
                api.create(
                                AUTHOR,
                                "/v1/subjects",
                                "subject",
                                Map.of(
                                        "kind", "POLICY",
                                        "title", TITLE,
                                        "purpose",
                                                "How officers stop and search people, and account for it",
                                        "accountablePost", GovernanceStory.OWNER_POST,
                                        "businessArea", "Territorial Policing"))
                        .path("id")
                        .asText();
        var screening =
                "/v1/screenings/"
                        + api.create(
                                        CHAIR,
                                        "/v1/screenings",
                                        "screening",
                                        Map.of("subjectId", subject, "panel", panel()))
                                .path("id")
                                .asText();
        if (api.read(CHAIR, screening).path("outcome").isNull()) {
            PANEL.keySet()
                    .forEach(
                            member ->
                                    api.create(
                                            member,
                                            screening + "/ratings",
                                            "rating-" + member,
                                            resource("stop-and-search-ratings.json")));
            api.change(CHAIR, "POST", screening, "/completion", Map.of());
        }
        assessmentId =
                api.await(
                                CHAIR,
                                screening,
                                "the full assessment that the panel requires",
                                found -> found.path("assessmentId").isTextual())
                        .path("assessmentId")
                        .asText();
    }

    private static List<Map<String, String>> panel() {
        return PANEL.entrySet().stream()
                .map(
                        seat ->
                                Map.of(
                                        "person", Identity.named(seat.getKey()).orElseThrow().sub(),
                                        "constituency", seat.getValue(),
                                        "organisation",
                                                Identity.named(seat.getKey())
                                                        .orElseThrow()
                                                        .title()))
                .toList();
    }

    void assessAndAssure() {
        if (is("DRAFT")) {
            api.change(
                    AUTHOR, "PUT", path(), "/content", resource("stop-and-search-assessment.json"));
            api.change(AUTHOR, "POST", path(), "/submission", Map.of());
        }
        if (is("IN_QA")) {
            var checklist =
                    List.of(
                                    "EVIDENCE_SUFFICIENT",
                                    "ENGAGEMENT_ADEQUATE",
                                    "IMPACTS_REASONED",
                                    "MITIGATIONS_ACHIEVABLE",
                                    "MONITORING_IN_PLACE",
                                    "PLAIN_LANGUAGE")
                            .stream()
                            .map(item -> Map.of("item", item, "met", true))
                            .toList();
            api.change(
                    "assurer",
                    "POST",
                    path(),
                    "/assurance",
                    Map.of("result", "PASSED", "checklist", checklist));
        }
    }

    void signOffAndPublish() {
        api.await(
                AUTHOR,
                path(),
                "the mitigation's owner to be known to the assessment",
                found ->
                        all(
                                found.path("mitigationProgress"),
                                "state",
                                "AGREED",
                                "IN_PROGRESS",
                                "COMPLETED"));
        if (is("FOR_DECISION")) {
            var read = api.read("decision-maker", path());
            api.change(
                    "decision-maker",
                    "POST",
                    path(),
                    "/decision",
                    Map.of(
                            "outcome", "ADJUST",
                            "reason",
                                    "The review of grounds by supervisors addresses what the panel has found.",
                            "contentSha256", read.path("current").path("contentSha256").asText()));
        }
        if (is("SIGNED_OFF")) {
            api.change("publisher", "POST", path(), "/publication", Map.of());
        }
    }

    void awaitReviewBecauseOf(String disparity) {
        api.await(
                AUTHOR,
                path() + "/reviews",
                "the review that the disparity makes due",
                reviews -> reviews.findValuesAsText("ref").contains(disparity));
    }

    void awaitEvidence(String disparity) {
        api.await(
                AUTHOR,
                path() + "/reviews",
                "the action's evidence in the review",
                reviews -> !reviews.findValuesAsText("actionId").isEmpty());
    }

    List<String> findings() {
        return List.of(
                "Assessment of \"" + TITLE + "\": " + status() + ", because of the disparity");
    }

    private boolean is(String status) {
        return status().equals(status);
    }

    private String status() {
        return api.read(AUTHOR, path()).path("status").asText();
    }

    private String path() {
        return "/v1/assessments/" + assessmentId;
    }

    private static boolean all(JsonNode items, String field, String... values) {
        if (items.isEmpty()) {
            return false;
        }
        for (var item : items) {
            if (!Arrays.asList(values).contains(item.path(field).asText())) {
                return false;
            }
        }
        return true;
    }

    static Map<String, Object> resource(String name) {
        try (var in =
                Objects.requireNonNull(
                        AssessmentStory.class.getResourceAsStream("/sample/" + name), name)) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
