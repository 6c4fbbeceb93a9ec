/** The indicators and their results over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.indicators.web;
