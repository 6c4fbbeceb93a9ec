package org.dueregard.gateway.admission;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.dueregard.gateway.problem.Answers;
import org.dueregard.gateway.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Stands before every route. A caller is the person of the token, or the address where there is no
 * token. It never touches the body: while the login server's keys are fetched the request rests,
 * and not a byte of an upload is lost.
 */
@ApplicationScoped
public class Admission {
    private static final Logger LOG = Logger.getLogger(Admission.class);

    /** After Quarkus has attached the means to authenticate (-200), before every route. */
    private static final int ORDER = -100;

    private static final Pattern COMMENTS = Pattern.compile("/v1/public-comments/*");

    private static final BiConsumer<RoutingContext, Throwable> IGNORE = (context, failure) -> {};

    private final RateLimit rate;
    private final IdentityProviderManager identities;
    private final Answers answers;

    @Inject
    public Admission(RateLimit rate, IdentityProviderManager identities, Answers answers) {
        this.rate = rate;
        this.identities = identities;
        this.answers = answers;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        var path = context.normalizedPath();
        if (path.startsWith("/q/") || path.startsWith("/assets/")) {
            context.next();
        } else if (path.startsWith("/v1/")
                && context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            admitByToken(context);
        } else {
            admit(context, address(context));
        }
    }

    private void admitByToken(RoutingContext context) {
        var eventLoop = context.vertx().getOrCreateContext();
        // Quarkus would answer 401 without a word.
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, IGNORE);
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        identity -> eventLoop.runOnContext(ready -> admitPerson(context, identity)),
                        failure -> eventLoop.runOnContext(ready -> refuseToken(context, failure)));
    }

    private void admitPerson(RoutingContext context, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            refuse(context, Problem.tokenRefused(TokenFaults.NOT_OURS));
        } else {
            admit(context, "person " + identity.getPrincipal().getName());
        }
    }

    private void admit(RoutingContext context, String caller) {
        rate.take(caller)
                .map(Problem::tooManyRequests)
                .or(() -> tooManyComments(context))
                .ifPresentOrElse(problem -> refuse(context, problem), context::next);
    }

    /** By the address, whoever signs in there. */
    private Optional<Problem> tooManyComments(RoutingContext context) {
        return context.request().method().equals(HttpMethod.POST)
                        && COMMENTS.matcher(context.normalizedPath()).matches()
                ? rate.takeComment(address(context)).map(Problem::tooManyComments)
                : Optional.empty();
    }

    private void refuseToken(RoutingContext context, Throwable failure) {
        var problem = TokenFaults.problem(failure);
        if (problem.status() == 401) {
            // A guesser of tokens uses up the share of the address.
            refuse(
                    context,
                    rate.take(address(context)).map(Problem::tooManyRequests).orElse(problem));
        } else {
            LOG.warn("A token could not be checked", failure);
            refuse(context, problem);
        }
    }

    private void refuse(RoutingContext context, Problem problem) {
        answers.refuse(context, problem);
    }

    private static String address(RoutingContext context) {
        return "address " + context.request().remoteAddress().hostAddress();
    }
}
