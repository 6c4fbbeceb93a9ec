package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of rows that were set aside. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RejectionsQuarkusTest {
    private static final String BATCHES = "/v1/datasets/stop-and-search/batches";
    private static final String REJECTIONS = "/v1/datasets/stop-and-search/rejections";
    private static final String HEADER = Samples.londonLines(1);
    private static final String GOOD = "White - White British (W1)";
    private static final String BAD = "White - White British (Z9)";
    private static final String ETHNICITY =
            "{\"fields\":{\"Self-defined ethnicity\":\"" + GOOD + "\"}}";
    private static final String HEADCOUNT =
            "As at,Role,Rank,Ethnicity,Gender,Disability,Age band,People";
    private static final String CONSTABLES =
            "2016-06,Police officer,Constable,White - White British (W1),Male,No,30-34,";
    private static final String REASON = "{\"reason\":\"Entered twice.\"}";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_repaired_row_is_taken_in_by_a_batch_of_its_own() {
        var batch = send(row(0, GOOD), row(1, BAD));

        var repaired = repair(batch, 3, ETHNICITY).expect(201);

        var receipt = repaired.json();
        assertThat(receipt.get("received").asInt()).isEqualTo(1);
        assertThat(receipt.get("accepted").asInt()).isEqualTo(1);
        assertThat(receipt.get("repairs").asText()).isEqualTo(batch);
        assertThat(receipt.get("file").asText()).isEqualTo("some.csv");
        assertThat(receipt.at("/periods/0").asText()).isEqualTo("2016-06");
        assertThat(
                        get(String.valueOf(repaired.header("Location")))
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json())
                .isEqualTo(receipt);
        var row = rejection(batch, 3);
        assertThat(row.get("state").asText()).isEqualTo("TAKEN_IN");
        assertThat(row.get("takenInBy")).isEqualTo(receipt.get("id"));
        assertThat(row.get("endedBy").asText()).isNotBlank();
        assertThat(row.get("endedAt").asText()).isNotBlank();
        assertThat(row.at("/faults/0/value").asText()).isEqualTo(BAD);
        assertThat(trail(batch)).containsExactly("batch.received", "rejection.repaired");
        assertThat(trail(receipt.get("id").asText())).containsExactly("batch.received");
        assertCounted(2);
    }

    @Test
    void the_whole_corrected_file_is_all_duplicates_once_its_rows_are_repaired() {
        var batch = send(row(0, GOOD), row(0, BAD), row(0, GOOD), row(0, BAD), row(1, GOOD));
        assertThat(repair(batch, 5, ETHNICITY).json().get("accepted").asInt()).isEqualTo(1);
        var second = repair(batch, 3, ETHNICITY).expect(201).json();
        assertThat(second.get("accepted").asInt()).isEqualTo(1);
        assertThat(second.get("repeats").asInt()).isEqualTo(1);
        assertCounted(5);

        var whole =
                sendAs(
                        "corrected.csv",
                        row(0, GOOD),
                        row(0, GOOD),
                        row(0, GOOD),
                        row(0, GOOD),
                        row(1, GOOD));

        assertThat(whole.get("duplicate").asInt()).isEqualTo(5);
        assertThat(whole.get("accepted").asInt()).isZero();
        assertThat(whole.get("periods")).isEmpty();
        assertCounted(5);
    }

    @Test
    void a_repair_that_comes_after_the_corrected_file_is_a_duplicate_and_ends_the_row() {
        var first = send(row(0, GOOD), row(0, BAD));
        var again = send(row(0, GOOD), row(0, BAD));
        assertThat(sendAs("corrected.csv", row(0, GOOD), row(0, GOOD)).get("accepted").asInt())
                .isEqualTo(1);

        for (var batch : List.of(first, again)) {
            var repaired = repair(batch, 3, ETHNICITY).expect(201).json();
            assertThat(repaired.get("duplicate").asInt()).isEqualTo(1);
            assertThat(repaired.get("accepted").asInt()).isZero();
            assertThat(rejection(batch, 3).get("state").asText()).isEqualTo("TAKEN_IN");
        }
        assertCounted(2);
    }

    @Test
    void a_file_that_was_sent_twice_is_repaired_twice_and_counted_once() {
        var first = send(row(0, GOOD), row(0, BAD));
        repair(first, 3, ETHNICITY).expect(201);
        var again = send(row(0, GOOD), row(0, BAD));

        assertThat(repair(again, 3, ETHNICITY).json().get("duplicate").asInt()).isEqualTo(1);

        assertCounted(2);
    }

    @Test
    void a_row_that_is_wrong_still_names_every_fault_and_nothing_changes() {
        var batch = send(row(0, GOOD), row(1, BAD).replace("2016-06-01", "1st of June "));
        var before = rejection(batch, 3);

        var refused =
                repair(
                                batch,
                                3,
                                """
                                {"fields":{"Gender":"F","Self-defined ethnicity":"%s","Colour":"red"},
                                 "recordId":"S-1"}"""
                                        .formatted(GOOD))
                        .expectProblem(422, "broken-rule");
        assertThat(refused.violations())
                .hasSize(4)
                .contains(
                        "/fields/Colour is no field of stop-and-search",
                        "/fields/Gender is no code of this field that is known")
                .anyMatch(violation -> violation.startsWith("/recordId has no place here"))
                .anyMatch(violation -> violation.startsWith("/fields/date is no date and time"));

        assertThat(repair(batch, 3, ETHNICITY).expectProblem(422, "broken-rule").violations())
                .singleElement()
                .asString()
                .startsWith("/fields/date is no date and time");
        assertThat(rejection(batch, 3)).isEqualTo(before);
        assertThat(MonitoringStack.select("SELECT count(*) FROM batch")).containsExactly("1");
        assertThat(trail(batch)).containsExactly("batch.received");
        assertCounted(1);
    }

    @Test
    void replayed_rows_are_taken_in_where_they_are_good_by_now_and_stay_where_not() {
        var batch =
                send(
                        row(0, GOOD),
                        row(1, BAD),
                        row(2, BAD),
                        row(3, GOOD).replace("Male", "Mail"),
                        "too,few,fields\n");
        // As if the code Z9 had come to mean what W1 means, and the fault of line 5 were told anew.
        MonitoringStack.execute(
                "UPDATE quarantined_row SET content = replace(content::text, '(Z9)', '(W1)')::json");
        MonitoringStack.execute("UPDATE quarantined_row SET faults = '[]' WHERE line = 5");

        var replayed = replay(batch).expect(201);

        assertThat(replayed.json().get("received").asInt()).isEqualTo(3);
        assertThat(replayed.json().get("accepted").asInt()).isEqualTo(2);
        assertThat(replayed.json().get("rejected").asInt()).isEqualTo(1);
        assertThat(replayed.json().get("repairs").asText()).isEqualTo(batch);
        assertThat(states(batch)).containsExactly("TAKEN_IN", "TAKEN_IN", "SET_ASIDE", "SET_ASIDE");
        assertThat(rejection(batch, 5).at("/faults/0/value").asText()).isEqualTo("Mail");
        assertThat(
                        get(replayed.header("Location") + "/rejections")
                                .as("auditor")
                                .answer()
                                .json()
                                .get("items"))
                .isEmpty();
        assertThat(trail(batch)).containsExactly("batch.received", "rejections.replayed");
        assertCounted(3);

        assertThat(replay(batch).expect(201).json().get("rejected").asInt()).isEqualTo(1);
        discardAll(batch).expect(200);
        replay(batch).expectProblem(409, "illegal-transition");
    }

    @Test
    void rows_that_are_replayed_take_their_places_behind_their_equals() {
        var batch = send(row(0, GOOD), row(0, BAD), row(0, BAD));
        MonitoringStack.execute(
                "UPDATE quarantined_row SET content = replace(content::text, '(Z9)', '(W1)')::json");

        assertThat(replay(batch).json().get("accepted").asInt()).isEqualTo(2);

        assertThat(
                        sendAs("corrected.csv", row(0, GOOD), row(0, GOOD), row(0, GOOD))
                                .get("duplicate")
                                .asInt())
                .isEqualTo(3);
        assertCounted(3);
    }

    @Test
    void a_row_is_discarded_with_a_reason_and_can_be_restored() {
        var batch = send(row(0, BAD), row(1, BAD), row(2, BAD));

        var discarded = act(batch, "2/discard", REASON).expect(200).json();
        assertThat(discarded.get("state").asText()).isEqualTo("DISCARDED");
        assertThat(discarded.get("discardReason").asText()).isEqualTo("Entered twice.");
        assertThat(discarded.get("endedBy").asText()).isNotBlank();
        assertThat(rejection(batch, 2)).isEqualTo(discarded);
        assertThat(repair(batch, 2, ETHNICITY).expectProblem(409, "illegal-transition").text())
                .contains("this row is DISCARDED");

        assertThat(act(batch, "2/restore", REASON).expect(200).json().get("state").asText())
                .isEqualTo("SET_ASIDE");
        repair(batch, 2, ETHNICITY).expect(201);
        for (var deed : List.of("2/discard", "2/restore")) {
            assertThat(act(batch, deed, REASON).expectProblem(409, "illegal-transition").text())
                    .contains("this row is TAKEN_IN");
        }

        assertThat(discardAll(batch).expect(200).json().get("discarded").asInt()).isEqualTo(2);
        assertThat(discardAll(batch).expect(200).json().get("discarded").asInt()).isZero();
        assertThat(states(batch)).containsExactly("TAKEN_IN", "DISCARDED", "DISCARDED");
        assertThat(trail(batch))
                .containsExactly(
                        "batch.received",
                        "rejection.discarded",
                        "rejection.restored",
                        "rejection.repaired",
                        "rejections.discarded");
        assertThat(
                        act(batch, "3/discard", "{\"reason\":\" \"}")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/reason");
        assertCounted(1);
    }

    @Test
    void of_repairs_of_one_row_at_once_exactly_one_wins() {
        var batch = send(row(0, GOOD), row(0, BAD));

        var statuses =
                IntStream.range(0, 5)
                        .mapToObj(
                                sender ->
                                        post(path(batch, "3/repair"))
                                                .as("data-provider")
                                                .json(ETHNICITY)
                                                .later())
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(Call.Answer::status)
                        .sorted()
                        .toList();

        assertThat(statuses).containsExactly(201, 409, 409, 409, 409);
        assertCounted(2);
    }

    @Test
    void repairs_of_several_rows_at_once_are_each_counted() {
        var batch =
                send(IntStream.range(0, 6).mapToObj(number -> row(0, BAD)).toArray(String[]::new));

        IntStream.range(2, 8)
                .mapToObj(
                        line ->
                                post(path(batch, line + "/repair"))
                                        .as("data-provider")
                                        .json(ETHNICITY)
                                        .later())
                .toList()
                .forEach(answer -> answer.join().expect(201));

        assertCounted(6);
    }

    @Test
    void the_same_key_repairs_once_and_answers_the_same_receipt() {
        var batch = send(row(0, BAD));
        var key = UUID.randomUUID().toString();

        var first = keyed(batch, key, ETHNICITY).expect(201);
        var second = keyed(batch, key, ETHNICITY).expect(201);

        assertThat(second.json()).isEqualTo(first.json());
        keyed(batch, key, "{\"fields\":{}}").expectProblem(422, "idempotency-key-reused");
        assertThat(MonitoringStack.select("SELECT count(*) FROM batch")).containsExactly("2");
        assertCounted(1);
    }

    @Test
    void a_record_with_an_id_is_repaired_with_its_id_and_a_higher_version() {
        var batch =
                ndjson(
                        """
                        {"recordId":"S-1","fields":{"Type":"Person search","Date":"2016-06-02T10:00:00Z","Gender":"Male"}}
                        {"recordId":"S-1","fields":{"Type":"Person search","Date":"2016-06-02T10:00:00Z","Gender":"Female"}}
                        {"recordId":"S-2","version":3,"fields":{"Type":"Person search","Date":"today","Gender":"Male"}}
                        this is no JSON
                        """);
        assertThat(rejection(batch, 2).at("/faults/0/field").asText()).isEqualTo("version");
        assertThat(replay(batch).expect(201).json().get("rejected").asInt()).isEqualTo(2);

        assertThat(repair(batch, 2, "{}").expectProblem(422, "broken-rule").violations())
                .containsExactly(
                        "/version is held with another content; send the correction with a higher version");
        assertThat(repair(batch, 2, "{\"version\":2}").json().get("corrected").asInt())
                .isEqualTo(1);
        var date = "{\"fields\":{\"Date\":\"2016-06-02T11:00:00Z\"}}";
        assertThat(repair(batch, 3, date).json().get("accepted").asInt()).isEqualTo(1);
        assertThat(repair(batch, 4, date).expectProblem(422, "broken-rule").violations())
                .containsExactly(
                        "/recordId is required: it is how a record is known when it is sent again",
                        "/fields/search-type is required");
        assertThat(
                        repair(
                                        batch,
                                        4,
                                        """
                                        {"recordId":"S-3","fields":{"Type":"Person search","Date":"2016-06-02T12:00:00Z"}}""")
                                .json()
                                .get("accepted")
                                .asInt())
                .isEqualTo(1);

        assertThat(
                        MonitoringStack.select(
                                "SELECT record_id || ' ' || record_version || ' ' || (fields ->> 'gender') FROM record ORDER BY 1"))
                .containsExactly("S-1 2 female", "S-2 3 male", "S-3 1 not-recorded");
        assertCounted(3);
    }

    @Test
    void what_cannot_be_read_is_not_replayed_and_repaired_with_all_of_its_fields() {
        var batch = send("Person search,2016-06-01T10:00:00Z\n");
        replay(batch).expectProblem(409, "illegal-transition");

        assertThat(repair(batch, 2, ETHNICITY).expectProblem(422, "broken-rule").violations())
                .containsExactly("/fields/search-type is required", "/fields/date is required");
        repair(
                        batch,
                        2,
                        """
                        {"fields":{"Type":"Person search","Date":"2016-06-01T10:00:00Z"}}""")
                .expect(201);

        assertCounted(1);
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
    void another_count_of_the_same_is_taken_in_with_a_higher_version() {
        sendHeadcount(HEADCOUNT, CONSTABLES + "2104");
        var other = sendHeadcount(HEADCOUNT, CONSTABLES + "2110").get("id").asText();

        assertThat(repair(other, 2, "{\"version\":2}").json().get("corrected").asInt())
                .isEqualTo(1);

        assertThat(MonitoringStack.select("SELECT sum(count) FROM cell")).containsExactly("2110");
        assertThat(sendHeadcount(HEADCOUNT, CONSTABLES + "2110").get("duplicate").asInt())
                .isEqualTo(1);
        assertThat(verification().get("exact").asBoolean()).isTrue();
    }

    @Test
    void a_row_that_comes_again_was_sent_once_in_the_quality_of_its_sender() {
        var batch = send(row(0, GOOD), row(1, BAD), row(2, BAD));
        replay(batch).expect(201);
        repair(batch, 3, ETHNICITY).expect(201);

        var sender =
                get("/v1/datasets/stop-and-search/quality?from=2016-06&to=2016-06")
                        .as("data-provider")
                        .answer()
                        .expect(200)
                        .json()
                        .findValue("rejected");

        assertThat(sender.get("part").asLong()).isEqualTo(2);
        assertThat(sender.get("whole").asLong()).isEqualTo(3);
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

    @Test
    void only_a_data_provider_does_anything_about_a_row_that_is_there() {
        var batch = send(row(0, BAD));
        for (var deed : List.of("2/repair", "2/discard", "2/restore", "discard", "replay")) {
            post(path(batch, deed))
                    .as("analyst")
                    .json(deed.endsWith("repair") ? ETHNICITY : REASON)
                    .answer()
                    .expectProblem(403, "role-missing");
        }
        repair(batch, 99, ETHNICITY).expectProblem(404, "not-found");
        act(batch, "99/discard", REASON).expectProblem(404, "not-found");
        repair(UUID.randomUUID().toString(), 2, ETHNICITY).expectProblem(404, "not-found");
        repair(batch, 2, "{\"fields\":{},\"version\":0}").expectProblem(400, "request-invalid");
        assertThat(states(batch)).containsExactly("SET_ASIDE");
    }

    /** A search in this minute of 1 June 2016. */
    private static String row(int minute, String ethnicity) {
        return "Person search,2016-06-01T10:%02d:00+01:00,False,,51.4613,-0.1156,Male,18-24,%s,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Suspect arrested,,\n"
                .formatted(minute, ethnicity);
    }

    private static String send(String... rows) {
        return sendAs("some.csv", rows).get("id").asText();
    }

    private static JsonNode sendAs(String name, String... rows) {
        return sendFile(name, HEADER + String.join("", rows));
    }

    private static JsonNode sendFile(String name, String csv) {
        return post(BATCHES + "?source=metropolitan&file=" + name)
                .as("data-provider")
                .body("text/csv", csv)
                .answer()
                .expect(201)
                .json();
    }

    private static String sendFrom(String source, String... rows) {
        return post(BATCHES + "?source=" + source + "&file=some.csv")
                .as("data-provider")
                .body("text/csv", HEADER + String.join("", rows))
                .answer()
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private static String ndjson(String body) {
        return post(BATCHES + "?source=crime-system")
                .as("data-provider")
                .body("application/x-ndjson", body)
                .answer()
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private static String path(String batch, String deed) {
        return "/v1/batches/" + batch + "/rejections" + (deed.isEmpty() ? "" : "/" + deed);
    }

    private static Call.Answer act(String batch, String deed, String json) {
        return post(path(batch, deed)).as("data-provider").json(json).answer();
    }

    private static Call.Answer repair(String batch, long line, String json) {
        return act(batch, line + "/repair", json);
    }

    private static Call.Answer keyed(String batch, String key, String json) {
        return post(path(batch, "2/repair")).key(key).as("data-provider").json(json).answer();
    }

    private static Call.Answer replay(String batch) {
        return post(path(batch, "replay")).as("data-provider").answer();
    }

    private static Call.Answer discardAll(String batch) {
        return act(batch, "discard", REASON);
    }

    private static Call.Answer download(String batch, String form) {
        return get(path(batch, "")).as("data-provider").header("Accept", form).answer();
    }

    private static Stream<JsonNode> rejections(String batch) {
        return get(path(batch, "?limit=200").replace("/?", "?"))
                .as("data-provider")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream();
    }

    private static JsonNode rejection(String batch, long line) {
        return rejections(batch)
                .filter(row -> row.get("line").asLong() == line)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> states(String batch) {
        return rejections(batch).map(row -> row.get("state").asText()).toList();
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

    /** What is on record of a batch, in its order. */
    private static List<String> trail(String batch) {
        return MonitoringStack.select(
                "SELECT action FROM audit_entry WHERE aggregate_id = '" + batch + "' ORDER BY at");
    }

    private static JsonNode sendHeadcount(String... lines) {
        return post("/v1/datasets/headcount/batches?source=hr&file=headcount.csv")
                .as("data-provider")
                .body("text/csv", String.join("\n", lines) + "\n")
                .answer()
                .expect(201)
                .json();
    }

    private static JsonNode verification() {
        return get("/v1/operations/cells/verification").as("auditor").answer().expect(200).json();
    }

    /** So many records are held, and the cells are what a recount of them gives. */
    private static void assertCounted(int records) {
        var found = verification();
        assertThat(found.get("exact").asBoolean()).isTrue();
        assertThat(found.get("datasets").valueStream())
                .filteredOn(dataset -> dataset.get("dataset").asText().equals("stop-and-search"))
                .singleElement()
                .extracting(dataset -> dataset.get("records").asInt())
                .isEqualTo(records);
    }
}
