/**
 * The judgement of figures: rates, ratios and their intervals as pure functions. Each says which
 * formula it uses and where that comes from; a division by zero is an answer with a reason, never a
 * silent half. Group 1 is the group in question, group 2 the one that it is compared with.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.statistics;
