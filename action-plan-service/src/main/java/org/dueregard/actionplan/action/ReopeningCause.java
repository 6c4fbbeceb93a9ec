package org.dueregard.actionplan.action;

/** Why a completion is taken back. */
public enum ReopeningCause {
    EVIDENCE_INSUFFICIENT,
    GAP_FOUND,
    NOT_EFFECTIVE,
    BOARD
}
