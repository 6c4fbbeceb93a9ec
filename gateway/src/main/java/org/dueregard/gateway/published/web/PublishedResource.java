package org.dueregard.gateway.published.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.gateway.page.Frame;
import org.dueregard.gateway.published.Publications;
import org.dueregard.gateway.published.Published;
import org.dueregard.gateway.published.ReleasePage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What everybody reads: figures that are released, and reports. */
@Path("/published-figures")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PublishedResource {
    private final Publications publications;

    @Inject
    public PublishedResource(Publications publications) {
        this.publications = publications;
    }

    @CheckedTemplate(basePath = "published")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, Published published);

        static native TemplateInstance release(Frame frame, ReleasePage release);
    }

    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> list(
            @QueryParam("releasesAfter") @Nullable String releasesAfter,
            @QueryParam("reportsAfter") @Nullable String reportsAfter) {
        return publications
                .page(releasesAfter, reportsAfter)
                .map(page -> Templates.list(Frame.plain("Published figures and reports"), page));
    }

    @GET
    @Path("/releases/{id}")
    @Operation(hidden = true)
    public Uni<TemplateInstance> release(@PathParam("id") String id) {
        return publications
                .release(id)
                .map(found -> found.orElseThrow(NotFoundException::new))
                .map(release -> Templates.release(Frame.plain(release.title()), release));
    }
}
