package org.dueregard.actionplan.deliverynote.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.deliverynote.DeliveryNote;
import org.dueregard.actionplan.deliverynote.DeliveryNotes;
import org.dueregard.actionplan.deliverynote.ProblemSolving;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What delivery units note about what is being implemented. */
@Path("/v1/delivery-notes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Delivery notes")
public class DeliveryNoteResource {
    private final DeliveryNotes notes;
    private final ProblemSolving problemSolving;
    private final CurrentCaller caller;

    DeliveryNoteResource(DeliveryNotes notes, ProblemSolving problemSolving, CurrentCaller caller) {
        this.notes = notes;
        this.problemSolving = problemSolving;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_noteProblem",
            summary =
                    "A delivery unit notes what stands in the way of something that is being implemented")
    @APIResponseSchema(value = DeliveryNoteView.class, responseCode = "201")
    public RestResponse<DeliveryNoteView> note(@Valid @NotNull NoteRequest request) {
        var note = problemSolving.note(request.asked(), caller.get());
        return Answers.created(
                "/v1/delivery-notes/" + note.id(), DeliveryNoteView.from(note), note.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listDeliveryNotes",
            summary = "Notes about a matter, or all; those that are not resolved")
    public Page<DeliveryNoteView> list(
            @QueryParam("matterType") @Nullable MatterType matterType,
            @QueryParam("matterId") @Nullable String matterId,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam PageRequest page) {
        return page.cut(
                notes.page(
                        matterType,
                        matterId,
                        open,
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                note -> note.id().toString(),
                DeliveryNoteView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readDeliveryNote", summary = "A note")
    public RestResponse<DeliveryNoteView> read(@PathParam("id") UUID id) {
        return answer(notes.require(id));
    }

    @POST
    @Path("/{id}/outcome")
    @Operation(
            operationId = "actionPlan_resolveProblem",
            summary = "The delivery unit says what came of the remedy")
    public RestResponse<DeliveryNoteView> resolve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ResolveRequest request) {
        return answer(
                problemSolving.resolve(
                        id,
                        request.outcome(),
                        request.resolvedOn(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<DeliveryNoteView> answer(DeliveryNote note) {
        return Answers.ok(DeliveryNoteView.from(note), note.version());
    }
}
