/** Targets of indicators, from Kafka. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.measure.messaging;
