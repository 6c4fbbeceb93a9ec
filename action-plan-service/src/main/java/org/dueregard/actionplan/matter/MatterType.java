package org.dueregard.actionplan.matter;

/** What kind of thing a matter is. */
public enum MatterType {
    ACTION,
    INITIATIVE,
    PLAN,
    /** Named by its strategy and its own code: {@code STRIDE-2017/C-07}. */
    COMMITMENT,
    /** Named by its strategy and its id. */
    OVERLAP,
    RECOMMENDATION,
    /** One time that an obligation falls due. */
    OCCURRENCE,
    PROGRESS_RETURN,
    PLAN_SUBMISSION,
    DECISION,
    ADVICE_REQUEST,
    PROGRAMME_STRAND,
    EIA,
    DISPARITY;

    /** Whether another service keeps such things, so that this one takes their ids as given. */
    boolean isKeptElsewhere() {
        return switch (this) {
            case EIA, DISPARITY -> true;
            case ACTION,
                    INITIATIVE,
                    PLAN,
                    COMMITMENT,
                    OVERLAP,
                    RECOMMENDATION,
                    OCCURRENCE,
                    PROGRESS_RETURN,
                    PLAN_SUBMISSION,
                    DECISION,
                    ADVICE_REQUEST,
                    PROGRAMME_STRAND ->
                    false;
        };
    }
}
