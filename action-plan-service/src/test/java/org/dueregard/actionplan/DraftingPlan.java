package org.dueregard.actionplan;

import java.util.Locale;
import java.util.UUID;

/**
 * A themed plan with one section that a group owns, and two initiatives in it: INV-1 and INV-2.
 *
 * @param code of the plan
 */
record DraftingPlan(String code) {
    static DraftingPlan of(Cast group) {
        return made(group, "");
    }

    /** The same, in force and published by the group, which has consulted about it. */
    static DraftingPlan inForce(Cast group) {
        var plan = made(group, ", \"secretariat\": \"" + group.body() + "\"");
        PlanCast.activate(plan.code);
        Api.create(
                        Api.office(),
                        "/v1/plans/" + plan.code + "/consultations",
                        """
                        {"kind": "WAIVER", "heldOn": "2020-01-31",
                         "reason": "The law left a month.", "followedFromIt": "Asked next time."}
                        """)
                .then()
                .statusCode(201);
        return plan;
    }

    private static DraftingPlan made(Cast group, String more) {
        var code = "PLAN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Api.create(
                        Api.office(),
                        "/v1/plans",
                        """
                        {"code": "%s", "kind": "THEMED", "title": "Stop and search"%s,
                         "from": "2020-01-01",
                         "sections": [{"code": "INV", "name": "Investigation", "ownerBody": "%s",
                           "initiatives": [{"printedNumber": 1, "text": "Review the grounds."},
                                           {"printedNumber": 2, "text": "Explain the use."}]}]}
                        """
                                .formatted(code, more, group.body()))
                .then()
                .statusCode(201);
        return new DraftingPlan(code);
    }

    /** An action that is drafted to carry the initiative. */
    String drafted(String initiative, Cast group, String measure) {
        var path = path(initiative);
        var drafted =
                Api.as(Api.office())
                        .header("If-Match", Api.get(Api.office(), path).header("ETag"))
                        .body(
                                """
                                {"title": "Review the grounds of every tenth search",
                                 "description": "Supervisors review recorded grounds.",
                                 "accountablePost": "%s", "lens": "CITIZEN_FOCUSED"%s}
                                """
                                        .formatted(group.post(), measure))
                        .post(path + "/actions");
        Cast.done(drafted);
        return drafted.path("actions[0]");
    }

    String path(String initiative) {
        var list = "/v1/plans/" + code + "/initiatives";
        return list
                + "/"
                + Api.get(Api.office(), list)
                        .path("items.find { it.code == '" + initiative + "' }.id");
    }
}
