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
    TEMPLATE;

    /** Whether such actions arise from other services' events only. */
    boolean arisesByEvent() {
        return switch (this) {
            case MITIGATION, DISPARITY -> true;
            case RECOMMENDATION, LEGISLATION, BOARD, SURVEY, AUDIT, TEMPLATE -> false;
        };
    }
}
