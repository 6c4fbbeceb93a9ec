package org.dueregard.actionplan.body;

/** What a body is for. */
public enum BodyKind {
    BOARD,
    FORUM,
    WORK_GROUP,
    SECRETARIAT,
    OVERSIGHT,
    ADVICE,
    ASSURANCE,
    DELIVERY_UNIT
}
