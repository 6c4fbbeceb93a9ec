/** The service as others meet it: over HTTP and Kafka, with real servers behind it. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan;
