package org.dueregard.eia.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the assessment of one strand stands.
 *
 * @param leads the accountable post first, then those that lead beside it
 * @param status of the assessment; null where none is begun
 * @param approved whether a version has been signed off and the assessment is not stopped
 */
public record StrandStanding(
        UUID subjectId,
        String strand,
        String title,
        List<Lead> leads,
        @Nullable UUID assessmentId,
        @Nullable AssessmentStatus status,
        boolean approved,
        @Nullable LocalDate dueOn) {
    public StrandStanding {
        leads = List.copyOf(leads);
    }

    /** A post, by its code, with its title where the service has heard it. */
    public record Lead(String post, @Nullable String title) {}

    /** Days since it was due, where it is not approved; 0 where it is not late. */
    public long daysLate(LocalDate today) {
        return approved || dueOn == null || !today.isAfter(dueOn)
                ? 0
                : ChronoUnit.DAYS.between(dueOn, today);
    }
}
