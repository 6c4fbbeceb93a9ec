/**
 * Everything that Due Regard stands on, on one machine and without Docker: PostgreSQL, Kafka, a
 * login server and the four services, started and stopped together. The same parts serve the tests
 * (see {@code testing}).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.localstack;
