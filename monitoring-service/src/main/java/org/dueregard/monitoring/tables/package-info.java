/**
 * Tables that leave the service: what the columns mean, the rows, and everything that a reader has
 * to know of them, in one value that is written as CSV, as metadata of it (CSV on the Web) or as an
 * OpenDocument spreadsheet. It knows nothing of what the figures are.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.tables;
