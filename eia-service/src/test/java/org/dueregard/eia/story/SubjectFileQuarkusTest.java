package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register as a file: every row or none, again and again. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class SubjectFileQuarkusTest {
    private static final String HEADER =
            "reference,kind,title,purpose,accountablePost,unit,businessArea\n";

    @Inject AgroalDataSource database;

    private final Api office = Api.as("programme-office");
    private final String area = "Area-" + UUID.randomUUID();

    @Test
    void a_dry_run_tells_what_a_file_would_do_and_does_nothing() {
        var told = office.send("/v1/subjects/import?dryRun=true", "text/csv", file(3)).expect(200);

        assertThat(told.text("/dryRun")).isEqualTo("true");
        assertThat(told.text("/registered")).isEqualTo("3");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_file_is_taken_in_once_however_often_it_is_sent_and_amends_what_differs() {
        var first = office.send("/v1/subjects/import", "text/csv", file(3)).expect(200);
        var again = office.send("/v1/subjects/import", "text/csv", file(3)).expect(200);
        var changed =
                office.send(
                                "/v1/subjects/import",
                                "text/csv",
                                file(3).replace("Subject 2", "Subject two"))
                        .expect(200);

        assertThat(first.text("/registered")).isEqualTo("3");
        assertThat(again.text("/unchanged")).isEqualTo("3");
        assertThat(again.text("/registered")).isEqualTo("0");
        assertThat(changed.text("/amended")).isEqualTo("1");
        assertThat(found()).containsExactly("Subject 1", "Subject two", "Subject 3");
        var id = office.get("/v1/subjects?businessArea=" + area).text("/items/1/id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Wire.read(id, "org.dueregard.eia.subject.changed.v1").size() == 2);
    }

    @Test
    void every_fault_is_told_with_its_line_field_and_reason_and_nothing_is_taken_in() {
        var file =
                HEADER
                        + row("A", "POLICY", "Sound", "POST-1", "")
                        + row("B", "POLISY", "", "post 1", "")
                        + row("A", "POLICY", "Twice", "POST-1", "")
                        + row("C", "OCU_OBJECTIVE", "\"Over two\nlines\"", "POST-1", "")
                        + "D,POLICY\n";

        var told = office.send("/v1/subjects/import?dryRun=true", "text/csv", file).expect(200);
        var refused =
                office.send("/v1/subjects/import", "text/csv", file).problem(422, "import-refused");

        assertThat(told.json().path("faults"))
                .extracting(
                        fault -> fault.path("line").asInt() + " " + fault.path("field").asText())
                .containsExactly(
                        "3 accountablePost", "3 kind", "3 title", "4 reference", "5 unit", "7 row");
        assertThat(told.json().path("faults"))
                .allSatisfy(fault -> assertThat(fault.path("reason").asText()).isNotBlank());
        assertThat(refused.violations())
                .hasSize(6)
                .anyMatch(violation -> violation.startsWith("line:3/kind is one of POLICY"));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_header_that_names_other_columns_is_told_before_any_row() {
        var refused =
                office.send(
                                "/v1/subjects/import",
                                "text/csv",
                                "reference,kind,title,rank,title\nA,POLICY,T,1,T\n")
                        .problem(422, "import-refused");

        assertThat(refused.violations())
                .containsExactlyInAnyOrder(
                        "line:1/accountablePost is missing",
                        "line:1/purpose is missing",
                        "line:1/rank is no column of the register",
                        "line:1/title stands twice");
    }

    @Test
    void what_goes_out_comes_in_again_and_changes_nothing() {
        var file =
                "reference,kind,title,purpose,accountablePost,jointLeadPosts,businessArea,publicationWithheld,withholdingReason,reviewEveryMonths,assessmentDueOn\n"
                        + "R1 "
                        + area
                        + ",OPERATION,\"=SUM(A1), \"\"quoted\"\"\",\"Two\nlines\",POST-1,POST-2 POST-3,"
                        + area
                        + ",true,'-- a reason,12,2026-03-31\n"
                        + "R2 "
                        + area
                        + ",SOP,Été & 测试,Purpose,POST-1,,"
                        + area
                        + ",false,,,\n";
        office.send("/v1/subjects/import", "text/csv", file).expect(200);

        var out =
                Api.as("auditor")
                        .get("/v1/subjects/export?businessArea=" + area, "text/csv")
                        .expect(200)
                        .response()
                        .asString();
        var told = office.send("/v1/subjects/import", "text/csv", out).expect(200);

        assertThat(out).contains("'=SUM(A1)").contains("Été & 测试").contains("POST-2 POST-3");
        assertThat(told.text("/rows")).isEqualTo("2");
        assertThat(told.text("/unchanged")).isEqualTo("2");
        assertThat(found()).containsExactly("=SUM(A1), \"quoted\"", "Été & 测试");
    }

    @Test
    void only_the_programme_office_takes_in_a_file_and_only_as_text() {
        Api.as("policy-author")
                .send("/v1/subjects/import", "text/csv", file(1))
                .problem(403, "role-missing");
        office.send("/v1/subjects/import", "text/csv", "").problem(400, "batch-unreadable");
        office.send("/v1/subjects/import", "application/json", "{}")
                .problem(415, "media-type-unsupported");
    }

    /**
     * Of more rows than are written at two times: without one order of locks each file holds what
     * the other waits for, whichever comes first, and PostgreSQL ends one of them.
     */
    @Test
    void two_files_with_the_same_subjects_in_opposite_order_wait_for_each_other() throws Exception {
        var rows = 1_100;
        office.send("/v1/subjects/import", "text/csv", file(rows)).expect(200);
        var one = file(rows).replace("Subject ", "One ");
        var other = reversed(file(rows).replace("Subject ", "Other "));

        var answers =
                Together.both(
                        () -> office.send("/v1/subjects/import", "text/csv", one),
                        () -> office.send("/v1/subjects/import", "text/csv", other));

        assertThat(answers)
                .allSatisfy(
                        answer ->
                                assertThat(answer.expect(200).text("/amended"))
                                        .isEqualTo(Integer.toString(rows)));
    }

    @Test
    void two_files_that_bring_the_same_new_subjects_in_opposite_order_do_not_deadlock()
            throws Exception {
        var rows = 600;

        var answers =
                Together.both(
                        () -> office.send("/v1/subjects/import", "text/csv", file(rows)),
                        () -> office.send("/v1/subjects/import", "text/csv", reversed(file(rows))));

        // The later one finds what was not there when it looked; or it looked afterwards.
        assertThat(answers)
                .extracting(answer -> answer.response().statusCode())
                .contains(200)
                .allMatch(List.of(200, 409)::contains);
    }

    private static String reversed(String file) {
        var lines = new ArrayList<>(file.lines().toList());
        var header = lines.removeFirst();
        return header + "\n" + String.join("\n", lines.reversed()) + "\n";
    }

    @Test
    @Tag("long")
    void fifty_thousand_rows_are_taken_in_and_one_more_is_refused() {
        var taken = office.send("/v1/subjects/import", "text/csv", file(50_000)).expect(200);
        office.send("/v1/subjects/import", "text/csv", file(50_001)).problem(413, "batch-too-long");

        assertThat(taken.text("/registered")).isEqualTo("50000");
        // Each has its event: what comes after this test would wait behind them.
        await().atMost(Duration.ofMinutes(10)).until(this::everythingIsSent);
    }

    private boolean everythingIsSent() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT count(*) FROM outbox WHERE parked_at IS NULL")) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    private String file(int rows) {
        return HEADER
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                number ->
                                        row(
                                                Integer.toString(number),
                                                "POLICY",
                                                "Subject " + number,
                                                "POST-1",
                                                "Hackney"))
                        .collect(Collectors.joining());
    }

    private String row(String reference, String kind, String title, String post, String unit) {
        return "%s %s,%s,%s,Purpose,%s,%s,%s\n"
                .formatted(reference, area, kind, title, post, unit, area);
    }

    private List<String> found() {
        return office.get("/v1/subjects?businessArea=" + area)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("title");
    }
}
