package org.dueregard.platform.inbox;

import java.sql.SQLException;

/** The database refused or is away. */
public final class InboxException extends RuntimeException {
    InboxException(String message, SQLException cause) {
        super(message, cause);
    }
}
