/**
 * Events leave through here: appended in the business transaction, relayed to Kafka in commit order
 * per aggregate, at least once.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.outbox;
