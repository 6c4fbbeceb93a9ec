package org.dueregard.platform.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.outbox.EventJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The audit trail in the service's own database. */
@ApplicationScoped
class StoredAuditTrail implements AuditTrail {
    private static final String APPEND =
            """
            INSERT INTO audit_entry (id, at, person, posts, action, aggregate_type, aggregate_id,
                reason, before, after, salt, digest, key_id, mac)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int SALT_BYTES = 32;

    private final AgroalDataSource database;
    private final InstantSource clock;
    private final AuditKeys keys;
    private final Chain chain;
    private final SecureRandom random = new SecureRandom();

    StoredAuditTrail(
            AgroalDataSource database,
            InstantSource clock,
            AuditKeys keys,
            @ConfigProperty(name = "dueregard.service") String service) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
        this.chain = new Chain(service);
    }

    @Override
    @Transactional(MANDATORY)
    public void append(Fact fact, Caller by, @Nullable String reason) {
        append(Ids.next(), fact, by, reason);
    }

    /** Appends under an id that is known beforehand. */
    void append(UUID id, Fact fact, Caller by, @Nullable String reason) {
        var payload =
                new AuditEntry.Payload(salt(), reason, json(fact.before()), json(fact.after()));
        var key = keys.current();
        var unsigned =
                new AuditEntry(
                        id,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by.person().sub(),
                        by.posts().stream().sorted().toList(),
                        fact.name(),
                        fact.aggregate().type(),
                        fact.aggregate().id(),
                        payload,
                        payload.digest(),
                        key.id(),
                        new byte[0]);
        insert(unsigned, payload, key.mac(chain.authored(unsigned)));
    }

    private void insert(AuditEntry entry, AuditEntry.Payload payload, byte[] mac) {
        try (var connection = database.getConnection();
                var append = connection.prepareStatement(APPEND)) {
            append.setObject(1, entry.id());
            append.setObject(2, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            append.setString(3, entry.person());
            append.setArray(4, connection.createArrayOf("text", array(entry.posts())));
            append.setString(5, entry.action());
            append.setString(6, entry.aggregateType());
            append.setString(7, entry.aggregateId());
            append.setString(8, payload.reason());
            append.setString(9, payload.before());
            append.setString(10, payload.after());
            append.setBytes(11, payload.salt());
            append.setBytes(12, entry.digest());
            append.setString(13, entry.keyId());
            append.setBytes(14, mac);
            append.executeUpdate();
        } catch (SQLException failed) {
            throw new AuditException("The audit entry could not be written", failed);
        }
    }

    private byte[] salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : EventJson.write(value);
    }

    private static Object[] array(List<String> texts) {
        return texts.toArray();
    }
}
