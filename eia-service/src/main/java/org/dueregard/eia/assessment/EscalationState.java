package org.dueregard.eia.assessment;

/** What has become of an escalation, as action-plan tells it. */
public enum EscalationState {
    RAISED,
    RAISED_LEVEL,
    RESPONDED,
    RESOLVED
}
