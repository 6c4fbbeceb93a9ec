package org.dueregard.actionplan.action;

import java.util.Locale;

/** What somebody did to an action. */
public enum DeedKind {
    DRAFTED,
    REDRAFTED,
    CONSULTED,
    GROUP_AGREED,
    PROPOSED,
    RESTATED,
    ACCEPTED,
    DECLINED,
    MILESTONE_ADDED,
    MILESTONE_MOVED,
    MILESTONE_MET,
    END_DATE_SET,
    END_DATE_MOVED,
    DELIVERY_LEAD_CHANGED,
    STARTED,
    HELD,
    RESUMED,
    EVIDENCE_ADDED,
    RATING_DECLARED,
    PROGRESS_STATED,
    PROGRESS_REPORTED,
    RETURN_MISSED,
    PREREQUISITE_ADDED,
    TARGET_ASSESSED,
    COMPLETION_REQUESTED,
    COMPLETION_CONFIRMED,
    COMPLETION_REFUSED,
    EFFECTIVENESS_JUDGED,
    REOPENED,
    HAND_OVER_OFFERED,
    HAND_OVER_ACCEPTED,
    HAND_OVER_REFUSED,
    WITHDRAWN,
    SUPERSEDED;

    /** As the audit names it, such as {@code action.end-date-moved}. */
    String factName() {
        return "action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of a deed that needs none, such as "completion requested". */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
