package org.dueregard.actionplan.meeting;

import org.dueregard.actionplan.body.MemberCapacity;

/** In what capacity somebody came to a meeting, or did not. */
public enum AttendanceCapacity {
    CHAIR,
    CO_CHAIR,
    MEMBER,
    SECRETARY,
    ADVISER,
    EXTERNAL_ADVISER,
    STAKEHOLDER,
    /** Without a seat, such as an owner who reports. */
    IN_ATTENDANCE;

    static AttendanceCapacity of(MemberCapacity capacity) {
        return switch (capacity) {
            case CO_CHAIR -> CO_CHAIR;
            case MEMBER -> MEMBER;
            case SECRETARY -> SECRETARY;
            case ADVISER -> ADVISER;
            case EXTERNAL_ADVISER -> EXTERNAL_ADVISER;
            case STAKEHOLDER -> STAKEHOLDER;
        };
    }

    /** Whether they have a voice in what the body decides, and count towards its quorum. */
    public boolean votes() {
        return switch (this) {
            case CHAIR, CO_CHAIR, MEMBER -> true;
            case SECRETARY, ADVISER, EXTERNAL_ADVISER, STAKEHOLDER, IN_ATTENDANCE -> false;
        };
    }
}
