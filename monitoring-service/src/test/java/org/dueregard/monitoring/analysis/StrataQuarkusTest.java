package org.dueregard.monitoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.analysis.Surveyed.ask;
import static org.dueregard.monitoring.analysis.Surveyed.one;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups made comparable within strata, crossed with another dimension, and set beside others. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class StrataQuarkusTest {
    private static final String JUNE = "period=2016-06";
    private static boolean sent;

    @BeforeEach
    void london() {
        if (!sent) {
            MonitoringStack.empty();
            London.send();
            Surveyed.send();
            sent = true;
        }
    }

    @Test
    void searches_standardised_by_borough_have_the_pooled_ratio_of_their_boroughs() {
        var answer =
                ask("/v1/indicators/SS-SEARCH-RATE/standardised?by=unit&" + JUNE, "analyst")
                        .expect(200)
                        .json();
        var black = one(answer.get("groups"), "/group", "Black");
        assertThat(black.at("/crude/point").asDouble()).isCloseTo(2.817, within(0.0005));
        assertThat(black.at("/direct/point").asDouble())
                .isCloseTo(black.at("/directGamma/point").asDouble(), within(1e-9));
        assertThat(black.at("/ratio/crude/point").asDouble()).isCloseTo(3.252, within(0.0005));
        assertThat(black.at("/ratio/pooled/point").asDouble()).isBetween(2.9, 3.3);
        assertThat(black.at("/ratio/pooled/method").asText()).contains("Mantel");
        assertThat(black.get("strata")).hasSize(32);
        assertThat(answer.get("standard").asText()).contains("is not held");
        assertThat(
                        ask(
                                        "/v1/indicators/SS-SEARCH-RATE/standardised?by=unit&"
                                                + JUNE,
                                        "analyst",
                                        "text/csv")
                                .expect(200)
                                .text()
                                .lines()
                                .count())
                .isEqualTo(answer.get("groups").size() + 1L);
    }

    @Test
    void arrests_crossed_with_the_kind_of_search_are_counted_and_compared() {
        var answer =
                ask(
                                "/v1/indicators/SS-ARREST-RATE/intersections?with=search-type&"
                                        + JUNE,
                                "analyst")
                        .expect(200)
                        .json();
        assertThat(answer.at("/reference/group/code").asText()).isEqualTo("White");
        assertThat(answer.at("/reference/value/code").asText()).isEqualTo("person");
        var cells = answer.get("cells");
        long arrests = 0;
        for (var cell : cells) {
            if (cell.at("/place/group/code").asText().equals("Black")) {
                arrests += cell.get("events").asLong();
            }
        }
        assertThat(arrests).isEqualTo(967);
        var shown =
                ask(
                                "/v1/indicators/SS-ARREST-RATE/intersections?with=search-type&"
                                        + JUNE,
                                "policy-author")
                        .expect(200)
                        .json();
        assertThat(shown.at("/about/suppressed").asBoolean()).isTrue();
        for (var i = 0; i < cells.size(); i++) {
            var small = cells.get(i).get("events").asLong();
            if (small > 0 && small < 5) {
                assertThat(shown.at("/cells/" + i + "/suppressed").asBoolean()).isTrue();
                assertThat(shown.at("/cells/" + i + "/rate").isNull()).isTrue();
            }
        }
    }

    @Test
    void victims_by_crime_and_disability_have_a_stratified_answer_too() {
        var answer =
                ask("/v1/indicators/VS-HATE-CRIME/standardised?by=disability&" + JUNE, "analyst")
                        .expect(200)
                        .json();
        var group = one(answer.get("groups"), "/group", "hate-crime");
        assertThat(group.get("strata")).hasSize(2);
        assertThat(group.at("/ratio/strataUsed").asInt()).isEqualTo(2);
    }

    @Test
    void another_comparator_is_looked_at_and_kept_nowhere() {
        var path =
                "/v1/indicators/SS-SEARCH-RATE/what-if?comparatorKind=NAMED_GROUP&comparator=Asian&";
        var answer = ask(path + JUNE, "analyst").expect(200).json();
        assertThat(answer.get("label").asText()).startsWith("What if");
        var black = one(answer.get("groups"), "/group", "Black");
        assertThat(black.at("/defined/comparator").asText()).isEqualTo("White");
        assertThat(black.at("/defined/ratio/point").asDouble()).isCloseTo(3.252, within(0.0005));
        assertThat(black.at("/supposed/comparator").asText()).isEqualTo("Asian");
        var asian = one(answer.get("groups"), "/group", "Asian");
        assertThat(black.at("/supposed/ratio/point").asDouble())
                .isCloseTo(
                        black.at("/rate/point").asDouble() / asian.at("/rate/point").asDouble(),
                        within(1e-9));
        assertThat(asian.at("/supposed/ratio").isNull()).isTrue();
        assertThat(
                        ask("/v1/indicators/SS-SEARCH-RATE", "analyst")
                                .expect(200)
                                .json()
                                .get("comparator")
                                .asText())
                .isEqualTo("White");
    }

    /** Where lists are cut, after their first rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "getSeries",
                "getCusum",
                "getFunnel",
                "getStandardised",
                "getIntersections",
                "getWhatIf",
                "getUnitFigures",
                "listFigures"
            })
    void the_examples_of_the_document_are_real_answers(String operation) throws IOException {
        try (var in =
                StrataQuarkusTest.class.getResourceAsStream(
                        "/openapi-examples/monitoring_" + operation + ".json")) {
            var example = new ObjectMapper().readTree(in);
            var answer = ask(example.get("request").asText(), "analyst").expect(200).json();
            assertThat(differences("", example.get("answer"), answer)).isEmpty();
        }
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static List<String> differences(String at, JsonNode example, JsonNode answer) {
        var found = new ArrayList<String>();
        if (example.isObject() && answer.isObject()) {
            if (!names(example).equals(names(answer))) {
                found.add(at + " has other fields");
            }
            example.properties()
                    .forEach(
                            field ->
                                    found.addAll(
                                            differences(
                                                    at + "/" + field.getKey(),
                                                    field.getValue(),
                                                    answer.path(field.getKey()))));
        } else if (example.isArray() && answer.isArray()) {
            for (var i = 0; i < example.size(); i++) {
                found.addAll(differences(at + "/" + i, example.get(i), answer.path(i)));
            }
        } else if (example.isNumber() && answer.isNumber()) {
            var one = example.asDouble();
            if (Math.abs(one - answer.asDouble()) > 1e-9 * Math.max(1, Math.abs(one))) {
                found.add(at + " is " + answer);
            }
        } else if (!example.equals(answer)
                && !(at.endsWith("At") && example.isTextual() && answer.isTextual())) {
            found.add(at + " is " + answer);
        }
        return found;
    }

    @Test
    void what_no_stratum_can_tell_is_refused_with_what_can() {
        assertThat(
                        ask(
                                        "/v1/indicators/SS-SEARCH-RATE/intersections?with=age-range&"
                                                + JUNE,
                                        "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("query:with is nothing that this indicator can be told apart by");
        assertThat(
                        ask(
                                        "/v1/indicators/SS-ARREST-RATE/standardised?by=shoe-size&period=1999-01",
                                        "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .hasSize(2)
                .anyMatch(
                        each ->
                                each.equals(
                                        "query:by is one of [search-type, self-defined-ethnicity, unit]"));
        assertThat(
                        ask(
                                        "/v1/indicators/SS-SEARCH-RATE/what-if?comparatorKind=NAMED_GROUP&comparator=Martian&"
                                                + JUNE,
                                        "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("query:comparator is a group that there is");
        assertThat(
                        ask(
                                        "/v1/indicators/VS-HATE-CRIME/what-if?comparatorKind=NAMED_GROUP&comparator=robbery&"
                                                + JUNE,
                                        "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("query:comparator has nobody in FORCE in 2016-06");
    }
}
