package org.dueregard.actionplan.naming;

/** What a name is beside the official one. */
public enum NameKind {
    ACRONYM,
    ALIAS,
    /** Its own or its predecessor's official name until a day. */
    FORMER_NAME
}
