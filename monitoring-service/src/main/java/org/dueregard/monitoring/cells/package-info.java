/**
 * The counts: one cell for each dataset, month, unit and set of dimension values. They change in
 * the transaction that changes the records, by the sum of a batch, in the order of their keys, last
 * of all; and they always equal a recount. What indicators ask for needs fewer dimensions: sets of
 * these are derived from their definitions, built beside whatever is taken in, and changed by the
 * same changes from then on.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.cells;
