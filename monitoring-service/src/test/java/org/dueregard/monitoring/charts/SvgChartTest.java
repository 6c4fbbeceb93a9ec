package org.dueregard.monitoring.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dueregard.monitoring.charts.Chart.At;
import org.dueregard.monitoring.charts.Chart.Axis;
import org.dueregard.monitoring.charts.Chart.Hidden;
import org.dueregard.monitoring.charts.Chart.Level;
import org.dueregard.monitoring.charts.Chart.Line;
import org.dueregard.monitoring.charts.Chart.Point;
import org.dueregard.monitoring.charts.Chart.Points;
import org.dueregard.monitoring.charts.Chart.Stroke;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What everybody can read in a chart. */
class SvgChartTest {
    private static final Chart CHART =
            new Chart(
                    "Searches <of> \"Black\" & other residents",
                    "Three months; the second is hidden.",
                    Axis.ofNames("Month", List.of("2016-04", "2016-05", "2016-06")),
                    Axis.ofRatios("Ratio to White"),
                    List.of(
                            new Level("no difference", Stroke.DASHED, 1),
                            new Line("", Stroke.SOLID, List.of(new At(0, 2), new At(2, 4))),
                            new Points(
                                    "ratio",
                                    "passes the threshold",
                                    List.of(
                                            new Point(0, 2, 1.5, 2.5, false, null),
                                            new Point(2, 4, 3.0, null, true, "June"))),
                            new Hidden(List.of(1.0))),
                    "SS-SEARCH-RATE version 2.");

    @Test
    void it_is_an_image_with_a_title_and_a_description_in_words() throws Exception {
        var svg = parsed(SvgChart.draw(CHART)).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        var title = svg.getElementsByTagName("title").item(0);
        var description = svg.getElementsByTagName("desc").item(0);
        assertThat(title.getTextContent()).isEqualTo(CHART.title());
        assertThat(description.getTextContent()).isEqualTo(CHART.words());
        assertThat(svg.getAttribute("aria-labelledby").split(" "))
                .containsExactly(
                        title.getAttributes().getNamedItem("id").getNodeValue(),
                        description.getAttributes().getNamedItem("id").getNodeValue());
    }

    @Test
    void it_brings_nothing_from_elsewhere_and_runs_nothing() {
        assertThat(SvgChart.draw(CHART))
                .doesNotContain("<script", "href", "url(", "<style", "<image", "NaN", "Infinity")
                .containsOnlyOnce("http://");
    }

    @Test
    void a_signal_has_a_shape_of_its_own_and_a_hidden_place_says_so() throws Exception {
        var svg = parsed(SvgChart.draw(CHART)).getDocumentElement();
        assertThat(svg.getElementsByTagName("path").getLength())
                .as("the point and its entry in the legend")
                .isEqualTo(2);
        assertThat(SvgChart.draw(CHART)).contains(">hidden<", "(log scale)");
    }

    @Test
    void two_and_a_half_are_equally_far_from_one_on_the_log_scale() {
        var scale = new Scale(0.1, 10, true);
        assertThat(scale.place(1)).isCloseTo(0.5, within(1e-12));
        assertThat(scale.place(2) - 0.5).isCloseTo(0.5 - scale.place(0.5), within(1e-12));
        assertThat(scale.ticks()).contains(0.5, 1.0, 2.0);
    }

    @Test
    void ticks_are_round_and_lie_within_the_scale() {
        assertThat(new Scale(0, 2.8, false).ticks()).containsExactly(0.0, 0.5, 1.0, 1.5, 2.0, 2.5);
        assertThat(Scale.text(10_000)).isEqualTo("10,000");
        assertThat(Scale.text(0.5)).isEqualTo("0.5");
        assertThat(Scale.of(List.of(5.0, 5.0), false).place(5)).isBetween(0.0, 1.0);
    }

    @Test
    void a_chart_of_nothing_is_drawn_all_the_same() throws Exception {
        var empty =
                new Chart(
                        "Nothing",
                        "There is nothing.",
                        Axis.ofNames("Month", List.of()),
                        Axis.ofNumbers("Rate"),
                        List.of(new Points("rate", "", List.of())),
                        "None.");
        assertThat(parsed(SvgChart.draw(empty)).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void text_and_marks_stand_out_from_the_white_behind_them() {
        var colours =
                java.util.regex.Pattern.compile("(fill|stroke)=\"#([0-9a-f]{6})\"")
                        .matcher(SvgChart.draw(CHART));
        while (colours.find()) {
            var colour = colours.group(2);
            // The ground itself, and the lines of the grid that only guide the eye.
            if (!colour.equals("ffffff") && !colour.equals("d0d4d8")) {
                assertThat(contrastWithWhite(colour)).as(colour).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    /** By WCAG 2.2. */
    private static double contrastWithWhite(String colour) {
        var luminance = 0.0;
        var weights = new double[] {0.2126, 0.7152, 0.0722};
        for (var i = 0; i < weights.length; i++) {
            var part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            luminance +=
                    weights[i]
                            * (part <= 0.04045
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
