package org.dueregard.gateway.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what is published.
 *
 * @param releases the newest first; null where the service does not answer
 * @param olderReleases where the next releases begin; null after the last
 * @param reports of policies, in the order in which they were begun; null where the service does
 *     not answer
 * @param moreReports where the next reports begin; null after the last
 * @param employmentReports null where the service does not answer
 */
public record Published(
        @Nullable List<ListedRelease> releases,
        @Nullable String olderReleases,
        @Nullable List<Report> reports,
        @Nullable String moreReports,
        @Nullable List<EmploymentReport> employmentReports) {}
