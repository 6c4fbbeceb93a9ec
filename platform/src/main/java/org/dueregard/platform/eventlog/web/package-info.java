/** The event log over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.eventlog.web;
