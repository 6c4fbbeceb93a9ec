package org.dueregard.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that is away from a consumer that refuses. */
@ApplicationScoped
public class DatabaseFaults {
    /** Connection, resources, operator intervention, system error; 25006 is a stand-by. */
    private static final Set<String> AWAY = Set.of("08", "53", "58", "57P");

    private final AgroalDataSource database;

    DatabaseFaults(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Where the failure itself does not say so (a commit that was cut off, a pool without
     * connections), the database is asked.
     */
    public boolean isBehind(Throwable failure) {
        return saysAway(failure) || !answers();
    }

    static boolean saysAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLRecoverableException
                    || cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                var state = sql.getSQLState();
                if (state.equals("25006") || AWAY.stream().anyMatch(state::startsWith)) {
                    return true;
                }
            }
            if (cause == cause.getCause()) {
                return false;
            }
        }
        return false;
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(5);
        } catch (SQLException away) {
            return false;
        }
    }
}
