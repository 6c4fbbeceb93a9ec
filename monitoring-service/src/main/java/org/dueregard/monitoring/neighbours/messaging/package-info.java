/** The events of the other services that tell of what is watched here. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.neighbours.messaging;
