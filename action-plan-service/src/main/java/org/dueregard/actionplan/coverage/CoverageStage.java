package org.dueregard.actionplan.coverage;

/** What has happened with a member of a population; none of them follows from another. */
public enum CoverageStage {
    CONTACTED,
    /** Support, such as a visit, was offered. */
    OFFERED,
    SUPPORTED,
    /** It was asked for its return. */
    ASKED,
    PROMISED,
    RECEIVED
}
