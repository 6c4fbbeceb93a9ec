package org.dueregard.actionplan.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    SCHEDULED,
    /** What is to be dealt with is fixed. */
    AGENDA_ISSUED,
    HELD,
    CALLED_OFF;

    /** Whether it is in the calendar: it took place or is to. */
    public boolean isLive() {
        return switch (this) {
            case SCHEDULED, AGENDA_ISSUED, HELD -> true;
            case CALLED_OFF -> false;
        };
    }
}
