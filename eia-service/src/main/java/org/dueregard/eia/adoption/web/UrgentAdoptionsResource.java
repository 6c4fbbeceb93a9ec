package org.dueregard.eia.adoption.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.eia.adoption.UrgentAdoptions;
import org.dueregard.eia.adoption.UrgentState;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/urgent-adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects")
public class UrgentAdoptionsResource {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final UrgentAdoptions adoptions;
    private final InstantSource clock;

    public UrgentAdoptionsResource(UrgentAdoptions adoptions, InstantSource clock) {
        this.adoptions = adoptions;
        this.clock = clock;
    }

    private record Key(LocalDate day, UUID id) {
        static Key parse(String key) {
            var space = Math.max(key.indexOf(' '), 0);
            return new Key(
                    LocalDate.parse(key.substring(0, space)),
                    UUID.fromString(key.substring(space + 1)));
        }
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "eia_listUrgentAdoptions",
            summary = "Urgent adoptions; what lapses first stands first")
    public Page<UrgentAdoptionView> list(
            @QueryParam("state") @Nullable UrgentState state, @BeanParam PageRequest page) {
        var after = page.afterKey(Key::parse);
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        return page.cut(
                adoptions.list(
                        state,
                        after == null ? null : after.day(),
                        after == null ? null : after.id(),
                        page.limit() + 1),
                listed -> listed.adoption().lapsesOn() + " " + listed.adoption().id(),
                listed ->
                        UrgentAdoptionView.from(
                                listed.adoption(),
                                listed.title(),
                                listed.accountablePost(),
                                today));
    }
}
