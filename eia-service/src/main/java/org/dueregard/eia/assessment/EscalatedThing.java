package org.dueregard.eia.assessment;

/** What an escalation that is kept here is about. */
public enum EscalatedThing {
    ACTION,
    EIA
}
