package org.dueregard.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.platform.problem.ProblemAssert.assertProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.Call;
import org.junit.jupiter.api.Test;

/** What is recorded is sealed within a second, by one sealer at a time, and stays readable. */
@QuarkusTest
@TestProfile(AuditedService.class)
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class SealingQuarkusTest {
    private static final Caller SOMEBODY =
            new Caller(
                    new Person("00000000-0000-4000-8000-000000000001"),
                    Set.of(),
                    Set.of("P-2", "P-1"));

    @Inject Journal journal;
    @Inject AuditVerifier verifier;
    @Inject Sealer sealer;

    private final String note = Ids.next().toString();

    private void record(int number) {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.record(new Noted(note, number), SOMEBODY, "number " + number));
    }

    private List<com.fasterxml.jackson.databind.JsonNode> entries() {
        return Call.get("/v1/operations/audit/entries?aggregate=" + note + "&limit=200")
                .as(Tokens.of("auditor"))
                .answer()
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    @Test
    void an_entry_says_who_when_what_and_why() {
        record(7);

        assertThat(entries())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.path("person").asText())
                                    .isEqualTo(SOMEBODY.person().sub());
                            assertThat(entry.path("posts").toString())
                                    .isEqualTo("[\"P-1\",\"P-2\"]");
                            assertThat(entry.path("action").asText()).isEqualTo("note.taken");
                            assertThat(entry.path("aggregateType").asText()).isEqualTo("note");
                            assertThat(entry.path("reason").asText()).isEqualTo("number 7");
                            assertThat(entry.at("/before/number").asInt()).isEqualTo(6);
                            assertThat(entry.at("/after/number").asInt()).isEqualTo(7);
                        });
    }

    @Test
    void an_entry_vanishes_with_its_transaction() {
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    journal.record(
                                                            new Noted(note, 1), SOMEBODY, null);
                                                    throw new IllegalStateException("no");
                                                }))
                .hasMessage("no");

        assertThat(entries()).isEmpty();
    }

    @Test
    void an_entry_is_not_written_without_a_transaction() {
        assertThatThrownBy(() -> journal.record(new Noted(note, 1), SOMEBODY, null))
                .hasStackTraceContaining("TransactionRequired");
    }

    @Test
    void what_is_committed_is_sealed_without_being_asked() {
        record(1);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(entries().getFirst().path("position").isNumber())
                                        .isTrue());
    }

    @Test
    void what_is_not_sealed_yet_is_counted() throws SQLException {
        try (var other = Owner.connect(Database.MONITORING, Database.MONITORING.role());
                var lock = other.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(hashtext('dueregard.audit'), 1)");
            record(1);
            record(2);

            var verification = verifier.verify();

            assertThat(verification.unsealed()).isEqualTo(2);
            assertThat(verification.intact()).as(verification.toString()).isTrue();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> verifier.verify().unsealed() == 0);
    }

    @Test
    void sealers_of_several_replicas_make_one_chain() {
        var writers =
                IntStream.range(0, 8)
                        .mapToObj(
                                writer ->
                                        CompletableFuture.runAsync(
                                                () ->
                                                        IntStream.range(0, 25)
                                                                .forEach(
                                                                        i ->
                                                                                record(
                                                                                        writer * 25
                                                                                                + i))))
                        .toList();
        var sealers =
                IntStream.range(0, 3)
                        .mapToObj(
                                _ ->
                                        CompletableFuture.runAsync(
                                                () -> {
                                                    while (!writers.stream()
                                                            .allMatch(CompletableFuture::isDone)) {
                                                        sealer.seal();
                                                    }
                                                }))
                        .toList();
        writers.forEach(CompletableFuture::join);
        sealers.forEach(CompletableFuture::join);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> verifier.verify().unsealed() == 0);

        var verification = verifier.verify();

        assertThat(verification.intact()).as(verification.toString()).isTrue();
        assertThat(entries())
                .hasSize(200)
                .allSatisfy(entry -> assertThat(entry.path("position").isNumber()).isTrue());
    }

    @Test
    void a_lawful_erasure_takes_the_payload_and_leaves_the_chain() {
        record(1);
        var id = entries().getFirst().path("id").asText();
        var administrator = Tokens.of("administrator");
        var request =
                "{\"entries\":[\"%s\"],\"lawfulBasis\":\"UK GDPR Article 17(1)(d)\",\"reason\":\"asked for\"}"
                        .formatted(id);

        var erased =
                Call.post("/v1/operations/audit/erasures")
                        .as(administrator)
                        .key(UUID.randomUUID().toString())
                        .json(request)
                        .answer();

        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        assertThat(erased.json().path("erased").asInt()).isEqualTo(1);
        assertThat(entries())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(
                                            entry.path("reason").isNull()
                                                    || entry.path("reason").isMissingNode())
                                    .isTrue();
                            assertThat(
                                            entry.path("after").isNull()
                                                    || entry.path("after").isMissingNode())
                                    .isTrue();
                            assertThat(entry.path("person").asText()).isNotBlank();
                            assertThat(entry.path("erased").asText())
                                    .isEqualTo("UK GDPR Article 17(1)(d)");
                        });
        var told =
                Call.get("/v1/operations/audit/entries?aggregate=" + id)
                        .as(Tokens.of("auditor"))
                        .answer()
                        .json()
                        .path("items");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("action").asText()).isEqualTo("audit-entry.erased");
        assertThat(told.get(0).path("reason").asText()).isEqualTo("asked for");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> verifier.verify().unsealed() == 0);
        var verification = verifier.verify();
        assertThat(verification.intact()).as(verification.toString()).isTrue();
        assertThat(verification.erased()).isPositive();

        var again =
                assertProblem(
                        Call.post("/v1/operations/audit/erasures")
                                .as(administrator)
                                .key(UUID.randomUUID().toString())
                                .json(request)
                                .answer(),
                        422,
                        "broken-rule");
        assertThat(again.violations())
                .containsExactly("/entries/0 is no entry that has a payload to be erased");
    }

    @Test
    void an_erasure_without_a_basis_is_refused() {
        var refused =
                assertProblem(
                        Call.post("/v1/operations/audit/erasures")
                                .as(Tokens.of("administrator"))
                                .key(UUID.randomUUID().toString())
                                .json("{\"entries\":[],\"lawfulBasis\":\" \"}")
                                .answer(),
                        400,
                        "request-invalid");

        assertThat(refused.violations())
                .containsExactly(
                        "/entries must not be empty",
                        "/lawfulBasis must not be blank",
                        "/reason must not be blank");
    }

    @Test
    void only_auditors_read_and_only_administrators_erase() {
        assertThat(
                        Call.get("/v1/operations/audit/verification")
                                .as(Tokens.of("auditor"))
                                .answer()
                                .json()
                                .path("intact")
                                .asBoolean())
                .isTrue();
        assertProblem(
                Call.get("/v1/operations/audit/verification")
                        .as(Tokens.of("policy-author"))
                        .answer(),
                403,
                "role-missing");
        assertProblem(
                Call.get("/v1/operations/audit/entries").as(Tokens.of("administrator")).answer(),
                403,
                "role-missing");
        assertProblem(
                Call.post("/v1/operations/audit/erasures")
                        .as(Tokens.of("auditor"))
                        .key("k")
                        .json("{}")
                        .answer(),
                403,
                "role-missing");
        assertProblem(Call.get("/v1/operations/audit/entries").answer(), 401, "token-missing");
    }

    @Test
    void copies_that_cannot_be_read_are_no_proof() {
        ServiceStack.kafka().stop();
        try {
            var verification = verifier.verify();

            assertThat(verification.intact()).isFalse();
            assertThat(verification.findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.COPIES_UNREACHABLE);
        } finally {
            ServiceStack.kafka().start();
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> verifier.verify().intact());
    }
}
