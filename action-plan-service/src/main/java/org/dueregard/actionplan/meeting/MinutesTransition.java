package org.dueregard.actionplan.meeting;

import static org.dueregard.actionplan.meeting.MinutesState.AGREED;
import static org.dueregard.actionplan.meeting.MinutesState.DRAFT;
import static org.dueregard.actionplan.meeting.MinutesState.PUBLISHED;

import org.dueregard.platform.problem.DomainException;

/** What moves minutes from one state to another. Only {@link Minutes} calls it. */
public enum MinutesTransition {
    REWRITE("rewritten"),
    AGREE("agreed"),
    REDRAFT("drafted again"),
    PUBLISH("published");

    private final String participle;

    MinutesTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    MinutesState from(MinutesState present) {
        var arrow = arrow();
        if (arrow.from() != present) {
            throw DomainException.illegalTransition(
                    "Minutes that are " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case REWRITE -> new Arrow(DRAFT, DRAFT);
            case AGREE -> new Arrow(DRAFT, AGREED);
            case REDRAFT -> new Arrow(AGREED, DRAFT);
            case PUBLISH -> new Arrow(AGREED, PUBLISHED);
        };
    }

    private record Arrow(MinutesState from, MinutesState to) {}
}
