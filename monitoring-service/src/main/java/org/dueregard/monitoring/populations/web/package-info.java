/** The populations over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.populations.web;
