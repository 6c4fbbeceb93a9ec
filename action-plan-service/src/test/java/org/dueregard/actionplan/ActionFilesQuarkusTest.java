package org.dueregard.actionplan;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many actions at once, in and out. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ActionFilesQuarkusTest {
    private static final String IMPORTS = "/v1/actions/imports";

    /** A file of many rows takes longer than this client waits for by itself. */
    private static final RestAssuredConfig PATIENT =
            config().httpClient(httpClientConfig().setParam("http.socket.timeout", 120_000));

    private static final List<String> COLUMNS =
            List.of(
                    "reference",
                    "title",
                    "description",
                    "accountablePost",
                    "businessArea",
                    "lens",
                    "responsibilityLevel",
                    "characteristics",
                    "originType",
                    "originId",
                    "originFrom",
                    "originTo",
                    "successMeasure",
                    "successIndicator",
                    "successTarget",
                    "endDate",
                    "endPrecision",
                    "milestones",
                    "initiatives",
                    "supersededBy",
                    "state");

    /** Rows that an import writes at one time. */
    private static final int AT_ONCE = 200;

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast cast;

    @BeforeEach
    void begin() {
        cast = Cast.of();
    }

    @Test
    void what_goes_out_comes_in_again_and_changes_nothing_in_either_form() {
        var plan = DraftingPlan.of(cast);
        plan.drafted("INV-1", cast, "");
        cast.requested();
        var hostile =
                row("R1")
                        .with("title", "=1+1 \"said\"; 007")
                        .with("description", "Für alle,\nzwei Zeilen\\n <script>alert(1)</script>")
                        .with("businessArea", "007")
                        .with("characteristics", "RACE\n=Grün")
                        .with("endDate", "2030-05-10")
                        .with("endPrecision", "MONTH")
                        .with("milestones", "2030-02-01 MONTH: Form: agreed\n2030-03-01 DAY: 'Two")
                        .with("initiatives", plan.code() + "/INV-2=INV-1");
        var replaced = row("R2").with("supersededBy", name("R1"));
        send(csv(hostile, replaced)).then().statusCode(200).body("drafted", equalTo(2));

        for (var form : TableForm.values()) {
            var out = export(form);
            var told = send(form, out, UUID.randomUUID().toString(), false);

            assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
            told.then()
                    .body("rows", equalTo(4))
                    .body("unchanged", equalTo(4))
                    .body("drafted", equalTo(0))
                    .body("changed", equalTo(0));
            if (form == TableForm.CSV) {
                assertThat(export(form)).isEqualTo(out);
                assertThat(new String(out, StandardCharsets.UTF_8))
                        .contains("'=1+1", "Für alle,\nzwei", ",007,", "2030-05-31,MONTH");
            }
        }
        Api.get(Api.office(), plan.path("INV-2"))
                .then()
                .body("sameAs", equalTo(last(plan.path("INV-1"))))
                .body("state", equalTo("IN_HAND"));
        Api.get(Api.office(), "/v1/actions/" + id("R2"))
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(id("R1")));
        Api.get(Api.office(), "/v1/actions/" + id("R1"))
                .then()
                .body("title", equalTo("=1+1 \"said\"; 007"))
                .body("reference", equalTo(name("R1")))
                .body("endDate.date", equalTo("2030-05-31"));
    }

    @Test
    void a_file_goes_out_in_the_form_that_is_accepted_unless_another_is_named() {
        for (var form : TableForm.values()) {
            accepting(form.mediaType(), "")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(form.mediaType()));
        }
        accepting("*/*", "").then().statusCode(200).contentType(startsWith("text/csv"));
        accepting(TableForm.ODS.mediaType(), "&form=CSV")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
        accepting("application/pdf", "").then().statusCode(406);
    }

    private static Response accepting(String mediaType, String query) {
        return Api.as(Api.office()).accept(mediaType).get("/v1/actions/export?post=NOBODY" + query);
    }

    @Test
    void a_dry_run_tells_what_a_file_would_do_and_a_file_that_is_sent_again_does_nothing() {
        var file = csv(row("R1"), row("R2"));
        send(TableForm.CSV, file, UUID.randomUUID().toString(), true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("drafted", equalTo(2));
        assertThat(titles()).isEmpty();

        var key = UUID.randomUUID().toString();
        send(TableForm.CSV, file, key, false).then().statusCode(200).body("drafted", equalTo(2));
        send(TableForm.CSV, file, key, false).then().statusCode(200).body("drafted", equalTo(2));
        send(file).then().statusCode(200).body("unchanged", equalTo(2));
        assertThat(titles()).hasSize(2);

        send(csv(row("R1").with("title", "Otherwise"), row("R2"), row("R3")))
                .then()
                .statusCode(200)
                .body("drafted", equalTo(1))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        Api.get(Api.office(), "/v1/actions/" + id("R1") + "/history")
                .then()
                .body("items.deed", contains("DRAFTED", "REDRAFTED"))
                .body("items[1].reason", equalTo("Imported from a file, line 2."));
        assertThat(titles()).contains("Otherwise");
    }

    @Test
    void every_violation_is_told_at_once_by_row_and_column_and_nothing_is_taken_in() {
        Cast.createPost("VACANT-" + mark, "Nobody's");
        var faulty =
                csv(
                        row("R1"),
                        row("R2").with("accountablePost", "NOT-THERE").with("lens", "BLUE"),
                        row("R3")
                                .with("accountablePost", "NOT-THERE")
                                .with("originType", "DISPARITY")
                                .with("endDate", "1030-01-01")
                                .with("endPrecision", "DAY"),
                        row("R4")
                                .with("accountablePost", "NOT-THERE")
                                .with("endDate", "2030-02-30")
                                .with("endPrecision", "DAY"),
                        row("R5")
                                .with("originType", "STAFF_SURVEY")
                                .with("originFrom", "2017-06-01")
                                .with("originTo", "2017-05-01"),
                        row("R6")
                                .with("endDate", "2030-01-31")
                                .with("endPrecision", "DAY")
                                .with("milestones", "2030-02-01 MONTH: Too late"),
                        row("R1").with("initiatives", "NO-PLAN/INV-1"),
                        row("R8").with("supersededBy", "NOBODY").with("state", "ACTIVE"),
                        row(UUID.randomUUID().toString(), ""));

        send(faulty)
                .then()
                .statusCode(422)
                .body("type", equalTo("/errors/import-refused"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "line:3/lens",
                                "line:4/accountablePost",
                                "line:4/originType",
                                "line:4/endDate",
                                "line:5/accountablePost",
                                "line:5/endDate",
                                "line:6/originTo",
                                "line:7/milestones",
                                "line:8/reference",
                                "line:8/initiatives",
                                "line:9/supersededBy",
                                "line:9/state",
                                "line:10/reference"));
        send(TableForm.CSV, faulty, UUID.randomUUID().toString(), true)
                .then()
                .statusCode(200)
                .body("faults", hasSize(13));
        assertThat(titles()).isEmpty();
    }

    /** Each file comes to the other's initiative while it holds its own. */
    @Test
    void two_files_that_carry_the_same_initiatives_in_opposite_order_are_both_taken_in()
            throws Exception {
        var plan = DraftingPlan.of(cast);
        var there = carrying(plan, "A", "INV-1", "INV-2");
        var back = carrying(plan, "B", "INV-2", "INV-1");
        var together = new CyclicBarrier(2);

        try (var two = Executors.newFixedThreadPool(2)) {
            var answers =
                    two.invokeAll(
                            List.of(
                                    () -> statusOf(together, there),
                                    () -> statusOf(together, back)));

            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        for (var initiative : List.of("INV-1", "INV-2")) {
            assertThat(Api.get(Api.office(), plan.path(initiative)).jsonPath().getList("actions"))
                    .hasSize(2 * AT_ONCE);
        }
    }

    private int statusOf(CyclicBarrier together, byte[] file) throws Exception {
        together.await();
        return send(file).statusCode();
    }

    /** As many rows for each as are written at one time. */
    private byte[] carrying(DraftingPlan plan, String prefix, String first, String then) {
        return csv(
                IntStream.range(0, 2 * AT_ONCE)
                        .mapToObj(
                                n ->
                                        row(prefix + n)
                                                .with(
                                                        "initiatives",
                                                        plan.code()
                                                                + "/"
                                                                + (n < AT_ONCE ? first : then)))
                        .toArray(Row[]::new));
    }

    @Test
    void a_file_whose_actions_or_initiatives_lead_in_a_circle_is_refused() {
        var plan = DraftingPlan.of(cast);

        send(csv(
                        row("R1").with("supersededBy", name("R2")),
                        row("R2").with("supersededBy", name("R1")),
                        row("R3").with("initiatives", plan.code() + "/INV-1=INV-2"),
                        row("R4").with("initiatives", plan.code() + "/INV-2=INV-1")))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "line:2/supersededBy",
                                "line:3/supersededBy",
                                "line:4/initiatives",
                                "line:5/initiatives"));
        send(csv(
                        row("R1").with("supersededBy", name("R2")),
                        row("R2").with("supersededBy", name("R3")),
                        row("R3")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("line:2/supersededBy"));
        assertThat(titles()).isEmpty();
    }

    @Test
    void a_file_changes_drafts_only_and_says_the_rest_as_it_is() {
        var proposed = cast.proposed();
        var out = new String(export(TableForm.CSV), StandardCharsets.UTF_8);

        send(bytes(out.replace("Review the grounds", "Forget the grounds")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("line:2/row"))
                .body("violations[0].message", startsWith("The action is PROPOSED"));
        send(bytes(out.replace(",PROPOSED", ",ACTIVE").replace("2029-11/3", "2029-11/4")))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("line:2/state", "line:2/originId"));
        assertThat(Cast.state(proposed)).isEqualTo("PROPOSED");

        var successor = row("R9");
        send(csv(successor)).then().statusCode(200);
        send(bytes(out.replace(",,PROPOSED", "," + name("R9") + ",PROPOSED")))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        assertThat(Cast.state(proposed)).isEqualTo("SUPERSEDED");
    }

    @Test
    void who_waits_for_an_import_sees_how_far_it_has_come_and_nobody_else_does() {
        var key = UUID.randomUUID().toString();
        send(TableForm.CSV, csv(row("R1"), row("R2")), key, false).then().statusCode(200);
        Api.get(Api.office(), IMPORTS + "/" + key)
                .then()
                .statusCode(200)
                .body("phase", equalTo("TAKEN_IN"))
                .body("rows", equalTo(2))
                .body("done", equalTo(2));
        Api.get(Tokens.with("another", "programme-office"), IMPORTS + "/" + key)
                .then()
                .statusCode(404);
        var refused = UUID.randomUUID().toString();
        send(TableForm.CSV, csv(row("R3").with("accountablePost", "NOT-THERE")), refused, false)
                .then()
                .statusCode(422);
        Api.get(Api.office(), IMPORTS + "/" + refused).then().body("phase", equalTo("REFUSED"));
    }

    @Test
    void a_file_of_another_kind_or_with_other_columns_or_from_anybody_else_is_refused() {
        send(bytes("reference,title,rank\n"))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("line:1/rank", "line:1/lens"));
        send(bytes("")).then().statusCode(400).body("type", equalTo("/errors/batch-unreadable"));
        send(TableForm.ODS, bytes("no spreadsheet"), UUID.randomUUID().toString(), false)
                .then()
                .statusCode(400)
                .body("type", equalTo("/errors/batch-unreadable"));
        Api.create(Api.office(), IMPORTS, "{}").then().statusCode(415);
        as(cast.holderToken(), TableForm.CSV, UUID.randomUUID().toString())
                .body(csv(row("R1")))
                .post(IMPORTS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/role-missing"));
        as(Api.office(), TableForm.CSV, " ")
                .body(csv(row("R1")))
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/errors/idempotency-key-missing"));
    }

    @Test
    @Tag("long")
    void ten_thousand_actions_come_in_with_one_file_and_more_are_refused() {
        var plan = DraftingPlan.of(cast);
        var rows = new Row[10_001];
        for (var i = 0; i < rows.length; i++) {
            rows[i] =
                    row("N" + i)
                            .with("characteristics", "RACE")
                            .with("endDate", "2030-05-31")
                            .with("endPrecision", "DAY")
                            .with("milestones", "2030-02-01 DAY: Form agreed")
                            .with("initiatives", plan.code() + "/INV-" + (1 + i % 2));
        }
        var file = csv(Arrays.copyOf(rows, 10_000));

        send(file).then().statusCode(200).body("drafted", equalTo(10_000));
        send(file).then().statusCode(200).body("unchanged", equalTo(10_000));
        Api.get(Api.office(), "/v1/actions/" + id("N0") + "/history")
                .then()
                .body("items.deed", contains("DRAFTED", "MILESTONE_ADDED"));
        Api.get(Api.office(), plan.path("INV-2")).then().body("actions", hasSize(5_000));
        send(csv(rows)).then().statusCode(413).body("type", equalTo("/errors/batch-too-long"));
    }

    /** One row, column by column. */
    private record Row(Map<String, String> cells) {
        Row with(String column, String text) {
            var changed = new HashMap<>(cells);
            changed.put(column, text);
            return new Row(changed);
        }
    }

    private Row row(String reference) {
        return row(name(reference), " " + reference);
    }

    private Row row(String reference, String title) {
        return new Row(
                Map.of(
                        "reference", reference,
                        "title", "Review" + title,
                        "description", "Supervisors review.",
                        "accountablePost", cast.post(),
                        "lens", "BOTH",
                        "originType", "BOARD",
                        "originId", "2029-11/3",
                        "successMeasure", "It falls.",
                        "successTarget", "1.5"));
    }

    private String name(String reference) {
        return reference + "-" + mark;
    }

    private static byte[] csv(Row... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableWriter.of(TableForm.CSV, bytes)) {
            table.write(COLUMNS);
            for (var row : rows) {
                table.write(
                        COLUMNS.stream()
                                .map(column -> row.cells().getOrDefault(column, ""))
                                .toList());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] export(TableForm form) {
        var out =
                Api.as(Api.office())
                        .get("/v1/actions/export?form=" + form + "&post=" + cast.post());
        assertThat(out.statusCode()).as(out.asString()).isEqualTo(200);
        assertThat(out.contentType()).startsWith(form.mediaType());
        return out.asByteArray();
    }

    private static Response send(byte[] csv) {
        return send(TableForm.CSV, csv, UUID.randomUUID().toString(), false);
    }

    private static Response send(TableForm form, byte[] file, String key, boolean dryRun) {
        return as(Api.office(), form, key).body(file).post(IMPORTS + "?dryRun=" + dryRun);
    }

    private static RequestSpecification as(String token, TableForm form, String key) {
        return given().config(PATIENT)
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(form.mediaType());
    }

    private List<String> titles() {
        return Api.get(Api.office(), "/v1/actions?limit=200&post=" + cast.post())
                .jsonPath()
                .getList("items.title");
    }

    private String id(String reference) {
        return Api.get(Api.office(), "/v1/actions?limit=200&post=" + cast.post())
                .jsonPath()
                .getString("items.find { it.reference == '" + name(reference) + "' }.id");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
