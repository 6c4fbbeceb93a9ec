package org.dueregard.monitoring.stream;

import java.sql.SQLException;

/** The database did not take or give undelivered messages. */
final class UndeliveredException extends RuntimeException {
    UndeliveredException(SQLException cause) {
        super("The undelivered messages could not be written or read", cause);
    }
}
