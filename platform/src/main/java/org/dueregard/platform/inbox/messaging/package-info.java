/** Where Kafka hands over what it brings. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.inbox.messaging;
