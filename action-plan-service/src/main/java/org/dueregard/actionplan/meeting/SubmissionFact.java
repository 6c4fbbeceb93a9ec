package org.dueregard.actionplan.meeting;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a plan that is to be submitted; it stays inside this service. */
public record SubmissionFact(
        UUID submission,
        String name,
        PlanSubmission.@Nullable State before,
        PlanSubmission.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("plan-submission", submission.toString());
    }
}
