package org.dueregard.platform.caller;

import java.time.Instant;
import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/**
 * Which posts a person holds. The default bean reads the directory that is kept from {@code
 * post.changed}; action-plan-service, which owns the posts, brings its own.
 */
public interface Posts {
    /** Codes of the open posts that the person holds, acts in or deputises for at this instant. */
    Set<String> heldBy(Person person, Instant at);

    boolean known(String postCode);

    /**
     * Refuses a caller who may not act for the post, and says so where the post itself has not been
     * announced here yet.
     */
    default void require(Caller caller, String postCode) {
        if (!caller.holds(postCode) && !known(postCode)) {
            throw DomainException.forbidden(
                    "post-not-known-yet",
                    "The post " + postCode + " has not been announced to this service yet.");
        }
        caller.requirePost(postCode);
    }
}
