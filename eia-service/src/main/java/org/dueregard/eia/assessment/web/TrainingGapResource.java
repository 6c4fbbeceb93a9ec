package org.dueregard.eia.assessment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import org.dueregard.eia.assessment.TrainingGaps;
import org.dueregard.eia.assessment.TrainingGaps.TrainingGap;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/training-gaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME_OFFICE)
@Tag(name = "Training")
public class TrainingGapResource {
    private final TrainingGaps gaps;

    public TrainingGapResource(TrainingGaps gaps) {
        this.gaps = gaps;
    }

    @Schema(name = "EiaTrainingGap")
    public record TrainingGapView(String person, long assessments, Instant since) {
        static TrainingGapView from(TrainingGap gap) {
            return new TrainingGapView(gap.person(), gap.assessments(), gap.since());
        }
    }

    @GET
    @Operation(
            operationId = "eia_listTrainingGaps",
            summary = "Authors without a record of training")
    public Page<TrainingGapView> list(@BeanParam PageRequest page) {
        return page.cut(
                gaps.after(Objects.requireNonNullElse(page.afterKey(), ""), page.limit() + 1),
                TrainingGap::person,
                TrainingGapView::from);
    }
}
