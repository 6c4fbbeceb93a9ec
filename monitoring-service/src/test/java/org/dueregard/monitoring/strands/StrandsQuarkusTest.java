package org.dueregard.monitoring.strands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Strands are followed up, and what was found stands beside what was predicted. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class StrandsQuarkusTest {
    private static final String STRAND =
            """
            {"strand":"%s","programme":"Modernisation","title":"Leadership","accountablePost":"HR-DIRECTOR",
             "endsOn":"2008-01-31","assessment":"EIA-1 v1","predicted":[
              {"characteristic":"RACE","group":"Black","impact":"POSITIVE","because":"More are promoted."}]}""";
    private static final String FOUND =
            """
            {"afterMonths":%d,"summary":"Fewer than hoped for.","source":"Questionnaires, 45 of 98",
             "found":[{"characteristic":"RACE","group":"Black","impact":"NEUTRAL","evidence":"90 %% were not promoted."}]%s}""";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_strand_is_overdue_until_every_follow_up_that_is_past_was_evaluated() {
        assertThat(record("M-04").expect(201).header("Location"))
                .isEqualTo("/v1/programme-strands/M-04");
        assertThat(overdue()).containsExactly("M-04");

        var evaluated = evaluate(FOUND.formatted(6, "")).expect(201).json();

        assertThat(evaluated.at("/groups/0/outcome").asText()).isEqualTo("WORSE_THAN_PREDICTED");
        assertThat(evaluated.get("worse").asInt()).isEqualTo(1);
        var strand = get("/v1/programme-strands/M-04").as("auditor").answer().expect(200).json();
        assertThat(strand.get("followUps").findValuesAsText("overdue"))
                .containsExactly("false", "true", "true");
        evaluate(FOUND.formatted(12, "")).expect(201);
        assertThat(overdue()).containsExactly("M-04");
        evaluate(FOUND.formatted(18, "")).expect(201);
        assertThat(overdue()).isEmpty();
    }

    @Test
    void a_later_follow_up_does_not_stand_for_an_earlier_one() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        post("/v1/programme-strands")
                .as("programme-office")
                .json(
                        STRAND.formatted("M-05")
                                .replace("2008-01-31", today.minusMonths(12).toString()))
                .answer()
                .expect(201);
        post("/v1/programme-strands/M-05/evaluations")
                .as("analyst")
                .json(FOUND.formatted(12, ""))
                .answer()
                .expect(201);

        assertThat(overdue()).containsExactly("M-05");
    }

    @Test
    void a_follow_up_is_revised_with_a_reason_and_both_stay() {
        record("M-04").expect(201);
        evaluate(FOUND.formatted(6, "")).expect(201);
        evaluate(FOUND.formatted(6, "")).expectProblem(422, "broken-rule");
        evaluate(FOUND.formatted(6, ",\"reason\":\"One answer came late.\"")).expect(201);

        assertThat(
                        get("/v1/programme-strands/M-04/evaluations")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items")
                                .findValuesAsText("revision"))
                .containsExactly("1", "2");
    }

    @Test
    void who_comes_second_at_once_revises_or_is_refused() {
        var recorded =
                Stream.generate(() -> recording("M-04").later()).limit(3).toList().stream()
                        .map(each -> each.join().status())
                        .sorted()
                        .toList();
        assertThat(recorded).containsExactly(201, 409, 409);
        var evaluated =
                Stream.generate(() -> evaluating(FOUND.formatted(6, "")).later())
                        .limit(3)
                        .toList()
                        .stream()
                        .map(each -> each.join().status())
                        .sorted()
                        .toList();
        assertThat(evaluated).containsExactly(201, 422, 422);
    }

    @Test
    void what_is_sent_again_with_its_key_is_recorded_and_evaluated_once() {
        var recorded = recording("M-04").key("recorded").answer().expect(201);
        assertThat(recording("M-04").key("recorded").answer().expect(201).text())
                .isEqualTo(recorded.text());
        var evaluated = evaluating(FOUND.formatted(6, "")).key("found").answer().expect(201);

        assertThat(evaluating(FOUND.formatted(6, "")).key("found").answer().expect(201).text())
                .isEqualTo(evaluated.text());
        post("/v1/programme-strands/M-04/evaluations")
                .as("data-provider")
                .json(FOUND.formatted(12, ""))
                .answer()
                .expectProblem(403, "role-missing");
        assertThat(
                        get("/v1/programme-strands/M-04/evaluations")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items"))
                .hasSize(1);
    }

    @Test
    void what_is_wrong_with_a_strand_is_told_at_once_and_only_the_centre_records() {
        assertThat(
                        post("/v1/programme-strands")
                                .as("programme-office")
                                .json("{\"strand\":\"m 4\",\"predicted\":[]}")
                                .answer()
                                .expectProblem(400, "request-invalid")
                                .violations())
                .hasSizeGreaterThanOrEqualTo(6);
        post("/v1/programme-strands")
                .as("analyst")
                .json(STRAND.formatted("M-04"))
                .answer()
                .expectProblem(403, "role-missing");
        evaluate(FOUND.formatted(6, "")).expectProblem(404, "not-found");
    }

    private static List<String> overdue() {
        return get("/v1/programme-strands?overdue=true&programme=Modernisation")
                .as("auditor")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .findValuesAsText("strand");
    }

    private static Call recording(String strand) {
        return post("/v1/programme-strands").as("programme-office").json(STRAND.formatted(strand));
    }

    private static Call.Answer record(String strand) {
        return recording(strand).answer();
    }

    private static Call evaluating(String json) {
        return post("/v1/programme-strands/M-04/evaluations").as("analyst").json(json);
    }

    private static Call.Answer evaluate(String json) {
        return evaluating(json).answer();
    }
}
