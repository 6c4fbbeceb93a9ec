/**
 * How good the figures are: which senders sent what and when, how much of it says what it is asked,
 * and how many declare their characteristics.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.quality;
