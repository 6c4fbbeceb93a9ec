package org.dueregard.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A programme of eighteen strands, each led by a post of the Management Board and none assessed
 * yet; and the specific duties of the time, with what shows that they were met.
 */
final class ModernisationStory {
    private static final String OFFICE = "programme-office";
    private static final String PROGRAMME = "Met Modernisation Programme";

    /** Posts are named after what they lead, never after who held them. */
    private static final Map<String, String> LEADS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("MB-CENTRAL-OPS", "central operations"),
                            Map.entry("MB-CITIZEN-FOCUS", "citizen focus"),
                            Map.entry("MB-COMMUNICATION", "communication"),
                            Map.entry("MB-INFORMATION", "information"),
                            Map.entry("MB-INTELLIGENCE", "intelligence"),
                            Map.entry("MB-PEOPLE", "people"),
                            Map.entry("MB-RESOURCES", "resources"),
                            Map.entry("MB-SPECIALIST-CRIME", "specialist crime"),
                            Map.entry("MB-SPECIALIST-OPS", "specialist operations"),
                            Map.entry("MB-STRATEGY", "strategy and performance"),
                            Map.entry("MB-TERRITORIAL", "territorial policing")));

    private static final Map<String, String> EVIDENCE =
            new TreeMap<>(
                    Map.of(
                            "RACE_EQUALITY_SCHEME", "Race Equality Scheme, as published",
                            "RACE_EMPLOYMENT_MONITORING", "Employment monitoring by ethnicity"));

    private final SampleApi api;

    ModernisationStory(SampleApi api) {
        this.api = api;
    }

    void registerStrands() {
        if (compliance().path("strands").asInt() == 0) {
            LEADS.forEach(this::post);
            api.create(
                    OFFICE,
                    "/v1/subjects/import",
                    "modernisation-strands",
                    "text/csv",
                    BodyPublishers.ofByteArray(strands()),
                    "identity");
        }
    }

    private void post(String code, String portfolio) {
        if (api.read(OFFICE, "/v1/posts/" + code).isMissingNode()) {
            api.create(
                    OFFICE,
                    "/v1/posts",
                    "post-" + code,
                    Map.of(
                            "code",
                            code,
                            "title",
                            "Management Board member, " + portfolio,
                            "unit",
                            "Management Board"));
        }
    }

    void showDuties() {
        EVIDENCE.forEach(
                (duty, title) -> {
                    var list = "/v1/duties/" + duty + "/obligations";
                    var obligation = api.read(OFFICE, list).path("items").path(0);
                    var path = list + "/" + obligation.path("id").asText();
                    if (obligation.path("evidence").isEmpty()) {
                        api.change(
                                OFFICE,
                                "POST",
                                path,
                                "/evidence",
                                Map.of(
                                        "title",
                                        title,
                                        "url",
                                        "https://example.invalid/duties/" + duty));
                    }
                    if (!obligation.path("status").asText().equals("MET")) {
                        api.change(
                                OFFICE,
                                "PUT",
                                path,
                                "/status",
                                Map.of(
                                        "status",
                                        "MET",
                                        "reason",
                                        "It was done while the duty held."));
                    }
                });
    }

    private JsonNode compliance() {
        return api.read(
                OFFICE,
                "/v1/coverage/programme-strands?programme=" + PROGRAMME.replace(" ", "%20"));
    }

    private static byte[] strands() {
        try (var in =
                Objects.requireNonNull(
                        ModernisationStory.class.getResourceAsStream(
                                "/sample/modernisation-strands.csv"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> findings() {
        var standing = compliance();
        return List.of(
                PROGRAMME
                        + ": "
                        + standing.path("outstanding").asInt()
                        + " of "
                        + standing.path("strands").asInt()
                        + " strands have no approved assessment");
    }
}
