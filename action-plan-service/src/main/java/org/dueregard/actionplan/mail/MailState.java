package org.dueregard.actionplan.mail;

/** Where a letter is. */
public enum MailState {
    /** It waits for its first attempt, or for the next one. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** The mail server takes it never; an administrator may let it try again. */
    REFUSED
}
