package org.dueregard.actionplan.post;

/** In what capacity a person is appointed to a post. */
public enum Capacity {
    HOLDER,
    /** Holds the post for a time, with all that it owns. */
    ACTING,
    /** Acts for the post while it is vacant or its holder is in conflict; does not fill it. */
    DEPUTY;

    /** Whether the post counts as filled by such an appointment. */
    public boolean fills() {
        return switch (this) {
            case HOLDER, ACTING -> true;
            case DEPUTY -> false;
        };
    }
}
