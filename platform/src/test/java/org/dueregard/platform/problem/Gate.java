package org.dueregard.platform.problem;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;

/**
 * Keeps use cases whose thing has a name that begins with "gated" in flight, with their transaction
 * open, until it is closed: an advisory lock that they wait for.
 */
public final class Gate implements AutoCloseable {
    private static final long KEY = 4711;

    private final Connection connection;

    private Gate(Connection connection) {
        this.connection = connection;
    }

    public static Gate shut() {
        try {
            var connection = connect();
            try (var lock = connection.prepareStatement("SELECT pg_advisory_lock(?)")) {
                lock.setLong(1, KEY);
                lock.execute();
            }
            return new Gate(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as the service's own role. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                ServiceStack.postgres().jdbcUrl(Database.EIA),
                Database.EIA.role(),
                Database.EIA.role());
    }

    /** Waits until so many use cases stand before the gate. */
    public Gate await(int waiting) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> waiting().size() == waiting);
        return this;
    }

    /** Ends the database connections of the use cases that stand before the gate. */
    public void killWaiting() {
        try (var kill = connection.prepareStatement("SELECT pg_terminate_backend(?)")) {
            for (var pid : waiting()) {
                kill.setInt(1, pid);
                kill.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> waiting() {
        try (var query =
                connection.prepareStatement(
                        "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ? AND NOT granted"); ) {
            query.setLong(1, KEY);
            var pids = new ArrayList<Integer>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    pids.add(rows.getInt(1));
                }
            }
            return pids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
