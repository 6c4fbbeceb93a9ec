package org.dueregard.monitoring.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.populations.PopulationCalls.CENSUS;
import static org.dueregard.monitoring.populations.PopulationCalls.LAMBETH;
import static org.dueregard.monitoring.populations.PopulationCalls.only;
import static org.dueregard.monitoring.populations.PopulationCalls.revise;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What figures that stand on populations make of a revision, and of one that is missing. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class PopulationResultsQuarkusTest {
    @BeforeEach
    @AfterEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void an_indicator_that_is_computed_afterwards_stands_on_the_new_figure_and_says_as_at_when() {
        London.send();
        var before = results(LAMBETH);
        var people = group(before, "Black").get("among").asLong();

        revise(Long.toString(people / 2), "A later count").expect(200);

        var after = results(LAMBETH);
        assertThat(group(after, "Black").get("among").asLong()).isEqualTo(people / 2);
        assertThat(group(after, "Black").at("/rate/point").asDouble())
                .isGreaterThan(group(before, "Black").at("/rate/point").asDouble());
        assertThat(after.get("populationAsAt").asText())
                .isEqualTo(only(CENSUS).get("recordedAt").asText())
                .isGreaterThan(before.get("populationAsAt").asText());
        assertThat(after.get("dataAsAt")).isEqualTo(before.get("dataAsAt"));
        assertThat(after.get("missingPopulation").toString()).isEqualTo("[]");

        London.certify().expect(200);
        var evaluated = London.evaluate("SS-SEARCH-RATE").expect(201).json();
        assertThat(evaluated.get("populationAsAt")).isEqualTo(after.get("populationAsAt"));
        assertThat(evaluated.get("missingPopulation").toString()).isEqualTo("[]");
        assertThat(
                        London.evaluate("SS-ARREST-RATE")
                                .expect(201)
                                .json()
                                .get("populationAsAt")
                                .isNull())
                .isTrue();
    }

    @Test
    void a_population_that_is_missing_is_named_and_no_rate_stands_on_it() {
        London.send();
        withoutResidents(
                "unit = '%s' AND group_code = 'Black'".formatted(LAMBETH),
                () -> {
                    var force = results("FORCE");
                    assertThat(force.at("/missingPopulation")).hasSize(1);
                    assertThat(force.at("/missingPopulation/0/unit").asText()).isEqualTo(LAMBETH);
                    assertThat(force.at("/missingPopulation/0/name").asText()).isEqualTo("Lambeth");
                    assertThat(force.at("/missingPopulation/0/groups").toString())
                            .isEqualTo("[\"Black\"]");
                    assertThat(group(force, "Black").get("events").asLong()).isPositive();
                    assertThat(group(force, "Black").get("among").isNull()).isTrue();
                    assertThat(group(force, "Black").at("/rate/notEstimable").asText())
                            .isEqualTo("Nobody has said how many are in the denominator.");
                    assertThat(group(force, "White").at("/rate/point").asDouble()).isPositive();
                    assertThat(force.at("/units/0/among").isNull()).isTrue();

                    London.certify().expect(200);
                    var evaluated = London.evaluate("SS-SEARCH-RATE").expect(201).json();
                    assertThat(evaluated.at("/missingPopulation/0").asText())
                            .isEqualTo(LAMBETH + ": Black");
                    assertThat(London.disparities()).as("nothing is drawn from it").isEmpty();
                });
        London.evaluate("SS-SEARCH-RATE").expect(201);
        assertThat(London.disparities()).as("drawn as soon as nobody is missing").hasSize(1);
        withoutResidents(
                "true",
                () ->
                        assertThat(
                                        get("/v1/indicators/SS-SEARCH-RATE/results?period=2016-06")
                                                .as("analyst")
                                                .answer()
                                                .expectProblem(404, "not-found")
                                                .json()
                                                .get("detail")
                                                .asText())
                                .isEqualTo(
                                        "There is no population RESIDENT of 2021 by"
                                                + " ethnicity-census-2021-groups."));
    }

    /** Residents of the census are those of another kind in the meantime. */
    private static void withoutResidents(String where, Runnable story) {
        MonitoringStack.execute(
                "UPDATE population SET kind = 'SURVEY_BASE' WHERE vintage = 2021 AND " + where);
        try {
            story.run();
        } finally {
            MonitoringStack.execute("UPDATE population SET kind = 'RESIDENT' WHERE vintage = 2021");
        }
    }

    private static JsonNode results(String unit) {
        return get("/v1/indicators/SS-SEARCH-RATE/results?period=2016-06&unit=" + unit)
                .as("analyst")
                .answer()
                .expect(200)
                .json();
    }

    private static JsonNode group(JsonNode results, String group) {
        return results.at("/units/0/groups")
                .valueStream()
                .filter(each -> each.get("group").asText().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
