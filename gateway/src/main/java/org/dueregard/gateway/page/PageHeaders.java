package org.dueregard.gateway.page;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers that tell a browser what it may do with an answer. A page loads nothing from elsewhere,
 * is shown in no frame, and sends forms only here and, at the end of a session, to the login
 * server.
 */
@ApplicationScoped
public class PageHeaders {
    /** Before everything else, so that a refusal carries them too. */
    private static final int ORDER = -300;

    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** Swagger UI starts itself by a script in its page and writes styles as it goes. */
    private static final String SWAGGER_UI =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'"
                    + " 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** What is published is shown in the styles of the site, and runs nothing. */
    private static final String DOCUMENT =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri"
                    + " 'none'; form-action 'none'";

    /** What services show as pages of their own. */
    private static final Pattern DOCUMENTS =
            Pattern.compile(
                    "/v1/(published-assessments|plan-editions|annual-reports|board-reports|reports"
                            + "|monitoring-reports|employment-reports)/.*"
                            + "|/v1/plans/[^/]+/comparison");

    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri"
                    + " 'none'; form-action 'self' ";

    private final TenantConfigBean login;
    private final String configured;

    @Inject
    public PageHeaders(
            TenantConfigBean login,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI configured) {
        this.login = login;
        this.configured = origin(configured);
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::set);
    }

    private void set(RoutingContext context) {
        var path = context.normalizedPath();
        set(context.response(), policy(path));
        context.next();
    }

    private String policy(String path) {
        if (DOCUMENTS.matcher(path).matches()) {
            return DOCUMENT;
        }
        if (path.startsWith("/v1/") || path.startsWith("/openapi")) {
            return NOTHING;
        }
        return path.startsWith("/swagger-ui") ? SWAGGER_UI : PAGE + loginOrigin();
    }

    /** Where browsers reach the login server; inside a cluster it may have another name. */
    private String loginOrigin() {
        var tenant = login.getDefaultTenant();
        var metadata = tenant.ready() ? tenant.getOidcMetadata() : null;
        return metadata == null || metadata.getEndSessionUri() == null
                ? configured
                : origin(URI.create(metadata.getEndSessionUri()));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static void set(HttpServerResponse response, String policy) {
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Content-Security-Policy", policy)
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
