package org.dueregard.platform.problem.things;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Bounded;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
public class ThingResource {
    private static final long INFLATED_LIMIT = 6_000_000;

    private final Keeping keeping;
    private final Things things;
    private final CurrentCaller caller;

    ThingResource(Keeping keeping, Things things, CurrentCaller caller) {
        this.keeping = keeping;
        this.things = things;
        this.caller = caller;
    }

    @Schema(name = "TestRenaming")
    public record Renaming(@NotBlank String name) {}

    @Schema(name = "TestWho")
    public record Who(String person, Set<String> roles, Set<String> posts) {}

    @POST
    @Idempotent
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "test_createThing", summary = "Creates a thing")
    public Response create(@Valid ThingRequest request) {
        var thing = keeping.create(request, caller.get());
        return Response.created(URI.create("/v1/things/" + thing.id()))
                .header("ETag", ExpectedVersion.tag(thing.version()))
                .entity(ThingView.from(thing))
                .build();
    }

    @POST
    @Path("/typed")
    @Idempotent
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "test_createTyped", summary = "Creates a thing, with a typed answer")
    public RestResponse<ThingView> createTyped(@Valid ThingRequest request) {
        var thing = keeping.create(request, caller.get());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, ThingView.from(thing))
                .location(URI.create("/v1/things/" + thing.id()))
                .tag(Long.toString(thing.version()))
                .build();
    }

    @POST
    @Path("/regretted")
    @Idempotent
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "test_regret", summary = "Creates a thing and thinks better of it")
    public Response regret(@Valid ThingRequest request) {
        keeping.create(request, caller.get());
        return Response.status(Response.Status.CONFLICT).build();
    }

    @POST
    @Path("/batches")
    @Idempotent
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "test_batch", summary = "Counts the bytes of a file")
    public Response batch(File body, @HeaderParam("Content-Encoding") @Nullable String encoding)
            throws IOException {
        try (var in =
                Bounded.decoded(Files.newInputStream(body.toPath()), encoding, INFLATED_LIMIT)) {
            return Response.ok(Map.of("bytes", in.transferTo(OutputStream.nullOutputStream())))
                    .build();
        }
    }

    @POST
    @Path("/streams")
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "test_stream", summary = "Counts the bytes of a stream")
    public Map<String, Long> stream(InputStream body) throws IOException {
        return Map.of("bytes", body.transferTo(OutputStream.nullOutputStream()));
    }

    @GET
    @PermitAll
    @Operation(operationId = "test_listThings", summary = "Lists things")
    public Page<ThingView> list(@QueryParam("prefix") String prefix, @BeanParam PageRequest page) {
        return things.page(prefix == null ? "" : prefix, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "test_getThing", summary = "Reads a thing")
    public Response get(@PathParam("id") UUID id) {
        var thing = things.require(id);
        return Response.ok(ThingView.from(thing))
                .header("ETag", ExpectedVersion.tag(thing.version()))
                .build();
    }

    @PUT
    @Path("/{id}/name")
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "test_renameThing", summary = "Renames a thing")
    public Response rename(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Renaming renaming) {
        var thing = keeping.rename(id, renaming.name(), ExpectedVersion.of(ifMatch), caller.get());
        return Response.ok(ThingView.from(thing))
                .header("ETag", ExpectedVersion.tag(thing.version()))
                .build();
    }

    @GET
    @Path("/search")
    @PermitAll
    @Operation(operationId = "test_search", summary = "Echoes its parameters")
    public Map<String, String> search(
            @QueryParam("since") @Nullable LocalDate since,
            @QueryParam("colour") ThingRequest.@Nullable Colour colour,
            @QueryParam("top") @Max(10) @Nullable Integer top) {
        return Map.of("since", "" + since, "colour", "" + colour, "top", "" + top);
    }

    @GET
    @Path("/fault")
    @PermitAll
    @Operation(operationId = "test_fault", summary = "Fails")
    public Object fault(@QueryParam("kind") @Nullable String kind) throws IOException {
        return switch (kind == null ? "" : kind) {
            case "error" -> throw new StackOverflowError("secret");
            case "unreadable" -> new ObjectMapper().readValue("{\"secret\":1}", ThingView.class);
            case "unwritable" -> new Object();
            case "constraint" -> throw new ConstraintViolationException("secret", Set.of());
            default -> throw new IllegalStateException("SELECT secret FROM org.dueregard.Inner");
        };
    }

    @GET
    @Path("/me")
    @RolesAllowed("**")
    @Operation(operationId = "test_me", summary = "Says who asks")
    public Who me() {
        var me = caller.get();
        return new Who(me.person().sub(), me.roles(), me.posts());
    }
}
