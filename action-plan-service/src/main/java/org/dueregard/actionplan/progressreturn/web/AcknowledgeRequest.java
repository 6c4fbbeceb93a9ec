package org.dueregard.actionplan.progressreturn.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The secretariat accepts a return. */
@Schema(name = "ActionPlanAcknowledgeReturn")
record AcknowledgeRequest(@Size(min = 1, max = 2000) @Nullable String note) {}
