package org.dueregard.platform.problem;

/**
 * The kinds of refusal that a domain can utter; the mapper knows which HTTP status each one has.
 */
public enum Refusal {
    /** The request cannot be understood. */
    MALFORMED,
    FORBIDDEN,
    NOT_FOUND,
    /** The transition is not allowed from the present state, or the same key is in flight. */
    ILLEGAL_TRANSITION,
    /** The caller has seen an older version than the present one. */
    STALE_VERSION,
    /** A change without If-Match. */
    MISSING_VERSION,
    /** Understood, and against a rule. */
    BROKEN_RULE,
    TOO_LARGE,
    /** What has come is not what was sent: its checksum is another one. */
    DAMAGED,
    /** In a form (a media type, a content encoding) that is not read here. */
    UNREADABLE_FORM,
    /** Something that this service stands on is away; try again later. */
    UNAVAILABLE
}
