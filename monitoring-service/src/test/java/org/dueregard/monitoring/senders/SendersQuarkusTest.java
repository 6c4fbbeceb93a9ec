package org.dueregard.monitoring.senders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.Call.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records of a source are sent by its senders, and by nobody else. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class SendersQuarkusTest {
    private static final String TRAINING = "/v1/datasets/training";
    private static final String SENDERS = TRAINING + "/senders";
    private static final String COURSE =
            "{\"recordId\":\"%s\",\"version\":%d,\"withdrawn\":%s,\"fields\":{\"Ended on\":\"2016-06-30\",\"Role\":\"Police staff\",\"Course\":\"Leading a team\",\"Result\":\"Completed\"}}";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void whoever_sends_first_has_the_source_and_it_is_on_record() {
        send("hr", "academy", course("T-1")).expect(201);
        send("hr", "academy", course("T-2")).expect(201);

        var sender = only(senders());
        assertThat(sender.get("source").asText()).isEqualTo("academy");
        assertThat(sender.get("person").asText()).isEqualTo("hr");
        assertThat(sender.get("admittedBy").asText()).isEqualTo("hr");
        assertThat(trail(sender)).containsExactly("sender.admitted hr");
    }

    @Test
    void nobody_else_corrects_or_withdraws_what_a_system_has_sent() {
        send("hr", "academy", course("T-1")).expect(201);

        var refused =
                send(
                                "intruder",
                                "academy",
                                "{\"recordId\":\"T-1\",\"version\":2,\"withdrawn\":true}")
                        .expectProblem(403, "not-its-sender");
        assertThat(refused.json().get("detail").asText())
                .contains("POST /v1/datasets/training/senders");
        upload("intruder", "academy").expectProblem(403, "not-its-sender");
        dryRun("intruder", "academy").expectProblem(403, "not-its-sender");

        assertThat(MonitoringStack.select("SELECT sum(count) FROM cell")).containsExactly("1");
        send("intruder", "a-source-of-their-own", course("T-1")).expect(201);
    }

    @Test
    void a_dry_run_gives_nobody_the_source() {
        dryRun("intruder", "academy").expect(200);

        send("hr", "academy", course("T-1")).expect(201);
        assertThat(only(senders()).get("person").asText()).isEqualTo("hr");
    }

    @Test
    void of_two_who_come_first_at_once_one_has_the_source() {
        var answers =
                Stream.of("one", "two", "three", "four")
                        .map(each -> sending(each, "academy", course("T-1")).later())
                        .toList()
                        .stream()
                        .map(each -> each.join().status())
                        .sorted()
                        .toList();

        assertThat(answers).containsExactly(201, 403, 403, 403);
        assertThat(senders()).hasSize(1);
    }

    @Test
    void rows_that_were_set_aside_are_seen_to_by_senders_of_their_source() {
        var batch =
                send("hr", "academy", course("T-1"), "{\"recordId\":\"T-2\",\"fields\":{}}")
                        .expect(201)
                        .json()
                        .get("id")
                        .asText();
        var rows = "/v1/batches/" + batch + "/rejections";

        get(rows)
                .header("Authorization", token("intruder"))
                .header("Accept", "application/x-ndjson")
                .answer()
                .expectProblem(403, "not-its-sender");
        var repair = "{\"fields\":{\"Role\":\"Police staff\"}}";
        var reason = "{\"reason\":\"None of theirs.\"}";
        Map.of("/2/repair", repair, "/2/discard", reason, "/discard", reason, "/replay", "{}")
                .forEach(
                        (change, body) ->
                                post(rows + change)
                                        .header("Authorization", token("intruder"))
                                        .json(body)
                                        .answer()
                                        .expectProblem(403, "not-its-sender"));
        post(TRAINING + "/records/lookup")
                .header("Authorization", token("intruder"))
                .json("{\"source\":\"academy\",\"recordId\":\"T-1\",\"purpose\":\"Curious.\"}")
                .answer()
                .expectProblem(403, "not-its-sender");
    }

    @Test
    void a_period_is_certified_by_somebody_who_sends_its_data() {
        send("hr", "academy", course("T-1")).expect(201);
        var period = TRAINING + "/periods/2016-06";
        var seen = get(period).as("analyst").answer().expect(200).header("ETag");

        put(period + "/certification")
                .header("Authorization", token("intruder"))
                .ifMatch(seen)
                .answer()
                .expectProblem(403, "not-its-sender");
        put(period + "/certification")
                .header("Authorization", token("hr"))
                .ifMatch(seen)
                .answer()
                .expect(200);
    }

    @Test
    void an_administrator_admits_another_sender_and_removes_the_first() {
        send("hr", "academy", course("T-1")).expect(201);
        var first = only(senders()).get("id").asText();

        var admitted = admit("academy", "new-hr").expect(201);
        assertThat(admitted.header("Location"))
                .isEqualTo(SENDERS + "/" + admitted.json().get("id").asText());
        admit("academy", "new-hr").expectProblem(409, "already-exists");
        send("new-hr", "academy", course("T-2")).expect(201);
        var removed =
                post(SENDERS + "/" + first + "/removal")
                        .as("administrator")
                        .ifMatch("\"0\"")
                        .json("{\"reason\":\"Replaced by another system.\"}")
                        .answer()
                        .expect(200)
                        .json();

        assertThat(removed.get("removedAt").isNull()).isFalse();
        send("hr", "academy", course("T-3")).expectProblem(403, "not-its-sender");
        send("new-hr", "academy", course("T-3")).expect(201);
        assertThat(trail(removed)).hasSize(2).last().asString().startsWith("sender.removed");
        assertThat(senders()).hasSize(2);
        admit("academy", "hr").expect(201);
        send("hr", "academy", course("T-4")).expect(201);
    }

    @Test
    void only_an_administrator_admits_and_only_for_what_there_is() {
        post(SENDERS)
                .as("data-provider")
                .json("{\"source\":\"academy\",\"person\":\"me\",\"reason\":\"I want to.\"}")
                .answer()
                .expectProblem(403, "role-missing");
        post("/v1/datasets/unheard-of/senders")
                .as("administrator")
                .json("{\"source\":\"academy\",\"person\":\"me\",\"reason\":\"New.\"}")
                .answer()
                .expectProblem(404, "not-found");
        assertThat(
                        post(SENDERS)
                                .as("administrator")
                                .json("{\"source\":\"No Source\",\"person\":\" \"}")
                                .answer()
                                .expectProblem(400, "request-invalid")
                                .violations())
                .hasSize(3);
    }

    @Test
    void a_removal_names_the_version_that_was_seen() {
        var sender = admit("academy", "hr").expect(201).json().get("id").asText();
        var removal = SENDERS + "/" + sender + "/removal";
        var body = "{\"reason\":\"Not needed.\"}";

        post(removal)
                .as("administrator")
                .json(body)
                .answer()
                .expectProblem(428, "if-match-missing");
        post(removal)
                .as("administrator")
                .ifMatch("\"7\"")
                .json(body)
                .answer()
                .expectProblem(412, "stale-version");
        post(removal).as("administrator").ifMatch("\"0\"").json(body).answer().expect(200);
        post(removal)
                .as("administrator")
                .ifMatch("\"1\"")
                .json(body)
                .answer()
                .expectProblem(409, "illegal-transition");
    }

    private static Call sending(String person, String source, String... lines) {
        return post(TRAINING + "/batches?source=" + source)
                .header("Authorization", token(person))
                .body("application/x-ndjson", String.join("\n", lines));
    }

    private static Call.Answer send(String person, String source, String... lines) {
        return sending(person, source, lines).answer();
    }

    private static Call.Answer dryRun(String person, String source) {
        return post(TRAINING + "/batches/dry-runs?source=" + source)
                .header("Authorization", token(person))
                .body("application/x-ndjson", course("T-1"))
                .answer();
    }

    private static Call.Answer upload(String person, String source) {
        return post(TRAINING + "/uploads")
                .header("Authorization", token(person))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "10")
                .header(
                        "Upload-Metadata",
                        Stream.of("source " + source, "filename courses.csv", "filetype text/csv")
                                .map(pair -> pair.split(" "))
                                .map(pair -> pair[0] + " " + base64(pair[1]))
                                .collect(Collectors.joining(",")))
                .answer();
    }

    private static Call.Answer admit(String source, String person) {
        return post(SENDERS)
                .as("administrator")
                .json(
                        "{\"source\":\"%s\",\"person\":\"%s\",\"reason\":\"They send it now.\"}"
                                .formatted(source, person))
                .answer();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(String person) {
        return "Bearer " + Tokens.with(person, "data-provider");
    }

    private static String course(String id) {
        return COURSE.formatted(id, 1, false);
    }

    private static List<JsonNode> senders() {
        return get(SENDERS)
                .as("auditor")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static JsonNode only(List<JsonNode> senders) {
        assertThat(senders).hasSize(1);
        return senders.getFirst();
    }

    private static List<String> trail(JsonNode sender) {
        return MonitoringStack.select(
                "SELECT action || ' ' || person FROM audit_entry WHERE aggregate_id = '%s' ORDER BY at"
                        .formatted(sender.get("id").asText()));
    }
}
