/**
 * Encounters whose handling touches the trust of communities, within the service and outside of it,
 * and incidents whose handling touches the confidence of victims, families and communities. An
 * encounter that was handled badly becomes such an incident, once.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.encounters;
