package org.dueregard.platform.eventlog;

import java.sql.SQLException;

/** The database refused or is away. */
public final class EventLogException extends RuntimeException {
    EventLogException(String message, SQLException cause) {
        super(message, cause);
    }
}
