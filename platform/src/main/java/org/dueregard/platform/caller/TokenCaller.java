package org.dueregard.platform.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller as the request's token tells them, with the posts that they hold at this instant. */
@RequestScoped
class TokenCaller implements CurrentCaller {
    private final SecurityIdentity identity;
    private final Posts posts;
    private final InstantSource clock;
    private @Nullable Caller caller;

    TokenCaller(SecurityIdentity identity, Posts posts, InstantSource clock) {
        this.identity = identity;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public Caller get() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        var known = caller;
        if (known == null) {
            var person = new Person(sub());
            known = new Caller(person, identity.getRoles(), posts.heldBy(person, clock.instant()));
            caller = known;
        }
        return known;
    }

    private String sub() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }
}
