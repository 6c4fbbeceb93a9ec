/**
 * What the other services tell of what is watched here: reviews of assessments, actions against
 * disparities, how far something overdue has climbed, editions of plans. All of it is derived from
 * their events and can be rebuilt from them.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.neighbours;
