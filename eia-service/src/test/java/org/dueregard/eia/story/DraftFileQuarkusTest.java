package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many drafts at once: every line of a file, or none. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class DraftFileQuarkusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOOR = "/v1/assessments/import";
    private static final String NDJSON = "application/x-ndjson";

    private final Api author = Api.as("policy-author");

    @Test
    void every_line_begins_and_writes_a_draft_that_is_as_one_made_by_itself() {
        var written = new Story().withOwner().registered();
        var begun = new Story().registered();

        var done =
                author.send(DOOR, NDJSON, line(written, written.content()) + line(begun, null))
                        .expect(200);

        assertThat(done.json().path("drafts").asInt()).isEqualTo(2);
        assertThat(done.json().path("begun").asInt()).isEqualTo(2);
        var first = read(written);
        assertThat(first.text("/status")).isEqualTo("DRAFT");
        assertThat(first.text("/requiredBy")).isEqualTo("CHOICE");
        assertThat(first.json().at("/current/content/impacts")).hasSize(9);
        assertThat(first.json().at("/current/involved").findValuesAsText("capacity"))
                .containsExactly("AUTHOR");
        assertThat(read(begun).json().at("/current/content/impacts")).isEmpty();
        author.post("/v1/assessments/" + first.id() + "/submission", first.etag(), null)
                .expect(200);
        assertThat(
                        Api.as("auditor")
                                .get("/v1/assessments/" + first.id() + "/changes")
                                .expect(200)
                                .json()
                                .findValuesAsText("action"))
                .contains("assessment.revised");
    }

    @Test
    void a_dry_run_tells_what_a_file_would_do_and_does_nothing() {
        var story = new Story().registered();

        var told =
                author.send(DOOR + "?dryRun=true", NDJSON, line(story, story.content()) + "{}\n")
                        .expect(200);

        assertThat(told.json().path("dryRun").asBoolean()).isTrue();
        assertThat(told.json().path("begun").asInt()).isEqualTo(1);
        assertThat(told.json().path("faults")).hasSize(1);
        assertThat(told.text("/faults/0/line")).isEqualTo("2");
        assertThat(told.text("/faults/0/pointer")).isEqualTo("/subject");
        assertThat(assessmentsOf(story)).isEmpty();
    }

    @Test
    void every_fault_is_told_with_its_line_and_pointer_and_nothing_is_taken_in() {
        var sound = new Story().registered();
        var assessed = new Story().screened();
        var gone = new Story().registered();
        var office = Api.as("programme-office");
        var path = "/v1/subjects/" + gone.subject();
        Api.as("decision-maker")
                .post(
                        path + "/withdrawal",
                        office.get(path).etag(),
                        Map.of("reason", "Not needed any more."))
                .expect(200);
        var unnamed = sound.content();
        unnamed.put("evidence", List.of(Map.of("ref", "E 1", "type", "STATISTICS")));
        var otherShape = sound.content();
        otherShape.put("monitoringPlan", "none");
        otherShape.put("impacts", List.of(Map.of("ref", "I1", "direction", "SIDEWAYS", "rank", 1)));
        otherShape.put("reviewAction", Map.of("ownerPost", "SS-OWNER", "dueOn", "in May"));
        var ranked = new LinkedHashMap<String, Object>(sound.content());
        ranked.put("rank", 1);

        var file =
                line(sound, sound.content())
                        + line(assessed, null)
                        + line(gone, null)
                        + "{\"subject\":\"NOBODY-KNOWS-IT\"}\n"
                        + "\n"
                        + line(sound, null)
                        + "{\"subject\":\n"
                        + line(sound, unnamed)
                        + line(sound, otherShape)
                        + line(sound, ranked);
        var refused = author.send(DOOR, NDJSON, file).problem(422, "import-refused");

        assertThat(refused.violations())
                .contains(
                        "line:2/subject has a full assessment; go on with that one",
                        "line:3/subject is withdrawn, and not assessed",
                        "line:4/subject is the reference of no subject",
                        "line:6/subject stands in line 1 already",
                        "line:9/content/monitoringPlan is a list",
                        "line:9/content/reviewAction/dueOn is a date, such as 2026-03-31")
                .anyMatch(fault -> fault.startsWith("line:7 is no JSON"))
                .anyMatch(fault -> fault.startsWith("line:8/content/evidence/0/ref "))
                .anyMatch(fault -> fault.startsWith("line:8/content/evidence/0/source "))
                .anyMatch(fault -> fault.startsWith("line:9/content/impacts/0/direction is one of"))
                .anyMatch(fault -> fault.startsWith("line:9/content/impacts/0/rank is no field"))
                .anyMatch(fault -> fault.startsWith("line:9/content/impacts/0/characteristic "))
                .anyMatch(fault -> fault.startsWith("line:10/content/rank is no field"))
                .noneMatch(fault -> fault.startsWith("line:1/"));
        assertThat(assessmentsOf(sound)).isEmpty();
    }

    @Test
    void the_same_key_replays_the_answer_and_another_begins_nothing_a_second_time() {
        var story = new Story().registered();
        var key = UUID.randomUUID().toString();
        var file = line(story, null);

        assertThat(send(file, key).statusCode()).isEqualTo(200);
        assertThat(send(file, key).statusCode()).isEqualTo(200);
        author.send(DOOR, NDJSON, file).problem(422, "import-refused");
        assertThat(assessmentsOf(story)).hasSize(1);
    }

    @Test
    void the_same_file_twice_in_the_same_instant_begins_each_draft_once() throws Exception {
        var one = new Story().registered();
        var other = new Story().registered();
        var file = line(one, one.content()) + line(other, other.content());
        Callable<Integer> taking = () -> author.send(DOOR, NDJSON, file).response().statusCode();

        var answers = new ArrayList<Integer>();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var answer : both.invokeAll(List.of(taking, taking))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(200).allMatch(List.of(200, 409, 422)::contains);
        assertThat(assessmentsOf(one)).hasSize(1);
        assertThat(assessmentsOf(other)).hasSize(1);
    }

    @Test
    void who_may_not_begin_one_draft_may_not_bring_many() {
        var file = line(new Story().registered(), null);

        Api.as("programme-office").send(DOOR, NDJSON, file).problem(403, "role-missing");
        Api.nobody().send(DOOR, NDJSON, file).problem(401, "token-missing");
    }

    @Test
    void a_file_that_is_empty_too_long_or_no_text_is_not_taken() {
        author.send(DOOR, NDJSON, "\n \n").problem(400, "batch-unreadable");
        author.upload(DOOR, NDJSON, new byte[] {'{', (byte) 0xff, '}'})
                .problem(400, "batch-unreadable");
        author.send(DOOR, NDJSON, "{}\n".repeat(5_001)).problem(413, "batch-too-long");
        author.send(DOOR, NDJSON, "x".repeat(1024 * 1024 + 1)).problem(413, "body-too-large");
        author.send(DOOR, "application/json", "{}").expect(415);
    }

    @Test
    void a_compressed_file_is_taken_as_well() throws IOException {
        var story = new Story().registered();
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(line(story, null).getBytes(StandardCharsets.UTF_8));
        }

        var answer =
                RestAssured.given()
                        .header("Authorization", "Bearer " + Tokens.of("policy-author"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Encoding", "gzip")
                        .contentType(NDJSON)
                        .body(packed.toByteArray())
                        .post(DOOR);

        assertThat(answer.statusCode()).as(answer::asString).isEqualTo(200);
        assertThat(assessmentsOf(story)).hasSize(1);
    }

    private static Response send(String file, String key) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("policy-author"))
                .header("Idempotency-Key", key)
                .contentType(NDJSON)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(DOOR);
    }

    private static String line(Story story, @Nullable Object content) {
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "subject",
                Api.as("auditor").get("/v1/subjects/" + story.subject()).text("/reference"));
        if (content != null) {
            line.put("content", content);
        }
        try {
            return JSON.writeValueAsString(line) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> assessmentsOf(Story story) {
        return Api.as("auditor")
                .get("/v1/assessments?subjectId=" + story.subject())
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    private static Api.Answer read(Story story) {
        return Api.as("auditor")
                .get("/v1/assessments/" + assessmentsOf(story).getFirst())
                .expect(200);
    }
}
