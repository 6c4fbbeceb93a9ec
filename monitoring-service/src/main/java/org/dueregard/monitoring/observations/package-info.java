/**
 * Figures as documents print them: each with its source, its kind and the period that it is of.
 * Figures of the same thing that differ stay apart, what is not known is said to be not known, and
 * a printed percentage is set beside the counts that are printed with it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.observations;
