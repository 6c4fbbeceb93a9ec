package org.dueregard.eia.duty.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Impact;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.duty.ApplicableDuties;
import org.dueregard.eia.duty.Duties;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties")
public class AssessmentDutiesResource {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Assessments assessments;
    private final Catalogues catalogues;
    private final Duties duties;

    public AssessmentDutiesResource(Assessments assessments, Catalogues catalogues, Duties duties) {
        this.assessments = assessments;
        this.catalogues = catalogues;
        this.duties = duties;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "eia_listDutiesOfAssessment",
            summary = "Which duties hold for the characteristics of an assessment")
    public ApplicableDutiesView list(
            @PathParam("id") UUID id,
            @QueryParam("heldOn")
                    @Parameter(description = "The day its version was begun, where none is given")
                    @Nullable LocalDate heldOn,
            @BeanParam PageRequest page) {
        var version = assessments.require(id).current();
        var catalogue = catalogues.require(version.catalogue());
        var written =
                version.content().impacts().stream()
                        .map(Impact::characteristic)
                        .distinct()
                        .toList();
        var concerned =
                written.isEmpty()
                        ? catalogue.statutory().stream().map(Characteristic::code).toList()
                        : written;
        var day = heldOn == null ? LocalDate.ofInstant(version.openedAt(), LONDON) : heldOn;
        var register = duties.current();
        var held =
                page.cutWhole(
                        ApplicableDuties.of(register, catalogue, concerned, day),
                        applicable -> DutyView.place(applicable.duty()),
                        Function.identity(),
                        ApplicableDutiesView.ApplicableDutyView::from);
        return new ApplicableDutiesView(
                register.version(), catalogue.version(), day, held.items(), held.next());
    }
}
