/** What the tests of the platform share: a service that only counts, and a way to see Kafka. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.testing;
