package org.dueregard.actionplan.publication.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count that can be cited as evidence: of how many policies a report was published. */
@Schema(name = "ActionPlanPublicationCoverage")
record PublicationCoverageView(
        LocalDate from,
        LocalDate until,
        @Schema(description = "Policies with a monitoring report in that time") long reported,
        @Schema(description = "Policies that are known today and not given up") long policies) {}
