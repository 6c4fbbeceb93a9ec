package org.dueregard.eia.assessment;

import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.problem.DomainException;

/** Only who holds a post acts for it; of a post that nobody has announced yet, that is said. */
public final class HeldPosts {
    private HeldPosts() {}

    public static void require(String post, Caller by, Posts posts) {
        if (!by.holds(post) && !posts.known(post)) {
            throw DomainException.forbidden(
                    "post-not-known-yet",
                    "The post "
                            + post
                            + " has not been announced to this service; try again in a moment, or"
                            + " create it.");
        }
        by.requirePost(post);
    }
}
