package org.dueregard.actionplan.plan;

/** What a plan is for. */
public enum PlanKind {
    CORPORATE,
    /** A unit's own plan, made from a template; nobody else writes it. */
    LOCAL,
    /** One element of a scheme. */
    SCHEME,
    THEMED,
    /** What an assessment of an activity for staff leads to. */
    DEVELOPMENT
}
