package org.dueregard.monitoring.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.Call.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Wire;
import org.dueregard.platform.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The annual report of a policy, from what is on record to what everyone reads. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class ReportsQuarkusTest {
    private static final String DRAFTS = "/v1/monitoring-report-drafts";

    private final String policy = UUID.randomUUID().toString();
    private final String assessment = UUID.randomUUID().toString();

    @BeforeEach
    void a_policy_whose_assessment_watches_the_search_rate() {
        MonitoringStack.empty();
        MonitoringStack.execute(
                """
                INSERT INTO policy (id, kind, title, accountable_post, business_area, state)
                    VALUES ('%1$s', 'POLICY', 'Stop and search', 'SS-OWNER', 'Territorial Policing',
                        'ADOPTED');
                INSERT INTO assessment_subject VALUES ('%2$s', '%1$s');
                INSERT INTO indicator_link VALUES ('SS-SEARCH-RATE', '%2$s', 3, 'SS-OWNER', 'P1M');
                """
                        .formatted(policy, assessment));
    }

    @Test
    void a_report_is_written_by_one_and_published_by_another_and_the_loop_is_told() {
        MonitoringStack.execute(
                """
                INSERT INTO obligation VALUES ('%1$s', 'POLICY_ANNUAL', '%2$s', 'Stop and search',
                    'SS-OWNER', NULL, '{}', 'ACTIVE', 0);
                INSERT INTO obligation_round VALUES ('%1$s', 0, '2017-01-15', NULL, NULL, NULL);
                """
                        .formatted(UUID.randomUUID(), policy));
        var draft = begin().expect(201);
        var id = draft.json().get("id").asText();
        assertThat(draft.json().at("/tests/legislativeCompliance").asText())
                .contains("Version 3 of assessment " + assessment);
        assertThat(draft.json().at("/tests/groupsAffected").asText())
                .contains("nothing was released");
        assertThat(draft.json().get("missing").findValuesAsText("pointer"))
                .containsExactly(
                        "/functions/SERVICE_DELIVERY", "/functions/EMPLOYMENT", "/inequalityFound");
        publish(id, draft.header("ETag"), "publisher").expectProblem(422, "broken-rule");
        var written = write(id, draft.header("ETag"), answers(false, "null", "[]")).expect(200);
        assertThat(written.json().get("missing")).isEmpty();
        get("/v1/monitoring-reports/" + id).answer().expectProblem(404, "not-found");

        var published = publish(id, written.header("ETag"), "publisher").expect(201);

        var address = "/v1/monitoring-reports/" + id;
        assertThat(published.header("Location")).isEqualTo(address);
        var read = get(address).answer().expect(200);
        assertThat(CanonicalJson.sha256(read.text()))
                .isEqualTo(published.json().get("sha256").asText());
        assertThat(read.json().get("notReleased").toString()).isEqualTo("[\"SS-SEARCH-RATE\"]");
        var event = Wire.await(id, 1).getFirst();
        assertThat(event.type()).isEqualTo("org.dueregard.monitoring.report.published.v1");
        assertThat(new EventContract(event.type()).violations(event.data().toString())).isEmpty();
        assertThat(event.data().get("policyId").asText()).isEqualTo(policy);
        assertThat(event.data().get("eiaId").asText()).isEqualTo(assessment);
        assertThat(event.data().get("url").asText()).endsWith(address);
        assertThat(event.data().get("functionsCovered").toString())
                .isEqualTo("[\"SERVICE_DELIVERY\"]");
        assertThat(
                        MonitoringStack.select(
                                "SELECT round || ' ' || due_on || ' ' || (met_on IS NOT NULL) FROM obligation_round ORDER BY round"))
                .containsExactly("0 2017-01-15 true", "1 2017-06-30 false");
    }

    @Test
    void a_published_report_is_read_as_a_page_a_pdf_a_sheet_and_a_text_and_never_changes() {
        var address = published();

        assertThat(get(address + "?form=HTML").answer().expect(200).text())
                .contains("<h1", "Annual monitoring report: Stop and search", "Does the policy");
        assertThat(get(address + "?form=PDF").answer().expect(200).text()).startsWith("%PDF-");
        assertThat(get(address + "?form=CSV").answer().expect(200).text()).startsWith("section,");
        assertThat(get(address + "?form=TEXT").answer().expect(200).text())
                .contains("No inequality was found in what could be looked at.");
        var sheets =
                get(address)
                        .header("Accept", "application/vnd.oasis.opendocument.spreadsheet")
                        .answer()
                        .expect(200);
        assertThat(sheets.response().body()).startsWith('P', 'K');
        get(address).header("Accept", "image/png").answer().expect(406);
        var tag = get(address).answer().expect(200).header("ETag");
        assertThat(tag).isNotNull().isNotEqualTo(sheets.header("ETag"));
        get(address).header("If-None-Match", String.valueOf(tag)).answer().expect(304);
        assertThatThrownBy(
                        () ->
                                MonitoringStack.execute(
                                        "UPDATE monitoring_report SET policy_title = 'Other'"))
                .hasMessageContaining("never changes");
        assertThat(
                        get("/v1/monitoring-reports?policy=" + policy)
                                .answer()
                                .expect(200)
                                .json()
                                .get("items"))
                .hasSize(1);
    }

    @Test
    void a_report_that_several_publish_at_once_is_published_once_and_told_once() {
        var draft = begin().expect(201);
        var id = draft.json().get("id").asText();
        var tag = write(id, draft.header("ETag"), answers(false, "null", "[]")).expect(200);
        var all =
                IntStream.range(0, 4)
                        .mapToObj(
                                each ->
                                        post(DRAFTS + "/" + id + "/publication")
                                                .as("publisher")
                                                .ifMatch(tag.header("ETag"))
                                                .later())
                        .toList();

        assertThat(all.stream().map(each -> each.join().status()).sorted())
                .containsExactly(201, 412, 412, 412);
        assertThat(
                        MonitoringStack.select(
                                "SELECT action FROM audit_entry WHERE action = 'monitoring-report.published' AND aggregate_id = '"
                                        + id
                                        + "'"))
                .hasSize(1);
    }

    @Test
    void a_disparity_that_was_open_stands_in_the_draft_and_cannot_be_left_out() {
        London.send();
        London.certify().expect(200);
        London.awaitEvaluations();
        var disparity = London.disparities().get(0);
        var year = Year.now().getValue();
        var draft =
                begin("%d-01-01".formatted(year - 1), "%d-12-31".formatted(year - 1), null)
                        .expect(201);
        assertThat(draft.json().get("disparities")).isEmpty();
        discard(draft).expect(200);
        MonitoringStack.execute("UPDATE disparity SET detected_at = '2016-06-30T10:00:00Z'");

        var later = begin().expect(201);

        assertThat(later.json().get("inequalityFound").asBoolean()).isTrue();
        assertThat(later.json().get("disparities").toString())
                .contains(disparity.get("id").asText());
        assertThat(later.json().at("/tests/inequalitiesAndCauses").asText())
                .contains("drawn from 2016-06", "Its cause has not been recorded.");
        var id = later.json().get("id").asText();
        var silent = write(id, later.header("ETag"), answers(false, "null", "[]")).expect(200);
        var refused =
                publish(id, silent.header("ETag"), "publisher")
                        .expectProblem(422, "broken-rule")
                        .json();
        assertThat(refused.get("violations").findValuesAsText("pointer"))
                .contains("/disparities", "/inequalityFound");
        var spoken =
                write(
                                id,
                                silent.header("ETag"),
                                answers(
                                        true,
                                        "\"Searches are made where few live.\"",
                                        later.json().get("disparities").toString()))
                        .expect(200);
        var published = publish(id, spoken.header("ETag"), "publisher").expect(201);
        assertThat(
                        get(String.valueOf(published.header("Location")) + "?form=HTML")
                                .answer()
                                .expect(200)
                                .text())
                .contains("Searches are made where few live.", "ACT-1");
    }

    @Test
    void what_was_released_in_the_period_stands_in_the_report_with_what_is_hidden_hidden() {
        London.send();
        London.certify().expect(200);
        London.awaitEvaluations();
        var release =
                post("/v1/releases")
                        .as("analyst")
                        .json(
                                """
                                {"title": "Stop and search, June 2016",
                                 "indicators": ["SS-SEARCH-RATE"], "periods": ["2016-06"],
                                 "units": ["FORCE", "E09000028"]}
                                """)
                        .answer()
                        .expect(201);
        post("/v1/releases/" + release.json().get("id").asText() + "/publication")
                .as("publisher")
                .ifMatch(release.header("ETag"))
                .answer()
                .expect(200);

        var draft = begin().expect(201);

        assertThat(draft.json().at("/tests/groupsAffected").asText())
                .contains("(2016-06): ", "times as much as", "95 % interval 3.11 to 3.41");
        var preview =
                get(DRAFTS + "/" + draft.json().get("id").asText() + "/preview?form=HTML")
                        .as("analyst")
                        .answer()
                        .expect(200)
                        .text();
        assertThat(preview)
                .contains("<svg", "Metropolitan Police Service", "hidden")
                .contains("Every indicator of the policy was released for the period.");
    }

    @Test
    void a_correction_takes_the_place_of_a_report_which_stays_as_it_was() {
        var address = published();
        var old = get(address).answer().expect(200).text();
        var id = address.substring(address.lastIndexOf('/') + 1);
        begin("2015-07-01", "2016-06-30", id).expectProblem(422, "broken-rule");
        var draft = correct(id).expect(201);
        assertThat(draft.json().get("missing")).isEmpty();
        publish(draft.json().get("id").asText(), draft.header("ETag"), "publisher").expect(201);

        assertThat(get(address).answer().expect(200).text()).isEqualTo(old);
        assertThat(get(address).answer().expect(200).header("Link")).contains("successor-version");
        assertThat(get(address + "?form=HTML").answer().expect(200).text())
                .contains("This report was corrected.");
        correct(id).expectProblem(409, "already-exists");
    }

    @Test
    void one_draft_at_a_time_by_those_who_may_and_published_by_somebody_else() {
        var draft = begin().expect(201);
        var id = draft.json().get("id").asText();
        begin().expectProblem(409, "draft-under-way");
        post(DRAFTS)
                .as("data-provider")
                .json(asked("2015-07-01", "2016-06-30", null))
                .answer()
                .expectProblem(403, "post-not-held");
        publish(id, draft.header("ETag"), "analyst").expectProblem(403, "role-missing");
        publish(id, null, "publisher").expectProblem(428, "if-match-missing");
        write(id, "\"77\"", answers(false, "null", "[]")).expectProblem(412, "stale-version");
        put(DRAFTS + "/" + id + "/answers")
                .as("analyst")
                .ifMatch(draft.header("ETag"))
                .json("{\"functions\": {\"SINGING\": {}}}")
                .answer()
                .expectProblem(400, "request-invalid");
        get(DRAFTS + "/" + id).answer().expectProblem(401, "token-missing");
        post(DRAFTS)
                .as("analyst")
                .json(
                        asked("2015-07-01", "2016-06-30", null)
                                .replace(policy, UUID.randomUUID().toString()))
                .answer()
                .expectProblem(404, "not-found");
        assertThat(
                        get(DRAFTS + "/" + id + "/preview?form=TEXT")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .text())
                .contains("not stated yet", "Whether an inequality was found is not decided yet.")
                .doesNotContain("No inequality was found");
        discard(draft).expect(200);
        discard(draft).expectProblem(412, "stale-version");
        begin().expect(201);
    }

    @Test
    void coverage_counts_policies_with_a_report_of_the_last_year_and_names_the_others() {
        assertThat(coverage().get("share").asDouble()).isZero();
        published();
        assertThat(coverage().get("reported").asInt()).isZero();
        assertThat(coverage().at("/missing/0/covers").asText()).isEqualTo("2016-06-30");
        MonitoringStack.execute(
                "INSERT INTO policy VALUES ('P-2', 'POLICY', 'Withdrawn', 'POST', NULL, 'WITHDRAWN')");
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var draft =
                begin(today.minusYears(1).toString(), today.minusDays(1).toString(), null)
                        .expect(201);
        var id = draft.json().get("id").asText();
        var written = write(id, draft.header("ETag"), answers(false, "null", "[]")).expect(200);
        publish(id, written.header("ETag"), "publisher").expect(201);

        assertThat(coverage().get("share").asDouble()).isEqualTo(1.0);
        assertThat(coverage().get("missing")).isEmpty();
        assertThat(coverage().get("policies").asInt()).isEqualTo(1);
    }

    private static JsonNode coverage() {
        return get("/v1/monitoring-coverage").as("auditor").answer().expect(200).json();
    }

    private String published() {
        var draft = begin().expect(201);
        var id = draft.json().get("id").asText();
        var written = write(id, draft.header("ETag"), answers(false, "null", "[]")).expect(200);
        publish(id, written.header("ETag"), "publisher").expect(201);
        return "/v1/monitoring-reports/" + id;
    }

    private Call.Answer begin() {
        return begin("2015-07-01", "2016-06-30", null);
    }

    private Call.Answer begin(String from, String to, @Nullable String corrects) {
        return post(DRAFTS).as("analyst").json(asked(from, to, corrects)).answer();
    }

    private Call.Answer correct(String id) {
        return post(DRAFTS)
                .as("analyst")
                .json(
                        asked("2015-07-01", "2016-06-30", id)
                                .replace("}", ", \"reason\": \"A sentence was wrong.\"}"))
                .answer();
    }

    private String asked(String from, String to, @Nullable String corrects) {
        return """
        {"policy": "%s", "periodStart": "%s", "periodEnd": "%s"%s}
        """
                .formatted(
                        policy,
                        from,
                        to,
                        corrects == null ? "" : ", \"corrects\": \"" + corrects + "\"");
    }

    private static String answers(boolean found, String cause, String disparities) {
        return """
        {"functions": {"SERVICE_DELIVERY": {"covered": true},
            "EMPLOYMENT": {"covered": false, "reason": "It is about searches of the public."}},
         "tests": {"legislativeCompliance": "Checked.", "perceptions": "Asked.",
            "inequalitiesAndCauses": "Looked at.", "groupsAffected": "By group.",
            "effectivenessByNeed": "By need."},
         "inequalityFound": %s, "cause": %s, "actions": ["ACT-1"], "disparities": %s,
         "channels": ["INTERNET", "INTRANET"]}
        """
                .formatted(found, cause, disparities);
    }

    private static Call.Answer write(String id, @Nullable String tag, String json) {
        return put(DRAFTS + "/" + id + "/answers").as("analyst").ifMatch(tag).json(json).answer();
    }

    private static Call.Answer publish(String id, @Nullable String tag, String as) {
        return post(DRAFTS + "/" + id + "/publication").as(as).ifMatch(tag).answer();
    }

    private static Call.Answer discard(Call.Answer draft) {
        return post(DRAFTS + "/" + draft.json().get("id").asText() + "/discarding")
                .as("analyst")
                .ifMatch(draft.header("ETag"))
                .json("{\"reason\": \"Begun by mistake.\"}")
                .answer();
    }
}
