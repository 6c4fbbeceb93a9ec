package org.dueregard.actionplan.meeting;

/** Whether somebody came. */
public enum Presence {
    IN_PERSON,
    /** A named deputy came instead. */
    BY_DEPUTY,
    APOLOGIES,
    ABSENT;

    public boolean isPresent() {
        return switch (this) {
            case IN_PERSON, BY_DEPUTY -> true;
            case APOLOGIES, ABSENT -> false;
        };
    }
}
