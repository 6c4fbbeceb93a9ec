/** What other services find to be owed, and that it was done, from Kafka. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.demand.messaging;
