package org.dueregard.gateway.home;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** The session of whoever looks at a page. */
@ApplicationScoped
public class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private static final BiConsumer<RoutingContext, Throwable> IGNORE = (context, failure) -> {};

    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest request;

    @Inject
    public Sessions(CurrentIdentityAssociation identities, CurrentVertxRequest request) {
        this.identities = identities;
        this.request = request;
    }

    /** Empty for everyone else, and for a session that has run out. */
    public Uni<Optional<Session>> current() {
        // Quarkus would send the browser to the login server; this page is for everyone.
        request.getCurrent().put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, IGNORE);
        return identities
                .getDeferredIdentity()
                .map(Sessions::session)
                .onFailure()
                .recoverWithItem(
                        failure -> {
                            LOG.debugf("A session is not accepted: %s", failure);
                            return Optional.empty();
                        });
    }

    private static Optional<Session> session(SecurityIdentity identity) {
        var accessToken = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous()
                || accessToken == null
                || !(identity.getPrincipal() instanceof JsonWebToken idToken)) {
            return Optional.empty();
        }
        String post = idToken.getClaim("name");
        return Optional.of(
                new Session(
                        post == null ? "Signed in" : post,
                        accessToken.getToken(),
                        "%s %s %d"
                                .formatted(
                                        idToken.getSubject(),
                                        idToken.getTokenID(),
                                        idToken.getIssuedAtTime())));
    }
}
