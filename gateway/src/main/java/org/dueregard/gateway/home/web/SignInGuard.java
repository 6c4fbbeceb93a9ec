package org.dueregard.gateway.home.web;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dueregard.gateway.problem.Problem;
import org.dueregard.gateway.problem.web.ProblemPages;

/** Says in a page that nobody can sign in while the login server has never answered. */
@ApplicationScoped
public class SignInGuard {
    private final TenantConfigBean login;

    @Inject
    public SignInGuard(TenantConfigBean login) {
        this.login = login;
    }

    void install(@Observes Router router) {
        router.get("/sign-in").handler(this::guard);
    }

    private void guard(RoutingContext context) {
        var eventLoop = context.vertx().getOrCreateContext();
        login.getDefaultTenant()
                .initialize()
                .subscribe()
                .with(
                        tenant -> {
                            if (tenant.ready()) {
                                eventLoop.runOnContext(ready -> context.next());
                            } else {
                                eventLoop.runOnContext(failed -> refuse(context));
                            }
                        },
                        failure -> eventLoop.runOnContext(failed -> refuse(context)));
    }

    private static void refuse(RoutingContext context) {
        var problem = Problem.loginUnavailable();
        var response = context.response().setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, ProblemPages.MEDIA_TYPE)
                .end(ProblemPages.html(problem));
    }
}
