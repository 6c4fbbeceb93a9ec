package org.dueregard.actionplan.feedback.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a publication was supplied in another format. */
@Schema(name = "ActionPlanSupplyFormat")
record SupplyRequest(@NotNull LocalDate suppliedOn) {}
