package org.dueregard.monitoring.ingest;

import java.sql.SQLException;

/** The database did not take or give records. */
public final class RecordStoreException extends RuntimeException {
    RecordStoreException(SQLException cause) {
        super("The records could not be written or read", cause);
    }
}
