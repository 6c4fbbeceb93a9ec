package org.dueregard.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/**
 * Actions of the corporate plan: their groups are consulted and agree, posts take them on, two are
 * done, and the plan's first edition shows it all with what is complete in its annex.
 */
final class PlanStory {
    private static final String OFFICE = "programme-office";
    private static final String OWNER = "decision-maker";
    private static final String PLAN = "ACTION-PLAN-2002";

    /** How far each of them goes, by the reference that it has in the file. */
    private static final List<Course> COURSES =
            List.of(
                    new Course("PLAN-INV-2", "GROUP-INV", "post-holder", Goal.STARTED),
                    new Course("PLAN-INV-6", "GROUP-INV", "post-holder", Goal.COMPLETE),
                    new Course("PLAN-INV-7", "GROUP-INV", "post-holder", Goal.COMPLETE),
                    new Course("PLAN-INV-8", "GROUP-INV", "post-holder", Goal.ACCEPTED),
                    new Course("PLAN-SAS-1", "GROUP-SAS", "post-holder", Goal.STARTED),
                    new Course("PLAN-TRA-1", "GROUP-TRA", "panel-support", Goal.PROPOSED));

    private enum Goal {
        PROPOSED,
        ACCEPTED,
        STARTED,
        COMPLETE
    }

    /**
     * @param chair whoever is in the chair of the group
     */
    private record Course(String reference, String group, String chair, Goal goal) {
        boolean goesTo(Goal step) {
            return goal.compareTo(step) >= 0;
        }
    }

    private final SampleApi api;
    private final SampleDays days;

    PlanStory(SampleApi api, SampleDays days) {
        this.api = api;
        this.days = days;
    }

    /** Once: an edition that is there shows that all before it was done. */
    void carryOutAndPublish() {
        if (!api.read(OFFICE, "/v1/plan-editions/" + PLAN).isMissingNode()) {
            return;
        }
        api.create(
                OFFICE,
                "/v1/actions/imports",
                "organisation-actions-" + days.today(),
                "text/csv",
                BodyPublishers.ofString(days.in(OrganisationSample.text("actions.csv"))),
                "identity");
        var actions =
                api.read(OFFICE, "/v1/actions?originType=BOARD&originId=DIVERSITY-BOARD&limit=200")
                        .path("items");
        for (var course : COURSES) {
            carry(course, "/v1/actions/" + id(actions, course.reference()));
        }
        publish();
    }

    private static String id(JsonNode actions, String reference) {
        for (var action : actions) {
            if (action.path("reference").asText().equals(reference)) {
                return action.path("id").asText();
            }
        }
        throw new SampleException("There is no action " + reference + ".");
    }

    private void carry(Course course, String path) {
        if (state(path).equals("DRAFT")) {
            propose(course, path);
        }
        if (course.goesTo(Goal.ACCEPTED) && state(path).equals("PROPOSED")) {
            api.change(OWNER, "POST", path, "/acceptance", Map.of());
        }
        if (course.goesTo(Goal.STARTED) && state(path).equals("AGREED")) {
            api.change(
                    OWNER,
                    "POST",
                    path,
                    "/start",
                    Map.of(
                            "resources",
                            Map.of(
                                    "standing", "WITHIN_EXISTING_BUDGET",
                                    "statement",
                                            "Staff of the boroughs, in their ordinary duties")));
        }
        if (course.goesTo(Goal.COMPLETE)) {
            complete(course, path);
        }
    }

    private void propose(Course course, String path) {
        api.create(
                OFFICE,
                path + "/consultations",
                "organisation-" + course.reference() + "-consultation",
                Map.of(
                        "body", course.group(),
                        "heldOn", days.today().toString(),
                        "method", "At a meeting of the group",
                        "views", "The group can do it in that time.",
                        "response", "It stays as it is."));
        api.change(
                course.chair(), "POST", path, "/group-agreements", Map.of("body", course.group()));
        api.change(OFFICE, "POST", path, "/proposal", Map.of());
    }

    private void complete(Course course, String path) {
        if (state(path).equals("ACTIVE")) {
            api.create(
                    OWNER,
                    path + "/evidence",
                    "organisation-" + course.reference() + "-evidence",
                    Map.of(
                            "kind",
                            "COUNT",
                            "description",
                            "Boroughs in which it is done",
                            "url",
                            "https://example.invalid/plan/" + course.reference(),
                            "numerator",
                            32,
                            "denominator",
                            32,
                            "asAt",
                            days.today().toString()));
            api.change(
                    OWNER,
                    "POST",
                    path,
                    "/completion-request",
                    Map.of("statement", "It is done in all 32 boroughs."));
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
                            "reason", "The board has seen the count of every borough."));
        }
    }

    private void publish() {
        var plan = "/v1/plans/" + PLAN;
        if (api.read(OFFICE, plan + "/consultations").path("items").isEmpty()) {
            api.create(
                    OFFICE,
                    plan + "/consultations",
                    "organisation-plan-consultation",
                    Map.of(
                            "kind", "CONSULTATION",
                            "heldOn", days.today().toString(),
                            "consultees",
                                    "The seven work groups and the independent advisory groups",
                            "method", "A draft was sent round, and talked over in the forum",
                            "views",
                                    "Actions should name figures by which one sees that they worked.",
                            "followedFromIt", "Each action names its figure."));
        }
        if (state(plan).equals("DRAFT")) {
            api.change(
                    OFFICE,
                    "POST",
                    plan,
                    "/activation",
                    Map.of("reason", "The strategy board has adopted it."));
        }
        api.create(
                OFFICE,
                plan + "/editions",
                "organisation-edition-" + days.today(),
                Map.of("asAt", days.today().toString()));
    }

    private String state(String path) {
        return api.read(OFFICE, path).path("state").asText();
    }
}
