package org.dueregard.actionplan.obligation;

/** Where one occurrence of an obligation stands; overdue is a matter of the day. */
public enum OccurrenceState {
    DUE,
    MET,
    /** It is not asked for any more, with a reason. */
    WAIVED
}
