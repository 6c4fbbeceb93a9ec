package org.dueregard.actionplan.edition;

/** Whether communities were asked about a plan, or it was decided not to ask them. */
public enum ConsultationKind {
    CONSULTATION,
    WAIVER
}
