/**
 * What is watched: an indicator is a versioned definition of a numerator, a denominator, a
 * characteristic, a comparator and the threshold from which on a difference calls for an
 * explanation. Its answers carry counts, rates, ratio and interval together, say by which method,
 * and what a reader must know.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.indicators;
