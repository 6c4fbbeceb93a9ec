package org.dueregard.monitoring.uploads;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;

/**
 * A connection of its own that holds uploads for one worker. When the worker dies the connection
 * does, and another one may go on at once.
 */
final class Holding implements AutoCloseable {
    /** A machine that is gone without a word is missed after eleven seconds. */
    private static final String SETTINGS =
            "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";

    private static final String HOLD =
            "SELECT pg_try_advisory_lock(hashtextextended('upload/' || ?, 0))";
    private static final String LET_GO =
            "SELECT pg_advisory_unlock(hashtextextended('upload/' || ?, 0))";
    private static final int SECONDS = 5;

    private final Connection connection;

    private Holding(Connection connection) {
        this.connection = connection;
    }

    static Holding open(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "15");
        properties.setProperty("ApplicationName", "upload-worker");
        properties.setProperty("options", SETTINGS);
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("Not the address of a PostgreSQL database: " + url);
        }
        return new Holding(connection);
    }

    /** Whether nobody else holds the upload; from now on this does. */
    boolean hold(UUID upload) throws SQLException {
        return ask(HOLD, upload);
    }

    void letGo(UUID upload) throws SQLException {
        ask(LET_GO, upload);
    }

    /** Whether what it holds is held still. */
    boolean lasts() throws SQLException {
        return connection.isValid(SECONDS);
    }

    private boolean ask(String sql, UUID upload) throws SQLException {
        try (var ask = connection.prepareStatement(sql)) {
            ask.setString(1, upload.toString());
            try (var rows = ask.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
