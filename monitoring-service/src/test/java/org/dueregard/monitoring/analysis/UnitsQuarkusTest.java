package org.dueregard.monitoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.analysis.Surveyed.ask;
import static org.dueregard.monitoring.analysis.Surveyed.one;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units beside the service: in a funnel, one by one, and all about one of them. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class UnitsQuarkusTest {
    private static final String FUNNEL =
            "/v1/indicators/SS-SEARCH-RATE/funnel?group=Black&period=2016-06";
    private static boolean sent;

    @BeforeEach
    void london() {
        if (!sent) {
            MonitoringStack.empty();
            London.send();
            Surveyed.send();
            London.certify().expect(200);
            sent = true;
        }
    }

    @Test
    void a_unit_stands_beside_the_service_with_its_gap_in_points() {
        var figures =
                ask("/v1/units/E09000022/figures?period=2016-06", "analyst").expect(200).json();
        assertThat(figures.at("/unit/name").asText()).isEqualTo("Lambeth");
        var hateCrime = one(figures.get("indicators"), "/about/indicator", "VS-HATE-CRIME");
        var group = one(hateCrime.get("groups"), "/group", "hate-crime");
        assertThat(group.get("unitValue").asDouble()).isCloseTo(65.0, within(1e-9));
        assertThat(group.get("serviceValue").asDouble()).isCloseTo(71.7, within(1e-9));
        assertThat(group.get("gap").asDouble()).isEqualTo(-6.7);
        assertThat(group.get("accountablePost").asText()).isEqualTo("ACTP");
        assertThat(hateCrime.at("/about/definitionVersion").asInt()).isEqualTo(1);
        assertThat(figures.get("withoutFigures").toString()).contains("WORKFORCE-SHARE-OFFICERS");
    }

    @Test
    void an_open_disparity_stands_with_the_figures_of_its_unit_and_its_post_answers() {
        var force = ask("/v1/units/FORCE/figures", "analyst").expect(200).json();
        var disparity = one(force.get("disparities"), "/indicator", "SS-SEARCH-RATE");
        assertThat(disparity.get("group").asText()).isEqualTo("Black");
        var searches = one(force.get("indicators"), "/about/indicator", "SS-SEARCH-RATE");
        var black = one(searches.get("groups"), "/group", "Black");
        assertThat(black.get("disparity")).isEqualTo(disparity.get("id"));
        assertThat(black.get("accountablePost")).isEqualTo(disparity.get("accountablePost"));
        assertThat(searches.at("/about/periods/0/state").asText()).isEqualTo("CERTIFIED");
    }

    @Test
    void the_fairness_health_check_has_a_rate_per_group_a_comparator_and_a_ratio_of_each() {
        var set =
                one(
                        ask("/v1/indicator-sets", "analyst").expect(200).json().get("items"),
                        "/set",
                        "FAIRNESS_HEALTH_CHECK");
        var figures =
                ask("/v1/units/FORCE/figures?period=2016-06&set=FAIRNESS_HEALTH_CHECK", "analyst")
                        .expect(200)
                        .json();
        assertThat(
                        figures.get("indicators")
                                .valueStream()
                                .map(each -> each.at("/about/indicator").asText()))
                .containsExactlyElementsOf(
                        set.get("indicators").valueStream().map(JsonNode::asText).toList());
        for (var indicator : figures.get("indicators")) {
            assertThat(indicator.at("/about/comparator").asText()).isEqualTo("White");
            var black = one(indicator.get("groups"), "/group", "Black");
            assertThat(black.at("/rate/point").asDouble()).isPositive();
            assertThat(black.at("/ratio/point").asDouble()).isPositive();
        }
        assertThat(
                        ask("/v1/units/FORCE/figures?set=NO_SUCH", "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .containsExactly("query:set is one of [FAIRNESS_HEALTH_CHECK]");
    }

    @Test
    void the_centre_sees_every_unit_with_its_post_page_by_page_and_the_whole_as_a_table() {
        var path = "/v1/figures?indicator=SS-SEARCH-RATE&period=2016-06&group=Black";
        var first = ask(path + "&limit=20", "analyst").expect(200);
        assertThat(first.json().get("items")).hasSize(20);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(first.json().get("items"))
                .allMatch(each -> !each.get("accountablePost").asText().isBlank());
        assertThat(
                        ask(
                                        path
                                                + "&limit=20&after="
                                                + first.json().get("next").asText(),
                                        "analyst")
                                .expect(200)
                                .json()
                                .get("items"))
                .hasSize(14);
        assertThat(ask(path, "analyst", "text/csv").expect(200).text().lines()).hasSize(35);
    }

    @Test
    void figures_of_a_small_unit_are_hidden_from_others_than_analysts() {
        var path = "/v1/figures?indicator=SS-SEARCH-RATE&period=2016-06&limit=200";
        var shown = ask(path, "policy-author").expect(200).json();
        assertThat(shown.at("/about/suppressed").asBoolean()).isTrue();
        var hidden =
                shown.get("items").valueStream().filter(each -> each.get("suppressed").asBoolean());
        assertThat(hidden)
                .isNotEmpty()
                .allSatisfy(
                        each -> {
                            for (var figure : new String[] {"unitValue", "gap", "rate", "ratio"}) {
                                assertThat(each.get(figure).isNull()).as(figure).isTrue();
                            }
                        });
    }

    @Test
    void every_borough_has_its_place_in_the_funnel() {
        var funnel = ask(FUNNEL, "analyst").expect(200).json();
        assertThat(funnel.get("units")).hasSize(32);
        // 3,347 searches of 1,188,137 residents.
        assertThat(funnel.get("target").asDouble()).isCloseTo(2.817, within(0.0005));
        assertThat(funnel.get("phi").asDouble()).isGreaterThan(1);
        assertThat(funnel.get("tauSquared").asDouble()).isPositive();
        var lambeth = one(funnel.get("units"), "/unit", "E09000022");
        assertThat(lambeth.get("ratio").asDouble())
                .isCloseTo(
                        lambeth.get("events").asLong() / lambeth.get("expected").asDouble(),
                        within(1e-9));
        assertThat(lambeth.at("/adjustedOuter/upper").asDouble())
                .isGreaterThan(lambeth.at("/outer/upper").asDouble());
        assertThat(
                        ask(FUNNEL + "&measure=RATIO", "analyst")
                                .expect(200)
                                .json()
                                .get("target")
                                .asDouble())
                .isCloseTo(3.252, within(0.0005));
        assertThat(ask(FUNNEL, "analyst", "text/csv").expect(200).text().lines()).hasSize(33);
    }

    @Test
    void the_pictures_of_units_and_of_groups_name_who_is_outside() {
        assertThat(ask(FUNNEL, "policy-author", "image/svg+xml").expect(200).text())
                .contains("role=\"img\"", "Events expected", "Outside the 99.8 % limits");
        var results = "/v1/indicators/SS-SEARCH-RATE/results?period=2016-06";
        assertThat(ask(results, "analyst", "image/svg+xml").expect(200).text())
                .contains("role=\"img\"", "Black 2.82 (");
        assertThat(ask(results + "&measure=RATIO", "analyst", "image/svg+xml").expect(200).text())
                .contains("Ratio to White (log scale)", "Black 3.25 (3.11 to 3.41)");
        assertThat(ask(results, "analyst").expect(200).json().get("units")).hasSize(1);
    }

    @Test
    void what_cannot_be_asked_of_units_is_refused_with_what_there_is() {
        assertThat(
                        ask(
                                        "/v1/indicators/SS-SEARCH-RATE/funnel?group=White&measure=RATIO&period=1999-01",
                                        "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .hasSize(2)
                .anyMatch(each -> each.startsWith("query:group is the comparator"))
                .anyMatch(each -> each.startsWith("query:period has no figures"));
        assertThat(ask("/v1/figures", "analyst").expectProblem(400, "request-invalid").violations())
                .hasSize(2);
        ask("/v1/units/MARS/figures", "analyst").expectProblem(404, "not-found");
    }
}
