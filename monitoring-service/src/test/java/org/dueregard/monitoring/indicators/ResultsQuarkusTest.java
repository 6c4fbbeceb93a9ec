package org.dueregard.monitoring.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.Call.get;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answers of June 2016: the figures of the issue, from the file as downloaded. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class ResultsQuarkusTest {
    private static boolean sent;

    @BeforeEach
    void london() {
        if (!sent) {
            MonitoringStack.empty();
            London.send();
            sent = true;
        }
    }

    @Test
    void the_search_rate_of_the_force_has_its_ratio_interval_and_bounds() {
        var answer = results("SS-SEARCH-RATE", "FORCE", "analyst");
        assertThat(answer.get("definitionVersion").asInt()).isEqualTo(2);
        assertThat(answer.get("periodState").asText()).isEqualTo("OPEN");
        assertThat(answer.get("dataAsAt").asText()).isNotBlank();
        assertThat(answer.get("comparator").asText()).isEqualTo("White");
        assertThat(answer.get("caveats").toString())
                .contains("figures of 2016 stand over the residents of 2021")
                .contains("not independent");

        var force = answer.at("/units/0");
        assertThat(force.get("unit").asText()).isEqualTo("FORCE");
        assertThat(force.get("events").asLong()).isEqualTo(10_362);
        assertThat(force.at("/unknown/events").asLong()).isEqualTo(1_029);
        assertThat(force.at("/unknown/share").asDouble()).isCloseTo(1029 / 10_362.0, within(1e-9));

        var white = group(force, "White");
        assertThat(white.get("events").asLong()).isEqualTo(4_054);
        assertThat(white.get("among").asLong()).isEqualTo(4_680_557);
        assertThat(white.get("ratio").isNull()).isTrue();

        var black = group(force, "Black");
        assertThat(black.get("events").asLong()).isEqualTo(3_347);
        assertThat(black.get("among").asLong()).isEqualTo(1_188_137);
        assertThat(black.at("/rate/point").asDouble()).isCloseTo(2.817, within(0.0005));
        assertThat(black.at("/ratio/point").asDouble()).isCloseTo(3.252, within(0.0005));
        assertThat(black.at("/ratio/lower").asDouble()).isCloseTo(3.106, within(0.0005));
        assertThat(black.at("/ratio/upper").asDouble()).isCloseTo(3.406, within(0.0005));
        assertThat(black.at("/ratio/level").asDouble()).isEqualTo(0.95);
        assertThat(black.at("/ratio/method").asText()).contains("exact conditional Poisson");
        assertThat(black.at("/worstCase/lower").asDouble()).isCloseTo(2.594, within(0.0005));
        assertThat(black.at("/worstCase/upper").asDouble()).isCloseTo(4.252, within(0.0005));
        assertThat(black.get("passesThreshold").asBoolean()).isTrue();
    }

    @Test
    void the_arrest_rate_of_the_force_has_its_ratio_and_interval_and_opens_nothing() {
        var force = results("SS-ARREST-RATE", "FORCE", "analyst").at("/units/0");
        var white = group(force, "White");
        var black = group(force, "Black");
        assertThat(white.get("events").asLong()).isEqualTo(806);
        assertThat(white.get("among").asLong()).isEqualTo(4_458);
        assertThat(black.get("events").asLong()).isEqualTo(967);
        assertThat(black.get("among").asLong()).isEqualTo(4_192);
        assertThat(black.at("/ratio/point").asDouble()).isCloseTo(1.2759, within(0.00005));
        assertThat(black.at("/ratio/lower").asDouble()).isCloseTo(1.174, within(0.0005));
        assertThat(black.at("/ratio/upper").asDouble()).isCloseTo(1.387, within(0.0005));
        assertThat(black.at("/ratio/method").asText()).contains("score");
        assertThat(black.get("passesThreshold").asBoolean()).isFalse();
        assertThat(force.at("/unknown/among").asLong()).isEqualTo(30);
    }

    @Test
    void the_units_of_an_analyst_add_up_to_the_force() {
        var units = results("SS-SEARCH-RATE", "*", "analyst").get("units");
        assertThat(units).hasSize(1 + 33 + 1);
        long boroughs = 0;
        for (var unit : units) {
            boroughs += unit.get("unit").asText().equals("FORCE") ? 0 : unit.get("events").asLong();
        }
        assertThat(boroughs).isEqualTo(units.at("/0/events").asLong());
        var unplaced = units.get(units.size() - 1);
        assertThat(unplaced.get("unit").asText()).isEqualTo("UNKNOWN");
        assertThat(group(unplaced, "Black").at("/rate/notEstimable").asText())
                .isEqualTo("Nobody is in the denominator.");
    }

    @Test
    void others_than_analysts_see_no_small_number_and_nothing_made_from_one() {
        for (var indicator : new String[] {"SS-SEARCH-RATE", "SS-ARREST-RATE"}) {
            var all = results(indicator, "*", "analyst").get("units");
            var shown = results(indicator, "*", "policy-author");
            assertThat(shown.get("suppressed").asBoolean()).isTrue();
            var hidden = 0;
            for (var u = 0; u < all.size(); u++) {
                var unit = shown.get("units").get(u);
                var hiddenHere = unit.at("/unknown/suppressed").asBoolean();
                for (var g = 0; g < all.get(u).get("groups").size(); g++) {
                    var whole = all.get(u).get("groups").get(g);
                    var group = unit.get("groups").get(g);
                    var small =
                            isSmall(whole.get("events").asLong())
                                    || (indicator.equals("SS-ARREST-RATE")
                                            && (isSmall(whole.get("among").asLong())
                                                    || isSmall(
                                                            whole.get("among").asLong()
                                                                    - whole.get("events")
                                                                            .asLong())));
                    if (small) {
                        assertThat(group.get("suppressed").asBoolean()).isTrue();
                    }
                    if (group.get("suppressed").asBoolean()) {
                        hidden++;
                        hiddenHere = true;
                        for (var figure :
                                new String[] {"events", "among", "rate", "ratio", "worstCase"}) {
                            assertThat(group.get(figure).isNull()).as(figure).isTrue();
                        }
                    }
                }
                if (hiddenHere) {
                    assertThat(unit.get("events").isNull()).isTrue();
                    assertThat(unit.at("/unknown/share").isNull()).isTrue();
                }
            }
            assertThat(hidden).isPositive();
            assertNoneIsHiddenAlone(shown.get("units"));
        }
    }

    /** The sum over units stands on the force, so one hidden unit alone would be found. */
    private static void assertNoneIsHiddenAlone(JsonNode units) {
        for (var g = 0; g < units.at("/0/groups").size(); g++) {
            var hidden = 0;
            for (var u = 1; u < units.size(); u++) {
                hidden += units.get(u).get("groups").get(g).get("suppressed").asBoolean() ? 1 : 0;
            }
            assertThat(hidden).isNotEqualTo(1);
        }
    }

    @Test
    void one_borough_hides_what_all_boroughs_hide() {
        var all = results("SS-SEARCH-RATE", "*", "policy-author").get("units");
        for (var u : new int[] {1, 2, 15}) {
            var unit = all.get(u);
            assertThat(
                            results("SS-SEARCH-RATE", unit.get("unit").asText(), "policy-author")
                                    .at("/units/0"))
                    .isEqualTo(unit);
        }
    }

    @Test
    void the_city_has_more_searches_than_it_seems() {
        var city = results("SS-SEARCH-RATE", "E09000001", "analyst").at("/units/0");
        assertThat(city.get("name").asText()).isEqualTo("City of London");
        assertThat(group(city, "Black").get("among").asLong()).isEqualTo(232);
    }

    @Test
    void what_is_asked_wrongly_is_told() {
        get("/v1/indicators/SS-SEARCH-RATE/results?period=2016-06")
                .answer()
                .expectProblem(401, "token-missing");
        get("/v1/indicators/SS-SEARCH-RATE/results")
                .as("analyst")
                .answer()
                .expectProblem(400, "request-invalid");
        get("/v1/indicators/SS-SEARCH-RATE/results?period=June")
                .as("analyst")
                .answer()
                .expectProblem(400, "request-invalid");
        get("/v1/indicators/SS-SEARCH-RATE/results?period=2016-07")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
        get("/v1/indicators/SS-SEARCH-RATE/results?period=2016-06&unit=CAMDEN")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
        get("/v1/indicators/NONE/results?period=2016-06")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
    }

    @Test
    void definitions_units_datasets_and_populations_can_be_read() {
        var indicators = get("/v1/indicators").as("auditor").answer().expect(200).json();
        assertThat(indicators.get("items").findValuesAsText("indicator"))
                .contains("SS-SEARCH-RATE", "VS-HATE-CRIME", "WORKFORCE-SHARE-OFFICERS")
                .isSorted();
        assertThat(indicators.at("/items/1/threshold/setBy").asText())
                .contains("a default of Due Regard");
        assertThat(
                        get("/v1/indicators/SS-ARREST-RATE")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("model")
                                .asText())
                .isEqualTo("BINOMIAL_RISK");

        var units = get("/v1/units?limit=200").as("auditor").answer().expect(200).json();
        assertThat(units.get("items")).hasSize(36);
        var first = get("/v1/units?limit=30").as("auditor").answer().json();
        var rest =
                get("/v1/units?limit=30&after=" + first.get("next").asText())
                        .as("auditor")
                        .answer()
                        .json();
        assertThat(rest.get("items")).hasSize(6);

        assertThat(get("/v1/datasets").as("auditor").answer().json().findValuesAsText("dataset"))
                .hasSize(15)
                .contains("stop-and-search");
        assertThat(get("/v1/datasets/stop-and-search").as("auditor").answer().json().get("fields"))
                .hasSize(15);

        var lambeth =
                get("/v1/populations?unit=E09000022&vintage=2021").as("auditor").answer().json();
        assertThat(lambeth.get("items")).hasSize(7);
        assertThat(lambeth.at("/items/0/kind").asText()).isEqualTo("RESIDENT");
        assertThat(lambeth.at("/items/0/source").asText()).contains("Open Government Licence");
        get("/v1/populations?after=bm9uZQ")
                .as("auditor")
                .answer()
                .expectProblem(400, "page-malformed");
    }

    private static JsonNode results(String indicator, String unit, String as) {
        return get("/v1/indicators/%s/results?period=2016-06&unit=%s".formatted(indicator, unit))
                .as(as)
                .answer()
                .expect(200)
                .json();
    }

    private static JsonNode group(JsonNode unit, String group) {
        for (var result : unit.get("groups")) {
            if (result.get("group").asText().equals(group)) {
                return result;
            }
        }
        throw new AssertionError("no group " + group);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < 5;
    }
}
