package org.dueregard.gateway.home.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.dueregard.gateway.home.FormTokens;
import org.dueregard.gateway.home.SearchRates;
import org.dueregard.gateway.home.Session;
import org.dueregard.gateway.home.Sessions;
import org.dueregard.gateway.overview.Overview;
import org.dueregard.gateway.overview.Overviews;
import org.dueregard.gateway.page.Frame;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/")
@PermitAll
public class HomeResource {
    private final Overviews overviews;
    private final SearchRates rates;
    private final Sessions sessions;
    private final FormTokens forms;

    @Inject
    public HomeResource(
            Overviews overviews, SearchRates rates, Sessions sessions, FormTokens forms) {
        this.overviews = overviews;
        this.rates = rates;
        this.sessions = sessions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(
                Frame frame, Overview overview, SearchRates.@Nullable Table rates);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> home() {
        return sessions.current()
                .flatMap(
                        session ->
                                Uni.combine()
                                        .all()
                                        .unis(overviews.now(), ratesFor(session))
                                        .with((overview, table) -> page(session, overview, table)))
                .flatMap(page -> page.createUni())
                .map(
                        html ->
                                Response.ok(html)
                                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                        .build());
    }

    private Uni<Optional<SearchRates.Table>> ratesFor(Optional<Session> session) {
        return session.map(rates::latest).orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private TemplateInstance page(
            Optional<Session> session, Overview overview, Optional<SearchRates.Table> table) {
        var frame =
                new Frame(
                        "What is open",
                        session.map(Session::name).orElse(null),
                        session.map(known -> forms.of(SessionResource.SIGN_OUT, known))
                                .orElse(null));
        return Templates.home(frame, overview, table.orElse(null));
    }
}
