package org.dueregard.actionplan.demand.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.demand.Demand;
import org.dueregard.actionplan.demand.DemandKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another service finds to be owed, and the obligation that it became. */
@Schema(name = "ActionPlanDemand")
record DemandView(
        UUID id,
        DemandKind kind,
        @Schema(description = "The assessment, or the obligation that monitoring-service keeps")
                String reference,
        @Nullable String subject,
        String title,
        String post,
        @Nullable String cause,
        @Schema(description = "The day on which it was due first; it never moves")
                LocalDate firstDueOn,
        LocalDate dueOn,
        @Schema(description = "Absent while its post is not open here") @Nullable String obligation,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        Instant toldAt) {
    static DemandView from(Demand demand) {
        return new DemandView(
                demand.id(),
                demand.kind(),
                demand.reference(),
                demand.subject(),
                demand.title(),
                demand.post(),
                demand.cause(),
                demand.firstDueOn(),
                demand.dueOn(),
                demand.obligation(),
                demand.settledOn(),
                demand.settledBy(),
                demand.toldAt());
    }
}
