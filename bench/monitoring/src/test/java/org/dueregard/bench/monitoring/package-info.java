/** What monitoring-service takes in, and how fast. */
@org.jspecify.annotations.NullMarked
package org.dueregard.bench.monitoring;
