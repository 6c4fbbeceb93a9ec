package org.dueregard.eia.characteristic.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.characteristic.Cataloguing;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/characteristics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Characteristics")
public class CharacteristicResource {
    private final Catalogues catalogues;
    private final Cataloguing cataloguing;
    private final CurrentCaller caller;

    public CharacteristicResource(
            Catalogues catalogues, Cataloguing cataloguing, CurrentCaller caller) {
        this.catalogues = catalogues;
        this.cataloguing = cataloguing;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_listCharacteristics",
            summary = "The characteristics of a catalogue, in alphabetical order")
    public CatalogueView list(
            @QueryParam("version") @Nullable Integer version, @BeanParam PageRequest page) {
        var catalogue = catalogue(version);
        return CatalogueView.of(catalogue, byName(page, catalogue, CharacteristicView::from));
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Operation(
            operationId = "eia_listCatalogues",
            summary = "Every version of the catalogue, oldest first")
    public CatalogueListView versions(@BeanParam PageRequest page) {
        return CatalogueListView.of(
                page.cutWhole(
                        catalogues.all(),
                        Catalogue::version,
                        Integer::valueOf,
                        CatalogueListView.CatalogueVersionView::from));
    }

    @GET
    @Path("/mapping")
    @PermitAll
    @Operation(
            operationId = "eia_mapCharacteristics",
            summary = "What the characteristics of an older catalogue are called in a newer one")
    public MappingView mapping(
            @QueryParam("from") @DefaultValue("1") int from,
            @QueryParam("to") @Nullable Integer to,
            @BeanParam PageRequest page) {
        var older = catalogues.require(from);
        var newer = catalogue(to);
        return MappingView.of(
                older,
                newer,
                byName(page, older, strand -> MappingView.PairView.of(strand, newer)));
    }

    @GET
    @Path("/limbs")
    @PermitAll
    @Operation(
            operationId = "eia_readLimbMatrix",
            summary = "Which limbs of the general duty hold for which characteristic")
    public LimbMatrixView limbs(
            @QueryParam("version") @Nullable Integer version, @BeanParam PageRequest page) {
        var catalogue = catalogue(version);
        return LimbMatrixView.of(catalogue, byName(page, catalogue, LimbMatrixView.RowView::from));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "eia_addCharacteristic",
            summary = "Add a characteristic, in a catalogue of the next version")
    @APIResponseSchema(
            value = CatalogueView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response add(@Valid @NotNull AddCharacteristicRequest request) {
        var catalogue = cataloguing.add(request.toNewCharacteristic(), caller.get());
        return Answers.created(
                "/v1/characteristics?version=" + catalogue.version(),
                catalogue.version(),
                CatalogueView.from(catalogue));
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

    /** Two may have one name, never one code. */
    private static <V> Page<V> byName(
            PageRequest page, Catalogue catalogue, Function<Characteristic, V> view) {
        return page.cutWhole(
                catalogue.characteristics(),
                each -> each.name() + "\n" + each.code(),
                Function.identity(),
                view);
    }

    private Catalogue catalogue(@Nullable Integer version) {
        return version == null ? catalogues.current() : catalogues.require(version);
    }
}
