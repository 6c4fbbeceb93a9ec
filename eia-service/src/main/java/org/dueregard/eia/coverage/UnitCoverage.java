package org.dueregard.eia.coverage;

/** How many objectives of a unit have an assessment, begun or approved, and how many have none. */
public record UnitCoverage(
        String unit, int objectives, int withAssessment, int withoutAssessment, int approved) {}
