package org.dueregard.monitoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.analysis.Surveyed.ask;
import static org.dueregard.monitoring.analysis.Surveyed.one;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.SpreadSheet;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group month by month, with limits, as JSON and as tables. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class SeriesQuarkusTest {
    private static final String MONTHS = "&from=2015-05&to=2016-06";
    private static final String SERIES =
            "/v1/indicators/VS-HATE-CRIME/series?group=hate-crime" + MONTHS;
    private static final String LAMBETH = SERIES + "&unit=E09000022";
    private static boolean sent;

    @BeforeEach
    void survey() {
        if (!sent) {
            MonitoringStack.empty();
            Surveyed.send();
            sent = true;
        }
    }

    @Test
    void a_series_has_every_month_with_rate_ratio_and_limits_and_says_what_it_stands_on() {
        var series = ask(SERIES, "analyst").expect(200).json();
        var about = series.get("about");
        assertThat(about.get("indicator").asText()).isEqualTo("VS-HATE-CRIME");
        assertThat(about.get("definitionVersion").asInt()).isEqualTo(1);
        assertThat(about.get("dataAsAt").asText()).isNotBlank();
        assertThat(about.get("accountablePost").asText()).isEqualTo("ACTP");
        assertThat(about.get("periods")).hasSize(14);
        assertThat(about.get("suppressed").asBoolean()).isFalse();
        assertThat(about.get("methods").toString()).contains("Wilson");
        assertThat(about.get("caveats").toString()).contains("certified");
        assertThat(series.get("points")).hasSize(14);
        var last = one(series.get("points"), "/period", "2016-06");
        assertThat(last.get("events").asLong()).isEqualTo(717);
        assertThat(last.get("among").asLong()).isEqualTo(1000);
        assertThat(last.at("/rate/point").asDouble()).isCloseTo(71.7, within(1e-9));
        assertThat(last.at("/ratio/point").asDouble())
                .isCloseTo(0.717 / (408 / 500.0), within(1e-9));
        var before = one(series.get("points"), "/period", "2016-05").at("/rate/point").asDouble();
        assertThat(last.at("/toMonthBefore/point").asDouble())
                .isCloseTo(71.7 / before, within(1e-9));
        var year = one(series.get("points"), "/period", "2015-06").at("/rate/point").asDouble();
        assertThat(last.at("/toYearBefore/point").asDouble()).isCloseTo(71.7 / year, within(1e-9));
        assertThat(series.at("/points/0/toMonthBefore").isNull()).isTrue();
        assertThat(series.at("/rates/kind").asText()).isEqualTo("XMR");
        assertThat(series.at("/rates/points")).hasSize(14);
        assertThat(series.at("/rates/trial").asBoolean()).isFalse();
        assertThat(series.at("/ratios/kind").asText()).isEqualTo("XMR_OF_LOGARITHMS");
    }

    @Test
    void others_than_analysts_see_no_small_month_and_no_limit_that_tells_of_it() {
        var series = ask(LAMBETH, "policy-author").expect(200).json();
        var march = one(series.get("points"), "/period", "2016-03");
        assertThat(march.get("suppressed").asBoolean()).isTrue();
        for (var figure : new String[] {"events", "among", "rate", "ratio", "worstCase"}) {
            assertThat(march.get(figure).isNull()).as(figure).isTrue();
        }
        var april = one(series.get("points"), "/period", "2016-04");
        assertThat(april.get("events").isNull()).isFalse();
        assertThat(april.get("toMonthBefore").isNull()).as("it would tell of March").isTrue();
        assertThat(series.at("/rates/points").toString()).doesNotContain("2016-03");
        assertThat(one(series.at("/rates/leftOut"), "/period", "2016-03").get("why").asText())
                .isEqualTo("HIDDEN");
        assertThat(series.at("/about/caveats").toString()).contains("left out");

        var whole = ask(LAMBETH, "analyst").expect(200).json();
        assertThat(one(whole.get("points"), "/period", "2016-03").get("events").asLong())
                .isEqualTo(2);
        assertThat(whole.at("/rates/points/0/upper"))
                .isNotEqualTo(series.at("/rates/points/0/upper"));
    }

    @Test
    void the_same_is_a_csv_its_metadata_and_a_spreadsheet() throws IOException {
        var csv = ask(LAMBETH, "policy-author", "text/csv").expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition"))
                .contains("series-vs-hate-crime-hate-crime-e09000022.csv");
        assertThat(csv.header("Link")).contains("describedby");
        var lines = csv.text().lines().toList();
        assertThat(lines).hasSize(15);
        assertThat(lines.getFirst()).startsWith("month,period_state,events,among,rate,rate_lower");
        assertThat(lines.stream().filter(line -> line.startsWith("2016-03")))
                .singleElement()
                .asString()
                .startsWith("2016-03,OPEN,[c],[c],[c],[c],[c]");

        var metadata =
                new ObjectMapper()
                        .readTree(
                                ask(LAMBETH, "policy-author", "application/csvm+json")
                                        .expect(200)
                                        .text());
        assertThat(
                        String.join(
                                ",",
                                metadata.at("/tableSchema/columns")
                                        .valueStream()
                                        .map(column -> column.get("name").asText())
                                        .toList()))
                .isEqualTo(lines.getFirst());
        assertThat(metadata.get("notes").toString())
                .contains("VS-HATE-CRIME, version 1", "Accountable post", "[c]");

        var ods =
                ask(LAMBETH, "policy-author", "application/vnd.oasis.opendocument.spreadsheet")
                        .expect(200);
        var sheet =
                new SpreadSheet(new ByteArrayInputStream(ods.response().body())).getSheet("Data");
        assertThat(sheet.getRange(14, 0).getValue()).isEqualTo("2016-06");
        assertThat(sheet.getRange(14, 2).getValue()).isEqualTo(13.0);

        assertThat(ask(LAMBETH, "analyst", "application/pdf").status()).isEqualTo(406);
    }

    @Test
    void the_picture_says_in_words_what_it_shows_and_where_something_is_hidden() {
        var picture = ask(LAMBETH, "policy-author", "image/svg+xml").expect(200);
        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(picture.text())
                .contains("role=\"img\"", "<title", "<desc", ">hidden<")
                .contains("Left out: 2016-03 (hidden: small numbers)")
                .contains("VS-HATE-CRIME version 1");
        assertThat(ask(SERIES + "&measure=RATIO", "analyst", "image/svg+xml").expect(200).text())
                .contains("Ratio to burglary (log scale)");
        var browser = "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5";
        assertThat(ask(SERIES, "analyst", browser).expect(200).header("Content-Type"))
                .startsWith("image/svg+xml");
    }

    @Test
    void a_cusum_says_its_design_and_how_seldom_it_is_wrong() {
        var cusum =
                ask("/v1/indicators/VS-HATE-CRIME/cusum?group=hate-crime" + MONTHS, "analyst")
                        .expect(200)
                        .json();
        assertThat(cusum.at("/design/threshold").asDouble()).isEqualTo(4);
        assertThat(cusum.at("/design/averageRunLength").asDouble()).isEqualTo(168);
        assertThat(cusum.get("points")).hasSize(14);
        assertThat(
                        ask(
                                        "/v1/indicators/VS-HATE-CRIME/cusum?group=hate-crime"
                                                + MONTHS,
                                        "analyst",
                                        "text/csv")
                                .expect(200)
                                .text()
                                .lines())
                .hasSize(15);
    }

    @Test
    void one_month_is_too_few_for_limits_and_an_answer_all_the_same() {
        var series =
                ask(
                                "/v1/indicators/VS-HATE-CRIME/series?group=hate-crime&from=2016-06&to=2016-06",
                                "analyst")
                        .expect(200)
                        .json();
        assertThat(series.at("/rates/kind").asText()).isEqualTo("NOT_ESTIMABLE");
        assertThat(series.at("/rates/because").asText()).contains("too few points");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var refused =
                ask(
                                "/v1/indicators/VS-HATE-CRIME/series?group=nobody&unit=MARS&from=2016-06&to=2016-05",
                                "analyst")
                        .expectProblem(400, "request-invalid");
        assertThat(refused.violations())
                .hasSize(3)
                .anyMatch(each -> each.startsWith("query:group is one of"))
                .anyMatch(each -> each.startsWith("query:unit is the code"))
                .anyMatch(each -> each.startsWith("query:from is after to"));
        assertThat(
                        ask("/v1/indicators/VS-HATE-CRIME/series", "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .hasSize(3);
        assertThat(
                        ask(
                                        "/v1/indicators/VS-HATE-CRIME/series?group=hate-crime&from=2000-01&to=2016-01",
                                        "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .containsExactly("query:to is the last of 120 months at most");
        assertThat(
                        ask(
                                        "/v1/indicators/VS-HATE-CRIME/series?group=hate-crime&from=2001-01&to=2001-02",
                                        "analyst")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .singleElement()
                .asString()
                .contains("has no figures of victim-satisfaction");
        ask("/v1/indicators/NO-SUCH/series?group=x" + MONTHS, "analyst")
                .expectProblem(404, "not-found");
    }
}
