package org.dueregard.actionplan.progressreturn;

import java.util.Locale;

/** What somebody did about a return. */
public enum ReturnDeedKind {
    MADE,
    WRITTEN,
    SUBMITTED,
    /** Somebody who was not there when it was handed in is asked to answer it. */
    READDRESSED,
    SENT_BACK,
    ACKNOWLEDGED;

    /** Whether it makes its doer an author of the return. */
    boolean isAuthorship() {
        return switch (this) {
            case MADE, WRITTEN, SUBMITTED -> true;
            case READDRESSED, SENT_BACK, ACKNOWLEDGED -> false;
        };
    }

    /** As the audit names it. */
    String factName() {
        return "progress-return." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
