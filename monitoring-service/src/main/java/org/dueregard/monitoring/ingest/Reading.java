package org.dueregard.monitoring.ingest;

/** What becomes of a row when it is read: a record, or a row that is set aside. */
sealed interface Reading permits IncomingRecord, RejectedRow {}
