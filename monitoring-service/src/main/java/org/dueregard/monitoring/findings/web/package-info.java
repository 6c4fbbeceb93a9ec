/** Findings over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.findings.web;
