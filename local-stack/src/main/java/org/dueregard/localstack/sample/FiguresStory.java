package org.dueregard.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The month's records as data.police.uk gives them, certified by their sender, and what they show.
 */
final class FiguresStory {
    static final String SEARCH_RATE = "SS-SEARCH-RATE";
    private static final String SENDER = "data-provider";
    private static final String FILE = "2016-06-metropolitan-stop-and-search.csv";
    private static final String PERIOD = "2016-06";
    private static final String DATASET = "/v1/datasets/stop-and-search";

    private final SampleApi api;
    private JsonNode receipt = MissingNode.getInstance();

    FiguresStory(SampleApi api) {
        this.api = api;
    }

    void sendAndCertify() {
        receipt =
                api.create(
                        SENDER,
                        DATASET + "/batches?source=data.police.uk&file=" + FILE,
                        "records",
                        "text/csv",
                        BodyPublishers.ofByteArray(stored(FILE + ".gz")),
                        "gzip");
        var period = DATASET + "/periods/" + PERIOD;
        if (!api.read(SENDER, period).path("state").asText().equals("CERTIFIED")) {
            api.change(SENDER, "PUT", period, "/certification", Map.of());
        }
    }

    /** The figures that documents of twenty years print, each with its source. */
    void sendObservations() {
        api.create(
                SENDER,
                "/v1/observations/import?source=documents",
                "observations",
                "application/x-ndjson",
                BodyPublishers.ofByteArray(stored("observations.ndjson")),
                "identity");
    }

    /** The id of the one open disparity in search rates. */
    String awaitDisparity() {
        return api.await(
                        "analyst",
                        "/v1/disparities",
                        "the disparity in search rates",
                        list ->
                                list.path("items")
                                        .findValuesAsText("indicator")
                                        .contains(SEARCH_RATE))
                .path("items")
                .get(0)
                .path("id")
                .asText();
    }

    List<String> findings() {
        return List.of(
                "Records of June 2016: %,d accepted, %,d rejected, %,d of them equal to an earlier row and kept"
                        .formatted(
                                receipt.path("accepted").asInt(),
                                receipt.path("rejected").asInt(),
                                receipt.path("repeats").asInt()),
                finding(SEARCH_RATE, "Search rate, Black against White residents, rate ratio"),
                finding("SS-ARREST-RATE", "Arrests of searches, Black against White, risk ratio"));
    }

    private String finding(String indicator, String words) {
        var results =
                api.read(
                        "analyst",
                        "/v1/indicators/" + indicator + "/results?unit=FORCE&period=" + PERIOD);
        for (var group : results.path("units").path(0).path("groups")) {
            if (group.path("group").asText().equalsIgnoreCase("Black")) {
                var ratio = group.path("ratio");
                var worst = group.path("worstCase");
                return String.format(
                                Locale.UK,
                                "%s %.3f, 95 %% interval %.3f to %.3f",
                                words,
                                ratio.path("point").asDouble(),
                                ratio.path("lower").asDouble(),
                                ratio.path("upper").asDouble())
                        + (worst.isObject()
                                ? String.format(
                                        Locale.UK,
                                        ", worst case for the unknown %.3f to %.3f",
                                        worst.path("lower").asDouble(),
                                        worst.path("upper").asDouble())
                                : "");
            }
        }
        return words + ": not estimable";
    }

    private static byte[] stored(String file) {
        var name = "/sample/" + file;
        try (var in = Objects.requireNonNull(FiguresStory.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
