/**
 * The service assesses itself against a standard, criterion by criterion, and somebody else looks
 * at the result. How many levels a standard has and by which criteria it is assessed is said by the
 * programme office: no document states it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.selfassessments;
