/** Where Kafka hands over the messages that it brings. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.stream.messaging;
