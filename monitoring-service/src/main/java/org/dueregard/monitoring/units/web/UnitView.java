package org.dueregard.monitoring.units.web;

import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as a caller reads it. */
@Schema(name = "MonitoringUnit")
public record UnitView(String code, String name, UnitKind kind) {
    static UnitView from(Unit unit) {
        return new UnitView(unit.code(), unit.name(), unit.kind());
    }
}
