package org.dueregard.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Walks the whole trail, in one snapshot of the database and in bounded memory, and compares it
 * with what was signed: with the checkpoints here and with their copies in Kafka, which whoever
 * owns this database cannot change.
 */
@ApplicationScoped
public class AuditVerifier {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int FETCH = 1_000;
    private static final String LINKS =
            "SELECT s.position, s.entry_id, s.previous_hash, s.hash, t.id IS NOT NULL AS told, "
                    + AuditRows.ENTRY_COLUMNS
                    + """
                     FROM audit_seal s
                    LEFT JOIN audit_entry e ON e.id = s.entry_id
                    LEFT JOIN audit_erasure x ON x.entry_id = s.entry_id
                    LEFT JOIN audit_entry t ON t.id = x.told_by AND t.aggregate_id = s.entry_id::text
                        AND t.action = 'audit-entry.erased'
                    ORDER BY s.position""";
    private static final String UNSEALED =
            "SELECT "
                    + AuditRows.ENTRY_COLUMNS
                    + """
                    , u.entry_id IS NOT NULL AS waiting
                     FROM audit_entry e
                    LEFT JOIN audit_unsealed u ON u.entry_id = e.id
                    WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)
                    ORDER BY e.id""";
    private static final String REMOVED_UNSEALED =
            """
            SELECT u.entry_id FROM audit_unsealed u
            WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.id = u.entry_id)""";
    private static final String CHECKPOINTS =
            """
            SELECT c.position, c.hash, c.signed_at, c.key_id, c.signature, s.hash AS sealed
            FROM audit_checkpoint c LEFT JOIN audit_seal s ON s.position = c.position
            ORDER BY c.position""";

    private final AgroalDataSource database;
    private final InstantSource clock;
    private final AuditKeys keys;
    private final CheckpointCopies copies;
    private final Chain chain;

