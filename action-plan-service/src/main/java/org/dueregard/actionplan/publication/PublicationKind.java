package org.dueregard.actionplan.publication;

/** What was published. */
public enum PublicationKind {
    ASSESSMENT,
    MONITORING_REPORT
}
