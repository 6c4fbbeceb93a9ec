package org.dueregard.monitoring.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of documents, in and out. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class ObservationsQuarkusTest {
    private static final String IMPORT = "/v1/observations/import?source=documents";
    private static final String LIST = "/v1/observations?source=documents";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void figures_of_one_thing_that_differ_by_document_stay_apart_each_with_its_source() {
        send(
                        line(
                                "FEM-1",
                                "Share of officers",
                                "2017-01-01",
                                "\"percent\": \"30\", \"bound\": \"LESS_THAN\"",
                                "Foreword"),
                        line(
                                "FEM-2",
                                "Share of officers",
                                "2016-01-01",
                                "\"percent\": \"26.1\"",
                                "Table 1"),
                        line(
                                "FEM-3",
                                "Share of officers",
                                "2017-01-01",
                                "\"percent\": \"25\", \"bound\": \"ABOUT\"",
                                "Journey so far"))
                .expect(200);

        var found = items(LIST + "&measure=Share%20of%20officers&dimension=gender&group=female");

        assertThat(texts(found, "percent")).containsExactly("30", "26.1", "25");
        assertThat(texts(found, "bound")).containsExactly("LESS_THAN", "EXACT", "ABOUT");
        assertThat(texts(found, "place")).containsExactly("Foreword", "Table 1", "Journey so far");
    }

    @Test
    void a_stated_fall_of_7_percent_is_flagged_where_the_values_fell_by_21() {
        send(
                        count("COM-10", "7425", ""),
                        count(
                                "COM-16",
                                "5836",
                                ", \"change\": {\"percent\": \"-7\", \"since\": \"COM-10\"}"))
                .expect(200);

        var flagged = read("COM-16");

        assertThat(flagged.at("/consistency/verdict").asText()).isEqualTo("INCONSISTENT");
        assertThat(flagged.at("/consistency/changeOfValues").asDouble()).isEqualTo(-21.4);
        assertThat(flagged.at("/change/percent").asText()).isEqualTo("-7");

        // Once the earlier figure is corrected, the later one agrees with itself.
        send(count("COM-10", "6275", "").replace("\"version\": 1", "\"version\": 2")).expect(200);
        assertThat(read("COM-16").at("/consistency/verdict").asText()).isEqualTo("CONSISTENT");
    }

    @Test
    void evaluation_results_are_checked_against_the_questionnaires_that_came_back() {
        send(
                        share("RET", "45", "98", "46"),
                        share("Q-84", null, "45", "84"),
                        share("Q-91", null, "45", "91"),
                        share("Q-90", null, null, "90"),
                        share("Q-90-OF-45", null, "45", "90"))
                .expect(200);

        assertThat(read("RET").at("/consistency/percentOfCounts").asDouble()).isEqualTo(45.92);
        assertThat(read("RET").at("/consistency/verdict").asText()).isEqualTo("CONSISTENT");
        assertThat(read("Q-84").at("/consistency/fewest").asLong()).isEqualTo(38);
        assertThat(read("Q-91").at("/consistency/most").asLong()).isEqualTo(41);
        assertThat(read("Q-90").at("/denominator").isNull()).isTrue();
        assertThat(read("Q-90").at("/consistency/verdict").asText()).isEqualTo("NOT_CHECKABLE");
        assertThat(read("Q-90-OF-45").at("/consistency/verdict").asText())
                .isEqualTo("INCONSISTENT");
    }

    @Test
    void what_is_not_known_has_a_reason_and_no_number() {
        send(line(
                        "DIS",
                        "Share of officers",
                        "2016-01-01",
                        "\"unknownBecause\": \"no self-declaration data\"",
                        "Table 1"))
                .expect(200);

        var unknown = read("DIS");
        assertThat(unknown.get("percent").isNull()).isTrue();
        assertThat(unknown.get("unknownBecause").asText()).isEqualTo("no self-declaration data");
    }

    @Test
    void more_than_700_keeps_its_sign_and_two_officers_are_a_small_number() {
        send(
                        line(
                                "FLO",
                                "Liaison officers",
                                "2005-01-01",
                                "\"value\": \"700\", \"measuredIn\": \"officers\", \"bound\": \"MORE_THAN\"",
                                "Plan"),
                        line(
                                "PRO",
                                "Officers promoted",
                                "2016-01-01",
                                "\"value\": \"2\", \"measuredIn\": \"officers\"",
                                "Objective 2"))
                .expect(200);

        assertThat(read("FLO").get("bound").asText()).isEqualTo("MORE_THAN");
        assertThat(read("FLO").get("smallNumber").asBoolean()).isFalse();
        assertThat(read("PRO").get("smallNumber").asBoolean()).isTrue();
    }

    @Test
    void evidence_of_25_among_639_officers_is_3_9_percent_on_its_day() {
        send("""
                        {"reference": "REC-23", "content": {"kind": "ACTUAL", "measure": "Family liaison officers", \
                        "population": "Family liaison officers", \
                        "groups": [{"dimension": "ethnicity", "group": "visible ethnic minority"}], \
                        "period": {"from": "2002-11-28", "to": "2002-11-28"}, \
                        "figure": {"numerator": 25, "denominator": 639, "percent": "3.9"}, \
                        "source": {"document": "Progress on the diversity strategy", "place": "para 9"}}}""")
                .expect(200);

        var evidence = read("REC-23");

        assertThat(evidence.get("numerator").asLong()).isEqualTo(25);
        assertThat(evidence.get("denominator").asLong()).isEqualTo(639);
        assertThat(evidence.get("percent").asText()).isEqualTo("3.9");
        assertThat(evidence.get("to").asText()).isEqualTo("2002-11-28");
        assertThat(evidence.at("/consistency/verdict").asText()).isEqualTo("CONSISTENT");
    }

    @Test
    void a_gap_of_about_8_is_kept_without_rates_that_nobody_has_printed() {
        send(gap("GAP-BME", "BME", "-8"), gap("GAP-ASIAN", "Asian", "-3")).expect(200);

        var gap = read("GAP-BME");

        assertThat(gap.get("value").asText()).isEqualTo("-8");
        assertThat(gap.get("bound").asText()).isEqualTo("ABOUT");
        assertThat(gap.get("measuredIn").asText()).isEqualTo("points or percent: it does not say");
        assertThat(read("GAP-ASIAN").get("value").asText()).isEqualTo("-3");
        for (var notPrinted : List.of("numerator", "denominator", "percent")) {
            assertThat(gap.get(notPrinted).isNull()).as(notPrinted).isTrue();
        }
        assertThat(gap.at("/consistency/verdict").asText()).isEqualTo("NOT_CHECKABLE");
    }

    private static String gap(String reference, String group, String value) {
        return """
        {"reference": "%s", "content": {"kind": "SURVEY", "measure": "Confidence", \
        "groups": [{"dimension": "ethnicity", "group": "%s"}], "comparator": "White", \
        "period": {"from": "2016-01-01", "to": "2016-12-31"}, \
        "figure": {"value": "%s", "measuredIn": "points or percent: it does not say", "bound": "ABOUT"}, \
        "source": {"document": "Strategy", "place": "Objective 3"}}}"""
                .formatted(reference, group, value);
    }

    @Test
    void recruitment_of_the_financial_year_2015_16_is_27_percent_of_a_number_that_nobody_gives() {
        send("""
                        {"reference": "REC-BME", "content": {"kind": "ACTUAL", "measure": "Recruits", \
                        "groups": [{"dimension": "ethnicity", "group": "BME"}], \
                        "period": {"from": "2015-04-01", "to": "2016-03-31", "printed": "2015/16"}, \
                        "figure": {"percent": "27"}, \
                        "source": {"document": "Strategy", "place": "Objective 1"}}}""")
                .expect(200);

        var recruits = read("REC-BME");

        assertThat(recruits.get("percent").asText()).isEqualTo("27");
        assertThat(recruits.get("denominator").isNull()).isTrue();
        assertThat(recruits.get("from").asText()).isEqualTo("2015-04-01");
        assertThat(recruits.get("to").asText()).isEqualTo("2016-03-31");
        assertThat(recruits.get("periodPrinted").asText()).isEqualTo("2015/16");
    }

    @Test
    void forecasts_stay_out_of_a_list_of_actual_figures() {
        send(count("NOW", "1000", ""), count("LATER", "1133", "").replace("ACTUAL", "FORECAST"))
                .expect(200);

        assertThat(texts(items(LIST + "&kind=ACTUAL"), "reference")).containsExactly("NOW");
        assertThat(texts(items(LIST + "&kind=ACTUAL&kind=FORECAST"), "reference"))
                .containsExactly("LATER", "NOW");
    }

    @Test
    void a_half_of_another_figure_says_that_it_was_worked_out() {
        send(
                        share("RATE-2017", null, null, "20"),
                        share("RATE-2012", null, null, "10")
                                .replace(
                                        "\"measure\"",
                                        "\"derivedFrom\": \"RATE-2017\", \"measure\""))
                .expect(200);

        assertThat(read("RATE-2012").get("derivedFrom").asText()).isEqualTo("RATE-2017");
        assertThat(read("RATE-2017").get("derivedFrom").isNull()).isTrue();
    }

    @Test
    void nothing_is_worked_out_from_a_figure_that_was_taken_back() {
        send(share("RATE-2017", null, null, "20")).expect(200);
        send("{\"reference\": \"RATE-2017\", \"version\": 2, \"withdrawn\": true}").expect(200);

        assertThat(
                        send(share("RATE-2012", null, null, "10")
                                        .replace(
                                                "\"measure\"",
                                                "\"derivedFrom\": \"RATE-2017\", \"measure\""))
                                .expectProblem(422, "import-refused")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("line:1/content/derivedFrom Is the reference of no observation");
    }

    @Test
    void counts_over_two_dimensions_that_do_not_come_to_their_wholes_are_refused() {
        var refused =
                send(
                                counted("E", 30, "ethnicity=BME"),
                                counted("W", 70, "ethnicity=White"),
                                counted("F", 40, "gender=female"),
                                counted("M", 60, "gender=male"),
                                counted("EF", 10, "ethnicity=BME", "gender=female"),
                                counted("EM", 15, "ethnicity=BME", "gender=male"))
                        .expectProblem(422, "import-refused");

        assertThat(refused.violations())
                .containsExactly(
                        "line:1/content/figure/numerator Is 30 for ethnicity BME, and its parts by gender"
                                + " come to 25.");
        assertThat(items(LIST)).isEmpty();

        send(
                        counted("E", 30, "ethnicity=BME"),
                        counted("W", 70, "ethnicity=White"),
                        counted("F", 40, "gender=female"),
                        counted("M", 60, "gender=male"),
                        counted("EF", 10, "ethnicity=BME", "gender=female"))
                .expect(200);
        assertThat(
                        send(counted("EM", 25, "ethnicity=BME", "gender=male"))
                                .expectProblem(422, "import-refused")
                                .violations())
                .hasSize(1);
        send(counted("EM", 20, "ethnicity=BME", "gender=male")).expect(200);
        assertThat(items(LIST + "&dimension=ethnicity&group=female"))
                .singleElement()
                .satisfies(both -> assertThat(both.get("groups")).hasSize(2));
    }

    @Test
    void every_fault_is_told_with_its_line_and_nothing_is_taken_in() {
        var refused =
                post(IMPORT)
                        .as("data-provider")
                        .body(
                                "application/x-ndjson",
                                String.join(
                                        "\n",
                                        count("GOOD", "1", ""),
                                        "{\"reference\": \"NONE\"}",
                                        "no json",
                                        count("UNIT", "1", ", \"unit\": \"NOWHERE\""),
                                        count("SELF", "1", ", \"derivedFrom\": \"SELF\""),
                                        count("GONE", "1", ", \"derivedFrom\": \"NOT-HERE\""),
                                        count("KIND", "1", "").replace("ACTUAL", "GUESS"),
                                        count("GOOD", "2", "")))
                        .answer()
                        .expectProblem(422, "import-refused");

        assertThat(refused.violations())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("line:2/content Is needed"),
                        one -> assertThat(one).startsWith("line:3 is no JSON"),
                        one -> assertThat(one).startsWith("line:4/content/unit"),
                        one -> assertThat(one).startsWith("line:5/content/derivedFrom Names"),
                        one ->
                                assertThat(one)
                                        .startsWith("line:6/content/derivedFrom Is the reference"),
                        one -> assertThat(one).startsWith("line:7/content/kind"),
                        one -> assertThat(one).startsWith("line:8/version Is held"));
        assertThat(items(LIST)).isEmpty();
    }

    @Test
    void two_printed_percentages_are_set_side_by_side_with_what_rounding_leaves_open() {
        post(IMPORT)
                .as("data-provider")
                .body(
                        "application/x-ndjson",
                        share("HATE", null, null, "71.7")
                                + "\n"
                                + share("BURGLARY", null, null, "81.6")
                                + "\n"
                                + count("COUNT", "7", ""))
                .answer()
                .expect(200);
        var path = "/v1/observations/documents/HATE/comparison?with=";

        var compared = get(path + "BURGLARY&points=5").as("analyst").answer().expect(200).json();

        assertThat(compared.get("gapPoints").asDouble()).isEqualTo(-9.9);
        assertThat(compared.get("gapLower").asDouble()).isEqualTo(-10.0);
        assertThat(compared.get("gapUpper").asDouble()).isEqualTo(-9.8);
        assertThat(compared.get("beyond").asBoolean()).isTrue();
        assertThat(compared.at("/beside/reference").asText()).isEqualTo("BURGLARY");
        get(path + "COUNT").as("analyst").answer().expectProblem(422, "broken-rule");
        get(path + "NOBODY").as("analyst").answer().expectProblem(404, "not-found");
        get(path).as("analyst").answer().expectProblem(400, "request-invalid");
        get(path + "BURGLARY").as("policy-author").answer().expectProblem(403, "role-missing");
    }

    @Test
    void a_dry_run_tells_what_a_file_would_do_and_does_nothing() {
        var told =
                post(IMPORT + "&dryRun=true")
                        .as("data-provider")
                        .body(
                                "application/x-ndjson",
                                count("A", "1", "") + "\n" + count("B", "x", ""))
                        .answer()
                        .expect(200)
                        .json();

        assertThat(told.get("accepted").asInt()).isEqualTo(1);
        assertThat(told.at("/faults/0/line").asInt()).isEqualTo(2);
        assertThat(told.at("/faults/0/pointer").asText()).isEqualTo("/content/figure/value");
        assertThat(items(LIST)).isEmpty();
    }

    @Test
    void sent_again_a_file_changes_nothing_and_reports_none_new() {
        send(count("A", "1", ""), count("B", "2", "")).expect(200);

        var again = send(count("A", "1", ""), count("B", "2", "")).expect(200).json();

        assertThat(again.get("duplicate").asInt()).isEqualTo(2);
        assertThat(again.get("accepted").asInt()).isZero();
        assertThat(items(LIST)).hasSize(2);
    }

    @Test
    void versions_settle_to_the_same_in_whatever_order_they_come() {
        var lines = new ArrayList<String>();
        for (var version = 1; version <= 5; version++) {
            lines.add(
                    count("A", Integer.toString(version * 10), "")
                            .replace("\"version\": 1", "\"version\": " + version));
            lines.add(
                    version == 5
                            ? "{\"reference\": \"B\", \"version\": 5, \"withdrawn\": true}"
                            : count("B", Integer.toString(version), "")
                                    .replace("\"version\": 1", "\"version\": " + version));
        }
        var random = new Random(7);
        for (var round = 0; round < 6; round++) {
            empty();
            Collections.shuffle(lines, random);
            var cut = random.nextInt(1, lines.size());
            send(lines.subList(0, cut).toArray(String[]::new)).expect(200);
            send(lines.subList(cut, lines.size()).toArray(String[]::new)).expect(200);

            assertThat(texts(items(LIST), "value")).containsExactly("50");
            get("/v1/observations/documents/B")
                    .as("analyst")
                    .answer()
                    .expectProblem(404, "not-found");
            var versions =
                    get("/v1/observations/documents/B/versions")
                            .as("analyst")
                            .answer()
                            .expect(200)
                            .json();
            assertThat(versions).hasSize(5);
            assertThat(versions.get(0).get("withdrawn").asBoolean()).isTrue();
            assertThat(versions.get(4).at("/observation/value").asText()).isEqualTo("1");
        }
    }

    @Test
    void two_files_of_one_source_at_once_lose_nothing_and_count_nothing_twice() {
        var files =
                IntStream.range(0, 6)
                        .mapToObj(
                                _ ->
                                        post(IMPORT)
                                                .as("data-provider")
                                                .body(
                                                        "application/x-ndjson",
                                                        count("A", "1", "")
                                                                + "\n"
                                                                + count("B", "2", ""))
                                                .later())
                        .toList();

        var accepted =
                files.stream()
                        .map(CompletableFuture::join)
                        .mapToInt(done -> done.expect(200).json().get("accepted").asInt())
                        .sum();

        assertThat(accepted).isEqualTo(2);
        assertThat(items(LIST)).hasSize(2);
    }

    @Test
    void the_list_comes_in_pages_and_a_public_reader_gets_none() {
        send(IntStream.range(0, 5)
                        .mapToObj(n -> count("P-" + n, Integer.toString(n), ""))
                        .toArray(String[]::new))
                .expect(200);

        var first = get(LIST + "&limit=3").as("analyst").answer().expect(200).json();
        assertThat(texts(list(first), "reference")).containsExactly("P-0", "P-1", "P-2");
        var second =
                get(LIST + "&limit=3&after=" + first.get("next").asText())
                        .as("analyst")
                        .answer()
                        .expect(200)
                        .json();
        assertThat(texts(list(second), "reference")).containsExactly("P-3", "P-4");
        get(LIST).answer().expectProblem(401, "token-missing");
        get(LIST).as("policy-author").answer().expectProblem(403, "role-missing");
        post(IMPORT)
                .as("analyst")
                .body("application/x-ndjson", count("A", "1", ""))
                .answer()
                .expectProblem(403, "role-missing");
    }

    private static Call.Answer send(String... lines) {
        return post(IMPORT)
                .as("data-provider")
                .body("application/x-ndjson", String.join("\n", lines))
                .answer();
    }

    private static String line(
            String reference, String measure, String from, String figure, String place) {
        return """
        {"reference": "%s", "version": 1, "content": {"kind": "ACTUAL", "measure": "%s", \
        "groups": [{"dimension": "gender", "group": "female"}], \
        "period": {"from": "%s", "to": "%s"}, "figure": {%s}, \
        "source": {"document": "Strategy", "place": "%s"}}}"""
                .formatted(
                        reference, measure, from, from.substring(0, 4) + "-12-31", figure, place);
    }

    private static String count(String reference, String value, String more) {
        return """
        {"reference": "%s", "version": 1, "content": {"kind": "ACTUAL", "measure": "Cases", \
        "period": {"from": "2016-04-01", "to": "2017-03-31"}, \
        "figure": {"value": "%s", "measuredIn": "cases"}, \
        "source": {"document": "Strategy", "place": "Objective 3"}%s}}"""
                .formatted(reference, value, more);
    }

    private static String share(
            String reference,
            @Nullable String numerator,
            @Nullable String denominator,
            String percent) {
        return """
        {"reference": "%s", "version": 1, "content": {"kind": "ACTUAL", "measure": "Shares", \
        "period": {"from": "2007-11-01", "to": "2008-02-29"}, \
        "figure": {"numerator": %s, "denominator": %s, "percent": "%s"}, \
        "source": {"document": "Report", "place": "para 43"}}}"""
                .formatted(reference, numerator, denominator, percent);
    }

    private static String counted(String reference, long count, String... groups) {
        var named = new ArrayList<String>();
        for (var group : groups) {
            var parts = group.split("=", 2);
            named.add("{\"dimension\": \"%s\", \"group\": \"%s\"}".formatted(parts[0], parts[1]));
        }
        return """
        {"reference": "%s", "version": 1, "content": {"kind": "ACTUAL", "measure": "Victims", \
        "groups": [%s], "period": {"from": "2007-04-01", "to": "2008-03-31"}, \
        "figure": {"numerator": %d}, "source": {"document": "Report", "place": "R4"}}}"""
                .formatted(reference, String.join(", ", named), count);
    }

    private static JsonNode read(String reference) {
        return get("/v1/observations/documents/" + reference)
                .as("analyst")
                .answer()
                .expect(200)
                .json();
    }

    private static List<JsonNode> items(String path) {
        return list(get(path).as("analyst").answer().expect(200).json());
    }

    private static List<JsonNode> list(JsonNode page) {
        return page.get("items").valueStream().toList();
    }

    private static List<String> texts(List<JsonNode> found, String field) {
        return found.stream().map(each -> each.get(field).asText()).toList();
    }
}
