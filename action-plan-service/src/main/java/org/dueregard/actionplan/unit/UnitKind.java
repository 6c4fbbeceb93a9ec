package org.dueregard.actionplan.unit;

/** What a unit is. */
public enum UnitKind {
    BOROUGH,
    BUSINESS_AREA,
    DIRECTORATE,
    DEPARTMENT,
    COMMAND_UNIT
}
