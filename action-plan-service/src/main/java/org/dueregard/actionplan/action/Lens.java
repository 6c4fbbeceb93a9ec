package org.dueregard.actionplan.action;

/** Whether an action looks inward, at the staff, or outward, at citizens, or both ways. */
public enum Lens {
    TOGETHER,
    CITIZEN_FOCUSED,
    BOTH
}
