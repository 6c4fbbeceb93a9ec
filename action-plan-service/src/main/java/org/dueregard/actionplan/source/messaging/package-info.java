/** Consumers that keep what this service knows of assessments and disparities. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.source.messaging;
