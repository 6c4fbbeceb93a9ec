package org.dueregard.platform.caller;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/**
 * Who asks: a person, the roles that their token grants, and the codes of the posts that they hold
 * (or act or deputise for) now.
 */
public record Caller(Person person, Set<String> roles, Set<String> posts) {
    public Caller {
        roles = Set.copyOf(roles);
        posts = Set.copyOf(posts);
    }

    /** The service itself, when it acts on an event or by the clock. */
    public static Caller system(String service) {
        return new Caller(new Person("system:" + service), Set.of(), Set.of());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean holds(String post) {
        return posts.contains(post);
    }

    public void requireRole(String role) {
        if (!has(role)) {
            throw DomainException.forbidden("role-missing", "This needs the role " + role + ".");
        }
    }

    public void requirePost(String post) {
        if (!holds(post)) {
            throw DomainException.forbidden(
                    "post-not-held",
                    "Only the holder, acting holder or deputy of the post "
                            + post
                            + " may do this.");
        }
    }
}
