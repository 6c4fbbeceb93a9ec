package org.dueregard.eia.publication;

/** What a reader of a published copy has to know of it today; the copy itself never changes. */
public enum Standing {
    IN_FORCE(""),
    BEING_ASSESSED_ANEW(
            "This is being assessed anew. Until that is signed off, this is the latest version."),
    SUPERSEDED("This version has been superseded."),
    NO_LONGER_IN_FORCE("This version is no longer in force. No later version is published."),
    SUBJECT_WITHDRAWN("What was assessed here has been withdrawn.");

    private final String notice;

    Standing(String notice) {
        this.notice = notice;
    }

    /** A sentence for the top of the page; empty where there is nothing to tell. */
    public String notice() {
        return notice;
    }

    public boolean superseded() {
        return this == SUPERSEDED;
    }
}
