package org.dueregard.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What the holder of the accountable post does, and what the board decides. */
final class ActionStory {
    private static final String HOLDER = "post-holder";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SampleApi api;
    private final LocalDate today = LocalDate.now(LONDON);
    private String explained = "";

    ActionStory(SampleApi api) {
        this.api = api;
    }

    /** The owner accepts what the assessment has committed their post to. */
    void acceptMitigation(String assessmentId) {
        var actions =
                api.await(
                                HOLDER,
                                "/v1/actions?post="
                                        + GovernanceStory.OWNER_POST
                                        + "&originType=MITIGATION",
                                "the action of the mitigation",
                                list -> !list.path("items").isEmpty())
                        .path("items");
        for (var action : actions) {
            accept(action);
        }
    }

    /**
     * Explain or reform: accepted, planned, started, evidenced, and decided by the board, never by
     * the owner.
     */
    void explainOrReform(String disparity) {
        var action =
                api.await(
                                HOLDER,
                                "/v1/actions?originType=DISPARITY&originId=" + disparity,
                                "the action that the disparity proposes",
                                list -> !list.path("items").isEmpty())
                        .path("items")
                        .get(0);
        explained = action.path("id").asText();
        var path = "/v1/actions/" + explained;
        accept(action);
        if (state(path).equals("AGREED")) {
            plan(path);
            api.change(
                    HOLDER,
                    "POST",
                    path,
                    "/start",
                    Map.of(
                            "resources",
                            Map.of(
                                    "standing", "WITHIN_EXISTING_BUDGET",
                                    "statement", "Two analysts of the unit for a month"),
                            "successMeasure",
                            Map.of(
                                    "text",
                                    "The difference is explained by borough, or the practice is reformed",
                                    "indicatorId",
                                    FiguresStory.SEARCH_RATE)));
        }
        if (state(path).equals("ACTIVE")) {
            evidence(path);
            api.change(
                    HOLDER,
                    "POST",
                    path,
                    "/completion-request",
                    Map.of(
                            "statement",
                            "The grounds of the month's searches were reviewed borough by borough."));
        }
        if (state(path).equals("COMPLETION_REQUESTED")) {
            api.change(
                    "body-chair",
                    "POST",
                    path,
                    "/completion-decision",
                    Map.of(
                            "body", GovernanceStory.BOARD,
                            "outcome", "COMPLETE",
                            "reason",
                                    "The board has read the review and takes its findings into the assessment."));
        }
    }

    private void accept(JsonNode action) {
        if (action.path("state").asText().equals("PROPOSED")) {
            api.change(
                    HOLDER,
                    "POST",
                    "/v1/actions/" + action.path("id").asText(),
                    "/acceptance",
                    Map.of("businessArea", "Territorial Policing"));
        }
    }

    private void plan(String path) {
        var action = api.read(HOLDER, path);
        if (action.path("milestones").isEmpty()) {
            api.create(
                    HOLDER,
                    path + "/milestones",
                    "milestone-" + explained,
                    Map.of(
                            "title",
                            "Grounds of June 2016 reviewed",
                            "due",
                            Map.of("date", today.plusMonths(1).toString(), "precision", "MONTH")));
        }
        if (!action.path("endDate").isObject()) {
            api.change(
                    HOLDER,
                    "PUT",
                    path,
                    "/end-date",
                    Map.of("date", today.plusMonths(3).toString(), "precision", "MONTH"));
        }
    }

    private void evidence(String path) {
        if (api.read(HOLDER, path).path("evidence").isEmpty()) {
            api.create(
                    HOLDER,
                    path + "/evidence",
                    "evidence-" + explained,
                    Map.of(
                            "kind",
                            "COUNT",
                            "description",
                            "Searches whose recorded grounds a supervisor has reviewed",
                            "url",
                            "https://example.invalid/stop-and-search/grounds-2016-06",
                            "numerator",
                            10_362,
                            "denominator",
                            10_362,
                            "asAt",
                            today.toString()));
        }
    }

    private String state(String path) {
        return api.read(HOLDER, path).path("state").asText();
    }

    List<String> findings() {
        return List.of("Action \"explain or reform\": " + state("/v1/actions/" + explained));
    }
}
