package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/**
 * What the monitoring service tells of a policy is found with its assessment. The events are made
 * of the examples of the contracts.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class MonitoringToldQuarkusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT = "org.dueregard.monitoring.report.published.v1";
    private static final String FINDING = "org.dueregard.monitoring.finding.recorded.v1";
    private static final String TARGET = "org.dueregard.monitoring.target.assessed.v1";
    private static final String OVERDUE = "org.dueregard.monitoring.obligation.overdue.v1";

    private final Story story = new Story();
    private final LocalDate lastYearsEnd = Story.TODAY.withDayOfYear(1).minusDays(1);

    @Test
    void a_report_is_listed_stands_in_the_review_once_and_moves_the_day_of_the_next() {
        story.withOwner().reviewDue("DSP-REPORT-" + story.post);
        var first = report("RPT-A-" + story.post, lastYearsEnd).send();

        until(() -> evidence().equals(List.of("MONITORING_REPORT RPT-A-" + story.post)));
        first.send();
        // Another event that says the same once more, and one that is for staff only.
        report("RPT-A-" + story.post, lastYearsEnd).send();
        var internal = data(REPORT, Map.of("reportId", "RPT-B-" + story.post));
        internal.put("policyId", story.subject().toString()).remove("eiaId");
        internal.put("periodStart", "2014-01-01").put("periodEnd", "2014-12-31");
        internal.putArray("channels").add("INTRANET");
        Wire.ofMonitoring(REPORT, "RPT-B-" + story.post, 1, internal).send();

        until(() -> read("/monitoring-reports").path("items").size() == 2);
        assertThat(evidence())
                .containsExactly(
                        "MONITORING_REPORT RPT-A-" + story.post,
                        "MONITORING_REPORT RPT-B-" + story.post);
        var standing = read("/monitoring");
        assertThat(standing.path("reportDueOn").asText())
                .isEqualTo(lastYearsEnd.plusYears(1).toString());
        assertThat(standing.at("/lastReport/fiveTests/perceptions").asText()).isNotBlank();
        var years = Api.nobody().get(published() + "/monitoring-reports").expect(200).json();
        assertThat(years.path("years").findValuesAsText("address"))
                .contains("https://example.invalid/monitoring/RPT-1");
        assertThat(years.path("years").findValuesAsText("year")).doesNotContain("2014");
        assertThat(Api.nobody().get(published(), "text/html").expect(200).response().asString())
                .contains("href=\"https://example.invalid/monitoring/RPT-1\"")
                .doesNotContain("Monitoring overdue");
    }

    @Test
    void what_was_found_since_the_sign_off_stands_in_a_review_that_is_opened_later() {
        story.withOwner().published();
        finding("FND-" + story.post).send();
        until(() -> read("/monitoring-findings").path("items").size() == 1);
        assertThat(story.reread().text("/status")).isEqualTo("PUBLISHED");

        Api.as("policy-author")
                .create(
                        story.path() + "/review-causes",
                        Map.of(
                                "kind",
                                "FINDING",
                                "ref",
                                "FND-" + story.post,
                                "summary",
                                "What was found is serious.",
                                "happenedOn",
                                Story.TODAY.toString()))
                .expect(201);

        assertThat(evidence()).containsExactly("MONITORING_FINDING FND-" + story.post);
        assertThat(story.reviews().text("/items/0/causes/0/ref")).isEqualTo("FND-" + story.post);
        finding("FND-2-" + story.post).send();
        until(() -> evidence().size() == 2);
    }

    @Test
    void monitoring_that_is_overdue_shows_on_the_published_copy_until_its_report_is_there() {
        story.withOwner().published();
        var page = Api.nobody().get(published(), "text/html").expect(200);
        overdue("OBL-" + story.post, lastYearsEnd).send();

        until(() -> html().contains("Monitoring overdue"));
        assertThat(Api.nobody().get(published(), "text/html").etag()).isNotEqualTo(page.etag());
        assertThat(Api.nobody().get(published() + "/monitoring-reports").text("/overdueSince"))
                .isEqualTo(lastYearsEnd.toString());
        assertThat(read("/monitoring").at("/overdue/0/obligationId").asText())
                .isEqualTo("OBL-" + story.post);

        report("RPT-" + story.post, lastYearsEnd).send();

        until(() -> !html().contains("Monitoring overdue"));
        // Told after its report, it is not overdue; what no report covers is.
        overdue("OBL-LATE-" + story.post, lastYearsEnd).send();
        overdue("OBL-OLD-" + story.post, lastYearsEnd.plusYears(2)).send();
        until(() -> html().contains("Monitoring overdue"));
        assertThat(read("/monitoring").path("overdue").findValuesAsText("obligationId"))
                .containsExactly("OBL-OLD-" + story.post);
    }

    @Test
    void how_a_target_came_out_shows_beside_the_line_that_names_its_indicator() {
        story.written();
        var first = target(1, "2025", "NO").send();
        target(2, "2026", "NOT_COMPUTABLE").send();
        until(() -> periods().size() == 2);
        // The same again, an older word of it, and the same period once it is verified.
        first.send();
        target(1, "2024", "YES").send();
        var verified = target(3, "2026", "YES");
        ((ObjectNode) verified.data()).put("verifiedBy", "Independent advisory group");
        verified.send();

        until(() -> last().path("met").asText().equals("YES"));
        assertThat(last().path("period").asText()).isEqualTo("2026");
        assertThat(last().path("verifiedBy").asText()).isEqualTo("Independent advisory group");
        assertThat(periods()).containsExactly("2025", "2026");
    }

    private Wire.Event report(String id, LocalDate periodEnd) {
        var data =
                data(
                        REPORT,
                        Map.of(
                                "reportId", id,
                                "policyId", story.subject().toString(),
                                "eiaId", story.assessment().toString(),
                                "periodStart", periodEnd.minusYears(1).plusDays(1).toString(),
                                "periodEnd", periodEnd.toString()));
        return Wire.ofMonitoring(REPORT, id, 1, data);
    }

    private Wire.Event finding(String id) {
        var data = data(FINDING, Map.of("findingId", id));
        data.putArray("policyIds").add(story.subject().toString()).add("POL-OF-ANOTHER-FORCE");
        return Wire.ofMonitoring(FINDING, id, 1, data);
    }

    private Wire.Event overdue(String id, LocalDate due) {
        var data =
                data(
                        OVERDUE,
                        Map.of(
                                "obligationId", id,
                                "subjectId", story.subject().toString(),
                                "dueDate", due.toString()));
        return Wire.ofMonitoring(OVERDUE, id, 1, data);
    }

    private Wire.Event target(long version, String period, String met) {
        var id = "TARGET-" + story.post;
        var data =
                data(
                        TARGET,
                        Map.of(
                                "targetId", id,
                                "indicatorId", "SS-SEARCH-RATE",
                                "period", period,
                                "met", met));
        return Wire.ofMonitoring(TARGET, id, version, data);
    }

    private static ObjectNode data(String type, Map<String, String> saying) {
        try {
            var data = (ObjectNode) JSON.readTree(new EventContract(type).example());
            saying.forEach(data::put);
            return data;
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private List<String> evidence() {
        var evidence = new ArrayList<String>();
        story.reviews()
                .json()
                .at("/items/0/evidence")
                .forEach(
                        each ->
                                evidence.add(
                                        each.path("kind").asText()
                                                + " "
                                                + each.path("ref").asText()));
        return evidence;
    }

    private List<String> periods() {
        var periods = new ArrayList<String>();
        read("/target-assessments?limit=200")
                .path("items")
                .forEach(
                        each -> {
                            if (each.path("targetId").asText().equals("TARGET-" + story.post)) {
                                periods.add(each.path("period").asText());
                            }
                        });
        return periods;
    }

    private JsonNode last() {
        for (var target : read("/monitoring").at("/plan/0/targets")) {
            if (target.path("targetId").asText().equals("TARGET-" + story.post)) {
                return target;
            }
        }
        return JSON.createObjectNode();
    }

    private JsonNode read(String what) {
        return Api.as("auditor").get(story.path() + what).expect(200).json();
    }

    private String published() {
        return "/v1/published-assessments/" + story.assessment();
    }

    private String html() {
        return Api.nobody().get(published(), "text/html").expect(200).response().asString();
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
