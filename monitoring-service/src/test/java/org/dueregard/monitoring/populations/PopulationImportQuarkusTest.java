package org.dueregard.monitoring.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.populations.PopulationCalls.IMPORT;
import static org.dueregard.monitoring.populations.PopulationCalls.LAMBETH;
import static org.dueregard.monitoring.populations.PopulationCalls.LIST;
import static org.dueregard.monitoring.populations.PopulationCalls.SENDER;
import static org.dueregard.monitoring.populations.PopulationCalls.file;
import static org.dueregard.monitoring.populations.PopulationCalls.items;
import static org.dueregard.monitoring.populations.PopulationCalls.only;
import static org.dueregard.monitoring.populations.PopulationCalls.revisions;
import static org.dueregard.monitoring.populations.PopulationCalls.row;
import static org.dueregard.monitoring.populations.PopulationCalls.send;
import static org.dueregard.monitoring.populations.PopulationCalls.sendText;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of populations are taken in, once each and as a whole. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class PopulationImportQuarkusTest {
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
        assertThat(done.get("faults").toString()).isEqualTo("[]");
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
    void populations_are_also_held_by_gender_age_and_disability() {
        send(
                        "FORCE,gender,female,2021,ECONOMICALLY_ACTIVE,2100000,A survey,,,",
                        "FORCE,age-band-of-the-public,18-24,2021,RESIDENT,750000,A survey,,,",
                        "FORCE,disability,disabled,2021,SURVEY_BASE,1200,A survey,,,")
                .expect(200);

        assertThat(items(LIST + "?unit=FORCE&vintage=2021"))
                .extracting(each -> each.get("group").asText())
                .contains("female", "18-24", "disabled");
    }

    @Test
    void nobody_who_did_not_say_is_a_group_of_a_population() {
        var refused =
                send("FORCE,gender,not-stated,2021,RESIDENT,12,A survey,,,").expect(422).json();

        assertThat(refused.toString()).contains("is no group of gender, which has female, male");
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
}
