package org.dueregard.localstack.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The Metropolitan Police Service as its documents of 2002 to 2017 describe it: posts, units and
 * boards, strategies with their commitments, plans with their initiatives, recommendations of an
 * inquiry, and everything that falls due again and again.
 *
 * <p>It is data: each line of the files in {@code sample/organisation} says what to create, and
 * where one sees that it is there already.
 */
public final class OrganisationSample implements SampleLoader {
    private static final String OFFICE = "programme-office";
    private static final String PLAN = "/v1/plans/ACTION-PLAN-2002";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In the order in which one thing names another. */
    private static final Map<String, String> CHAPTERS =
            chapters(
                    "posts", "Posts with their holders",
                    "units", "Six business areas and 32 boroughs",
                    "bodies", "Boards, work groups and secretariats",
                    "strategies", "Strategies with 35 commitments",
                    "plans", "Plans with 31 initiatives, and a scheme of twelve actions",
                    "recommendations", "Recommendations of an inquiry",
                    "obligations", "What falls due again and again");

    /**
     * Something to create.
     *
     * @param at the list in which it is created
     * @param is where it is read when it is there; behind a # a pointer to what must be there
     */
    record Creation(String at, String is, Map<String, Object> body) {}

    @Override
    public String title() {
        return "the organisation";
    }

    @Override
    public List<String> load(URI gateway, UnaryOperator<String> tokens, Consumer<String> progress) {
        var api = new SampleApi(gateway, tokens);
        CHAPTERS.forEach(
                (file, told) -> {
                    progress.accept(told);
                    establish(api, read(file));
                });
        linkRepeated(api);
        return findings(api);
    }

    /** Prevention repeats an initiative of Investigation; the two count once. */
    private static void linkRepeated(SampleApi api) {
        var repeated = initiative(api, "PRE-1");
        if (repeated.path("sameAs").isNull()) {
            api.change(
                    OFFICE,
                    "PUT",
                    PLAN + "/initiatives/" + repeated.path("id").asText(),
                    "/same-as",
                    Map.of(
                            "sameAs",
                            initiative(api, "INV-5").path("id").asText(),
                            "reason",
                            "Both groups are asked for the same."));
        }
    }

    private static JsonNode initiative(SampleApi api, String code) {
        var section = code.substring(0, code.indexOf('-'));
        for (var each : api.read(OFFICE, PLAN + "/initiatives?section=" + section).path("items")) {
            if (each.path("code").asText().equals(code)) {
                return each;
            }
        }
        throw new SampleException("The plan has no initiative " + code + ".");
    }

    /** One look where all of it or nothing is there; a load that was cut short looks at each. */
    private static void establish(SampleApi api, List<Creation> chapter) {
        if (isThere(api, chapter.getLast())) {
            return;
        }
        var begun = isThere(api, chapter.getFirst());
        for (var creation : chapter) {
            if (!begun || !isThere(api, creation)) {
                api.create(OFFICE, creation.at(), "organisation" + creation.is(), dated(creation));
            }
        }
    }

    private static boolean isThere(SampleApi api, Creation creation) {
        var place = creation.is().split("#", 2);
        var found = api.read(OFFICE, place[0]);
        return !(place.length == 1 ? found : found.at(place[1])).isMissingNode();
    }

    /** What recurs begins this month, so that nobody starts with years of what was missed. */
    private static Map<String, Object> dated(Creation creation) {
        var body = new TreeMap<>(creation.body());
        body.computeIfPresent(
                "anchor",
                (name, value) ->
                        value.equals("{month}")
                                ? LocalDate.now(ZoneId.of("Europe/London"))
                                        .withDayOfMonth(1)
                                        .toString()
                                : value);
        return body;
    }

    private static List<Creation> read(String file) {
        var name = "/sample/organisation/" + file + ".json";
        try (var in =
                Objects.requireNonNull(OrganisationSample.class.getResourceAsStream(name), name)) {
            return JSON.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> chapters(String... pairs) {
        var chapters = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            chapters.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(chapters);
    }

    private static List<String> findings(SampleApi api) {
        var summary = api.read(OFFICE, PLAN + "/summary");
        return List.of(
                "Diversity strategy action plan: "
                        + summary.path("initiatives").asInt()
                        + " initiatives, "
                        + summary.path("distinct").asInt()
                        + " of them distinct; what nobody answers for is in /v1/ownership-report");
    }
}
