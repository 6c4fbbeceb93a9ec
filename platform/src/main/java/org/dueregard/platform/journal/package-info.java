/**
 * The one place where a fact is written down: audit row and outbox rows in the transaction of the
 * use case.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.journal;
