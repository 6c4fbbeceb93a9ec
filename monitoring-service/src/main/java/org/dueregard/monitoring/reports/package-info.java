/**
 * Annual monitoring reports: what the figures, findings and disparities of a year say of a policy,
 * and who has not reported.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.reports;
