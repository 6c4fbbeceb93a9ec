/** Obligations to monitor over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.obligations.web;
