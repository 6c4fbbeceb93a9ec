package org.dueregard.eia.characteristic.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/characteristics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Characteristics")
public class CharacteristicResource {
    private final Catalogues catalogues;

    public CharacteristicResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_listCharacteristics",
            summary = "The characteristics of a catalogue, in alphabetical order")
    public CatalogueView list(@QueryParam("version") @Nullable Integer version) {
        return CatalogueView.from(catalogue(version));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "eia_readCharacteristic", summary = "One characteristic")
    public CharacteristicView read(
            @PathParam("code") String code, @QueryParam("version") @Nullable Integer version) {
        return catalogue(version)
                .find(code)
                .map(CharacteristicView::from)
                .orElseThrow(() -> DomainException.notFound("characteristic", code));
    }

    private Catalogue catalogue(@Nullable Integer version) {
        return version == null ? catalogues.current() : catalogues.require(version);
    }
}
