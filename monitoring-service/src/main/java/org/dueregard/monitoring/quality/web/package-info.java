/** The quality of the figures over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.quality.web;
