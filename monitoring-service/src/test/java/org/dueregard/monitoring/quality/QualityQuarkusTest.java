package org.dueregard.monitoring.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class QualityQuarkusTest {
    private static final String HEADER =
            "record_id,Recorded on,Borough,Allegation,Outcome,Ethnicity,Gender,Disability,Age band\n";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void of_each_sender_it_is_told_what_came_when_and_how_complete_it_is() {
        send(
                "centurion",
                HEADER
                        + "1,2016-05-02,Lambeth,Incivility,Open,W1,Female,,\n"
                        + "2,2016-06-02,Lambeth,Incivility,Open,NS,Prefer not to say,,\n"
                        + "3,2016-06-03,Lambeth,Incivility,Open,B1,,,\n"
                        + "4,2016-06-03,Lambeth,Rudeness,Open,B1,,,\n");
        send("centurion", HEADER + "3,2016-06-03,Lambeth,Incivility,Open,B1,,,\n");
        send("letters", HEADER + "1,2016-06-09,,Malpractice,Open,,,,\n");

        var told = quality("?from=2016-04&to=2016-06");

        assertThat(told.findValuesAsText("source")).containsExactly("centurion", "letters");
        var centurion = told.at("/senders/0");
        assertThat(centurion.get("records").asLong()).isEqualTo(3);
        assertThat(centurion.at("/duplicates/part").asLong()).isEqualTo(1);
        assertThat(centurion.at("/rejected/part").asLong()).isEqualTo(1);
        assertThat(centurion.at("/rejected/whole").asLong()).isEqualTo(5);
        assertThat(centurion.at("/missingMonths/0").asText()).isEqualTo("2016-04");
        assertThat(centurion.get("missingMonths")).hasSize(1);
        var ethnicity = field(centurion, "ethnicity");
        assertThat(ethnicity.at("/recorded/percent").decimalValue()).isEqualByComparingTo("100");
        assertThat(ethnicity.at("/declared/percent").decimalValue()).isEqualByComparingTo("66.7");
        var gender = field(centurion, "gender");
        assertThat(gender.at("/recorded/part").asLong()).isEqualTo(2);
        assertThat(gender.at("/declared/part").asLong()).isEqualTo(1);
        assertThat(field(centurion, "borough").get("declared").isNull()).isTrue();
        assertThat(field(told.at("/senders/1"), "borough").at("/recorded/part").asLong()).isZero();
    }

    @Test
    void the_london_file_lacks_what_its_sender_left_out() {
        post("/v1/datasets/stop-and-search/batches?source=metropolitan&file=f")
                .as("data-provider")
                .body("text/csv", Samples.london())
                .answer()
                .expect(201);

        var met =
                get("/v1/datasets/stop-and-search/quality?from=2016-06&to=2016-06")
                        .as("analyst")
                        .answer()
                        .expect(200)
                        .json()
                        .at("/senders/0");

        assertThat(met.get("records").asLong()).isEqualTo(10_490);
        assertThat(field(met, "latitude").at("/recorded/whole").asLong()).isEqualTo(10_490);
        assertThat(field(met, "operation-name").at("/recorded/part").asLong()).isZero();
    }

    @Test
    void indicators_without_figures_are_listed_with_what_is_to_be_done() {
        var none =
                get("/v1/data-gaps?state=NO_DATA&limit=200")
                        .as("policy-author")
                        .answer()
                        .expect(200)
                        .json()
                        .get("items");
        assertThat(none.findValuesAsText("indicator"))
                .contains("COMPLAINANT-SATISFACTION-ETHNICITY", "SS-SEARCH-RATE");
        London.send();

        var overdue =
                get("/v1/data-gaps?state=OVERDUE")
                        .as("policy-author")
                        .answer()
                        .expect(200)
                        .json()
                        .get("items");

        assertThat(overdue.findValuesAsText("indicator"))
                .containsExactly("SS-ARREST-RATE", "SS-OUTCOME-RATE", "SS-SEARCH-RATE");
        assertThat(overdue.at("/0/latest").asText()).isEqualTo("2016-06");
        assertThat(overdue.at("/0/nextStep").asText())
                .contains("POST /v1/datasets/stop-and-search");
    }

    @Test
    void months_that_make_no_span_and_callers_who_may_not_are_refused() {
        var path = "/v1/datasets/complaints/quality";
        get(path + "?from=2016-06&to=2016-05")
                .as("analyst")
                .answer()
                .expectProblem(400, "request-invalid");
        get(path + "?from=2001-06&to=2016-05")
                .as("analyst")
                .answer()
                .expectProblem(400, "request-invalid");
        assertThat(
                        get(path)
                                .as("analyst")
                                .answer()
                                .expectProblem(400, "request-invalid")
                                .json()
                                .findValuesAsText("message"))
                .containsExactly("is required", "is required");
        get(path + "?from=2016-06&to=2016-06")
                .as("policy-author")
                .answer()
                .expectProblem(403, "role-missing");
    }

    private static JsonNode field(JsonNode sender, String name) {
        for (var field : sender.get("fields")) {
            if (field.get("field").asText().equals(name)) {
                return field;
            }
        }
        throw new AssertionError("no field " + name);
    }

    private static JsonNode quality(String query) {
        return get("/v1/datasets/complaints/quality" + query)
                .as("auditor")
                .answer()
                .expect(200)
                .json();
    }

    private static void send(String source, String csv) {
        post("/v1/datasets/complaints/batches?source=" + source)
                .as("data-provider")
                .body("text/csv", csv)
                .answer()
                .expect(201);
    }
}
