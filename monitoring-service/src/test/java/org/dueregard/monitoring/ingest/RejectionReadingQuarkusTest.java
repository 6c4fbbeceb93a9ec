package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.ingest.RejectionCalls.ETHNICITY;
import static org.dueregard.monitoring.ingest.RejectionCalls.REASON;
import static org.dueregard.monitoring.ingest.RejectionCalls.act;
import static org.dueregard.monitoring.ingest.RejectionCalls.assertCounted;
import static org.dueregard.monitoring.ingest.RejectionCalls.download;
import static org.dueregard.monitoring.ingest.RejectionCalls.path;
import static org.dueregard.monitoring.ingest.RejectionCalls.repair;
import static org.dueregard.monitoring.ingest.RejectionCalls.trail;
import static org.dueregard.monitoring.ingest.RejectionCalls.verification;
import static org.dueregard.monitoring.ingest.SentFiles.BAD;
import static org.dueregard.monitoring.ingest.SentFiles.CONSTABLES;
import static org.dueregard.monitoring.ingest.SentFiles.GOOD;
import static org.dueregard.monitoring.ingest.SentFiles.HEADCOUNT;
import static org.dueregard.monitoring.ingest.SentFiles.HEADER;
import static org.dueregard.monitoring.ingest.SentFiles.ndjson;
import static org.dueregard.monitoring.ingest.SentFiles.row;
import static org.dueregard.monitoring.ingest.SentFiles.send;
import static org.dueregard.monitoring.ingest.SentFiles.sendAs;
import static org.dueregard.monitoring.ingest.SentFiles.sendFile;
import static org.dueregard.monitoring.ingest.SentFiles.sendFrom;
import static org.dueregard.monitoring.ingest.SentFiles.sendHeadcount;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that were set aside are listed and downloaded. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RejectionReadingQuarkusTest {
    private static final String REJECTIONS = "/v1/datasets/stop-and-search/rejections";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void the_rows_of_all_batches_are_listed_and_filtered() {
        var first = send(row(0, BAD), row(1, GOOD).replace("Male", "Mail"), row(2, BAD));
        var second = sendFrom("city-of-london", row(3, BAD));
        act(first, "4/discard", REASON).expect(200);

        assertThat(listed("")).containsExactly(first + " 2", first + " 3", second + " 2");
        assertThat(listed("?source=city-of-london")).containsExactly(second + " 2");
        assertThat(listed("?batch=" + first)).containsExactly(first + " 2", first + " 3");
        assertThat(listed("?field=gender")).containsExactly(first + " 3");
        assertThat(listed("?state=DISCARDED")).containsExactly(first + " 4");
        assertThat(listed("?state=TAKEN_IN")).isEmpty();

        var page = get(REJECTIONS + "?limit=2").as("analyst").answer().expect(200);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(page.json().at("/items/0/faults/0/value").asText()).isEqualTo("(26 characters)");
        var rest =
                get(REJECTIONS + "?limit=2&after=" + page.json().get("next").asText())
                        .as("data-provider")
                        .answer()
                        .expect(200)
                        .json();
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.at("/items/0/batch").asText()).isEqualTo(second);
        assertThat(rest.at("/items/0/faults/0/value").asText()).isEqualTo(BAD);

        get(REJECTIONS).as("policy-author").answer().expectProblem(403, "role-missing");
        get(REJECTIONS + "?state=LOST")
                .as("analyst")
                .answer()
                .expectProblem(400, "request-invalid");
        get(REJECTIONS + "?after=bm9uZQ")
                .as("analyst")
                .answer()
                .expectProblem(400, "page-malformed");
        get("/v1/datasets/parking/rejections")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");

        repair(first, 2, ETHNICITY).expect(201);
        assertThat(listed("?state=TAKEN_IN")).containsExactly(first + " 2");
        assertThat(listed("")).containsExactly(first + " 3", second + " 2");
    }

    @Test
    void the_rows_go_out_as_they_came_and_put_right_come_in_again() {
        var formula = row(1, BAD).replace("Controlled drugs", "=cmd|' /C calc'!A0");
        var batch = send(row(0, GOOD), formula, row(2, BAD), row(3, BAD), "Person search,short\n");
        act(batch, "5/discard", REASON).expect(200);

        var file = download(batch, "text/csv").expect(200);

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"rejections-" + batch + ".csv\"");
        assertThat(file.text().lines())
                .containsExactly(
                        HEADER.strip(),
                        formula.strip().replace("=cmd", "'=cmd"),
                        row(2, BAD).strip(),
                        "Person search,short");
        assertThat(sendFile("as-it-is.csv", file.text()).get("rejected").asInt()).isEqualTo(3);
        var put =
                file.text()
                        .replace("(Z9)", "(W1)")
                        .replace("Person search,short", row(4, GOOD).strip());
        assertThat(sendFile("put-right.csv", put).get("accepted").asInt()).isEqualTo(3);
        assertThat(
                        MonitoringStack.select(
                                "SELECT fields ->> 'object-of-search' FROM record WHERE fields ->> 'object-of-search' LIKE '%cmd%'"))
                .containsExactly("=cmd|' /C calc'!A0");
        assertThat(
                        sendAs(
                                        "whole.csv",
                                        row(0, GOOD),
                                        formula.replace(BAD, GOOD),
                                        row(2, GOOD),
                                        row(4, GOOD))
                                .get("duplicate")
                                .asInt())
                .isEqualTo(4);
        assertCounted(4);
    }

    @Test
    void rows_of_a_file_with_ids_keep_them_on_their_way_out_and_in_again() {
        var header = "record_id,version,withdrawn," + HEADCOUNT;
        var batch =
                sendHeadcount(
                        header,
                        "H-1,1,," + CONSTABLES + "10",
                        "H-2,2,," + CONSTABLES + "many",
                        ",1,," + CONSTABLES + "1",
                        "=H-3,1,," + CONSTABLES + "few");
        var id = batch.get("id").asText();
        assertThat(repair(id, 4, "{}").expectProblem(422, "broken-rule").violations())
                .contains(
                        "/recordId is required: it is how a record is known when it is sent again");

        var file = download(id, "text/csv").expect(200).text();

        assertThat(file.lines())
                .containsExactly(
                        header,
                        "H-2,2,," + CONSTABLES + "many",
                        ",1,," + CONSTABLES + "1",
                        "'=H-3,1,," + CONSTABLES + "few");
        var put = file.replace("many", "5").replace("few", "3").replace("\n,1,", "\nH-4,1,");
        assertThat(sendHeadcount(put.strip()).get("accepted").asInt()).isEqualTo(3);
        assertThat(MonitoringStack.select("SELECT record_id FROM record"))
                .containsExactlyInAnyOrder("=H-3", "H-1", "H-2", "H-4");
        assertThat(
                        repair(id, 3, "{\"fields\":{\"People\":\"5\"}}")
                                .expect(201)
                                .json()
                                .get("duplicate")
                                .asInt())
                .isEqualTo(1);
        assertThat(verification().get("exact").asBoolean()).isTrue();
    }

    @Test
    void every_download_is_on_record_and_for_data_providers_only() throws IOException {
        var batch = send(row(0, GOOD), row(1, BAD), row(2, BAD));

        var lines = download(batch, "application/x-ndjson").expect(200).text().lines().toList();

        assertThat(lines).hasSize(2);
        var line = new ObjectMapper().readTree(lines.getFirst());
        assertThat(line.get("line").asLong()).isEqualTo(3);
        assertThat(line.at("/faults/0/field").asText()).isEqualTo("self-defined-ethnicity");
        assertThat(line.at("/content/self-defined-ethnicity").asText()).isEqualTo(BAD);
        assertThat(line.at("/content/search-type").asText()).isEqualTo("Person search");
        download(batch, "text/csv").expect(200);
        assertThat(trail(batch))
                .containsExactly(
                        "batch.received", "rejections.downloaded", "rejections.downloaded");
        for (var form : List.of("text/csv", "application/x-ndjson")) {
            get(path(batch, ""))
                    .as("analyst")
                    .header("Accept", form)
                    .answer()
                    .expectProblem(403, "role-missing");
        }
        assertThat(trail(batch)).hasSize(3);
        get(path(batch, ""))
                .as("data-provider")
                .header("Accept", "application/xml")
                .answer()
                .expectProblem(406, "not-acceptable");
        download(ndjson("no JSON\n"), "text/csv").expectProblem(406, "not-acceptable");
    }

    private static List<String> listed(String query) {
        return get(REJECTIONS + query)
                .as("data-provider")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("batch").asText() + " " + row.get("line").asText())
                .toList();
    }
}
