package org.dueregard.actionplan.unit.web;

import org.dueregard.actionplan.unit.Unit;
import org.dueregard.actionplan.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit and the post that leads it. */
@Schema(name = "ActionPlanUnit")
record UnitView(
        String code,
        String name,
        UnitKind kind,
        @Nullable String parent,
        @Nullable String leadPost) {
    static UnitView from(Unit unit) {
        return new UnitView(unit.code(), unit.name(), unit.kind(), unit.parent(), unit.leadPost());
    }
}
