package org.dueregard.actionplan.meeting;

/** Where one version of minutes stands. */
public enum MinutesState {
    DRAFT,
    /** The chair has agreed them at a later meeting of the body. */
    AGREED,
    /** The public reads them; they never change. */
    PUBLISHED
}
