package org.dueregard.platform.caller;

import java.time.Instant;
import java.util.Set;

/**
 * Which posts a person holds. The default bean reads the directory that is kept from {@code
 * post.changed}; action-plan-service, which owns the posts, brings its own.
 */
public interface Posts {
    /** Codes of the open posts that the person holds, acts in or deputises for at this instant. */
    Set<String> heldBy(Person person, Instant at);

    boolean known(String postCode);
}
