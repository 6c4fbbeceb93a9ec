package org.dueregard.monitoring.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that has promised to monitor an indicator.
 *
 * @param policy the subject that was assessed; null while its announcement has not arrived
 * @param accountablePost the post that the monitoring plan names for the indicator
 * @param reviewOverdueSince the day by which the assessment was to be reviewed: it is out of date;
 *     null where it is not
 */
public record IndicatorLink(
        String indicator,
        String assessment,
        int assessmentVersion,
        @Nullable String policy,
        @Nullable String policyTitle,
        String accountablePost,
        @Nullable LocalDate reviewOverdueSince) {}
