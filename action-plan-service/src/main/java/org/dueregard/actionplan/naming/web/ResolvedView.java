package org.dueregard.actionplan.naming.web;

import java.util.List;
import org.dueregard.actionplan.naming.TargetType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a name stands for, with its official name and all the others. */
@Schema(name = "ActionPlanResolved")
record ResolvedView(TargetType type, String code, String officialName, List<NameView> names) {}
