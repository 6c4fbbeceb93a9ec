/**
 * The populations that counts are set against: by unit, group, vintage and kind, each with its
 * source. Vintages and kinds are never mixed unawares, and one that is missing is an error that
 * names it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.populations;
