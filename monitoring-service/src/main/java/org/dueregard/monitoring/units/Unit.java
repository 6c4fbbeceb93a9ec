package org.dueregard.monitoring.units;

/** A unit by whose residents and records figures are broken down. */
public record Unit(String code, String name, UnitKind kind) {

    /** Everything that the force did, wherever it happened. */
    public static final String FORCE = "FORCE";

    /** The record says nothing of the place. */
    public static final String UNKNOWN = "UNKNOWN";

    /** The record gives a place, and it lies outside London. */
    public static final String OUTSIDE = "OUTSIDE";
}
