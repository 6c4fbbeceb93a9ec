/**
 * The audit trail: append-only rows, chained over salted digests by one sealer, with signed
 * checkpoints.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.audit;
