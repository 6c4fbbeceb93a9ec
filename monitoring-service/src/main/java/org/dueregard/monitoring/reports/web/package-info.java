/** Monitoring reports over HTTP: drafts for those who write them, published ones for everyone. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.reports.web;
