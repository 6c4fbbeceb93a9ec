package org.dueregard.monitoring.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Populations, in and out, and what figures that stand on them make of a revision. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class PopulationsQuarkusTest {
    private static final String IMPORT = "/v1/populations/import";
    private static final String LIST = "/v1/populations";
    private static final String HEADER =
            "unit,classification,group,vintage,kind,people,source,licence,url,note";
    private static final String LAMBETH = "E09000022";
    private static final String SENDER = "00000000-0000-4000-8000-000000000012";

    /** One figure of the census that the service ships. */
    private static final String CENSUS = LIST + "?unit=" + LAMBETH + "&group=Black&vintage=2021";

    @BeforeEach
    @AfterEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_file_is_taken_in_and_each_figure_says_whose_it_is() {
        var done =
                send(
                                row(LAMBETH, "Black", 2011, "\"78,542\""),
                                row("E09000007", "Black", 2011, "18060"))
                        .expect(200)
                        .json();

        assertThat(done.get("rows").asInt()).isEqualTo(2);
        assertThat(done.get("added").asInt()).isEqualTo(2);
        assertThat(done.get("revised").asInt()).isZero();
        assertThat(done.get("unchanged").asInt()).isZero();
        assertThat(done.get("faults")).isEmpty();
        var lambeth = only(LIST + "?vintage=2011&unit=" + LAMBETH);
        assertThat(lambeth.get("people").asLong()).isEqualTo(78_542);
        assertThat(lambeth.get("kind").asText()).isEqualTo("RESIDENT");
        assertThat(lambeth.get("source").asText()).isEqualTo("Census 2011");
        assertThat(lambeth.get("licence").asText()).isEqualTo("OGL v3.0");
        assertThat(lambeth.get("url").asText()).isEqualTo("https://example.org/2011");
        assertThat(lambeth.get("note").isNull()).isTrue();
        assertThat(lambeth.get("revision").asInt()).isEqualTo(1);
        var first = revisions(lambeth).getFirst();
        assertThat(first.get("recordedBy").asText()).isEqualTo(SENDER);
        assertThat(first.get("file").asText()).isEqualTo(done.get("file").asText());
        assertThat(
                        MonitoringStack.select(
                                "SELECT person || ' ' || action FROM audit_entry WHERE aggregate_id = '%s'"
                                        .formatted(done.get("file").asText())))
                .containsExactly(SENDER + " populations.imported");
    }

    @Test
    void headers_are_understood_in_any_order_case_and_separators() {
        var spelled =
                "\uFEFFSource,KIND,Vin-tage,Group,classification, UNIT ,P E O P L E\r\n"
                        + "Census 2011,RESIDENT,2011,Black,ethnicity-census-2021-groups,E09000022,\"78,542\"\r\n";

        sendText(spelled).expect(200);

        assertThat(only(LIST + "?vintage=2011").get("people").asLong()).isEqualTo(78_542);
        assertThat(
                        sendText(spelled.replace(',', ';'))
                                .expectProblem(422, "import-refused")
                                .violations())
                .contains("line:1/unit is missing", "line:1/people is missing");
    }

    @Test
    void every_fault_is_told_with_line_and_column_and_nothing_is_taken_in() {
        var refused =
                send(
                                row(LAMBETH, "Black", 2011, "78542"),
                                row("NOWHERE", "BME", 1800, "-1"),
                                row(LAMBETH, "Black", 2011, "78542"),
                                row(LAMBETH, "White", 2011, "1.5")
                                        .replace("Census 2011", "")
                                        .replace("RESIDENT", "GUESS")
                                        .replace("https", "ftp"),
                                row(LAMBETH, "Asian", 2011, "1").replace("-groups", "-nothing"),
                                row("UNKNOWN", "Asian", 2011, "1"),
                                LAMBETH + ",too few fields")
                        .expectProblem(422, "import-refused");

        assertThat(refused.violations())
                .extracting(told -> told.split(" ", 3)[0])
                .containsExactly(
                        "line:3/group",
                        "line:3/people",
                        "line:3/unit",
                        "line:3/vintage",
                        "line:4",
                        "line:5/kind",
                        "line:5/people",
                        "line:5/source",
                        "line:5/url",
                        "line:6/classification",
                        "line:7/unit",
                        "line:8");
        assertThat(refused.violations()).contains("line:4 stands in line 2 already");
        assertThat(refused.json().get("detail").asText()).contains("12 faults");
        assertThat(items(LIST + "?vintage=2011")).isEmpty();
    }

    @Test
    void a_header_that_is_wrong_is_told_column_by_column() {
        assertThat(
                        sendText("unit,Unit,borough,people\nE09000022,1,2,3\n")
                                .expectProblem(422, "import-refused")
                                .violations())
                .containsExactlyInAnyOrder(
                        "line:1/unit stands twice",
                        "line:1/borough is no column of a population",
                        "line:1/classification is missing",
                        "line:1/group is missing",
                        "line:1/vintage is missing",
                        "line:1/kind is missing",
                        "line:1/source is missing");
        sendText("").expectProblem(400, "batch-unreadable");
        post(IMPORT)
                .as("data-provider")
                .body("text/csv", new byte[] {'u', (byte) 0xC3, '(', '\n'})
                .answer()
                .expectProblem(400, "batch-unreadable");
    }

    @Test
    void no_more_than_a_thousand_faults_are_told_and_no_more_than_ten_thousand_rows_taken() {
        var many =
                sendText(
                                file(
                                        IntStream.rangeClosed(1, 1_500)
                                                .mapToObj(n -> row(LAMBETH, "G" + n, 2011, "1"))))
                        .expectProblem(422, "import-refused");
        assertThat(many.violations()).hasSize(1_000);
        assertThat(many.json().get("detail").asText()).contains("1500 faults");

        var tooLong =
                sendText(
                        file(
                                IntStream.rangeClosed(1, 10_001)
                                        .mapToObj(_ -> row(LAMBETH, "Black", 2011, "1"))));
        tooLong.expectProblem(413, "batch-too-long");
        assertThat(items(LIST + "?vintage=2011")).isEmpty();
    }

    @Test
    void a_dry_run_tells_what_a_file_would_do_and_does_nothing() {
        send(row(LAMBETH, "Black", 2011, "78542"), row(LAMBETH, "White", 2011, "173025"))
                .expect(200);

        var told =
                post(IMPORT + "?dryRun=true")
                        .as("data-provider")
                        .body(
                                "text/csv",
                                file(
                                        Stream.of(
                                                row(LAMBETH, "Black", 2011, "78500"),
                                                row(LAMBETH, "White", 2011, "173025"),
                                                row(LAMBETH, "Asian", 2011, "20938"),
                                                row(LAMBETH, "Asian", 2011, "x"))))
                        .answer()
                        .expect(200)
                        .json();

        assertThat(told.get("file").isNull()).isTrue();
        assertThat(told.get("rows").asInt()).isEqualTo(4);
        assertThat(told.get("added").asInt()).isEqualTo(1);
        assertThat(told.get("revised").asInt()).isEqualTo(1);
        assertThat(told.get("unchanged").asInt()).isEqualTo(1);
        assertThat(told.at("/faults/0/line").asInt()).isEqualTo(2);
        assertThat(told.at("/faults/0/reason").asText()).contains("?reason=");
        assertThat(told.at("/faults/1/line").asInt()).isEqualTo(5);
        assertThat(told.at("/faults/1/pointer").asText()).isEqualTo("/people");
        assertThat(items(LIST + "?vintage=2011")).hasSize(2);
        assertThat(only(LIST + "?vintage=2011&group=Black").get("people").asLong())
                .isEqualTo(78_542);
    }

    @Test
    void sent_again_a_file_changes_nothing_and_the_same_key_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();
        var rows = file(Stream.of(row(LAMBETH, "Black", 2011, "78542")));
        var first =
                post(IMPORT)
                        .key(key)
                        .as("data-provider")
                        .body("text/csv", rows)
                        .answer()
                        .expect(200);
        var replayed =
                post(IMPORT)
                        .key(key)
                        .as("data-provider")
                        .body("text/csv", rows)
                        .answer()
                        .expect(200);
        var again = sendText(rows).expect(200).json();

        assertThat(replayed.json()).isEqualTo(first.json());
        assertThat(again.get("added").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(1);
        assertThat(again.get("file").isNull()).isTrue();
        assertThat(revisions(only(LIST + "?vintage=2011"))).hasSize(1);
        post(IMPORT)
                .key(key)
                .as("data-provider")
                .body("text/csv", file(Stream.of(row(LAMBETH, "Black", 2011, "1"))))
                .answer()
                .expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void a_revision_needs_a_reason_and_the_lines_that_revise_are_named() {
        send(
                        row(LAMBETH, "Black", 2011, "78542"),
                        row(LAMBETH, "White", 2011, "173025"),
                        row(LAMBETH, "Asian", 2011, "20938"))
                .expect(200);

        var refused =
                send(
                                row(LAMBETH, "Mixed_Other", 2011, "4301"),
                                row(LAMBETH, "Black", 2011, "78000"),
                                row(LAMBETH, "White", 2011, "173025"),
                                row(LAMBETH, "Asian", 2011, "20938").replace("Census", "Estimate"))
                        .expectProblem(422, "import-refused");

        assertThat(refused.violations())
                .singleElement()
                .asString()
                .startsWith("line:3 says something else than is held, and ?reason= does not")
                .endsWith("Lines that revise: 3, 5.");
        assertThat(items(LIST + "?vintage=2011")).hasSize(3);
        post(IMPORT + "?reason=" + encoded("two\nlines"))
                .as("data-provider")
                .body("text/csv", HEADER)
                .answer()
                .expectProblem(400, "request-invalid");
    }

    @Test
    void a_revised_figure_counts_and_the_earlier_one_stays_readable() {
        var before = only(CENSUS);
        var done = revise("76,543", "The office has corrected the table").expect(200).json();

        assertThat(done.get("revised").asInt()).isEqualTo(1);
        var present = only(CENSUS);
        assertThat(present.get("id")).isEqualTo(before.get("id"));
        assertThat(present.get("people").asLong()).isEqualTo(76_543);
        assertThat(present.get("revision").asInt()).isEqualTo(2);
        var revisions = revisions(present);
        assertThat(revisions).hasSize(2);
        assertThat(revisions.get(0).get("people").asLong()).isEqualTo(76_543);
        assertThat(revisions.get(0).get("reason").asText())
                .isEqualTo("The office has corrected the table");
        assertThat(revisions.get(0).get("recordedBy").asText()).isEqualTo(SENDER);
        assertThat(revisions.get(0).get("recordedAt").asText()).isNotBlank();
        assertThat(revisions.get(1).get("people")).isEqualTo(before.get("people"));
        assertThat(revisions.get(1).get("source")).isEqualTo(before.get("source"));
        assertThat(revisions.get(1).get("recordedAt")).isEqualTo(before.get("recordedAt"));
        assertThat(revisions.get(1).get("recordedBy").isNull()).isTrue();
        assertThat(
                        MonitoringStack.select(
                                """
                                SELECT concat_ws(' ', action, reason, before::jsonb ->> 'people',
                                    after::jsonb -> 'present' ->> 'people')
                                FROM audit_entry WHERE aggregate_type = 'population' AND aggregate_id = '%s'
                                ORDER BY id DESC LIMIT 1
                                """
                                        .formatted(present.get("id").asText())))
                .containsExactly(
                        "population.revised The office has corrected the table %s 76543"
                                .formatted(before.get("people").asText()));

        var page =
                get(LIST + "/" + present.get("id") + "/revisions?limit=1")
                        .as("auditor")
                        .answer()
                        .expect(200)
                        .json();
        var rest =
                get(LIST
                                + "/"
                                + present.get("id")
                                + "/revisions?limit=1&after="
                                + page.get("next").asText())
                        .as("auditor")
                        .answer()
                        .expect(200)
                        .json();
        assertThat(page.at("/items/0/revision").asInt()).isEqualTo(2);
        assertThat(rest.at("/items/0/revision").asInt()).isEqualTo(1);
        get(LIST + "/999999999/revisions").as("auditor").answer().expectProblem(404, "not-found");
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
        assertThat(after.get("missingPopulation")).isEmpty();

        London.certify().expect(200);
        var evaluated = London.evaluate("SS-SEARCH-RATE").expect(201).json();
        assertThat(evaluated.get("populationAsAt")).isEqualTo(after.get("populationAsAt"));
        assertThat(evaluated.get("missingPopulation")).isEmpty();
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

    @Test
    void two_files_with_the_same_rows_in_opposite_order_neither_deadlock_nor_lose_any() {
        var rows =
                Stream.of("Asian", "Black", "Mixed_Asian", "Mixed_Black", "Other", "White")
                        .flatMap(
                                group ->
                                        Stream.of(LAMBETH, "E09000007", "E09000012")
                                                .map(unit -> row(unit, group, 2011, "100")))
                        .toList();

        var first = race(rows, rows.reversed(), "");
        assertThat(sum(first, "added")).isEqualTo(rows.size());
        assertThat(sum(first, "unchanged")).isEqualTo(5 * rows.size());

        var low = rows.stream().map(row -> row.replace(",100,", ",99,")).toList();
        var high = rows.reversed().stream().map(row -> row.replace(",100,", ",101,")).toList();
        var second = race(low, high, "?reason=Counted%20again");
        assertThat(sum(second, "revised") + sum(second, "unchanged")).isEqualTo(6 * rows.size());
        var counted = items(LIST + "?vintage=2011");
        assertThat(counted).hasSize(rows.size());
        assertThat(counted.stream().map(each -> each.get("people").asLong()).distinct())
                .as("the last file as a whole")
                .hasSize(1);
        var revised = revisions(counted.getFirst());
        assertThat(revised.stream().map(each -> each.get("people").asLong()))
                .contains(99L, 100L, 101L);
    }

    @Test
    void what_went_out_as_a_file_comes_in_and_changes_nothing() {
        var odd =
                row("E09000007", "Black", 2011, "18060")
                        .replace("Census 2011", "\"=SUM(A1), \"\"quoted\"\"\nand – two lines\"");
        send(row(LAMBETH, "Black", 2011, "78542") + "@note", odd).expect(200);

        var out = get(LIST).as("analyst").header("Accept", "text/csv").answer().expect(200);

        assertThat(out.header("Content-Type")).startsWith("text/csv");
        assertThat(out.header("Content-Disposition")).contains("populations.csv");
        assertThat(out.text().lines().findFirst()).contains(HEADER);
        assertThat(out.text()).contains("'=SUM").contains("'@note");
        var back = sendText(out.text()).expect(200).json();
        assertThat(back.get("rows").asInt()).isEqualTo(33 * 7 + 2);
        assertThat(back.get("unchanged")).isEqualTo(back.get("rows"));
        assertThat(only(LIST + "?vintage=2011&unit=E09000007").get("source").asText())
                .isEqualTo("=SUM(A1), \"quoted\"\nand – two lines");

        var filtered =
                get(LIST + "?vintage=2011&unit=" + LAMBETH)
                        .as("analyst")
                        .header("Accept", "text/csv")
                        .answer()
                        .expect(200);
        assertThat(filtered.text().lines()).hasSize(2);
        get(LIST)
                .as("analyst")
                .header("Accept", "text/html")
                .answer()
                .expectProblem(406, "not-acceptable");
    }

    @Test
    void the_list_is_narrowed_by_each_part_of_the_key() {
        send(
                        row(LAMBETH, "Black", 2011, "1"),
                        row(LAMBETH, "White", 2011, "2"),
                        row("E09000007", "Black", 2011, "3"),
                        row(LAMBETH, "Black", 2011, "4").replace("RESIDENT", "SURVEY_BASE"),
                        row(LAMBETH, "Black", 2012, "5"),
                        row(LAMBETH, "Black", 2011, "6")
                                .replace(
                                        "ethnicity-census-2021-groups", "ethnicity-officer-defined")
                                .replace(",Black,", ",Asian,"))
                .expect(200);

        assertThat(
                        only(LIST
                                        + "?vintage=2011&group=Black&kind=RESIDENT"
                                        + "&classification=ethnicity-census-2021-groups&unit="
                                        + LAMBETH)
                                .get("people")
                                .asLong())
                .isEqualTo(1);
        assertThat(only(LIST + "?kind=SURVEY_BASE").get("people").asLong()).isEqualTo(4);
        assertThat(only(LIST + "?vintage=2012").get("people").asLong()).isEqualTo(5);
        assertThat(only(LIST + "?classification=ethnicity-officer-defined").get("people").asLong())
                .isEqualTo(6);
        assertThat(items(LIST + "?vintage=2011&group=White")).hasSize(1);
        var page = get(LIST + "?vintage=2011&limit=3").as("analyst").answer().expect(200);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(page.json().get("items")).hasSize(3);
        assertThat(
                        get(LIST + "?vintage=2011&after=" + page.json().get("next").asText())
                                .as("analyst")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items"))
                .hasSize(2);
        get(LIST + "?kind=GUESS").as("analyst").answer().expectProblem(400, "request-invalid");
        get(LIST + "?after=bm9uZQ").as("analyst").answer().expectProblem(400, "page-malformed");
    }

    @Test
    void the_summary_says_what_can_be_set_against_what() {
        send(
                        row(LAMBETH, "Black", 2011, "1000"),
                        row(LAMBETH, "White", 2011, "2000"),
                        row("E09000007", "Black", 2011, "300")
                                .replace("Census 2011", "An estimate"),
                        row("FORCE", "Black", 2011, "9000"),
                        row("FORCE", "Black", 2016, "50").replace("RESIDENT", "FEEDER_RANK"))
                .expect(200);

        var summaries = items(LIST + "/summary");

        assertThat(summaries)
                .extracting(each -> each.get("vintage").asInt() + " " + each.get("kind").asText())
                .containsExactly("2011 RESIDENT", "2016 FEEDER_RANK", "2021 RESIDENT");
        var residents = summaries.getFirst();
        assertThat(residents.get("classification").asText())
                .isEqualTo("ethnicity-census-2021-groups");
        assertThat(residents.get("units").asInt()).isEqualTo(3);
        assertThat(residents.get("groups").asInt()).isEqualTo(2);
        assertThat(residents.get("figures").asInt()).isEqualTo(4);
        assertThat(residents.get("people").asLong()).isEqualTo(3_300);
        assertThat(residents.get("peopleOfForce").asLong()).isEqualTo(9_000);
        assertThat(residents.get("sources").toString())
                .isEqualTo("[\"An estimate\",\"Census 2011\"]");
        assertThat(residents.get("lastChanged").asText()).isNotBlank();
        assertThat(summaries.get(1).get("people").isNull()).isTrue();
        var census = summaries.get(2);
        assertThat(census.get("units").asInt()).isEqualTo(33);
        assertThat(census.get("groups").asInt()).isEqualTo(7);
        assertThat(census.get("figures").asInt()).isEqualTo(33 * 7);
        assertThat(census.get("peopleOfForce").isNull()).isTrue();
        var first = get(LIST + "/summary?limit=2").as("analyst").answer().expect(200).json();
        assertThat(items(LIST + "/summary?limit=2&after=" + first.get("next").asText())).hasSize(1);
    }

    @Test
    void who_may_send_and_who_may_read() {
        get(LIST).answer().expectProblem(401, "token-missing");
        get(LIST + "/summary").answer().expectProblem(401, "token-missing");
        get(LIST).as("policy-author").answer().expect(200);
        get(LIST + "/summary").as("policy-author").answer().expect(200);
        get(LIST + "/" + only(CENSUS).get("id") + "/revisions")
                .as("policy-author")
                .answer()
                .expectProblem(403, "role-missing");
        post(IMPORT)
                .as("analyst")
                .body("text/csv", file(Stream.of(row(LAMBETH, "Black", 2011, "1"))))
                .answer()
                .expectProblem(403, "role-missing");
        post(IMPORT)
                .as("data-provider")
                .json("{}")
                .answer()
                .expectProblem(415, "media-type-unsupported");
    }

    private static Call.Answer send(String... rows) {
        return sendText(file(Stream.of(rows)));
    }

    private static Call.Answer sendText(String text) {
        return post(IMPORT).as("data-provider").body("text/csv", text).answer();
    }

    /** Another figure of the census for the Black residents of Lambeth. */
    private static Call.Answer revise(String people, String reason) {
        return post(IMPORT + "?reason=" + encoded(reason))
                .as("data-provider")
                .body(
                        "text/csv",
                        file(Stream.of(row(LAMBETH, "Black", 2021, "\"" + people + "\""))))
                .answer();
    }

    private static String file(Stream<String> rows) {
        return Stream.concat(Stream.of(HEADER), rows).reduce("", (text, row) -> text + row + "\n");
    }

    private static String row(String unit, String group, int vintage, String people) {
        return "%s,ethnicity-census-2021-groups,%s,%d,RESIDENT,%s,Census 2011,OGL v3.0,https://example.org/2011,"
                .formatted(unit, group, vintage, people);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Three of each at once. */
    private static List<JsonNode> race(List<String> one, List<String> other, String query) {
        return IntStream.range(0, 6)
                .mapToObj(
                        n ->
                                post(IMPORT + query)
                                        .as("data-provider")
                                        .body("text/csv", file((n % 2 == 0 ? one : other).stream()))
                                        .later())
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.expect(200).json())
                .toList();
    }

    private static int sum(List<JsonNode> answers, String field) {
        return answers.stream().mapToInt(answer -> answer.get(field).asInt()).sum();
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

    private static List<JsonNode> revisions(JsonNode population) {
        return items(LIST + "/" + population.get("id") + "/revisions");
    }

    private static JsonNode only(String path) {
        var found = items(path);
        assertThat(found).as(path).hasSize(1);
        return found.getFirst();
    }

    private static List<JsonNode> items(String path) {
        return get(path)
                .as("analyst")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }
}
