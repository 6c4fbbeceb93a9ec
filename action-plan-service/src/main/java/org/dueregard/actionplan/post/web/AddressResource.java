package org.dueregard.actionplan.post.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.post.Addressing;
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The addresses of those who are appointed, for themselves and the programme office. */
@Path("/v1/posts/{code}/appointments/{appointment}/email")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Posts")
public class AddressResource {
    private final Addressing addressing;
    private final CurrentCaller caller;

    AddressResource(Addressing addressing, CurrentCaller caller) {
        this.addressing = addressing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "actionPlan_readAddress",
            summary = "Where digests reach the person; for them and the programme office")
    public RestResponse<AddressJson> read(
            @PathParam("code") String code, @PathParam("appointment") UUID appointment) {
        return answer(addressing.read(code, appointment, caller.get()), appointment);
    }

    @PUT
    @Operation(
            operationId = "actionPlan_changeAddress",
            summary = "Changes the address, or forgets it; they themselves or the programme office")
    public RestResponse<AddressJson> change(
            @PathParam("code") String code,
            @PathParam("appointment") UUID appointment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AddressJson request) {
        return answer(
                addressing.change(
                        code,
                        appointment,
                        request.email(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()),
                appointment);
    }

    private static RestResponse<AddressJson> answer(Post post, UUID appointment) {
        return Answers.ok(new AddressJson(post.appointment(appointment).email()), post.version());
    }
}
