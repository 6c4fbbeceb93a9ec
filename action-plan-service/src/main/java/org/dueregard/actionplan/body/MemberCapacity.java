package org.dueregard.actionplan.body;

/** In what capacity a member sits; the chair is the body's own post and no membership. */
public enum MemberCapacity {
    CO_CHAIR,
    MEMBER,
    ADVISER,
    EXTERNAL_ADVISER,
    STAKEHOLDER
}
