/**
 * Strategies: objectives, priorities and commitments, each under the one above it. A commitment
 * says which strategy it comes from, or that it is new, and which body monitors it; one that
 * another board monitors is deferred and read-only for this strategy's own board. Commitments that
 * say the same are linked and counted once; objectives that overlap are settled.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.strategy;
