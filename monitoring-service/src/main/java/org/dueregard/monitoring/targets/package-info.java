/**
 * What is to be reached, and what came of it period by period. A target says by itself how it is
 * read: a rise by 5 % a year in points or in percent are two targets, and one without a baseline
 * that needs one is refused.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.targets;
