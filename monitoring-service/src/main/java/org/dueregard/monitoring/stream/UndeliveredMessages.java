package org.dueregard.monitoring.stream;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.ingest.Stream;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The messages that belong to nobody, whatever has become of them. */
@ApplicationScoped
public class UndeliveredMessages implements PanacheRepositoryBase<UndeliveredMessage, UUID> {
    private static final String KNOWN =
            """
            SELECT place FROM undelivered_message
            WHERE topic_id = ? AND partition = ? AND place = ANY (?)
            """;

    private static final String ADD =
            """
            INSERT INTO undelivered_message (id, topic, topic_id, partition, place, received_at,
                reason, header_names, bytes, value)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (topic_id, partition, place) DO NOTHING
            """;

    private final AgroalDataSource database;

    UndeliveredMessages(AgroalDataSource database) {
        this.database = database;
    }

    public UndeliveredMessage require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** The message, with which nobody else does anything until the transaction ends. */
    UndeliveredMessage requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    private static DomainException missing(UUID id) {
        return DomainException.notFound("undelivered message", id);
    }

    /** Those in a state after this one, the oldest first. */
    public List<UndeliveredMessage> page(UndeliveredState state, @Nullable UUID after, int most) {
        return (after == null
                        ? find("from UndeliveredMessage m where m.state = ?1 order by m.id", state)
                        : find(
                                "from UndeliveredMessage m where m.state = ?1 and m.id > ?2"
                                        + " order by m.id",
                                state,
                                after))
                .range(0, most - 1)
                .list();
    }

    /** Gives up those that came before this moment and wait still, and answers how many did. */
    public int discardOld(Instant before, String why, Person by, Instant at) {
        return update(
                "state = ?1, value = null, endedReason = ?2, endedAt = ?3, endedBy = ?4"
                        + " where state = ?5 and receivedAt < ?6",
                UndeliveredState.DISCARDED,
                why,
                at,
                by.sub(),
                UndeliveredState.WAITING,
                before);
    }

    /** Of these, those that are not here yet. */
    List<Sorted.Stray> unknown(Stream stream, List<Sorted.Stray> strays) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(KNOWN)) {
            select.setString(1, stream.topicId());
            select.setInt(2, stream.partition());
            select.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint",
                            strays.stream().map(stray -> stray.message().offset()).toArray()));
            var known = new HashSet<Long>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getLong(1));
                }
            }
            return strays.stream()
                    .filter(stray -> !known.contains(stray.message().offset()))
                    .toList();
        } catch (SQLException failed) {
            throw new UndeliveredException(failed);
        }
    }

    void add(Stream stream, List<Sorted.Stray> strays, Instant at) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var stray : strays) {
                var value = stray.message().value();
                insert.setObject(1, Ids.next());
                insert.setString(2, stream.topic());
                insert.setString(3, stream.topicId());
                insert.setInt(4, stream.partition());
                insert.setLong(5, stray.message().offset());
                insert.setObject(6, at.atOffset(ZoneOffset.UTC));
                insert.setString(7, stray.reason().name());
                insert.setArray(8, connection.createArrayOf("text", stray.headerNames().toArray()));
                insert.setInt(9, value == null ? 0 : value.length);
                insert.setBytes(10, value);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new UndeliveredException(failed);
        }
    }
}
