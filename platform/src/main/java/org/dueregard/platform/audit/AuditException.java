package org.dueregard.platform.audit;

/** The audit trail could not be written or read; what depends on it does not happen either. */
public final class AuditException extends RuntimeException {
    AuditException(String message, Throwable cause) {
        super(message, cause);
    }
}
