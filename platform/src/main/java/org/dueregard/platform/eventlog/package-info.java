/**
 * Every event that this service has announced, by position, so that a consumer can be rebuilt from
 * it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.eventlog;
