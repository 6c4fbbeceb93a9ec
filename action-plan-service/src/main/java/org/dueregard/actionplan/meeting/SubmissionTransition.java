package org.dueregard.actionplan.meeting;

import static org.dueregard.actionplan.meeting.SubmissionState.MISSED;
import static org.dueregard.actionplan.meeting.SubmissionState.SUBMITTED;
import static org.dueregard.actionplan.meeting.SubmissionState.TIMETABLED;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves a submission from one state to another. Only {@link PlanSubmission} calls it. */
public enum SubmissionTransition {
    /** In time, or late: that it was missed stays on record. */
    SUBMIT("submitted"),
    MISS("missed"),
    /** Another review is named. */
    RETIME("timetabled for another review");

    private final String participle;

    SubmissionTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    SubmissionState from(SubmissionState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "A plan that is " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case SUBMIT -> new Arrow(Set.of(TIMETABLED, MISSED), SUBMITTED);
            case MISS -> new Arrow(Set.of(TIMETABLED), MISSED);
            case RETIME -> new Arrow(Set.of(TIMETABLED, MISSED), TIMETABLED);
        };
    }

    private record Arrow(Set<SubmissionState> from, SubmissionState to) {}
}
