/** The events of eia-service that tell of policies and assessments. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.policies.messaging;
