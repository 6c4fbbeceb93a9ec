package org.dueregard.eia.review.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.review.Reviewing;
import org.dueregard.eia.review.Reviews;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewResource {
    private final Reviewing reviewing;
    private final Reviews reviews;
    private final Assessments assessments;
    private final CurrentCaller caller;

    public ReviewResource(
            Reviewing reviewing, Reviews reviews, Assessments assessments, CurrentCaller caller) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.assessments = assessments;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "eia_listReviews",
            summary = "The reviews of an assessment, oldest first, with causes and evidence")
    public ReviewListView list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        assessments.require(id);
        return ReviewListView.of(
                page.cut(
                        reviews.after(id, Answers.afterId(page), page.limit() + 1),
                        review -> review.id().toString(),
                        ReviewView::from));
    }

    @GET
    @Path("/{review}")
    @Authenticated
    @Operation(operationId = "eia_readReview", summary = "One review")
    public RestResponse<ReviewView> read(
            @PathParam("id") UUID id, @PathParam("review") UUID review) {
        var found = reviews.require(id, review);
        return Answers.tagged(found.version(), ReviewView.from(found));
    }

    @POST
    @Path("/{review}/conclusion")
    @Authenticated
    @Operation(
            operationId = "eia_proposeConclusion",
            summary = "Propose, as the owner, how the review ends",
            description = "By who holds the post that answers for the subject.")
    public RestResponse<ReviewView> propose(
            @PathParam("id") UUID id,
            @PathParam("review") UUID review,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ConcludeRequest request) {
        reviewing.propose(
                id, review, request.toConclusion(), ExpectedVersion.of(ifMatch), caller.get());
        return read(id, review);
    }

    @POST
    @Path("/{review}/agreement")
    @Consumes(MediaType.WILDCARD)
    @Authenticated
    @Operation(
            operationId = "eia_agreeToConclusion",
            summary = "Agree, as an assurer: the version stands, or a new draft takes its place",
            description = "By an assurer, or who steps in as one for this version.")
    public RestResponse<ReviewView> agree(
            @PathParam("id") UUID id,
            @PathParam("review") UUID review,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        reviewing.agree(id, review, ExpectedVersion.of(ifMatch), caller.get());
        return read(id, review);
    }

    @POST
    @Path("/{review}/objection")
    @Authenticated
    @Operation(
            operationId = "eia_objectToConclusion",
            summary = "Object, as an assurer: the review goes on",
            description = "By an assurer, or who steps in as one for this version.")
    public RestResponse<ReviewView> object(
            @PathParam("id") UUID id,
            @PathParam("review") UUID review,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ObjectRequest request) {
        reviewing.object(id, review, request.note(), ExpectedVersion.of(ifMatch), caller.get());
        return read(id, review);
    }
}
