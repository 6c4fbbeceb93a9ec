package org.dueregard.actionplan.feedback.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import org.dueregard.actionplan.feedback.Channel;
import org.dueregard.actionplan.feedback.Channelling;
import org.dueregard.actionplan.feedback.Channels;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The routes by which progress is communicated. */
@Path("/v1/channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class ChannelResource {
    private final Channels channels;
    private final Channelling channelling;
    private final CurrentCaller caller;

    ChannelResource(Channels channels, Channelling channelling, CurrentCaller caller) {
        this.channels = channels;
        this.channelling = channelling;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listChannels",
            summary = "Each route by which progress is communicated, with its last publication")
    public Page<ChannelView> list(@BeanParam PageRequest page) {
        var after = Objects.requireNonNullElse(page.afterKey(Integer::valueOf), 0);
        return page.cut(
                channels.page(after, page.limit() + 1),
                each -> Integer.toString(each.position()),
                this::view);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "actionPlan_readChannel", summary = "A route and its last publication")
    public ChannelView read(@PathParam("code") String code) {
        return view(channels.require(code));
    }

    @POST
    @Path("/{code}/publications")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_publishByChannel",
            summary = "Records that something went out by a channel")
    @APIResponseSchema(value = ChannelView.class, responseCode = "201")
    public RestResponse<ChannelView> publish(
            @PathParam("code") String code, @Valid @NotNull PublishByChannelRequest request) {
        channelling.publish(
                code, request.title(), request.publishedOn(), request.href(), caller.get());
        return ResponseBuilder.<ChannelView>created(URI.create("/v1/channels/" + code))
                .entity(view(channels.require(code)))
                .build();
    }

    private ChannelView view(Channel channel) {
        return ChannelView.from(channel, channels.last(channel));
    }
}
