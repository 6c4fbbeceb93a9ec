/**
 * What is known to be wrong with the data of a source system. While that is open, no month that it
 * concerns is certified, so that no disparity is drawn from it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.dataissues;
