package org.dueregard.platform.inbox;

/** The event cannot be read; trying again would not help. */
public final class MalformedEventException extends Exception {
    MalformedEventException(String what) {
        super(what);
    }
}
