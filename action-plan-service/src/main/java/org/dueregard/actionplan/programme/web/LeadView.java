package org.dueregard.actionplan.programme.web;

import org.dueregard.actionplan.post.Ownership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post that leads on a strand. */
@Schema(name = "ActionPlanStrandLead")
record LeadView(
        String post,
        String title,
        Ownership ownership,
        @Schema(description = "Whether trouble climbs to it") boolean primary,
        @Schema(description = "Whether it sits on the programme's board today")
                boolean boardMember) {}
