/**
 * The judgement of figures as pure functions: rates and ratios with their intervals, tests, strata,
 * funnels and charts, what is unknown, and what must not be published. Each answer says which
 * method made it and why that applies; a division by zero is an answer with a reason, never a
 * silent half. Group 1 is the group in question, group 2 the one that it is compared with.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.statistics;
