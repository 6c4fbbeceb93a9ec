package org.dueregard.actionplan.meeting;

import static org.dueregard.actionplan.meeting.MeetingState.AGENDA_ISSUED;
import static org.dueregard.actionplan.meeting.MeetingState.CALLED_OFF;
import static org.dueregard.actionplan.meeting.MeetingState.HELD;
import static org.dueregard.actionplan.meeting.MeetingState.SCHEDULED;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves a meeting from one state to another. Only {@link Meeting} calls it. */
public enum MeetingTransition {
    ISSUE_AGENDA("given its agenda"),
    /** What is due by another day differs, so that the agenda is issued anew. */
    MOVE("moved"),
    HOLD("recorded as held"),
    CALL_OFF("called off");

    private final String participle;

    MeetingTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    MeetingState from(MeetingState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "A meeting that is " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case ISSUE_AGENDA -> new Arrow(Set.of(SCHEDULED), AGENDA_ISSUED);
            case MOVE -> new Arrow(Set.of(SCHEDULED, AGENDA_ISSUED), SCHEDULED);
            case HOLD -> new Arrow(Set.of(AGENDA_ISSUED), HELD);
            case CALL_OFF -> new Arrow(Set.of(SCHEDULED, AGENDA_ISSUED), CALLED_OFF);
        };
    }

    private record Arrow(Set<MeetingState> from, MeetingState to) {}
}
