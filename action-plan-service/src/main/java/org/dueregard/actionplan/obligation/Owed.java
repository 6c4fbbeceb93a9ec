package org.dueregard.actionplan.obligation;

/** An occurrence with the obligation that it is of. */
public record Owed(Obligation obligation, Occurrence occurrence) {}
