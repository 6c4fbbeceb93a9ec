/** The events of action-plan-service that move a disparity. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.disparities.messaging;
