package org.dueregard.actionplan.coverage.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Marks that were made together. */
@Schema(name = "ActionPlanCoverageMarks")
record CoverageMarksView(List<CoverageMarkView> items) {}
