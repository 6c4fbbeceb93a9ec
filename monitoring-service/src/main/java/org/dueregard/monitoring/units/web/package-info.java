/** The units over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.units.web;
