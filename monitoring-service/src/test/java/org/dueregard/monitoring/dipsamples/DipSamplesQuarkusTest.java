package org.dueregard.monitoring.dipsamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Samples of flags over HTTP, and what indicators say of them. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class DipSamplesQuarkusTest {
    private static final String SAMPLES = "/v1/dip-samples";
    private static final String LAMBETH = "E09000022";
    private static final String CAMDEN = "E09000007";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void samples_feed_flag_compliance_and_boroughs_without_one_are_listed() {
        record(sample(LAMBETH, "2008-01", 20, check("GT", 19), check("RI", 17))).expect(201);
        record(sample(CAMDEN, "2008-02", 30, check("RI", 26))).expect(201);
        record(sample(CAMDEN, "2008-04", 30, check("RI", 0))).expect(201);

        var found = compliance("?from=2008-01&to=2008-03");
        assertThat(found.get("samples").asInt()).isEqualTo(2);
        assertThat(found.at("/all/sampled").asInt()).isEqualTo(70);
        assertThat(found.at("/all/correct").asInt()).isEqualTo(62);
        assertThat(found.get("unitsWithoutSamples")).hasSize(30);
        var racial = flag(found, "RI");
        assertThat(racial.at("/compliance/share").asDouble()).isCloseTo(0.86, within(1e-9));
        assertThat(racial.at("/compliance/lower").asDouble()).isCloseTo(0.7381, within(0.0001));
        assertThat(racial.get("units").asInt()).isEqualTo(2);
        assertThat(racial.get("confidence").asText()).isEqualTo("LOW_CONFIDENCE");
        assertThat(flag(found, "GT").get("confidence").asText()).isEqualTo("OK");
        assertThat(flag(found, "DISABILITY").get("confidence").asText()).isEqualTo("NOT_SAMPLED");

        var camden = compliance("?from=2008-01&to=2008-01&unit=" + CAMDEN);
        assertThat(camden.get("unitsWithoutSamples").toString()).isEqualTo("[\"E09000007\"]");
        assertThat(camden.at("/all/share").isNull()).isTrue();
        assertThat(
                        get("/v1/flag-compliance?from=2008-02&unit=MARS")
                                .as("auditor")
                                .answer()
                                .expectProblem(400, "request-invalid")
                                .json()
                                .get("violations")
                                .findValuesAsText("pointer"))
                .containsExactly("query:to", "query:unit");
    }

    @Test
    void indicators_that_rely_on_flags_below_the_threshold_are_of_low_confidence() {
        post("/v1/datasets/victim-satisfaction/batches?source=survey&file=victims.csv")
                .as("data-provider")
                .body(
                        "text/csv",
                        """
                        record_id,Interviewed in,Borough,Question,Answer,Crime type,Ethnicity,Gender,Disability,Age band
                        V-1,2008-03,Lambeth,Overall,Satisfied,Racist incident,,,,
                        V-2,2008-03,Lambeth,Overall,Satisfied,Burglary,,,,
                        """)
                .answer()
                .expect(201);
        assertThat(results("VS-HATE-CRIME").get("confidence").asText()).isEqualTo("NOT_SAMPLED");
        assertThat(results("VS-ETHNICITY").get("confidence").isNull()).isTrue();

        record(sample(LAMBETH, "2008-01", 20, check("RI", 17))).expect(201);
        var results = results("VS-HATE-CRIME");
        assertThat(results.get("confidence").asText()).isEqualTo("LOW_CONFIDENCE");
        assertThat(results.get("caveats").toString())
                .contains("the flag RI was right in 17 of 20", "Of 32 boroughs");
        var series =
                get("/v1/indicators/VS-HATE-CRIME/series?group=hate-crime&from=2008-02&to=2008-03")
                        .as("policy-author")
                        .answer()
                        .expect(200)
                        .json();
        assertThat(series.at("/about/confidence").asText()).isEqualTo("LOW_CONFIDENCE");
        assertThat(series.at("/about/caveats").toString()).contains("right in 17 of 20");
        assertThat(
                        get("/v1/figures?indicator=VS-HATE-CRIME&period=2008-03")
                                .as("analyst")
                                .answer()
                                .expect(200)
                                .json()
                                .at("/about/confidence")
                                .asText())
                .isEqualTo("LOW_CONFIDENCE");
    }

    @Test
    void a_sample_is_corrected_with_a_reason_and_what_was_recorded_stays() {
        var sample = record(sample(LAMBETH, "2008-01", 20, check("RI", 2))).expect(201);
        var correction =
                "{\"reason\": \"A slip of the pen\", \"sample\": %s}"
                        .formatted(sample(LAMBETH, "2008-01", 20, check("RI", 20)));
        change(sample, "corrections", null, correction).expectProblem(428, "if-match-missing");
        var corrected =
                change(sample, "corrections", sample.header("ETag"), correction).expect(200);
        assertThat(corrected.json().get("revision").asInt()).isEqualTo(2);
        change(sample, "corrections", sample.header("ETag"), correction)
                .expectProblem(412, "stale-version");
        var path = SAMPLES + "/" + sample.json().get("id").asText();
        var revisions =
                get(path + "/revisions").as("auditor").answer().expect(200).json().get("items");
        assertThat(revisions.findValuesAsText("correct")).containsExactly("2", "20");
        assertThat(revisions.findValuesAsText("reason"))
                .containsExactly("null", "A slip of the pen");

        change(sample, "withdrawal", corrected.header("ETag"), "{\"reason\": \"Sent twice\"}")
                .expect(200);
        assertThat(compliance("?from=2008-01&to=2008-01").get("samples").asInt()).isZero();
        assertThat(
                        get(SAMPLES + "?flag=RI&period=2008-01&unit=" + LAMBETH)
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items")
                                .findValuesAsText("withdrawn"))
                .containsExactly("true");
        assertThat(get(SAMPLES + "?flag=GT").as("auditor").answer().expect(200).json().get("items"))
                .isEmpty();
    }

    @Test
    void what_cannot_be_a_sample_is_refused_with_every_reason() {
        assertThat(
                        record(sample("FORCE", "2999-01", 20, check("GT", 21), check("XX", 0)))
                                .expectProblem(422, "broken-rule")
                                .json()
                                .get("violations")
                                .findValuesAsText("pointer"))
                .containsExactly("/unit", "/period", "/checks/0/correct", "/checks/1/flag");
        record("{}").expectProblem(400, "request-invalid");
        post(SAMPLES)
                .as("analyst")
                .json(sample(LAMBETH, "2008-01", 20, check("RI", 2)))
                .answer()
                .expectProblem(403, "role-missing");
        assertThat(
                        get("/v1/flags")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items")
                                .findValuesAsText("flag"))
                .contains("GT", "RI");
    }

    @Test
    void of_corrections_at_once_one_holds_and_a_recording_that_is_repeated_is_one_sample() {
        var json = sample(LAMBETH, "2008-01", 20, check("RI", 2));
        var sample = recording(json).key("repeated").answer().expect(201);
        assertThat(recording(json).key("repeated").answer().expect(201).text())
                .isEqualTo(sample.text());
        assertThat(get(SAMPLES).as("auditor").answer().expect(200).json().get("items")).hasSize(1);
        var correction = "{\"reason\": \"A slip of the pen\", \"sample\": %s}".formatted(json);

        assertThat(
                        Stream.generate(
                                        () ->
                                                changing(
                                                                "data-provider",
                                                                sample,
                                                                "corrections",
                                                                sample.header("ETag"),
                                                                correction)
                                                        .later())
                                .limit(4)
                                .toList()
                                .stream()
                                .map(each -> each.join().status())
                                .sorted())
                .containsExactly(200, 412, 412, 412);
        assertThat(
                        get(SAMPLES + "/" + sample.json().get("id").asText() + "/revisions")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items")
                                .findValuesAsText("revision"))
                .containsExactly("1", "2");
    }

    @Test
    void what_was_withdrawn_is_changed_no_more_and_only_who_records_changes() {
        var json = sample(LAMBETH, "2008-01", 20, check("RI", 2));
        var sample = record(json).expect(201);
        var tag = sample.header("ETag");
        var correction = "{\"reason\": \"A slip of the pen\", \"sample\": %s}".formatted(json);
        var withdrawal = "{\"reason\": \"Sent twice\"}";
        changing("analyst", sample, "corrections", tag, correction)
                .answer()
                .expectProblem(403, "role-missing");
        changing("analyst", sample, "withdrawal", tag, withdrawal)
                .answer()
                .expectProblem(403, "role-missing");
        change(sample, "withdrawal", null, withdrawal).expectProblem(428, "if-match-missing");
        change(sample, "corrections", tag, correction.replace("\"correct\": 2", "\"correct\": 21"))
                .expectProblem(422, "broken-rule");

        var withdrawn = change(sample, "withdrawal", tag, withdrawal).expect(200);

        change(sample, "withdrawal", tag, withdrawal).expectProblem(412, "stale-version");
        change(sample, "corrections", withdrawn.header("ETag"), correction)
                .expectProblem(409, "illegal-transition");
    }

    private static String check(String flag, int correct) {
        return "{\"flag\": \"%s\", \"correct\": %d}".formatted(flag, correct);
    }

    private static String sample(String unit, String period, int size, String... checks) {
        return """
        {"system": "CRIS", "unit": "%s", "period": "%s", "supervisorPost": "CSU-SUPERVISOR",
         "sampleSize": %d, "checks": [%s]}
        """
                .formatted(unit, period, size, String.join(", ", checks));
    }

    private static Call recording(String json) {
        return post(SAMPLES).as("data-provider").json(json);
    }

    private static Call.Answer record(String json) {
        return recording(json).answer();
    }

    private static Call changing(
            String as, Call.Answer sample, String how, @Nullable String tag, String json) {
        return post(SAMPLES + "/" + sample.json().get("id").asText() + "/" + how)
                .as(as)
                .ifMatch(tag)
                .json(json);
    }

    private static Call.Answer change(
            Call.Answer sample, String how, @Nullable String tag, String json) {
        return changing("data-provider", sample, how, tag, json).answer();
    }

    private static JsonNode compliance(String query) {
        return get("/v1/flag-compliance" + query).as("auditor").answer().expect(200).json();
    }

    private static JsonNode results(String indicator) {
        return get("/v1/indicators/" + indicator + "/results?period=2008-03")
                .as("policy-author")
                .answer()
                .expect(200)
                .json();
    }

    private static JsonNode flag(JsonNode compliance, String flag) {
        return compliance
                .get("flags")
                .valueStream()
                .filter(each -> each.get("flag").asText().equals(flag))
                .findFirst()
                .orElseThrow();
    }
}
