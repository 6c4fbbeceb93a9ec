package org.dueregard.actionplan.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who reads: somebody who is signed in, or the public, who are shown posts and no persons. */
@RequestScoped
public class Reader {
    private final SecurityIdentity identity;

    Reader(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isPublic() {
        return identity.isAnonymous();
    }

    /** The value for those who are signed in; null for the public. */
    public <T> @Nullable T unlessPublic(@Nullable T value) {
        return isPublic() ? null : value;
    }
}
