package org.dueregard.monitoring.units;

/** What a unit is. */
public enum UnitKind {
    FORCE,
    BOROUGH,
    /** A police area of its own inside London: the City. */
    OTHER_POLICE_AREA,
    /** A place that holds what no borough does. */
    NO_BOROUGH
}
