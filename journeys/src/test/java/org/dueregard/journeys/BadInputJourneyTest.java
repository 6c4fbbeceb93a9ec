package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.dueregard.localstack.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Input of the worst kind, through the gateway: a clear problem each, and nothing half-written. */
@ExtendWith(SampleStack.class)
class BadInputJourneyTest {
    private static final String HEADER =
            "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age"
                    + " range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of"
                    + " search,Outcome,Outcome linked to object of search,Removal of more than just outer"
                    + " clothing";
    private static final String BATCHES = "/v1/datasets/stop-and-search/batches";

    private final SampleStack.Loaded loaded;
    private final Api api;
    private List<String> before;

    BadInputJourneyTest(SampleStack.Loaded loaded) {
        this.loaded = loaded;
        this.api = new Api(loaded.stack());
    }

    @BeforeEach
    void lookAtTheData() {
        before = versionsOfTheMonths();
    }

    @Test
    void a_file_with_a_wrong_header_is_refused_whole_and_names_the_columns() {
        refused(send("Kind,Day\nPerson search,2015-05-01T10:00:00+00:00\n"), 422)
                .body("violations.pointer", hasItem(containsString("Type")))
                .body("violations.message", hasItem("is missing"));

        nothingIsWritten();
    }

    @Test
    void good_rows_are_kept_and_bad_ones_listed_with_line_field_and_reason() {
        var receipt =
                send(HEADER
                                + "\n"
                                + row("2015-05-02T10:00:00+00:00", "White - White British (W1)")
                                + row("2 May", "White - White British (W1)")
                                + row("2015-05-02T11:00:00+00:00", "Martian (Z9)"))
                        .statusCode(201)
                        .body("accepted", equalTo(1))
                        .body("rejected", equalTo(2))
                        .extract();

        api.as("data-provider")
                .get("/v1/batches/" + receipt.path("id") + "/rejections")
                .then()
                .statusCode(200)
                .body("items.line", equalTo(List.of(3, 4)))
                .body(
                        "items.faults.field.flatten()",
                        equalTo(List.of("date", "self-defined-ethnicity")))
                .body("items.faults.reason.flatten()", not(hasItem("")));
        assertThat(versionsOfTheMonths()).isNotEqualTo(before);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_read_as_what_they_are() {
        send("\uFEFF"
                        + HEADER
                        + "\r\n"
                        + row("2015-05-03T10:00:00+00:00", "Black or Black British - African (B2)")
                                .replace("\n", "\r\n"))
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(0));
    }

    @Test
    void a_row_of_ten_megabytes_is_refused_by_its_line() {
        var response =
                send(
                        HEADER
                                + "\n"
                                + row("2015-05-04T10:00:00+00:00", "x".repeat(10_000_000))
                                + row("2015-05-04T11:00:00+00:00", "White - White British (W1)"));

        var status = response.extract().statusCode();
        assertThat(status).isIn(201, 413, 422);
        if (status == 201) {
            response.body("rejected", equalTo(1)).body("accepted", equalTo(1));
        } else {
            response.body("detail", not(equalTo("")));
            nothingIsWritten();
        }
    }

    @Test
    void a_truncated_gzip_leaves_nothing() {
        var whole =
                gzip(
                        HEADER
                                + "\n"
                                + row("2015-05-05T10:00:00+00:00", "White - White British (W1)")
                                        .repeat(2_000));

        refused(
                batch().header("Content-Encoding", "gzip")
                        .body(Arrays.copyOf(whole, whole.length - 20))
                        .post(BATCHES)
                        .then(),
                400);

        nothingIsWritten();
    }

