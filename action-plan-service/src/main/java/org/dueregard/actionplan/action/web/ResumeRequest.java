package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work goes on. */
@Schema(name = "ActionPlanResumeAction")
record ResumeRequest(@Size(min = 1, max = 2000) @Nullable String reason) {}
