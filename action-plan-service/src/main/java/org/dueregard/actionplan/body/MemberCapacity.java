package org.dueregard.actionplan.body;

/** In what capacity a member sits; the chair is the body's own post and no membership. */
public enum MemberCapacity {
    CO_CHAIR,
    MEMBER,
    SECRETARY,
    ADVISER,
    EXTERNAL_ADVISER,
    STAKEHOLDER;

    /** Whether such members have a voice in what the body decides. */
    public boolean votes() {
        return switch (this) {
            case CO_CHAIR, MEMBER -> true;
            case SECRETARY, ADVISER, EXTERNAL_ADVISER, STAKEHOLDER -> false;
        };
    }
}
