package org.dueregard.monitoring.uploads;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The bytes of large files as PostgreSQL keeps them: each piece where it stands in its file. */
@ApplicationScoped
class Chunks {
    private static final String ADD =
            """
            INSERT INTO upload_chunk (upload, position, content)
            SELECT number, ?, ? FROM upload WHERE id = ?
            """;

    private static final String READ =
            """
            SELECT content FROM upload_chunk
            WHERE upload = (SELECT number FROM upload WHERE id = ?) AND position = ?
            """;

    private static final String DROP =
            """
            DELETE FROM upload_chunk WHERE (upload, position) IN (
                SELECT upload, position FROM upload_chunk
                WHERE upload = (SELECT number FROM upload WHERE id = ?) LIMIT ?)
            """;

    private final AgroalDataSource database;

    Chunks(AgroalDataSource database) {
        this.database = database;
    }

    void add(UUID upload, long position, byte[] buffer, int length) {
        with(
                ADD,
                (connection, insert) -> {
                    insert.setLong(1, position);
                    insert.setBinaryStream(2, new ByteArrayInputStream(buffer, 0, length), length);
                    insert.setObject(3, upload);
                    return insert.executeUpdate();
                });
    }

    /** Drops some pieces, and answers how many. */
    int drop(UUID upload, int most) {
        return with(
                DROP,
                (connection, delete) -> {
                    delete.setObject(1, upload);
                    delete.setInt(2, most);
                    return delete.executeUpdate();
                });
    }

    /** The file from its beginning, one piece at a time. */
    Content open(UUID upload) {
        return new Content(upload);
    }

    /** The bytes of a file; a piece that the database does not give is a failure of reading. */
    final class Content extends InputStream {
        private final UUID upload;
        private byte[] chunk = {};
        private int next;
        private long read;

        private Content(UUID upload) {
            this.upload = upload;
        }

        /** How many bytes were read. */
        long position() {
            return read;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (next == chunk.length && !advance()) {
                return -1;
            }
            var most = Math.min(length, chunk.length - next);
            System.arraycopy(chunk, next, buffer, offset, most);
            next += most;
            read += most;
            return most;
        }

        private boolean advance() throws IOException {
            try {
                var following = chunk(upload, read);
                following.ifPresent(
                        bytes -> {
                            chunk = bytes;
                            next = 0;
                        });
                return following.isPresent();
            } catch (UploadStoreException away) {
                throw new IOException("The content of an upload could not be read", away);
            }
        }
    }

    private Optional<byte[]> chunk(UUID upload, long position) {
        return with(
                READ,
                (connection, select) -> {
                    select.setObject(1, upload);
                    select.setLong(2, position);
                    try (var rows = select.executeQuery()) {
                        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                    }
                });
    }

    private interface Work<T> {
        T on(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(connection, statement);
        } catch (SQLException failed) {
            throw new UploadStoreException(failed);
        }
    }
}
