/**
 * Supervisors look at a sample of records and count how many carry the right flag, such as that of
 * a racial incident. What is counted by a flag is no better than the flags are: indicators that
 * rely on them say so.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.dipsamples;
