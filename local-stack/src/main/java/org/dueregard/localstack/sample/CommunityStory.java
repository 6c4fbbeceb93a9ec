package org.dueregard.localstack.sample;

import java.util.List;
import java.util.Map;

/** What communities said earlier, and whom the service has promised to consult. */
final class CommunityStory {
    private final SampleApi api;

    CommunityStory(SampleApi api) {
        this.api = api;
    }

    void importFindings() {
        var report = AssessmentStory.resource("community-event-2005.json");
        if (api.read("programme-office", "/v1/community-events/" + report.get("code"))
                .isMissingNode()) {
            api.create("programme-office", "/v1/community-events", "community-event-2005", report);
            api.create(
                    "programme-office",
                    "/v1/consultation-commitments",
                    "commitment-gypsies-travellers",
                    Map.of(
                            "code",
                            "GYPSIES-TRAVELLERS",
                            "community",
                            "Gypsies and Travellers",
                            "aliases",
                            List.of("Gypsies", "Gypsy", "Travellers", "Traveller"),
                            "source",
                            "Scrutiny of the MPS equalities scheme 2008, App. 1 para 18: they are"
                                    + " consulted on decisions that meet their lives"));
        }
    }
}
