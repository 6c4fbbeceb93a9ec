package org.dueregard.eia.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.eia.commentperiod.CommentPeriods;
import org.dueregard.eia.commentperiod.CommentWindow;
import org.dueregard.eia.publication.MonitoringReports;
import org.dueregard.eia.publication.MonitoringReports.ReportYear;
import org.dueregard.eia.publication.PublicDocument;
import org.dueregard.eia.publication.PublishedCopies;
import org.dueregard.eia.publication.PublishedCopy;
import org.dueregard.eia.publication.Publishing;
import org.dueregard.eia.publication.Standing;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What everyone reads: the frozen bytes as JSON, or a page made of nothing else. */
@Path("/v1/published-assessments")
@PermitAll
@Tag(name = "Published assessments")
public class PublishedAssessmentResource {
    /** Another number for each form in which the page or the PDF says the same. */
    private static final int FORM = 3;

    private static final String PDF = "application/pdf";
    private static final Variant JSON =
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null);
    private static final Variant HTML =
            new Variant(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"), (String) null, null);

    private final PublishedCopies copies;
    private final Publishing publishing;
    private final PublicPage page;
    private final PublicPdf pdf;
    private final MonitoringReports reports;
    private final CommentPeriods periods;

    public PublishedAssessmentResource(
            PublishedCopies copies,
            Publishing publishing,
            PublicPage page,
            PublicPdf pdf,
            MonitoringReports reports,
            CommentPeriods periods) {
        this.copies = copies;
        this.publishing = publishing;
        this.page = page;
        this.pdf = pdf;
        this.reports = reports;
        this.periods = periods;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "eia_listPublishedAssessments",
            summary = "Everything that is published")
    public Page<PublicationView> list(@BeanParam PageRequest page) {
        return page.cut(
                copies.after(key(page.afterKey()), page.limit() + 1),
                copy -> copy.assessmentId() + "/" + copy.number(),
                PublicationView::from);
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "eia_readPublishedAssessment",
            summary = "The latest published version of an assessment, as JSON or as a page")
    @APIResponse(
            responseCode = "200",
            description = "The frozen copy",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicDocument.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class))
            })
    public Response latest(@PathParam("id") UUID id, @Context Request request) {
        return answer(copies.latest(id), request);
    }

    @GET
    @Path("/{id}/monitoring-reports")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "eia_listPublishedMonitoringReports",
            summary = "The annual monitoring reports of an assessment; gap years are missing")
    public ReportYearView.ReportYears reports(
            @PathParam("id") UUID id, @BeanParam PageRequest page) {
        return ReportYearView.ReportYears.of(
                reports.overdueSince(id),
                page.cutWhole(
                        reports.yearsOf(copies.first(id)),
                        ReportYear::year,
                        Integer::valueOf,
                        ReportYearView::from));
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "eia_readPublishedAssessmentVersion",
            summary = "One published version, which never changes, as JSON or as a page")
    @APIResponse(
            responseCode = "200",
            description = "The frozen copy",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicDocument.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class))
            })
    public Response version(
            @PathParam("id") UUID id, @PathParam("version") int version, @Context Request request) {
        return answer(copies.require(id, version), request);
    }

    @GET
    @Path("/{id}/versions/{version}/pdf")
    @Produces(PDF)
    @Operation(
            operationId = "eia_readPublishedAssessmentPdf",
            summary = "One published version as a tagged, accessible PDF")
    @APIResponse(
            responseCode = "200",
            description = "The frozen copy",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(
            @PathParam("id") UUID id, @PathParam("version") int version, @Context Request request) {
        var copy = copies.require(id, version);
        var standing = publishing.standing(copy);
        var years = reports.yearsOf(copies.first(id));
        var comments = periods.ofCopy(id, version);
        var tag =
                new EntityTag(
                        copy.sha256()
                                + "-pdf"
                                + FORM
                                + "-"
                                + state(copy, standing, years, comments),
                        true);
        var unchanged = request.evaluatePreconditions(tag);
        var response =
                unchanged != null
                        ? unchanged
                        : Response.ok(pdf.of(copy, standing, years, comments), PDF)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "inline; filename=\"assessment-%s-%d.pdf\""
                                                .formatted(id, version));
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").build();
    }

    private String state(
            PublishedCopy copy, Standing standing, List<ReportYear> years, CommentWindow comments) {
        var overdue = reports.overdueSince(copy.assessmentId());
        return standing.name().toLowerCase(Locale.ROOT)
                + (overdue == null ? "" : "-overdue-" + overdue)
                + "-"
                + Integer.toHexString(years.hashCode())
                + (comments.open() ? "-" : "-closed-")
                + comments.tag();
    }

    private Response answer(PublishedCopy copy, Request request) {
        var variant = request.selectVariant(List.of(JSON, HTML));
        var html = HTML.equals(variant);
        var standing = publishing.standing(copy);
        var years =
                html ? reports.yearsOf(copies.first(copy.assessmentId())) : List.<ReportYear>of();
        var comments = periods.ofCopy(copy.assessmentId(), copy.number());
        var tag =
                new EntityTag(
                        html
                                ? copy.sha256()
                                        + "-page"
                                        + FORM
                                        + "-"
                                        + state(copy, standing, years, comments)
                                : copy.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        var response =
                unchanged != null
                        ? unchanged
                        : html
                                ? Response.ok(page.of(copy, standing, years, comments))
                                        .variant(HTML)
                                : Response.ok(copy.document())
                                        .variant(JSON)
                                        .header("Repr-Digest", digest(copy));
        var here = "/v1/published-assessments/" + copy.assessmentId();
        var successor = standing.superseded() ? ", <" + here + ">; rel=\"successor-version\"" : "";
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.CONTENT_LOCATION, here + "/versions/" + copy.number())
                .header(HttpHeaders.LINK, "<" + here + ">; rel=\"latest-version\"" + successor)
                .build();
    }

    /** RFC 9530. */
    private static String digest(PublishedCopy copy) {
        return "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(copy.sha256()))
                + ":";
    }

    private static PublishedCopy.@Nullable Key key(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            var slash = cursor.indexOf('/');
            return new PublishedCopy.Key(
                    UUID.fromString(cursor.substring(0, Math.max(slash, 0))),
                    Integer.parseInt(cursor.substring(slash + 1)));
        } catch (IllegalArgumentException anotherList) {
            throw DomainException.malformed(
                    "page-malformed",
                    "Not a page of this list",
                    "The page was asked for with a cursor of another list.");
        }
    }
}