    AuditVerifier(
            AgroalDataSource database,
            InstantSource clock,
            AuditKeys keys,
            CheckpointCopies copies,
            @ConfigProperty(name = "dueregard.service") String service) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
        this.copies = copies;
        this.chain = new Chain(service);
    }

    public Verification verify() {
        var run = new Run();
        try (var reading = open(run)) {
            return QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(LONGEST.toSeconds()))
                    .call(
                            () -> {
                                try (var connection = database.getConnection()) {
                                    return run.over(connection, reading);
                                }
                            });
        }
    }

    private CheckpointCopies.@Nullable Reading open(Run run) {
        try {
            return copies.upToNow();
        } catch (KafkaException away) {
            run.unreachable();
            return null;
        }
    }

    /** One verification. */
    private final class Run {
        private final Findings findings = new Findings();
        private final ChainWalk walk = new ChainWalk(chain, keys, findings);
        private long unsealed;
        private long checkpoints;
        private long copied;
        private long signedPosition;
        private @Nullable Instant signedAt;
        private long soundUpTo;
        private boolean rewritten;
        private @Nullable Checkpoint farthest;

        void unreachable() {
            findings.add(
                    Finding.Kind.COPIES_UNREACHABLE,
                    null,
                    null,
                    "The copies of the checkpoints could not be read: a chain that was rewritten or cut off"
                            + " together with its checkpoints would not be found.");
        }

        Verification over(Connection connection, CheckpointCopies.@Nullable Reading reading)
                throws SQLException {
            try (var snapshot = connection.createStatement()) {
                snapshot.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            }
            links(connection);
            walk.end();
            unsealed(connection);
            checkpoints(connection);
            if (reading != null) {
                copies(connection, reading);
            }
            tellOfMissingTail();
            return new Verification(
                    findings.all() == 0,
                    chain.service(),
                    clock.instant(),
                    walk.length(),
                    unsealed,
                    walk.erased(),
                    HexFormat.of().formatHex(walk.head()),
                    checkpoints,
                    copied,
                    signedPosition,
                    signedAt,
                    findings.inOrder(),
                    findings.all());
        }

        private void links(Connection connection) throws SQLException {
            try (var query = streaming(connection, LINKS);
                    var row = query.executeQuery()) {
                while (row.next()) {
                    walk.visit(
                            ChainWalk.row(
                                    row.getLong("position"),
                                    row.getObject("entry_id", UUID.class),
                                    row.getBytes("previous_hash"),
                                    row.getBytes("hash"),
                                    AuditRows.entry(row),
                                    row.getBoolean("told")));
                }
            }
        }

        private void unsealed(Connection connection) throws SQLException {
            try (var query = streaming(connection, UNSEALED);
                    var row = query.executeQuery()) {
                while (row.next()) {
                    var entry = AuditRows.entry(row);
                    if (entry == null) {
                        continue;
                    }
                    walk.visitUnsealed(entry);
                    if (row.getBoolean("waiting")) {
                        unsealed++;
                    } else {
                        findings.add(
                                Finding.Kind.SEALS_REMOVED,
                                null,
                                entry.id(),
                                "The entry has no link in the chain and does not wait for one.");
                    }
                }
            }
            try (var query = streaming(connection, REMOVED_UNSEALED);
                    var row = query.executeQuery()) {
                while (row.next()) {
                    findings.add(
                            Finding.Kind.ENTRY_REMOVED,
                            null,
                            row.getObject(1, UUID.class),
                            "The entry was removed before it was sealed.");
                }
            }
        }

        private void checkpoints(Connection connection) throws SQLException {
            try (var query = streaming(connection, CHECKPOINTS);
                    var row = query.executeQuery()) {
                while (row.next()) {
                    checkpoints++;
                    var checkpoint =
                            new Checkpoint(
                                    row.getLong("position"),
                                    row.getBytes("hash"),
                                    AuditRows.instant(row, "signed_at"),
                                    row.getString("key_id"),
                                    row.getBytes("signature"));
                    if (isSigned(checkpoint)) {
                        compare(checkpoint, row.getBytes("sealed"), "");
                    } else {
                        findings.add(
                                Finding.Kind.CHECKPOINT_FORGED,
                                checkpoint.position(),
                                null,
                                "No key of this service has signed this checkpoint.");
                    }
                }
            }
        }

        private void compare(Checkpoint checkpoint, byte @Nullable [] sealed, String where) {
            var position = checkpoint.position();
            if (position > walk.length()) {
                if (farthest == null || position > farthest.position()) {
                    farthest = checkpoint;
                }
            } else if (sealed != null && MessageDigest.isEqual(sealed, checkpoint.hash())) {
                if (position > signedPosition) {
                    signedPosition = position;
                    signedAt = checkpoint.signedAt();
                }
                if (!rewritten) {
                    soundUpTo = Math.max(soundUpTo, position);
                }
            } else {
                if (!rewritten) {
                    findings.add(
                            Finding.Kind.CHAIN_REWRITTEN,
                            position,
                            null,
                            "The chain is not the one that was signed at "
                                    + checkpoint.signedAt()
                                    + where
                                    + ": it was rewritten between positions "
                                    + (soundUpTo + 1)
                                    + " and "
                                    + position
                                    + ".");
                }
                rewritten = true;
            }
        }

        private void tellOfMissingTail() {
            if (farthest != null) {
                findings.add(
                        Finding.Kind.TAIL_MISSING,
                        farthest.position(),
                        null,
                        "Position "
                                + farthest.position()
                                + " was signed at "
                                + farthest.signedAt()
                                + "; the chain ends at "
                                + walk.length()
                                + ".");
            }
        }

        private void copies(Connection connection, CheckpointCopies.Reading reading) {
            var batch = new ArrayList<Checkpoint>();
            soundUpTo = 0;
            try {
                reading.forEach(
                        copy -> {
                            copied++;
                            var checkpoint = checkpoint(copy);
                            if (checkpoint == null || !isSigned(checkpoint)) {
                                findings.add(
                                        Finding.Kind.CHECKPOINT_FORGED,
                                        checkpoint == null ? null : checkpoint.position(),
                                        null,
                                        "A copy in Kafka bears this service's name and not its signature.");
                                return;
                            }
                            batch.add(checkpoint);
                            if (batch.size() == FETCH) {
                                compareCopies(connection, batch);
                                batch.clear();
                            }
                        });
                compareCopies(connection, batch);
            } catch (KafkaException | IllegalStateException away) {
                unreachable();
            }
        }

        private void compareCopies(Connection connection, List<Checkpoint> batch) {
            try {
                var sealed = hashes(connection, "audit_seal", batch);
                var stored = hashes(connection, "audit_checkpoint", batch);
                for (var checkpoint : batch) {
                    compare(checkpoint, sealed.get(checkpoint.position()), " and copied to Kafka");
                    if (!stored.containsKey(checkpoint.position())) {
                        findings.add(
                                Finding.Kind.CHECKPOINT_REMOVED,
                                checkpoint.position(),
                                null,
                                "The checkpoint is gone from the database; Kafka has its copy.");
                    }
                }
            } catch (SQLException failed) {
                throw new AuditException("The chain could not be compared", failed);
            }
        }

        private Map<Long, byte[]> hashes(
                Connection connection, String table, List<Checkpoint> batch) throws SQLException {
            var hashes = new HashMap<Long, byte[]>();
            try (var query =
                    connection.prepareStatement(
                            "SELECT position, hash FROM " + table + " WHERE position = ANY (?)")) {
                query.setArray(
                        1,
                        connection.createArrayOf(
                                "bigint",
                                batch.stream().map(Checkpoint::position).toArray(Long[]::new)));
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        hashes.put(row.getLong(1), row.getBytes(2));
                    }
                }
            }
            return hashes;
        }
    }

    private static @Nullable Checkpoint checkpoint(Checkpoint.@Nullable Copy copy) {
        try {
            return copy == null ? null : copy.checkpoint();
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }

    private boolean isSigned(Checkpoint checkpoint) {
        var key = keys.known(checkpoint.keyId());
        return key != null && key.verifies(chain.signed(checkpoint), checkpoint.signature());
    }

    private static PreparedStatement streaming(Connection connection, String sql)
            throws SQLException {
        var query = connection.prepareStatement(sql);
        query.setFetchSize(FETCH);
        return query;
    }
}
