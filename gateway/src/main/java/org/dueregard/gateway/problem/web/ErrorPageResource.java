package org.dueregard.gateway.problem.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dueregard.gateway.page.Frame;
import org.dueregard.gateway.problem.ErrorPages;
import org.dueregard.gateway.problem.ErrorPages.ErrorPage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a problem's {@code type} leads to. */
@Path("/errors")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ErrorPageResource {
    private final ErrorPages pages;

    @Inject
    public ErrorPageResource(ErrorPages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "errors")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, List<ErrorPage> pages);

        static native TemplateInstance page(Frame frame, ErrorPage page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(Frame.plain("Problems and what to do"), pages.all());
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public TemplateInstance page(String slug) {
        var page = pages.find(slug).orElseThrow(NotFoundException::new);
        return Templates.page(Frame.plain(page.title()), page);
    }
}
