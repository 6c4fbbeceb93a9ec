package org.dueregard.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.platform.problem.ProblemAssert.assertProblem;
import static org.dueregard.platform.problem.ProblemAssert.detail;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input, each with its own problem. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class ProblemsQuarkusTest {
    private static Call.Answer created(String json) {
        return creation().json(json).answer();
    }

    private static Call creation() {
        return Call.post("/v1/things")
                .as(Tokens.of("policy-author"))
                .key(UUID.randomUUID().toString());
    }

    @Test
    void a_sound_request_is_answered() {
        var code = "T-" + System.nanoTime();

        var answer = created("{\"code\":\"%s\",\"name\":\"sound\",\"amount\":1}".formatted(code));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Location"))
                .isEqualTo("/v1/things/" + answer.json().path("id").asText());
    }

    @Test
    void malformed_json_is_told_with_line_and_column() {
        var answer =
                assertProblem(created("{\"code\":\"AB\",\n \"name\": }"), 400, "json-malformed");

        assertThat(detail(answer)).contains("line 2, column 10").doesNotContain("Source");
    }

    @Test
    void json_that_breaks_off_is_told() {
        var answer =
                assertProblem(created("{\"code\":\"AB\", \"name\": \"x"), 400, "json-malformed");

        assertThat(detail(answer))
                .contains("end-of-input")
                .contains("line 1")
                .doesNotContain("Source");
    }

    @Test
    void a_repeated_key_is_told() {
        var answer =
                assertProblem(
                        created("{\"code\":\"AB\",\"name\":\"x\",\"amount\":1,\"name\":\"y\"}"),
                        400,
                        "json-malformed");

        assertThat(detail(answer))
                .contains("The field 'name' stands twice in one object at line 1");
    }

    @Test
    void ten_thousand_levels_are_refused() {
        var deep = "[".repeat(10_000) + "]".repeat(10_000);

        var answer =
                assertProblem(
                        created(
                                "{\"code\":\"AB\",\"name\":\"x\",\"amount\":1,\"parts\":"
                                        + deep
                                        + "}"),
                        400,
                        "json-malformed");

        assertThat(detail(answer)).contains("nested deeper than 100 levels");
    }

    @Test
    void trailing_words_are_refused() {
        assertProblem(
                created("{\"code\":\"AB\",\"name\":\"x\",\"amount\":1} more"),
                400,
                "json-malformed");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertProblem(
                creation()
                        .body(
                                "application/json",
                                "{\"code\":\"AB\",\"name\":\"\u00e9\"}"
                                        .getBytes(StandardCharsets.ISO_8859_1))
                        .answer(),
                400,
                "json-malformed");
    }

    @Test
    void a_missing_body_is_told() {
        assertProblem(creation().json("").answer(), 400, "body-missing");
    }

    @Test
    void null_for_a_body_is_told() {
        assertProblem(created("null"), 400, "body-missing");
    }

    @Test
    void every_fault_of_shape_is_told_at_once() {
        var answer =
                assertProblem(
                        created(
                                """
                                {"code": "lower case", "name": 7, "amount": "many", "since": "2026-13-01",
                                 "colour": "BLUE", "surprise": true,
                                 "parts": [{"name": ""}, {"nam": "x", "spare": "yes"}, 3],
                                 "named": {"a/b": {"name": null}}}
                                """),
                        400,
                        "request-invalid");

        assertThat(answer.violations())
                .containsExactlyInAnyOrder(
                        "/code is a code of 2 to 31 capital letters, digits and hyphens",
                        "/name is a text",
                        "/amount is a whole number from -2147483648 to 2147483647",
                        "/since is a date, such as 2026-03-31",
                        "/colour is one of RED, GREEN",
                        "/surprise is no field of this request; it has amount, code, colour, name, named, parts, since",
                        "/parts/0/name must not be blank",
                        "/parts/1/nam is no field of this request; it has name, spare",
                        "/parts/1/name must not be blank",
                        "/parts/1/spare is true or false",
                        "/parts/2 is an object",
                        "/named/a~1b/name must not be blank");
    }

    @Test
    void every_broken_constraint_is_told_at_once() {
        var answer =
                assertProblem(
                        created(
                                """
                                {"name": " ", "amount": -1, "parts": [{"name": "fine"}, {"name": ""}],
                                 "named": {"a/b": {"name": ""}}}
                                """),
                        400,
                        "request-invalid");

        assertThat(answer.violations())
                .containsExactlyInAnyOrder(
                        "/code must not be null",
                        "/name must not be blank",
                        "/amount must be greater than or equal to 0",
                        "/parts/1/name must not be blank",
                        "/named/a~1b/name must not be blank");
    }

    @Test
    void numbers_and_texts_are_not_taken_for_each_other() {
        var answer =
                assertProblem(
                        created("{\"code\":\"AB\",\"name\":true,\"amount\":1.5}"),
                        400,
                        "request-invalid");

        assertThat(answer.violations())
                .containsExactly(
                        "/amount is a whole number from -2147483648 to 2147483647",
                        "/name is a text");
    }

    @Test
    void a_missing_number_is_no_zero() {
        assertThat(
                        assertProblem(
                                        created("{\"code\":\"AB\",\"name\":\"x\"}"),
                                        400,
                                        "request-invalid")
                                .violations())
                .containsExactly("/amount is required");
    }

    @Test
    void a_list_is_no_object() {
        assertThat(assertProblem(created("[1]"), 400, "request-invalid").violations())
                .containsExactly(" is an object");
    }

    @Test
    void a_broken_rule_is_told_with_its_source() {
        var answer =
                assertProblem(
                        created("{\"code\":\"AB\",\"name\":\"forbidden name\",\"amount\":1}"),
                        422,
                        "broken-rule");

        assertThat(answer.json().at("/violations/0/source").asText())
                .isEqualTo("the house rules, 3");
    }

    @Test
    void an_id_of_another_type_is_told_by_name() {
        assertThat(
                        assertProblem(
                                        Call.get("/v1/things/not-a-uuid").answer(),
                                        400,
                                        "request-invalid")
                                .violations())
                .containsExactly("path:id is a UUID, such as 018f2b5e-7c1a-7d3e-9f00-0123456789ab");
    }

    @Test
    void an_unknown_id_is_not_found() {
        var id = UUID.randomUUID();

        var answer = assertProblem(Call.get("/v1/things/" + id).answer(), 404, "not-found");

        assertThat(detail(answer)).isEqualTo("There is no thing " + id + ".");
    }

    @Test
    void query_parameters_of_another_type_are_told_by_name() {
        assertThat(
                        assertProblem(
                                        Call.get("/v1/things/search?since=yesterday").answer(),
                                        400,
                                        "request-invalid")
                                .violations())
                .containsExactly("query:since is a date, such as 2026-03-31");
        assertThat(
                        assertProblem(
                                        Call.get("/v1/things/search?since=-0001-01-01").answer(),
                                        400,
                                        "request-invalid")
                                .violations())
                .containsExactly("query:since is a date, such as 2026-03-31");
        assertThat(
                        assertProblem(
                                        Call.get("/v1/things/search?colour=blue").answer(),
                                        400,
                                        "request-invalid")
                                .violations())
                .containsExactly("query:colour is one of RED, GREEN");
        assertThat(
                        assertProblem(
                                        Call.get("/v1/things/search?top=11").answer(),
                                        400,
                                        "request-invalid")
                                .violations())
                .containsExactly("query:top must be less than or equal to 10");
        assertThat(
                        assertProblem(
                                        Call.get("/v1/things?limit=many").answer(),
                                        400,
                                        "request-invalid")
                                .violations())
                .containsExactly("query:limit is a whole number");
    }

    @Test
    void a_page_beyond_the_largest_is_refused() {
        assertThat(
                        assertProblem(
                                        Call.get("/v1/things?limit=201").answer(),
                                        400,
                                        "page-malformed")
                                .violations())
                .containsExactly("query:limit is a whole number from 1 to 200");
    }

    @Test
    void an_unknown_route_is_not_found() {
        assertProblem(Call.get("/v1/nothing/here").answer(), 404, "not-found");
        assertProblem(Call.get("/nothing%20here").answer(), 404, "not-found");
    }

    @Test
    void another_method_is_not_allowed() {
        var answer = assertProblem(Call.delete("/v1/things").answer(), 405, "method-not-allowed");

        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void another_representation_is_not_acceptable() {
        assertProblem(
                Call.get("/v1/things").header("Accept", "application/xml").answer(),
                406,
                "not-acceptable");
    }

    @Test
    void another_media_type_is_not_read() {
        assertProblem(
                creation().body("text/plain", new byte[] {65}).answer(),
                415,
                "media-type-unsupported");
    }

    @Test
    void a_fault_of_ours_tells_its_number_and_nothing_else() {
        var answer = assertProblem(Call.get("/v1/things/fault").answer(), 500, "internal-error");

        assertThat(UUID.fromString(answer.json().path("incident").asText())).isNotNull();
        assertThat(answer.text()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "unreadable", "unwritable", "constraint"})
    void whatever_goes_wrong_inside_is_a_fault_of_ours(String kind) {
        var answer =
                assertProblem(
                        Call.get("/v1/things/fault?kind=" + kind).answer(), 500, "internal-error");

        assertThat(answer.text()).contains("incident").doesNotContain("secret");
    }
}
