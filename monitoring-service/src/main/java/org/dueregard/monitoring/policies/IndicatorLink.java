package org.dueregard.monitoring.policies;

import org.jspecify.annotations.Nullable;

/**
 * An assessment that has promised to monitor an indicator.
 *
 * @param policy the subject that was assessed; null while its announcement has not arrived
 * @param accountablePost the post that the monitoring plan names for the indicator
 */
public record IndicatorLink(
        String indicator,
        String assessment,
        int assessmentVersion,
        @Nullable String policy,
        @Nullable String policyTitle,
        String accountablePost) {}
