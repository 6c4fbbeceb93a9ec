package org.dueregard.monitoring.uploads;

import java.sql.SQLException;

/** The database did not take or give the bytes of a file. */
final class UploadStoreException extends RuntimeException {
    UploadStoreException(SQLException cause) {
        super("The bytes could not be written or read", cause);
    }
}
