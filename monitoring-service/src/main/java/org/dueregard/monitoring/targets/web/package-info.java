/** Targets over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.targets.web;
