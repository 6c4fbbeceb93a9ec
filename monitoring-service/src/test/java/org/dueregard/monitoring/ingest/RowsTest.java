package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dueregard.monitoring.Samples;
import org.dueregard.monitoring.datasets.DatasetsTest;
import org.dueregard.monitoring.units.Boundaries;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input, in each of the formats. */
class RowsTest {
    private static final int LONGEST = 65_536;
    private static final Boundaries BOUNDARIES = new Boundaries();
    private static final String HEADER = Samples.londonLines(1);
    private static final String GOOD_ROW =
            "Person search,2016-06-01T10:00:00+01:00,False,,51.4613,-0.1156,Male,18-24,White - White British (W1),White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Suspect arrested,,\n";

    @TempDir private Path folder;

    @Test
    void a_wrong_header_refuses_the_batch_and_names_the_columns() {
        assertThatThrownBy(() -> read(BatchFormat.CSV, "Type,When\nPerson search,now\n"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.slug()).isEqualTo("batch-header");
                            assertThat(refusal.refusal()).isEqualTo(Refusal.BROKEN_RULE);
                            assertThat(refusal.violations()).hasSize(15);
                            assertThat(refusal.violations().getFirst().pointer())
                                    .isEqualTo("header:When");
                        });
        assertThatThrownBy(() -> read(BatchFormat.CSV, ""))
                .isInstanceOf(DomainException.class)
                .extracting("slug")
                .isEqualTo("batch-header");
    }

    @Test
    void a_bad_date_and_an_unknown_code_set_their_rows_aside_and_the_others_stay()
            throws IOException {
        var readings =
                read(
                        BatchFormat.CSV,
                        HEADER
                                + GOOD_ROW
                                + GOOD_ROW.replace("2016-06-01T10:00:00+01:00", "yesterday")
                                + GOOD_ROW.replace("(W1)", "(Z9)").replace("Male", "Mail")
                                + GOOD_ROW);

        assertThat(readings).hasSize(4);
        assertThat(readings.get(0)).isInstanceOf(IncomingRecord.class);
        assertThat(readings.get(3)).isInstanceOf(IncomingRecord.class);
        var badDate = (RejectedRow) readings.get(1);
        assertThat(badDate.line()).isEqualTo(3);
        assertThat(badDate.faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.field()).isEqualTo("date");
                            assertThat(fault.value()).isEqualTo("yesterday");
                            assertThat(fault.reason()).startsWith("is no date and time");
                        });
        assertThat(((RejectedRow) readings.get(2)).faults())
                .extracting(RowFault::field)
                .containsExactly("gender", "self-defined-ethnicity");
        assertThat(((RejectedRow) readings.get(2)).content())
                .containsEntry("self-defined-ethnicity", "White - White British (Z9)");
    }

    @Test
    void a_date_in_the_future_half_a_place_and_a_missing_field_are_faults() throws IOException {
        var readings =
                read(
                        BatchFormat.CSV,
                        HEADER
                                + GOOD_ROW.replace("2016-06-01T10", "2033-06-01T10")
                                + GOOD_ROW.replace("51.4613", "")
                                + GOOD_ROW.replace("51.4613", "north")
                                + GOOD_ROW.replace("Person search", "")
                                + "Person search,2016-06-01T10:00:00+01:00\n");

        assertThat(readings)
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(RejectedRow.class));
        assertThat(readings)
                .extracting(reading -> ((RejectedRow) reading).faults().getFirst().reason())
                .containsExactly(
                        "lies in the future",
                        "is missing where the other is given",
                        "is no number from -90 to 90",
                        "is required",
                        "has 2 fields where the header has 15");
    }

    @Test
    void a_byte_order_mark_and_windows_line_endings_change_nothing() throws IOException {
        var plain = read(BatchFormat.CSV, HEADER + GOOD_ROW);
        var windows = read(BatchFormat.CSV, "\uFEFF" + (HEADER + GOOD_ROW).replace("\n", "\r\n"));

        assertThat(windows).isEqualTo(plain);
    }

    @Test
    void a_formula_in_a_cell_is_text_and_stays_text() throws IOException {
        var formula = "=HYPERLINK(\"\"http://example.invalid\"\",\"\"x\"\")";
        var readings =
                read(
                        BatchFormat.CSV,
                        HEADER + GOOD_ROW.replace("Controlled drugs", "\"" + formula + "\""));

        assertThat(((IncomingRecord) readings.getFirst()).fields())
                .containsEntry("object-of-search", "=HYPERLINK(\"http://example.invalid\",\"x\")");
    }

    @Test
    void a_row_of_ten_megabytes_is_refused_by_its_line() {
        var huge = "x".repeat(10_000_000);
        for (var row :
                List.of(
                        GOOD_ROW.replace("Controlled drugs", huge),
                        GOOD_ROW.replace("Controlled drugs", "\"" + huge),
                        "a,".repeat(5_000_000) + "\n")) {
            assertThatThrownBy(() -> read(BatchFormat.CSV, HEADER + GOOD_ROW + row + GOOD_ROW))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> {
                                assertThat(refusal.slug()).isEqualTo("row-too-long");
                                assertThat(refusal.refusal()).isEqualTo(Refusal.TOO_LARGE);
                                assertThat(refusal.violations().getFirst().pointer())
                                        .isEqualTo("line:3");
                            });
        }
        assertThatThrownBy(() -> read(BatchFormat.NDJSON, "{}\n{\"recordId\":\"" + huge + "\"}\n"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read(BatchFormat.JSON, "[{\"recordId\":\"" + huge + "\"}]"))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(
                        () ->
                                read(
                                        BatchFormat.JSON,
                                        "[{\"fields\":{"
                                                + "\"Object of search\":\"%s\","
                                                        .formatted("x".repeat(60_000))
                                                + "\"Legislation\":\"%s\"}}]"
                                                        .formatted("x".repeat(60_000))))
                .isInstanceOf(DomainException.class)
                .extracting("slug")
                .isEqualTo("row-too-long");
    }

    @Test
    void records_as_json_lines_need_an_id_and_known_fields() throws IOException {
        var readings =
                read(
                        BatchFormat.NDJSON,
                        """
                        {"recordId":"S-1","version":2,"fields":{"Type":"Person search","datetime":"2016-06-01T10:00:00Z","self_defined_ethnicity":"B1"}}
                        {"fields":{"Type":"Person search","Date":"2016-06-01T10:00:00Z"}}
                        {"recordId":"S-3","colour":"red","fields":{"Type":"Person search","Hat":"x","Date":"2016-06-01T10:00:00Z"}}
                        {"recordId":"S-4","withdrawn":true,"version":3}

                        {"recordId":"S-5","recordId":"S-6","fields":{}}
                        nonsense
                        {"recordId":"S-7","fields":{"Type":"Person search","Type":"Person search","Date":"2016-06-01T10:00:00Z"}}
                        {"recordId":"S-8","version":0,"withdrawn":"yes","fields":[]}
                        {"recordId":"S-9","fields":{"Type":"Person search","Date":"2016-06-01T10:00:00Z","Legislation":"\\u0000"}}
                        {"recordId":"S-10","withdrawn":true,"version":3} {}
                        """);

        assertThat(readings).hasSize(10);
        var first = (IncomingRecord) readings.get(0);
        assertThat(first.recordId()).isEqualTo("S-1");
        assertThat(first.version()).isEqualTo(2);
        assertThat(first.fields()).containsEntry("self-defined-ethnicity", "B1");
        assertThat(((IncomingRecord) readings.get(3)).withdrawn()).isTrue();
        assertThat(faults(readings.get(1)))
                .containsExactly(
                        "recordId: is required: it is how a record is known when it is sent again");
        assertThat(faults(readings.get(2)))
                .containsExactly(
                        "colour: is not known; a record has recordId, version, withdrawn and fields",
                        "Hat: is no field of stop-and-search");
        assertThat(faults(readings.get(4))).contains("recordId: is given twice");
        assertThat(faults(readings.get(5))).containsExactly("null: is no JSON");
        assertThat(((RejectedRow) readings.get(5)).line()).isEqualTo(7);
        assertThat(faults(readings.get(6))).containsExactly("Type: is given twice");
        assertThat(faults(readings.get(7)))
                .containsExactly(
                        "version: is a whole number from 1 up",
                        "withdrawn: is true or false",
                        "fields: is no JSON object");
        assertThat(faults(readings.get(8)))
                .containsExactly("Legislation: holds characters that are no text");
        assertThat(faults(readings.get(9)))
                .containsExactly("null: has something after the end of its JSON object");
    }

    @Test
    void a_withdrawal_says_nothing_else_and_may_have_fields_without_content() throws IOException {
        var readings =
                read(
                        BatchFormat.NDJSON,
                        """
                        {"recordId":"S-1","version":2,"withdrawn":true,"fields":{}}
                        {"recordId":"S-2","version":2,"withdrawn":true,"fields":null}
                        {"recordId":"S-3","version":2,"withdrawn":true,"fields":{"Type":"Person search"}}
                        {"recordId":"S-4","version":2,"fields":null}
                        """);

        assertThat(((IncomingRecord) readings.get(0)).withdrawn()).isTrue();
        assertThat(((IncomingRecord) readings.get(1)).withdrawn()).isTrue();
        assertThat(faults(readings.get(2)))
                .containsExactly("fields: a withdrawal has none: it takes all away");
        assertThat(faults(readings.get(3))).containsExactly("fields: is required");
    }

    @Test
    void json_of_depth_ten_thousand_is_refused_without_falling_over() throws IOException {
        var deep = "{\"recordId\":\"S-1\",\"fields\":" + "[".repeat(10_000);
        assertThat(faults(read(BatchFormat.NDJSON, deep + "\n").getFirst()))
                .containsExactly("null: is nested too deeply, or holds a number that is too long");
        assertThatThrownBy(() -> read(BatchFormat.JSON, "[" + deep))
                .isInstanceOf(DomainException.class)
                .extracting("slug")
                .isEqualTo("batch-unreadable");
    }

    @Test
    void a_json_array_that_is_cut_off_or_none_is_refused_as_a_whole() {
        for (var text :
                List.of(
                        "",
                        "{}",
                        "[{\"recordId\":\"S-1\",\"withdrawn\":true}",
                        "[{\"recordId\":\"S-1\",\"withdrawn\":true}] []",
                        "[{\"recordId\":")) {
            assertThatThrownBy(() -> read(BatchFormat.JSON, text))
                    .as(text)
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> {
                                assertThat(refusal.slug()).isEqualTo("batch-unreadable");
                                assertThat(refusal.refusal()).isEqualTo(Refusal.MALFORMED);
                            });
        }
    }

    @Test
    void a_gzip_that_is_cut_off_none_or_too_large_inside_is_refused() throws IOException {
        var compressed = gzip((HEADER + GOOD_ROW.repeat(5000)).getBytes(StandardCharsets.UTF_8));

        assertThat(body(compressed, "gzip", 10_000_000)).hasSize(5000);
        assertThatThrownBy(
                        () ->
                                body(
                                        Arrays.copyOf(compressed, compressed.length - 20),
                                        "gzip",
                                        10_000_000))
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> body(HEADER.getBytes(StandardCharsets.UTF_8), "gzip", 10_000_000))
                .hasMessageContaining("not a sound gzip");
        assertThatThrownBy(() -> body(new byte[0], "gzip", 10_000_000))
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> body(compressed, "gzip", 100_000))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.refusal()).isEqualTo(Refusal.TOO_LARGE);
                            assertThat(refusal.slug()).isEqualTo("body-too-large");
                        });
        assertThatThrownBy(() -> body(compressed, "brotli", 100_000))
                .isInstanceOf(DomainException.class)
                .extracting("slug")
                .isEqualTo("media-type-unsupported");
        assertThatThrownBy(() -> body(compressed, null, 10_000_000))
                .hasMessageContaining("not UTF-8");
    }

    private List<Reading> body(byte[] bytes, @Nullable String encoding, long most)
            throws IOException {
        File file = Files.write(folder.resolve("body"), bytes).toFile();
        try (var text = BatchBody.open(file, encoding, most)) {
            return readings(BatchFormat.CSV.rows(DatasetsTest.stopAndSearch(), text, LONGEST));
        } catch (IOException failed) {
            throw BatchBody.refusal(failed);
        }
    }

    private static List<String> faults(Reading reading) {
        return ((RejectedRow) reading)
                .faults().stream().map(fault -> fault.field() + ": " + fault.reason()).toList();
    }

    private List<Reading> read(BatchFormat format, String text) throws IOException {
        var file = Files.writeString(folder.resolve("body"), text, StandardCharsets.UTF_8).toFile();
        try (var reader = BatchBody.open(file, null, Long.MAX_VALUE)) {
            return readings(format.rows(DatasetsTest.stopAndSearch(), reader, LONGEST));
        }
    }

    private static List<Reading> readings(Rows rows) throws IOException {
        var reader =
                new RecordReader(
                        DatasetsTest.stopAndSearch(),
                        BOUNDARIES,
                        Instant.parse("2016-07-15T09:00:00Z"));
        var readings = new ArrayList<Reading>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            readings.add(reader.read(row));
        }
        return readings;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
