package org.dueregard.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Chains committed entries and signs checkpoints. Every replica has a sealer; each look of it is
 * one transaction that takes the chain's advisory lock, so one of them seals at a time and nothing
 * has to be handed over when it ends.
 *
 * <p>Entries are chained in the order in which the sealer meets them, which is that of their ids
 * within one look. An entry whose transaction commits late is chained late; its own time stays.
 */
@ApplicationScoped
class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final String TYPE = "org.dueregard.platform.audit-checkpoint.v1";
    private static final String LOCK =
            "SELECT pg_try_advisory_xact_lock(hashtext('dueregard.audit'), 1)";
    private static final String STATE =
            """
            SELECT EXISTS (SELECT FROM audit_unsealed) AS pending,
                   (SELECT max(position) FROM audit_seal) AS head,
                   last.position AS checkpoint, last.signed_at
            FROM (VALUES (1)) AS one
            LEFT JOIN (SELECT position, signed_at FROM audit_checkpoint
                       ORDER BY position DESC LIMIT 1) AS last ON true""";
    private static final String UNSEALED =
            "SELECT "
                    + AuditRows.ENTRY_COLUMNS
                    + " FROM audit_unsealed u JOIN audit_entry e ON e.id = u.entry_id ORDER BY e.id LIMIT ?";

    private final AgroalDataSource database;
    private final InstantSource clock;
    private final AuditConfig config;
    private final AuditKeys keys;
    private final Outbox outbox;
    private final Chain chain;
    private final io.micrometer.core.instrument.Counter sealed;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean behind;

    Sealer(
            AgroalDataSource database,
            InstantSource clock,
            AuditConfig config,
            AuditKeys keys,
            Outbox outbox,
            MeterRegistry meters,
            @ConfigProperty(name = "dueregard.service") String service) {
        this.database = database;
        this.clock = clock;
        this.config = config;
        this.keys = keys;
        this.outbox = outbox;
        this.chain = new Chain(service);
        this.sealed = meters.counter("dueregard.audit.sealed");
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("audit-sealer").daemon().start(this::run);
    }

    /** Early, while the pool that it stands on is still there. */
    void stop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
        stop.countDown();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        var pause = config.sealEvery();
        try {
            while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = look(pause);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Seals what there is; answers how long to rest. */
    private Duration look(Duration pause) {
        try {
            while (seal() == config.sealRows() && stop.getCount() > 0) {
                // A full batch: there is probably more.
            }
            return config.sealEvery();
        } catch (RuntimeException failure) {
            var longer = pause.multipliedBy(2);
            if (pause.equals(config.sealEvery())) {
                LOG.warnf("The audit trail is not sealed at the moment: %s", failure);
            }
            return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        }
    }

    /** Seals one batch and signs a checkpoint when it is time; answers how many were sealed. */
    int seal() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (var connection = database.getConnection()) {
                                return locked(connection) ? seal(connection) : 0;
                            }
                        });
    }

    private record State(boolean pending, long head, long checkpoint, @Nullable Instant signedAt) {}

    private int seal(Connection connection) throws SQLException {
        var state = state(connection);
        warnOfMissingTail(state);
        var entries = state.pending ? unsealed(connection) : List.<AuditEntry>of();
        var head = state.head;
        if (!entries.isEmpty()) {
            head += entries.size();
            append(connection, link(entries, state.head, hashAt(connection, state.head)));
            sealed.increment(entries.size());
        }
        if (isDue(state, head)) {
            sign(connection, head);
        }
        return entries.size();
    }

    private List<Chain.Seal> link(List<AuditEntry> entries, long head, byte[] headHash) {
        var seals = new ArrayList<Chain.Seal>(entries.size());
        var position = head;
        var previous = headHash;
        for (var entry : entries) {
            position++;
            var hash = chain.link(position, entry, previous);
            seals.add(new Chain.Seal(position, entry.id(), previous, hash));
            previous = hash;
        }
        return seals;
    }

    private boolean isDue(State state, long head) {
        if (head <= state.checkpoint) {
            return false;
        }
        return state.signedAt == null
                || head - state.checkpoint >= config.checkpointRows()
                || !state.signedAt.plus(config.checkpointEvery()).isAfter(clock.instant());
    }

    private void sign(Connection connection, long position) throws SQLException {
        var key = keys.current();
        var unsigned =
                new Checkpoint(
                        position,
                        hashAt(connection, position),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        key.id(),
                        new byte[0]);
        var checkpoint =
                new Checkpoint(
                        position,
                        unsigned.hash(),
                        unsigned.signedAt(),
                        key.id(),
                        key.sign(chain.signed(unsigned)));
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO audit_checkpoint (position, hash, signed_at, key_id, signature)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, position);
            insert.setBytes(2, checkpoint.hash());
            insert.setObject(3, utc(checkpoint.signedAt()));
            insert.setString(4, checkpoint.keyId());
            insert.setBytes(5, checkpoint.signature());
            insert.executeUpdate();
        }
        outbox.append(
                new Aggregate("audit-trail", chain.service()),
                new Announcement(
                        TYPE, chain.service(), checkpoint.copy(chain.service()), config.topic()));
    }

    private void warnOfMissingTail(State state) {
        var missing = state.head < state.checkpoint;
        if (missing && !behind) {
            LOG.errorf(
                    "The audit trail ends at position %d, and position %d was signed: its tail is missing."
                            + " Verify it.",
                    state.head, state.checkpoint);
        }
        behind = missing;
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var lock = connection.createStatement();
                var row = lock.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static State state(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(STATE)) {
            row.next();
            var signedAt = row.getObject("signed_at", OffsetDateTime.class);
            return new State(
                    row.getBoolean("pending"),
                    row.getLong("head"),
                    row.getLong("checkpoint"),
                    signedAt == null ? null : signedAt.toInstant());
        }
    }

    private List<AuditEntry> unsealed(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(UNSEALED)) {
            query.setInt(1, config.sealRows());
            var entries = new ArrayList<AuditEntry>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var entry = AuditRows.entry(row);
                    if (entry != null) {
                        entries.add(entry);
                    }
                }
            }
            return entries;
        }
    }

    private byte[] hashAt(Connection connection, long position) throws SQLException {
        if (position == 0) {
            return chain.genesis();
        }
        try (var query =
                connection.prepareStatement("SELECT hash FROM audit_seal WHERE position = ?")) {
            query.setLong(1, position);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private void append(Connection connection, List<Chain.Seal> seals) throws SQLException {
        var now = utc(clock.instant());
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO audit_seal (position, entry_id, previous_hash, hash, sealed_at)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            for (var seal : seals) {
                insert.setLong(1, seal.position());
                insert.setObject(2, seal.entryId());
                insert.setBytes(3, seal.previousHash());
                insert.setBytes(4, seal.hash());
                insert.setObject(5, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var delete =
                connection.prepareStatement(
                        "DELETE FROM audit_unsealed WHERE entry_id = ANY (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", seals.stream().map(Chain.Seal::entryId).toArray(UUID[]::new)));
            delete.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
