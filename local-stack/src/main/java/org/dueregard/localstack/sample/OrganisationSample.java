package org.dueregard.localstack.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The Metropolitan Police Service as its documents of 2002 to 2017 describe it: posts, units and
 * boards, strategies with their commitments and measures, plans with their initiatives and an
 * edition, recommendations of an inquiry, a programme of strands, everything that falls due again
 * and again, and the meetings of a year.
 *
 * <p>It is data: each line of the files in {@code sample/organisation} says what to create, and
 * where one sees that it is there already.
 */
public final class OrganisationSample implements SampleLoader {
    private static final String OFFICE = "programme-office";
    private static final String PLAN = "/v1/plans/ACTION-PLAN-2002";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SampleDays DAYS =
            new SampleDays(LocalDate.now(ZoneId.of("Europe/London")));

    /** In the order in which one thing names another. */
    private static final Map<String, String> CHAPTERS =
            chapters(
                    "posts", "Posts with their holders",
                    "units", "Six business areas and 32 boroughs",
                    "bodies", "Boards, work groups and secretariats",
                    "strategies", "Strategies with 35 commitments",
                    "plans", "Plans with 31 initiatives, and a scheme of twelve actions",
                    "recommendations", "Recommendations of an inquiry",
                    "obligations", "What falls due again and again",
                    "returns", "Returns that seven groups make every two months",
                    "programmes", "A programme of 18 strands, and how they were found to stand",
                    "measures", "Measures of success, and what was reached",
                    "meetings", "A year of meetings of seven boards");

    /**
     * Something to create.
     *
     * @param by who creates it; the programme office where absent
     * @param at the list in which it is created
     * @param is where it is read when it is there; behind a # a pointer to what must be there
     */
    record Creation(@Nullable String by, String at, String is, JsonNode body) {
        String creator() {
            return by == null ? OFFICE : by;
        }
    }

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
        progress.accept("Meetings that were held, and minutes that everyone reads");
        new MeetingStory(api, DAYS).holdWhatHasPassed();
        progress.accept("Actions of the plan, two of them completed, and its first edition");
        new PlanStory(api, DAYS).carryOutAndPublish();
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
                api.create(
                        creation.creator(),
                        creation.at(),
                        "organisation" + creation.is(),
                        JSON.convertValue(creation.body(), new TypeReference<>() {}));
            }
        }
    }

    private static boolean isThere(SampleApi api, Creation creation) {
        var place = creation.is().split("#", 2);
        var found = api.read(OFFICE, place[0]);
        return !(place.length == 1 ? found : found.at(place[1])).isMissingNode();
    }

    private static List<Creation> read(String file) {
        try {
            return JSON.readValue(
                    DAYS.in(text(file + ".json")), new TypeReference<List<Creation>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        var name = "/sample/organisation/" + file;
        try (var in =
                Objects.requireNonNull(OrganisationSample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
                        + " of them distinct; what nobody answers for is in /v1/ownership-report",
                "Its first edition, with what is complete behind: "
                        + PLAN.replace("/plans/", "/plan-editions/"));
    }
}
