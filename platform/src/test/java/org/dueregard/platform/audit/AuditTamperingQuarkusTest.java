package org.dueregard.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database's owner tampers with the audit trail, and each time it is found and named. */
@QuarkusTest
@TestProfile(AuditedService.class)
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class AuditTamperingQuarkusTest {
    private static final Caller SOMEBODY =
            new Caller(
                    new Person("00000000-0000-4000-8000-000000000001"),
                    Set.of(),
                    Set.of("P-1", "P-2"));
    private static final int WRITTEN = 6;

    /** Each test puts everything back, so that one trail serves them all. */
    private static boolean written;

    @Inject Journal journal;
    @Inject AuditVerifier verifier;

    private final Chain chain = new Chain("audited");
    private Owner owner;
    private List<ChainWalk.Row> trail;

    @BeforeEach
    void a_sealed_and_signed_trail() throws SQLException {
        if (!written) {
            writeAndAwaitSealing();
            written = true;
        }
        owner = Owner.in(Database.MONITORING).keep();
        trail = owner.chain();
        assertThat(trail).hasSizeGreaterThanOrEqualTo(WRITTEN);
    }

    private void writeAndAwaitSealing() {
        var note = Ids.next().toString();
        for (var i = 0; i < WRITTEN; i++) {
            var number = i;
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    journal.record(
                                            new Noted(note, number),
                                            SOMEBODY,
                                            "as number " + number));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            var now = verifier.verify();
                            return now.unsealed() == 0
                                    && now.signedPosition() == now.sealed()
                                    && now.copies() >= now.checkpoints();
                        });
    }

    @AfterEach
    void everything_back_in_its_place() throws SQLException {
        owner.restore();
        owner.close();
        var verification = verifier.verify();
        assertThat(verification.intact()).as(verification.toString()).isTrue();
    }

    /** The entry so many before the last. */
    private AuditEntry entry(int beforeLast) {
        return Objects.requireNonNull(row(beforeLast).entry());
    }

    private ChainWalk.Row row(int beforeLast) {
        return trail.get(trail.size() - 1 - beforeLast);
    }

    private long position(int beforeLast) {
        return row(beforeLast).seal().position();
    }

    private void assertFound(Finding.Kind kind, long position, @Nullable UUID entryId) {
        var verification = verifier.verify();
        assertThat(verification.intact()).isFalse();
        assertThat(verification.findings())
                .as(verification.toString())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.kind()).isEqualTo(kind);
                            assertThat(finding.position()).isEqualTo(position);
                            assertThat(finding.entryId()).isEqualTo(entryId);
                        });
    }

    private void assertOnly(Finding.Kind kind, long position, @Nullable UUID entryId) {
        assertFound(kind, position, entryId);
        assertThat(verifier.verify().findings()).hasSize(1);
    }

    @Test
    void an_edited_payload() throws SQLException {
        owner.run("UPDATE audit_entry SET after = '{\"number\":99}' WHERE id = ?", entry(2).id());

        assertOnly(Finding.Kind.ENTRY_CHANGED, position(2), entry(2).id());
    }

    @Test
    void an_edited_reason() throws SQLException {
        owner.run("UPDATE audit_entry SET reason = NULL WHERE id = ?", entry(2).id());

        assertOnly(Finding.Kind.ENTRY_CHANGED, position(2), entry(2).id());
    }

    @Test
    void an_edited_payload_whose_digest_was_made_anew() throws SQLException {
        var payload = Objects.requireNonNull(entry(2).payload());
        var forged =
                new AuditEntry.Payload(
                        payload.salt(), payload.reason(), payload.before(), "{\"number\":99}");
        owner.run(
                "UPDATE audit_entry SET after = ?, digest = ? WHERE id = ?",
                forged.after(),
                forged.digest(),
                entry(2).id());

        assertOnly(Finding.Kind.ENTRY_CHANGED, position(2), entry(2).id());
    }

    @Test
    void another_person_at_another_time() throws SQLException {
        owner.run("UPDATE audit_entry SET person = 'somebody else' WHERE id = ?", entry(3).id());
        owner.run(
                "UPDATE audit_entry SET at = at - interval '1 microsecond' WHERE id = ?",
                entry(1).id());

        assertFound(Finding.Kind.ENTRY_CHANGED, position(3), entry(3).id());
        assertFound(Finding.Kind.ENTRY_CHANGED, position(1), entry(1).id());
        assertThat(verifier.verify().findings()).hasSize(2);
    }

    @Test
    void a_removed_entry() throws SQLException {
        owner.run("DELETE FROM audit_entry WHERE id = ?", entry(2).id());

        assertOnly(Finding.Kind.ENTRY_REMOVED, position(2), entry(2).id());
    }

    @Test
    void a_removed_entry_with_its_link() throws SQLException {
        owner.run("DELETE FROM audit_seal WHERE entry_id = ?", entry(2).id());
        owner.run("DELETE FROM audit_entry WHERE id = ?", entry(2).id());

        assertFound(Finding.Kind.SEALS_REMOVED, position(2), null);
    }

    @Test
    void a_removed_link() throws SQLException {
        owner.run("DELETE FROM audit_seal WHERE entry_id = ?", entry(2).id());

        assertFound(Finding.Kind.SEALS_REMOVED, position(2), null);
        assertThat(verifier.verify().findings())
                .anySatisfy(finding -> assertThat(finding.entryId()).isEqualTo(entry(2).id()));
    }

    private AuditEntry forged() {
        var payload = new AuditEntry.Payload(new byte[32], "because", null, "{\"forged\":true}");
        return new AuditEntry(
                Ids.next(),
                java.time.Instant.parse("2026-01-01T00:00:00Z"),
                "somebody",
                List.of(),
                "note.taken",
                "note",
                "forged",
                payload,
                payload.digest(),
                entry(0).keyId(),
                new byte[32]);
    }

    private void insert(AuditEntry entry) throws SQLException {
        var payload = Objects.requireNonNull(entry.payload());
        owner.run(
                """
                INSERT INTO audit_entry (id, at, person, posts, action, aggregate_type, aggregate_id,
                    reason, before, after, salt, digest, key_id, mac)
                VALUES (?, ?, ?, '{}', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entry.id(),
                java.time.OffsetDateTime.ofInstant(entry.at(), java.time.ZoneOffset.UTC),
                entry.person(),
                entry.action(),
                entry.aggregateType(),
                entry.aggregateId(),
                payload.reason(),
                payload.before(),
                payload.after(),
                payload.salt(),
                entry.digest(),
                entry.keyId(),
                entry.mac());
    }

    @Test
    void an_inserted_entry_that_was_chained_as_if_it_were_genuine() throws SQLException {
        var forged = forged();
        insert(forged);
        var head = row(0).seal();
        owner.run(
                "INSERT INTO audit_seal (position, entry_id, previous_hash, hash, sealed_at) VALUES (?, ?, ?, ?, now())",
                head.position() + 1,
                forged.id(),
                head.hash(),
                chain.link(head.position() + 1, forged, head.hash()));

        assertOnly(Finding.Kind.ENTRY_INSERTED, head.position() + 1, forged.id());
    }

    @Test
    void an_entry_that_was_inserted_past_the_sealer() throws SQLException {
        var forged = forged();
        insert(forged);

        assertThat(verifier.verify().findings())
                .filteredOn(finding -> forged.id().equals(finding.entryId()))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Finding.Kind.ENTRY_INSERTED, Finding.Kind.SEALS_REMOVED);
    }

    @Test
    void two_entries_that_changed_places() throws SQLException {
        owner.run("UPDATE audit_seal SET entry_id = ? WHERE position = ?", Ids.next(), position(1));
        owner.run(
                "UPDATE audit_seal SET entry_id = ? WHERE position = ?",
                entry(1).id(),
                position(3));
        owner.run(
                "UPDATE audit_seal SET entry_id = ? WHERE position = ?",
                entry(3).id(),
                position(1));

        assertFound(Finding.Kind.ENTRIES_REORDERED, position(3), entry(1).id());
        assertFound(Finding.Kind.ENTRIES_REORDERED, position(1), entry(3).id());
        assertThat(verifier.verify().findings()).hasSize(2);
    }

    @Test
    void two_entries_that_changed_their_contents() throws SQLException {
        owner.run(
                """
                UPDATE audit_entry e SET (reason, before, after, salt, digest) =
                    (SELECT o.reason, o.before, o.after, o.salt, o.digest FROM audit_entry o
                     WHERE o.id = CASE e.id WHEN ? THEN ?::uuid ELSE ?::uuid END)
                WHERE e.id IN (?, ?)""",
                entry(1).id(),
                entry(3).id(),
                entry(1).id(),
                entry(1).id(),
                entry(3).id());

        assertFound(Finding.Kind.ENTRY_CHANGED, position(1), entry(1).id());
        assertFound(Finding.Kind.ENTRY_CHANGED, position(3), entry(3).id());
    }

    @Test
    void a_changed_link() throws SQLException {
        owner.run("UPDATE audit_seal SET hash = sha256('other') WHERE position = ?", position(2));

        assertFound(Finding.Kind.SEAL_CHANGED, position(2), entry(2).id());
    }

    @Test
    void a_whole_chain_that_was_rewritten_in_another_order() throws SQLException {
        var entries = new ArrayList<>(trail.stream().map(ChainWalk.Row::entry).toList());
        Collections.swap(entries, entries.size() - 2, entries.size() - 4);
        owner.rewrite(chain, entries);

        var verification = verifier.verify();

        assertThat(verification.findings())
                .as(verification.toString())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.kind()).isEqualTo(Finding.Kind.CHAIN_REWRITTEN);
                            assertThat(finding.position()).isGreaterThanOrEqualTo(position(3));
                        });
    }

    @Test
    void a_whole_chain_that_was_rewritten_together_with_its_checkpoints() throws SQLException {
        var entries = new ArrayList<>(trail.stream().map(ChainWalk.Row::entry).toList());
        entries.remove(entries.size() - 3);
        owner.run("DELETE FROM audit_entry WHERE id = ?", entry(2).id());
        owner.rewrite(chain, entries);
        owner.run("DELETE FROM audit_checkpoint");

        assertThat(verifier.verify().findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.TAIL_MISSING, Finding.Kind.CHECKPOINT_REMOVED);
    }

    @Test
    void a_tail_that_was_cut_off() throws SQLException {
        cutOffTail();

        assertOnly(Finding.Kind.TAIL_MISSING, position(0), null);
    }

    @Test
    void a_tail_that_was_cut_off_together_with_its_checkpoints() throws SQLException {
        cutOffTail();
        owner.run("DELETE FROM audit_checkpoint WHERE position > ?", position(2));

        assertFound(Finding.Kind.TAIL_MISSING, position(0), null);
    }

    private void cutOffTail() throws SQLException {
        owner.run("DELETE FROM audit_seal WHERE position > ?", position(2));
        owner.run("DELETE FROM audit_entry WHERE id IN (?, ?)", entry(0).id(), entry(1).id());
    }

    @Test
    void a_payload_that_is_gone_without_an_erasure() throws SQLException {
        empty(entry(2).id());

        assertOnly(Finding.Kind.PAYLOAD_GONE, position(2), entry(2).id());
    }

    @Test
    void a_payload_that_is_gone_with_an_erasure_record_of_which_no_entry_tells()
            throws SQLException {
        owner.run(
                "INSERT INTO audit_erasure (entry_id, at, person, lawful_basis, reason, told_by)"
                        + " VALUES (?, now(), 'owner', 'none', 'none', ?)",
                entry(2).id(),
                entry(1).id());
        empty(entry(2).id());

        assertOnly(Finding.Kind.PAYLOAD_GONE, position(2), entry(2).id());
    }

    private void empty(UUID id) throws SQLException {
        owner.run(
                "UPDATE audit_entry SET reason = NULL, before = NULL, after = NULL, salt = NULL WHERE id = ?",
                id);
    }

    @Test
    void a_changed_checkpoint() throws SQLException {
        owner.run(
                "UPDATE audit_checkpoint SET signed_at = signed_at + interval '1 second' WHERE position = ?",
                position(0));

        assertOnly(Finding.Kind.CHECKPOINT_FORGED, position(0), null);
    }

    @Test
    void a_removed_checkpoint() throws SQLException {
        owner.run("DELETE FROM audit_checkpoint WHERE position = ?", position(0));

        assertOnly(Finding.Kind.CHECKPOINT_REMOVED, position(0), null);
    }

    @Test
    void the_triggers_refuse_even_the_owner_while_they_are_on() throws SQLException {
        for (var table :
                List.of("audit_entry", "audit_seal", "audit_checkpoint", "audit_erasure")) {
            owner.run("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }
        for (var attempt :
                List.of(
                        "UPDATE audit_entry SET person = 'x'",
                        "UPDATE audit_entry SET reason = NULL, before = NULL, after = NULL, salt = NULL",
                        "DELETE FROM audit_entry",
                        "TRUNCATE audit_entry CASCADE",
                        "UPDATE audit_seal SET hash = previous_hash",
                        "DELETE FROM audit_seal",
                        "TRUNCATE audit_seal",
                        "DELETE FROM audit_checkpoint",
                        "DELETE FROM audit_erasure")) {
            assertThatThrownBy(() -> owner.run(attempt))
                    .as(attempt)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void the_service_itself_may_not_touch_what_it_has_written() throws SQLException {
        try (var service = Owner.connect(Database.MONITORING, Database.MONITORING.role());
                var statement = service.createStatement()) {
            for (var attempt :
                    List.of(
                            "UPDATE audit_entry SET person = 'x'",
                            "DELETE FROM audit_entry",
                            "TRUNCATE audit_entry CASCADE",
                            "ALTER TABLE audit_entry DISABLE TRIGGER USER",
                            "UPDATE audit_seal SET hash = previous_hash",
                            "DELETE FROM audit_seal",
                            "UPDATE audit_checkpoint SET position = 1",
                            "DELETE FROM audit_checkpoint",
                            "INSERT INTO audit_erasure (entry_id, at, person, lawful_basis, reason, told_by)"
                                    + " SELECT id, now(), 'x', 'x', 'x', id FROM audit_entry",
                            "DELETE FROM audit_erasure",
                            "DROP TABLE audit_entry")) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .as(attempt)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            }
        }
    }
}
