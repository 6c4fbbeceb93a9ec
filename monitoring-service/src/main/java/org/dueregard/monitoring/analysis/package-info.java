/**
 * What analysts ask of the indicators: a series with its limits, the units in a funnel, groups made
 * comparable within strata, intersections of characteristics, small shifts that last, another
 * comparator, and everything about one unit. Each answer says by which method and why, from which
 * state of the data, and hides with a small number everything that was computed from it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.analysis;
