package org.dueregard.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/**
 * Takes the payload (reason, before, after) out of entries for which the law demands it. Who did
 * what when stays, the chain still verifies, and an entry of its own tells of the erasure.
 */
@ApplicationScoped
public class Erasing {
    private final AgroalDataSource database;
    private final StoredAuditTrail trail;
    private final InstantSource clock;

    Erasing(AgroalDataSource database, StoredAuditTrail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the trail says of an erasure. */
    record Erased(UUID entryId, String lawfulBasis) implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("audit-entry", entryId.toString());
        }

        @Override
        public String name() {
            return "audit-entry.erased";
        }
    }

    /** All of them or none; refuses with every id that has no payload to erase. */
    @Transactional
    public void erase(List<UUID> entries, String lawfulBasis, String reason, Caller by) {
        var violations = new java.util.ArrayList<Violation>();
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var told = Ids.next();
            if (erase(entry, lawfulBasis, reason, by, told)) {
                trail.append(told, new Erased(entry, lawfulBasis), by, reason);
            } else {
                violations.add(
                        Violation.at(
                                "/entries/" + i, "is no entry that has a payload to be erased"));
            }
        }
        DomainException.refuseIfAny("Nothing was erased.", violations);
    }

    private boolean erase(UUID entry, String basis, String reason, Caller by, UUID told) {
        try (var connection = database.getConnection();
                var erase = connection.prepareStatement("SELECT audit_erase(?, ?, ?, ?, ?, ?)")) {
            erase.setObject(1, entry);
            erase.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            erase.setString(3, by.person().sub());
            erase.setString(4, basis);
            erase.setString(5, reason);
            erase.setObject(6, told);
            try (var row = erase.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new AuditException("The entry could not be erased", failed);
        }
    }
}
