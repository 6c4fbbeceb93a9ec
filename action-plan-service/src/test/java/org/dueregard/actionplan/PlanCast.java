package org.dueregard.actionplan;

import static org.dueregard.actionplan.Cast.done;

/** Actions that carry initiatives of plans, and those who own and decide on them. */
record PlanCast(Cast group) {

    /** A section for each code, with one initiative, all owned by the group. */
    String sections(String... codesAndNames) {
        var sections = new StringBuilder();
        for (var i = 0; i < codesAndNames.length; i += 2) {
            sections.append(i == 0 ? "" : ",")
                    .append(
                            """
                            {"code": "%s", "name": "%s", "ownerBody": "%s",
                             "initiatives": [{"printedNumber": 1, "text": "Let all engage"}]}
                            """
                                    .formatted(
                                            codesAndNames[i], codesAndNames[i + 1], group.body()));
        }
        return sections.toString();
    }

    static void make(String code, String kind, String more, String sections) {
        Api.create(
                        Api.office(),
                        "/v1/plans",
                        """
                        {"code": "%s", "kind": "%s", "title": "Diversity plan"%s,
                         "from": "2002-01-01", "sections": [%s]}
                        """
                                .formatted(code, kind, more, sections))
                .then()
                .statusCode(201);
    }

    static void activate(String code) {
        done(
                Api.change(
                        Api.office(),
                        "/v1/plans/" + code + "/activation",
                        "{\"reason\": \"Adopted.\"}"));
    }

    /** Lets the action carry the initiative of that section. */
    static String carry(String plan, String section, String action) {
        var path = "/v1/plans/" + plan + "/initiatives";
        var initiative =
                path
                        + "/"
                        + Api.get(Api.office(), path + "?section=" + section)
                                .<String>path("items[0].id");
        done(
                Api.as(Api.office())
                        .header("If-Match", Api.get(Api.office(), initiative).header("ETag"))
                        .body("{\"action\": \"" + action + "\"}")
                        .put(initiative + "/actions"));
        return action;
    }

    /** An action that a business area has until that day. */
    String draft(String area, String end, String origin, String source) {
        return draft(group.post(), area, end, origin, source);
    }

    static String draft(String post, String area, String end, String origin, String source) {
        return Api.create(
                        Api.office(),
                        "/v1/actions",
                        """
                        {"title": "Visit and support", "description": "As it is asked.",
                         "accountablePost": "%s", "lens": "BOTH", "businessArea": "%s",
                         "origin": {"type": "%s", "id": "%s"},
                         "endDate": {"date": "%s", "precision": "DAY"},
                         "successMeasure": {"text": "All visited."}}
                        """
                                .formatted(post, area, origin, source, end))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String proposed(String area, String end) {
        return propose(draft(area, end, "BOARD", "2002-09/1"));
    }

    static String propose(String action) {
        done(Api.change(Api.office(), "/v1/actions/" + action + "/proposal", "{}"));
        return action;
    }

    String started(String area, String end) {
        var id = proposed(area, end);
        group.accept(id);
        Api.create(
                        group.holderToken(),
                        "/v1/actions/" + id + "/milestones",
                        "{\"title\": \"Form agreed\","
                                + " \"due\": {\"date\": \"2030-02-01\", \"precision\": \"MONTH\"}}")
                .then()
                .statusCode(201);
        done(group.start(id));
        return id;
    }

    /** The body decides that it is complete; completion was requested. */
    void complete(String action) {
        done(
                Api.change(
                        group.chairToken(),
                        "/v1/actions/" + action + "/completion-decision",
                        group.decision("COMPLETE")));
    }

    void finish(String action) {
        group.addEvidence(action);
        group.requestCompletion(action);
        complete(action);
    }
}
