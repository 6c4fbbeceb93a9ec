package org.dueregard.platform.outbox;

import java.sql.SQLException;

/** The database refused or is away; the transaction cannot commit. */
public final class OutboxException extends RuntimeException {
    OutboxException(String message, SQLException cause) {
        super(message, cause);
    }
}
