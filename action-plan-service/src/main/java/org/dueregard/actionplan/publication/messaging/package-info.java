/** Publications of other services, from Kafka. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.publication.messaging;
