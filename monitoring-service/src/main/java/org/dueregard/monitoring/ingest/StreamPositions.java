package org.dueregard.monitoring.ingest;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** How far the messages of each feed were taken in. Whoever asks holds the lock of the feed. */
@ApplicationScoped
class StreamPositions {
    private static final String NEXT =
            """
            SELECT next_offset FROM stream_position
            WHERE topic_id = ? AND partition = ? AND feed = ?
            """;

    private static final String MOVE =
            """
            INSERT INTO stream_position (topic_id, partition, feed, next_offset) VALUES (?, ?, ?, ?)
            ON CONFLICT (topic_id, partition, feed) DO UPDATE SET next_offset = excluded.next_offset
            """;

    private final AgroalDataSource database;

    StreamPositions(AgroalDataSource database) {
        this.database = database;
    }

    /** The offset before which every message of the feed was taken in; 0 where none was. */
    long next(Stream stream, int feed) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(NEXT)) {
            select.setString(1, stream.topicId());
            select.setInt(2, stream.partition());
            select.setInt(3, feed);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw new RecordStoreException(failed);
        }
    }

    void move(Stream stream, int feed, long next) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(MOVE)) {
            update.setString(1, stream.topicId());
            update.setInt(2, stream.partition());
            update.setInt(3, feed);
            update.setLong(4, next);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new RecordStoreException(failed);
        }
    }
}
