package org.dueregard.actionplan.source;

/** Where a disparity stands after it was detected. */
public enum DisparityState {
    UNDER_ANALYSIS,
    EXPLAINED,
    ACTION_AGREED,
    REDUCED,
    CLOSED;

    /** Whether it shows that an action had its effect. */
    public boolean showsEffect() {
        return switch (this) {
            case REDUCED, CLOSED -> true;
            case UNDER_ANALYSIS, EXPLAINED, ACTION_AGREED -> false;
        };
    }
}
