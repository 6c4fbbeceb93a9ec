package org.dueregard.actionplan.strategy.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The items that were attached. */
@Schema(name = "ActionPlanAttachedObjectiveEvidence")
record AttachedEvidenceView(List<ObjectiveEvidenceView> items) {}
