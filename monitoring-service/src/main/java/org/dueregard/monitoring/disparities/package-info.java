/**
 * A difference that has to be explained or reformed. It is opened once per indicator, group and
 * unit when certified figures pass the threshold, however often they are computed, and lives until
 * its cause is on record and it is either justified or has shrunk. Closing one never ends a review.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.disparities;
