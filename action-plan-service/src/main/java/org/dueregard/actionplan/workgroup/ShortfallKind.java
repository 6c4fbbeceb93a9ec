package org.dueregard.actionplan.workgroup;

/** What a working group can lack. */
public enum ShortfallKind {
    /** The chair's post is vacant, or is not a senior manager's. */
    SENIOR_CHAIR,
    /** No adviser leads the work, or that post is vacant. */
    ADVISER_LEAD,
    /** Nobody sits for a business area that has an action in the plan. */
    BUSINESS_AREA_MEMBER
}
