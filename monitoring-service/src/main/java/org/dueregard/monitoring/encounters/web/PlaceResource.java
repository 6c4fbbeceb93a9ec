package org.dueregard.monitoring.encounters.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.encounters.EncounterPlace;
import org.dueregard.monitoring.encounters.EncounterPlaces;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where encounters happen. */
@Path("/v1/encounter-places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Encounters and incidents")
public class PlaceResource {
    private final EncounterPlaces places;

    PlaceResource(EncounterPlaces places) {
        this.places = places;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listEncounterPlaces",
            summary = "Places and channels of key encounters")
    public Page<PlaceView> list(@BeanParam PageRequest page) {
        return Lists.page(places.all(), page, EncounterPlace::place, PlaceView::from);
    }
}
