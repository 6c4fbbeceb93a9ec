package org.dueregard.monitoring.policies;

import java.sql.SQLException;

/** The database did not take or give policies. */
public final class PolicyStoreException extends RuntimeException {
    PolicyStoreException(SQLException cause) {
        super("The policies could not be written or read", cause);
    }
}
