/**
 * Servers for tests: one PostgreSQL, one Kafka and one token issuer for each JVM, whichever class
 * loader asks, and tokens of every kind that a service must accept or refuse.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.localstack.testing;
