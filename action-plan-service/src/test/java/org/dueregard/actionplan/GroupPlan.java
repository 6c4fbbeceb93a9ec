package org.dueregard.actionplan;

import java.util.Locale;
import java.util.UUID;

/** A plan with one section that a group owns, and one initiative that its actions carry. */
record GroupPlan(String path, String initiative) {
    static GroupPlan of(Cast group) {
        var code =
                "GROUPS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Api.create(
                        Api.office(),
                        "/v1/plans",
                        """
                        {"code": "%s", "kind": "THEMED", "title": "Themed", "from": "2002-09-30",
                         "sections": [
                          {"code": "TRA", "name": "Training", "ownerBody": "%s",
                           "initiatives": [{"printedNumber": 1, "text": "Train"}]},
                          {"code": "NOB", "name": "Nobody's", "initiatives": []}]}
                        """
                                .formatted(code, group.body()))
                .then()
                .statusCode(201);
        var path = "/v1/plans/" + code;
        var id = Api.get(Api.office(), path + "/initiatives").jsonPath().getString("items[0].id");
        return new GroupPlan(path, path + "/initiatives/" + id);
    }

    /** Lets the action carry the initiative. */
    void carry(String action) {
        var tag = Api.get(Api.office(), initiative).header("ETag");
        Api.as(Api.office())
                .header("If-Match", tag)
                .body("{\"action\": \"" + action + "\"}")
                .put(initiative + "/actions")
                .then()
                .statusCode(200);
    }
}
