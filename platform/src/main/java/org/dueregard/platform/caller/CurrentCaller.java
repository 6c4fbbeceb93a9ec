package org.dueregard.platform.caller;

/**
 * The caller of the request in progress; inject it into a resource and hand {@link #get()} to the
 * use case.
 */
public interface CurrentCaller {
    /** The authenticated caller; refuses with 401 where there is none. */
    Caller get();
}
