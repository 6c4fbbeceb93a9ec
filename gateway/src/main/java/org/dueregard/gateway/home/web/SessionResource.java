package org.dueregard.gateway.home.web;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.dueregard.gateway.home.FormTokens;
import org.dueregard.gateway.home.Session;
import org.dueregard.gateway.home.Sessions;
import org.dueregard.gateway.page.Frame;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Signs people in by authorisation code at the login server, and out again, here and there. */
@Path("/")
public class SessionResource {
    static final String SIGN_OUT = "sign-out";
    private static final URI HOME = URI.create("/");

    private final Sessions sessions;
    private final FormTokens forms;
    private final OidcSession oidcSession;
    private final OidcConfigurationMetadata loginServer;

    @Inject
    public SessionResource(
            Sessions sessions,
            FormTokens forms,
            OidcSession oidcSession,
            OidcConfigurationMetadata loginServer) {
        this.sessions = sessions;
        this.forms = forms;
        this.oidcSession = oidcSession;
        this.loginServer = loginServer;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance formExpired(Frame frame);
    }

    /** Whoever comes here is sent to the login server first, and home afterwards. */
    @GET
    @Path("sign-in")
    @Authenticated
    @Operation(hidden = true)
    public Response signIn() {
        return Response.seeOther(HOME).build();
    }

    @POST
    @Path("sign-out")
    @PermitAll
    @Blocking
    @Operation(hidden = true)
    public Uni<Response> signOut(
            @FormParam("token") @Nullable String token,
            @HeaderParam("Sec-Fetch-Site") @Nullable String site,
            @Context UriInfo uri) {
        return sessions.current()
                .flatMap(
                        session -> {
                            if (session.isEmpty()) {
                                return Uni.createFrom().item(Response.seeOther(HOME).build());
                            }
                            if (!comesFromHere(token, site, session.get())) {
                                return refusal();
                            }
                            var farewell = farewell(uri);
                            return oidcSession
                                    .logout()
                                    .map(done -> Response.seeOther(farewell).build());
                        });
    }

    private boolean comesFromHere(@Nullable String token, @Nullable String site, Session session) {
        return (site == null || site.equals("same-origin")) && forms.isOf(SIGN_OUT, session, token);
    }

    private static Uni<Response> refusal() {
        return Templates.formExpired(Frame.plain("This form cannot be used"))
                .createUni()
                .map(
                        html ->
                                Response.status(Response.Status.FORBIDDEN)
                                        .type("text/html;charset=UTF-8")
                                        .entity(html)
                                        .build());
    }

    /** The login server forgets the session as well, and sends the browser home. */
    private URI farewell(UriInfo uri) {
        var endSession = loginServer.getEndSessionUri();
        if (endSession == null) {
            return HOME;
        }
        return UriBuilder.fromUri(endSession)
                .queryParam("id_token_hint", oidcSession.getIdToken().getRawToken())
                .queryParam("post_logout_redirect_uri", uri.getBaseUri())
                .build();
    }
}
