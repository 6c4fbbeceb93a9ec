/** The counts over HTTP, as pages and as a file. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.counts.web;
