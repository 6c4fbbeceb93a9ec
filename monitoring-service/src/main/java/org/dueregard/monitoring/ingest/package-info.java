/**
 * Records come in here: a batch is read row by row, good rows are kept and bad ones set aside with
 * the reason, and the receipt says what became of each. A record is known by dataset, source and
 * record id; a file whose rows have none gives each the digest of its content and its ordinal among
 * equal rows. Sent again, nothing changes.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.ingest;
