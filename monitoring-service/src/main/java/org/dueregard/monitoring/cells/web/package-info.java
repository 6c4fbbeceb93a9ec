/** The check of the cells over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.cells.web;
