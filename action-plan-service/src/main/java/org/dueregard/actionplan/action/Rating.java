package org.dueregard.actionplan.action;

/** Blue, red, amber, green: complete, in trouble, at risk, on course. */
public enum Rating {
    BLUE,
    GREEN,
    AMBER,
    RED;

    /** Whether it says worse of the action than the other. */
    boolean isWorseThan(Rating other) {
        return compareTo(other) > 0;
    }
}
