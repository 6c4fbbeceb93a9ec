package org.dueregard.localstack.sample;

import java.util.Map;
import org.dueregard.localstack.Identity;

/** The posts that answer for stop and search, and the board that decides. */
final class GovernanceStory {
    static final String OWNER_POST = "SS-OWNER";
    static final String CHAIR_POST = "DIV-BOARD-CHAIR";
    static final String BOARD = "DIVERSITY-BOARD";
    private static final String OFFICE = "programme-office";
    private static final String SINCE = "2016-01-01";

    private final SampleApi api;

    GovernanceStory(SampleApi api) {
        this.api = api;
    }

    void appointPostHolders() {
        post(OWNER_POST, "Commander, Stop and Search", "Territorial Policing", "post-holder");
        post(CHAIR_POST, "Chair of the Diversity Strategy Board", "Management Board", "body-chair");
        if (api.read(OFFICE, "/v1/bodies/" + BOARD).isMissingNode()) {
            api.create(
                    OFFICE,
                    "/v1/bodies",
                    "board",
                    Map.of(
                            "code",
                            BOARD,
                            "name",
                            "Diversity Strategy Board",
                            "kind",
                            "BOARD",
                            "chairPost",
                            CHAIR_POST,
                            "decidesCompletions",
                            true));
        }
    }

    private void post(String code, String title, String unit, String holder) {
        var path = "/v1/posts/" + code;
        if (api.read(OFFICE, path).isMissingNode()) {
            api.create(
                    OFFICE,
                    "/v1/posts",
                    "post-" + code,
                    Map.of("code", code, "title", title, "unit", unit));
        }
        if (api.read(OFFICE, path).path("appointments").isEmpty()) {
            api.create(
                    OFFICE,
                    path + "/appointments",
                    "holder-" + code,
                    Map.of(
                            "person",
                            Identity.named(holder).orElseThrow().sub(),
                            "capacity",
                            "HOLDER",
                            "from",
                            SINCE,
                            "displayName",
                            title,
                            // No mail leaves the machine: ./run mails.
                            "email",
                            holder + "@example.invalid"));
        }
    }
}
