package org.dueregard.actionplan.naming;

/** What a name can stand for. */
public enum TargetType {
    BODY,
    UNIT,
    POST,
    ROLE
}
