/** The events of eia-service that tell which policies are to be monitored. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.obligations.messaging;
