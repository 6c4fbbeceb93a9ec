package org.dueregard.actionplan.action;

/** What an action comes from. */
public enum OriginType {
    MITIGATION,
    DISPARITY,
    RECOMMENDATION,
    LEGISLATION,
    BOARD,
    SURVEY,
    AUDIT,
    TEMPLATE,
    /** What people say who leave. */
    EXIT_INTERVIEW,
    /** What the staff say when they are asked. */
    STAFF_SURVEY;

    /** Whether such actions arise from other services' events only. */
    boolean arisesByEvent() {
        return switch (this) {
            case MITIGATION, DISPARITY -> true;
            case RECOMMENDATION,
                    LEGISLATION,
                    BOARD,
                    SURVEY,
                    AUDIT,
                    TEMPLATE,
                    EXIT_INTERVIEW,
                    STAFF_SURVEY ->
                    false;
        };
    }

    /** Whether such an origin is of a period, which has to be said. */
    boolean hasPeriod() {
        return switch (this) {
            case EXIT_INTERVIEW, STAFF_SURVEY -> true;
            case MITIGATION,
                    DISPARITY,
                    RECOMMENDATION,
                    LEGISLATION,
                    BOARD,
                    SURVEY,
                    AUDIT,
                    TEMPLATE ->
                    false;
        };
    }
}
