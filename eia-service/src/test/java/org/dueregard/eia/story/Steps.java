package org.dueregard.eia.story;

import java.util.List;
import java.util.Set;

/** Commands of one kind within the walk of an assessment. */
interface Steps {
    /**
     * What became of a command.
     *
     * @param lines what the trail of the assessment has more by it; nothing where it was refused
     */
    record Done(boolean accepted, List<String> lines) {
        static final Done REFUSED = new Done(false, List.of());

        /** It was about something else, whose own trail has been read. */
        static final Done ELSEWHERE = new Done(true, List.of());
    }

    Set<AssessmentCommand> commands();

    /** Why the design forbids it now; nothing where it allows it. */
    List<String> against(Turn turn, Api.Answer seen);

    /** Sends it, judges the answer by the model, and moves that. */
    Done take(Turn turn, Api.Answer seen);
}