    @Test
    void a_chunked_upload_may_be_the_first_thing_that_a_fresh_gateway_and_service_see()
            throws Exception {
        for (var service : List.of(Service.MONITORING, Service.GATEWAY)) {
            loaded.stack().stop(service);
            loaded.stack().start(service);
        }
        var rows =
                IntStream.range(0, 6_000)
                        .mapToObj(
                                n ->
                                        row(
                                                "2015-05-%02dT%02d:%02d:00+00:00"
                                                        .formatted(
                                                                8 + n / 1_440, n / 60 % 24, n % 60),
                                                "White - White British (W1)"))
                        .collect(Collectors.joining("", HEADER + "\n", ""))
                        .getBytes(StandardCharsets.UTF_8);

        var answer =
                post(
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(rows)),
                        UUID.randomUUID() + ".csv");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"accepted\":6000");
    }

    @Test
    void a_formula_in_a_cell_is_only_text() {
        send(HEADER
                        + "\n"
                        + row("2015-05-06T10:00:00+00:00", "White - White British (W1)")
                                .replace("Stolen goods", "=HYPERLINK(\"\"x\"\")"))
                .statusCode(201)
                .body("accepted", equalTo(1));
    }

    @Test
    void a_key_that_stands_twice_in_a_document_is_refused() {
        refused(subject("{\"kind\":\"POLICY\",\"kind\":\"SOP\",\"title\":\"x\"}"), 400)
                .body("detail", containsString("kind"));
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        refused(
                        subject(
                                "{\"kind\":\"POLICY\",\"title\":\"x\",\"purpose\":\"y\",\"accountablePost\":\"SS-OWNER\",\"colour\":\"red\"}"),
                        400)
                .body("violations.pointer", hasItem("/colour"));
    }

    @Test
    void a_document_of_depth_ten_thousand_is_refused() {
        refused(subject("{\"title\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"), 400);
    }

    @Test
    void every_violation_is_named_at_once() {
        refused(subject("{\"title\":\"\"}"), 422, 400)
                .body("violations.size()", greaterThan(2))
                .body("violations.pointer", hasItem("/kind"))
                .body("violations.pointer", hasItem("/title"));
    }

    @Test
    void two_hundred_megabytes_are_refused_with_and_without_a_declared_length() throws Exception {
        for (var declared : new boolean[] {true, false}) {
            assertThat(statusOfLargeBody(200L << 20, declared)).isEqualTo(413);
        }
        nothingIsWritten();
    }

    @Test
    void a_key_that_is_used_again_for_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        var title = "Told once " + key;
        subject(body(title), key).statusCode(201);
        subject(body(title), key).statusCode(201).header("Idempotency-Replayed", "true");

        refused(subject(body("Told otherwise " + key), key), 422);
    }

    @Test
    void a_stale_version_is_refused_and_a_missing_one_asked_for() {
        var id =
                subject(body("Stale " + UUID.randomUUID()), UUID.randomUUID().toString())
                        .extract()
                        .path("id");
        var path = "/v1/subjects/" + id + "/accountable-post";
        var body = "{\"accountablePost\":\"DIV-BOARD-CHAIR\",\"reason\":\"handed over\"}";

        refused(json("programme-office").body(body).put(path).then(), 428);
        refused(
                json("programme-office").header("If-Match", "\"999\"").body(body).put(path).then(),
                412);
    }

    @Test
    void tokens_that_prove_nothing_are_refused() {
        var claims =
                "{\"sub\":\"00000000-0000-4000-8000-000000000001\",\"aud\":\"due-regard\",\"typ\":\"Bearer\",\"iss\":\""
                        + loaded.stack().issuer()
                        + "\",\"exp\":4102444800,\"realm_access\":{\"roles\":[\"administrator\"]}}";
        var unsigned = encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encode(claims) + ".";

        for (var token :
                new String[] {unsigned, "nonsense", loaded.stack().token("analyst") + "x"}) {
            refused(api.anonymous().auth().oauth2(token).get("/v1/disparities").then(), 401);
        }
        refused(api.anonymous().get("/v1/disparities").then(), 401);
    }

    @Test
    void the_wrong_role_is_refused() {
        refused(
                api.as("analyst")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("application/json")
                        .body(body("Not mine to register"))
                        .post("/v1/subjects")
                        .then(),
                403);
    }

    @Test
    void ids_of_another_form_and_unknown_paths_are_not_found() {
        for (var path :
                new String[] {
                    "/v1/subjects/42", "/v1/assessments/x", "/v1/actions/%20", "/v1/nothing"
                }) {
            refused(api.as("policy-author").urlEncodingEnabled(false).get(path).then(), 404, 400);
        }
    }

    private void nothingIsWritten() {
        assertThat(versionsOfTheMonths()).isEqualTo(before);
    }

    /** A month's version grows with every change of its data. */
    private List<String> versionsOfTheMonths() {
        return api.read("analyst", "/v1/datasets/stop-and-search/periods?limit=200")
                .getList("items.collect { it.period + ' ' + it.version }");
    }

    private static ValidatableResponse refused(ValidatableResponse response, Integer... statuses) {
        assertThat(response.extract().statusCode()).isIn((Object[]) statuses);
        var problem = response.extract();
        assertThat(problem.contentType()).startsWith("application/problem+json");
        assertThat(problem.<String>path("type")).startsWith("/errors/");
        assertThat(problem.<String>path("title")).isNotBlank();
        assertThat(problem.asString()).doesNotContain("java.", "Exception", "org.dueregard");
        return response;
    }

    private RequestSpecification batch() {
        return api.as("data-provider")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .queryParam("source", "journey")
                .queryParam("file", UUID.randomUUID() + ".csv");
    }

    private ValidatableResponse send(String csv) {
        return batch().body(csv.getBytes(StandardCharsets.UTF_8)).post(BATCHES).then();
    }

    private RequestSpecification json(String identity) {
        return api.as(identity).contentType("application/json");
    }

    private ValidatableResponse subject(String body) {
        return subject(body, UUID.randomUUID().toString());
    }

    private ValidatableResponse subject(String body, String key) {
        return json("policy-author")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/subjects")
                .then();
    }

    private static String body(String title) {
        return "{\"kind\":\"SOP\",\"title\":\""
                + title
                + "\",\"purpose\":\"to be told\",\"accountablePost\":\"SS-OWNER\"}";
    }

    /** A search in May 2015, which no story of this stack depends on. */
    private static String row(String date, String ethnicity) {
        return "Person search,"
                + date
                + ",False,,51.455989,-0.043536,Male,18-24,"
                + ethnicity
                + ",White,Police and Criminal Evidence Act 1984 (section 1),Stolen goods,Nothing found - no"
                + " further action,,\n";
    }

    private int statusOfLargeBody(long size, boolean declared) throws Exception {
        var publisher = BodyPublishers.ofInputStream(() -> new Zeros(size));
        return post(
                        declared ? BodyPublishers.fromPublisher(publisher, size) : publisher,
                        "large.csv")
                .statusCode();
    }

    private HttpResponse<String> post(BodyPublisher body, String file) throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        loaded.stack().gatewayUrl()
                                                + BATCHES
                                                + "?source=journey&file="
                                                + file))
                        .header("Authorization", "Bearer " + loaded.stack().token("data-provider"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "text/csv")
                        .POST(body)
                        .build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Many bytes that take no memory. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? '0' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) '0');
            left -= count;
            return count;
        }
    }
}
