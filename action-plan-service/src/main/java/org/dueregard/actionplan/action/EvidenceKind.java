package org.dueregard.actionplan.action;

/** What a piece of evidence is. */
public enum EvidenceKind {
    DOCUMENT,
    /** So many of so many, as at a day. */
    COUNT,
    /** What the people concerned have said. */
    FEEDBACK
}
