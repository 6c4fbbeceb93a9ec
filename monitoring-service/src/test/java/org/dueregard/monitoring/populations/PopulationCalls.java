package org.dueregard.monitoring.populations;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.Call;

/** Files of populations as their sender sends them, and what is held of populations then. */
final class PopulationCalls {
    static final String IMPORT = "/v1/populations/import";
    static final String LIST = "/v1/populations";
    static final String HEADER =
            "unit,classification,group,vintage,kind,people,source,licence,url,note";
    static final String LAMBETH = "E09000022";
    static final String SENDER = "00000000-0000-4000-8000-000000000012";

    /** One figure of the census that the service ships. */
    static final String CENSUS = LIST + "?unit=" + LAMBETH + "&group=Black&vintage=2021";

    private PopulationCalls() {}

    static Call.Answer send(String... rows) {
        return sendText(file(Stream.of(rows)));
    }

    static Call.Answer sendText(String text) {
        return post(IMPORT).as("data-provider").body("text/csv", text).answer();
    }

    /** Another figure of the census for the Black residents of Lambeth. */
    static Call.Answer revise(String people, String reason) {
        return post(IMPORT + "?reason=" + encoded(reason))
                .as("data-provider")
                .body(
                        "text/csv",
                        file(Stream.of(row(LAMBETH, "Black", 2021, "\"" + people + "\""))))
                .answer();
    }

    static String file(Stream<String> rows) {
        return Stream.concat(Stream.of(HEADER), rows).collect(joining("\n", "", "\n"));
    }

    static String row(String unit, String group, int vintage, String people) {
        return "%s,ethnicity-census-2021-groups,%s,%d,RESIDENT,%s,Census 2011,OGL v3.0,https://example.org/2011,"
                .formatted(unit, group, vintage, people);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<JsonNode> revisions(JsonNode population) {
        return items(LIST + "/" + population.get("id") + "/revisions");
    }

    static JsonNode only(String path) {
        var found = items(path);
        assertThat(found).as(path).hasSize(1);
        return found.getFirst();
    }

    static List<JsonNode> items(String path) {
        return get(path)
                .as("analyst")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }
}
